import type { PartyState } from '@jiefen/domain/matter'
import type { Language, Region } from '@jiefen/domain/region'
import { DoorProblem } from '../platform/problems/index.ts'
import type { InHand } from './hands.ts'
import type { DeliveryStored } from './queries.ts'

/** The party to whom a letter goes or a call is made, and the language they read. */
export function addressedTo(
  { row, matter }: InHand,
  channel: Extract<DeliveryStored['channel'], 'letter' | 'call'>,
  region: Region,
): { readonly party: PartyState; readonly language: Language } {
  const party =
    row.channel === channel && row.to_kind === 'party'
      ? matter.parties.find(({ id }) => id === row.to_whom)
      : undefined
  if (party === undefined) throw new DoorProblem('not-found')
  return { party, language: party.language ?? region.languages[0] ?? 'zh' }
}
