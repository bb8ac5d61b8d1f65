import { dayOf } from '../calendar/index.ts'
import type { Refusal } from '../kernel/index.ts'
import {
  type Act,
  ifWritten,
  isAt,
  isWritten,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type Photo,
  pendingAtCourt,
  type Ruling,
  type WrongStage,
} from '../matter/index.ts'
import type { Region } from '../region/index.ts'
import { agreementInForce, confirmationFrom } from './in-force.ts'

export interface RecordRuling extends Act {
  /** About which agreement, where the papers of several lie with a court; absent: the one in hand, else any. */
  readonly version?: number
  readonly ruling: Ruling
  readonly courtNumber?: string
  readonly decidedOn: string
  readonly reason?: string
  readonly paper?: Photo
}

/** The court answers when it answers. */
export const recordRulingFrom = confirmationFrom

export type RecordRulingRefused =
  | WrongStage
  | 'not-with-the-court'
  | 'court-number-missing'
  | 'reason-missing'
  | 'ruling-day-wrong'

/**
 * What the court has said. Confirmed, it can be enforced; dismissed or not accepted, the parties mediate anew or sue
 * (民事诉讼法 art. 206). Until it has ruled they may withdraw (民诉法解释 art. 357).
 */
export function recordRuling(
  command: RecordRuling,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<RecordRulingRefused> {
  const { ruling, courtNumber, decidedOn, reason, paper, at, by } = command
  if (!isAt(matter, confirmationFrom)) return notAtThisStage(matter)
  const pending = pendingAtCourt(matter)
  const version = command.version ?? agreementInForce(matter)?.version
  const meant =
    pending.find((one) => one.version === version) ?? (command.version === undefined ? pending[0] : undefined)
  const requested = meant?.requested
  if (requested === undefined) return { refused: 'not-with-the-court' }
  // A ruling has a number; what was never taken up, or was withdrawn in time, may have none.
  if ((ruling === 'valid' || ruling === 'dismissed') && !isWritten(courtNumber))
    return { refused: 'court-number-missing' }
  if ((ruling === 'dismissed' || ruling === 'not-accepted') && !isWritten(reason))
    return { refused: 'reason-missing' }
  const from = dayOf(requested.at, region.calendar)
  // A clock that was set back does not put today before the day on which the papers went.
  const until = dayOf(at > requested.at ? at : requested.at, region.calendar)
  if (decidedOn < from || decidedOn > until) return { refused: 'ruling-day-wrong', decidedOn, from, until }
  return [
    {
      type: 'ConfirmationDecided',
      version: requested.version,
      ruling,
      ...ifWritten(courtNumber, (text) => ({ courtNumber: text })),
      decidedOn,
      ...ifWritten(reason, (text) => ({ reason: text })),
      ...(paper === undefined ? {} : { paper }),
      ...{ at, by },
    },
  ]
}
