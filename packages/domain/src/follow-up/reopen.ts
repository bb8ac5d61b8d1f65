import { startClock } from '../clocks/index.ts'
import { lapseMandates } from '../collective/index.ts'
import type { Refusal, UnitId } from '../kernel/index.ts'
import { levelBeginsAt } from '../ladder/index.ts'
import {
  type Act,
  agreementsInForce,
  confirmationOf,
  type From,
  ifWritten,
  isAt,
  isWritten,
  type Matter,
  type MatterEvent,
  type MatterReopened,
  notAtThisStage,
  type WrongStage,
} from '../matter/index.ts'
import { findParty } from '../parties/index.ts'
import { findUnit, isWithin, type LimitName, type Region } from '../region/index.ts'

export interface ReopenMatter extends Act {
  readonly why: MatterReopened['why']
  readonly words?: string
}

export const reopenMatterFrom: From = {
  dispute: ['declined', 'following-up', 'terminated', 'archived'],
  appeal: ['declined', 'following-up', 'archived'],
  hazard: ['declined', 'following-up', 'archived'],
}

export type ReopenMatterRefused =
  | WrongStage
  | 'only-for-yourself'
  | 'file-is-closed'
  | 'nothing-to-reopen'
  | 'reason-does-not-fit'

/**
 * A party says with one tap that it is not over; it lands in a queue with a clock. Who was declined objects in the
 * same way. A closed file is read-only for the office, and only a party can open it again: because what was agreed is
 * not kept, because it has come back, or because the reopening had been laid before them and is still theirs to take.
 */
export function reopenMatter(
  { why, words, at, by }: ReopenMatter,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<ReopenMatterRefused> {
  if (!isAt(matter, reopenMatterFrom)) return notAtThisStage(matter)
  if (by.kind === 'party' && findParty(matter, by.party) === undefined)
    return { refused: 'only-for-yourself' }
  if (matter.stage === 'declined' && why !== 'not-satisfied') return { refused: 'reason-does-not-fit', why }
  if (why === 'not-confirmed' && !wasNotConfirmed(matter)) return { refused: 'reason-does-not-fit', why }
  if (matter.stage === 'archived') {
    if (by.kind !== 'party') return { refused: 'file-is-closed' }
    if (matter.from !== 'following-up' && matter.from !== 'terminated')
      return { refused: 'nothing-to-reopen' }
    if (why === 'not-satisfied' && !matter.reopeningOffered) return { refused: 'reason-does-not-fit', why }
  }

  const clock = startClock('reopened', matter.unit, at, region)
  return [
    { type: 'MatterReopened', why, ...ifWritten(words, (text) => ({ words: text })), clock, at, by },
    ...lapseMandates({ at, by }, matter),
  ]
}

/** The court has not confirmed it: they may change it or agree anew (民事诉讼法 art. 206). */
const wasNotConfirmed = (matter: Matter): boolean =>
  agreementsInForce(matter).some(({ version }) =>
    ['dismissed', 'not-accepted'].includes(confirmationOf(matter, version)?.decided?.ruling ?? ''),
  )

export interface ResumeMatter extends Act {
  readonly unit?: UnitId
  readonly note: string
}

export const resumeMatterFrom: From = { dispute: ['reopened'], appeal: ['reopened'], hazard: ['reopened'] }

export type ResumeMatterRefused = WrongStage | 'staff-only' | 'unit-out-of-reach' | 'note-missing'

/** A named unit takes the reopened matter up again; in a dispute everybody is asked afresh whether they are willing. */
export function resumeMatter(
  command: ResumeMatter,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<ResumeMatterRefused> {
  const { note, at, by } = command
  if (!isAt(matter, resumeMatterFrom)) return notAtThisStage(matter)
  if (by.kind !== 'staff') return { refused: 'staff-only' }
  const unit = command.unit ?? (isWithin(region, matter.unit, by.unit) ? matter.unit : by.unit)
  if (findUnit(region, unit) === undefined || !isWithin(region, unit, by.unit)) {
    return { refused: 'unit-out-of-reach', unit, yours: by.unit }
  }
  if (!isWritten(note)) return { refused: 'note-missing' }

  const clock = startClock(nextLimit(matter), unit, at, region)
  const resumed: MatterEvent = { type: 'MatterResumed', unit, note: note.trim(), clock, at, by }
  // What was declined stands at the door again: its level begins when somebody accepts it.
  if (matter.acceptedAt === undefined) return [resumed]
  return [resumed, ...levelBeginsAt(unit, 'resumed', matter.kind, { at, by }, region)]
}

function nextLimit({ kind, acceptedAt }: Matter): LimitName {
  if (acceptedAt === undefined) return 'accept'
  return kind === 'dispute' ? 'invitation' : kind === 'appeal' ? 'assign' : 'rectify'
}
