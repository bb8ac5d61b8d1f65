import type { PartyId, UnitId, WhistleId } from '@jiefen/domain/kernel'
import type { MatterEvent, MatterEventType } from '@jiefen/domain/matter'
import type { Words } from '@jiefen/domain/region'

/** Names for what a fact mentions by id, in both languages. */
export interface Naming {
  unit(id: UnitId): Words
  party(id: PartyId): Words
  /** The unit that this whistle called. */
  called(id: WhistleId): Words
  category(code: string): Words
  limit(name: string): Words
  reason(kind: 'decline' | 'termination', code: string): Words
  moment(at: number): Words
}

/** How one kind of fact is said. */
export type Says<T extends MatterEventType> = (
  event: Extract<MatterEvent, { type: T }>,
  naming: Naming,
) => Words

export const pair = (
  zh: (get: (of: Words) => string) => string,
  en: (get: (of: Words) => string) => string,
): Words => ({
  zh: zh((of) => of.zh),
  en: en((of) => of.en),
})
