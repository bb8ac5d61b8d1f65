import type { PartyId, PersonId, UnitId } from '../kernel/index.ts'
import type { Matter } from '../matter/index.ts'
import { partyOfThread, type TalkWritten, type ThreadName } from './talk.ts'

/** Whom a message disturbs; everybody else finds it by the mark of what they have not read. */
export type TalkHearer =
  | { readonly kind: 'person'; readonly person: PersonId }
  | { readonly kind: 'unit'; readonly unit: UnitId }
  | { readonly kind: 'party'; readonly party: PartyId }

/**
 * Among the staff whoever is called by name. What a party writes reaches their mediator, or where nobody has the seat
 * the unit that answers; what the office writes to a party reaches that party.
 */
export function hearersOf(
  { mentions, by }: Pick<TalkWritten, 'mentions' | 'by'>,
  thread: ThreadName,
  { mediator, unit }: Pick<Matter, 'mediator' | 'unit'>,
): readonly TalkHearer[] {
  const party = partyOfThread(thread)
  if (party === undefined) {
    const writer = by.kind === 'staff' ? by.person : undefined
    return mentions
      .filter(({ person }) => person !== writer)
      .map(({ person }): TalkHearer => ({ kind: 'person', person }))
  }
  if (by.kind !== 'party') return [{ kind: 'party', party }]
  return [mediator === undefined ? { kind: 'unit', unit } : { kind: 'person', person: mediator.person }]
}
