import type { Instant, PartyId, Refusal } from '../kernel/index.ts'
import {
  type Act,
  type From,
  ifWritten,
  isAt,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type VisitMet,
  type WrongStage,
} from '../matter/index.ts'
import { findParty } from '../parties/index.ts'

export interface RecordVisit extends Act {
  readonly party: PartyId
  readonly visitedAt: Instant
  readonly met: VisitMet
  readonly letterLeft: boolean
  readonly words?: string
}

// Who says no at the door ends it with that word; that somebody was there is written down all the same.
export const recordVisitFrom: From = { dispute: ['seeking-consent', 'in-mediation', 'terminated'] }

export type RecordVisitRefused =
  | WrongStage
  | 'unknown-party'
  | 'not-invited'
  | 'left-in-peace'
  | 'in-the-future'

/** Somebody was at the door with the invitation; whoever has said no is left in peace (人民调解法 art. 17). */
export function recordVisit(
  { party, visitedAt, met, letterLeft, words, at, by }: RecordVisit,
  matter: Matter,
): MatterEvent[] | Refusal<RecordVisitRefused> {
  if (!isAt(matter, recordVisitFrom)) return notAtThisStage(matter)
  const known = findParty(matter, party)
  if (known === undefined) return { refused: 'unknown-party', party }
  if (known.invitation === undefined) return { refused: 'not-invited', party }
  if (known.consent.answer === 'refused' && visitedAt >= known.consent.at)
    return { refused: 'left-in-peace', party }
  if (visitedAt > at) return { refused: 'in-the-future', visitedAt }

  return [
    {
      type: 'VisitRecorded',
      party,
      visitedAt,
      met,
      letterLeft,
      ...ifWritten(words, (text) => ({ words: text })),
      at,
      by,
    },
  ]
}
