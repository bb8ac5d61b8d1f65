import type { Refusal } from '../kernel/index.ts'
import {
  type Act,
  everyKind,
  ifWritten,
  isAt,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type WrongStage,
} from '../matter/index.ts'
import type { Region } from '../region/index.ts'

export interface DeclineMatter extends Act {
  /** A code of the region's list of reasons (不予受理). */
  readonly reason: string
  readonly note?: string
}

export const declineFrom = everyKind('reported', 'passed-on')

export type DeclineRefused = WrongStage | 'unknown-reason'

/** A unit says that this is not for it or for mediation; the right way is written down in the same breath. */
export function declineMatter(
  command: DeclineMatter,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<DeclineRefused> {
  const { reason, note, at, by } = command
  if (!isAt(matter, declineFrom)) return notAtThisStage(matter)
  const known = region.declineReasons.find(({ code }) => code === reason)
  if (known === undefined) return { refused: 'unknown-reason', reason }

  // The words and not only the code: an old notice must say what it said, also when the table changes.
  return [
    {
      type: 'MatterDeclined',
      reason,
      route: known.route.zh,
      ...ifWritten(note, (words) => ({ note: words })),
      at,
      by,
    },
  ]
}
