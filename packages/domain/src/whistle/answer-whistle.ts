import { assignedBy, startClock } from '../clocks/index.ts'
import type { FileId, Instant, Refusal, WhistleId } from '../kernel/index.ts'
import {
  type Act,
  isAt,
  isWritten,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type ReportInWay,
} from '../matter/index.ts'
import type { Region } from '../region/index.ts'
import {
  findWhistle,
  hasMovedOn,
  isOfUnit,
  notYours,
  type WhistleRefused,
  whistleFrom,
} from './find-whistle.ts'

export interface ReportIn extends Act {
  readonly whistle: WhistleId
  readonly how: ReportInWay
}

export const reportInFrom = whistleFrom

export type ReportInRefused = WhistleRefused

/**
 * The unit that was called has come (报到), in time or late by so many minutes; now it owes a result. Coming while its
 * own objection waits to be decided drops the objection, and is never late: the limit stood still meanwhile.
 */
export function reportIn(
  { whistle: id, how, at, by }: ReportIn,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<ReportInRefused> {
  if (!isAt(matter, reportInFrom)) return notAtThisStage(matter)
  const whistle = findWhistle(matter, id)
  if (whistle === undefined) return { refused: 'unknown-whistle', whistle: id }
  if (!isOfUnit(by, whistle.to)) return notYours(whistle)
  const objected = whistle.standing === 'objected'
  if (whistle.standing !== 'called' && !objected) return hasMovedOn(whistle)

  const answers = startClock('whistle-result', whistle.to, at, region)
  const clock = { ...answers, about: id, ...assignedBy(whistle.blownBy) }
  const lateMinutes = objected ? 0 : minutesLate(at, whistle.respondBy)
  const dropped = objected ? ({ dropsObjection: true } as const) : {}
  return [{ type: 'WhistleReportedIn', whistle: id, how, lateMinutes, ...dropped, clock, at, by }]
}

/**
 * Whole minutes after the limit, a begun minute counted: 0 before it, and at the limit itself 1, for the limit is the
 * first moment that is too late.
 */
export function minutesLate(at: Instant, respondBy: Instant): number {
  return at < respondBy ? 0 : Math.max(1, Math.ceil((at - respondBy) / 60_000))
}

export interface GiveResult extends Act {
  readonly whistle: WhistleId
  readonly result: string
  readonly photo?: FileId
}

export const giveResultFrom = whistleFrom

export type GiveResultRefused = WhistleRefused | 'text-missing'

/** The unit says what it has done with its part; whoever called it will rate that. */
export function giveResult(
  { whistle: id, result, photo, at, by }: GiveResult,
  matter: Matter,
): MatterEvent[] | Refusal<GiveResultRefused> {
  if (!isAt(matter, giveResultFrom)) return notAtThisStage(matter)
  const whistle = findWhistle(matter, id)
  if (whistle === undefined) return { refused: 'unknown-whistle', whistle: id }
  if (!isOfUnit(by, whistle.to)) return notYours(whistle)
  if (whistle.standing !== 'reported-in') return hasMovedOn(whistle)
  if (!isWritten(result)) return { refused: 'text-missing' }

  const shown = photo === undefined ? {} : { photo }
  return [{ type: 'WhistleResultGiven', whistle: id, result: result.trim(), ...shown, at, by }]
}
