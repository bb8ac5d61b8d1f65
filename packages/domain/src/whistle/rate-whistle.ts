import type { By, Refusal, WhistleId } from '../kernel/index.ts'
import {
  type Act,
  ifWritten,
  isAt,
  isOpenWhistle,
  isWritten,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type Whistle,
  type WhistleRating,
} from '../matter/index.ts'
import { isWithin, type Region } from '../region/index.ts'
import { findWhistle, hasMovedOn, notYours, type WhistleRefused, whistleFrom } from './find-whistle.ts'

export interface RateWhistle extends Act {
  readonly whistle: WhistleId
  readonly rating: WhistleRating
  readonly words?: string
}

export const rateWhistleFrom = whistleFrom

export type RateWhistleRefused = WhistleRefused

/** Whoever called says how well it was answered, from 1 to 5; the unit that was called never rates itself. */
export function rateWhistle(
  { whistle: id, rating, words, at, by }: RateWhistle,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<RateWhistleRefused> {
  if (!isAt(matter, rateWhistleFrom)) return notAtThisStage(matter)
  const whistle = findWhistle(matter, id)
  if (whistle === undefined) return { refused: 'unknown-whistle', whistle: id }
  if (!isOnTheCallingSide(by, whistle, region)) return notYours(whistle)
  if (whistle.standing !== 'answered') return hasMovedOn(whistle)

  const said = ifWritten(words, (text) => ({ words: text }))
  return [{ type: 'WhistleRated', whistle: id, rating, ...said, at, by }]
}

export interface CallOffWhistle extends Act {
  readonly whistle: WhistleId
  readonly why: string
}

export const callOffWhistleFrom = whistleFrom

export type CallOffWhistleRefused = WhistleRefused | 'reason-missing'

/** Whoever called no longer needs the unit; the call and why it ended stay on the page. */
export function callOffWhistle(
  { whistle: id, why, at, by }: CallOffWhistle,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<CallOffWhistleRefused> {
  if (!isAt(matter, callOffWhistleFrom)) return notAtThisStage(matter)
  const whistle = findWhistle(matter, id)
  if (whistle === undefined) return { refused: 'unknown-whistle', whistle: id }
  if (!isOnTheCallingSide(by, whistle, region)) return notYours(whistle)
  if (!isOpenWhistle(whistle)) return hasMovedOn(whistle)
  if (!isWritten(why)) return { refused: 'reason-missing' }

  return [{ type: 'WhistleCalledOff', whistle: id, why: why.trim(), at, by }]
}

/** A whistle upwards is answered by somebody above the caller: that does not make them the caller. */
const isOnTheCallingSide = (by: By, { from, to }: Whistle, region: Region): boolean =>
  by.kind === 'staff' && by.unit !== to && isWithin(region, from, by.unit)
