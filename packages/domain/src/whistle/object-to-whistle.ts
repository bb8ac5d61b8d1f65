import { assignedBy, startClock } from '../clocks/index.ts'
import type { By, Refusal, UnitId, WhistleId } from '../kernel/index.ts'
import { type Act, isAt, isWritten, type Matter, type MatterEvent, notAtThisStage } from '../matter/index.ts'
import { getUnit, isWithin, type Region, rootOf } from '../region/index.ts'
import {
  findWhistle,
  hasMovedOn,
  isOfUnit,
  notYours,
  type WhistleRefused,
  whistleFrom,
} from './find-whistle.ts'

export interface ObjectToWhistle extends Act {
  readonly whistle: WhistleId
  readonly why: string
}

export const objectToWhistleFrom = whistleFrom

export type ObjectToWhistleRefused =
  | WhistleRefused
  | 'reason-missing'
  | 'objection-too-late'
  | 'objection-already-decided'

/**
 * The unit says within the limit that the call should not have come to it. While somebody above both decides, its
 * limit to report in stands still. After a decision there is no second objection of this unit in this matter.
 */
export function objectToWhistle(
  { whistle: id, why, at, by }: ObjectToWhistle,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<ObjectToWhistleRefused> {
  if (!isAt(matter, objectToWhistleFrom)) return notAtThisStage(matter)
  const whistle = findWhistle(matter, id)
  if (whistle === undefined) return { refused: 'unknown-whistle', whistle: id }
  if (!isOfUnit(by, whistle.to)) return notYours(whistle)
  if (whistle.standing !== 'called') return hasMovedOn(whistle)
  const decided = matter.whistles.find(
    ({ to, objection }) => to === whistle.to && objection?.decision !== undefined,
  )
  if (decided !== undefined) return { refused: 'objection-already-decided', whistle: decided.id }
  if (at >= whistle.respondBy) return { refused: 'objection-too-late', respondBy: whistle.respondBy }
  if (!isWritten(why)) return { refused: 'reason-missing' }

  const decider = deciderOf(region, whistle.from, whistle.to)
  const clock = { ...startClock('objection', decider, at, region), about: id }
  return [{ type: 'WhistleObjected', whistle: id, why: why.trim(), clock, at, by }]
}

/** The lowest unit above both; where nothing lies above both, the top of the region. */
export function deciderOf(region: Region, from: UnitId, to: UnitId): UnitId {
  const { path } = getUnit(region, to)
  const above = path.filter((step) => step !== to && step !== from && isWithin(region, from, step))
  return above.at(-1) ?? rootOf(region).id
}

export interface DecideObjection extends Act {
  readonly whistle: WhistleId
  readonly upheld: boolean
  readonly why: string
}

export const decideObjectionFrom = whistleFrom

export type DecideObjectionRefused = WhistleRefused | 'reason-missing' | 'own-whistle'

/**
 * Somebody above both decides, never the person who called or objected. Upheld: the whistle is called off. Turned
 * down: the unit reports in, within a limit that begins now, and may not hand the call back again.
 */
export function decideObjection(
  { whistle: id, upheld, why, at, by }: DecideObjection,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<DecideObjectionRefused> {
  if (!isAt(matter, decideObjectionFrom)) return notAtThisStage(matter)
  const whistle = findWhistle(matter, id)
  if (whistle === undefined) return { refused: 'unknown-whistle', whistle: id }
  if (whistle.standing !== 'objected' || whistle.objection === undefined) return hasMovedOn(whistle)
  if (by.kind !== 'staff' || !isWithin(region, whistle.objection.decider, by.unit)) return notYours(whistle)
  if (isSamePerson(by, whistle.blownBy) || isSamePerson(by, whistle.objection.by))
    return { refused: 'own-whistle', whistle: id }
  if (!isWritten(why)) return { refused: 'reason-missing' }

  const decided = { type: 'WhistleObjectionDecided', whistle: id, upheld, why: why.trim(), at, by } as const
  if (upheld) return [decided, { type: 'WhistleCalledOff', whistle: id, why: why.trim(), at, by }]
  const clock = {
    ...startClock('respond', whistle.to, at, region),
    about: id,
    ...assignedBy(whistle.blownBy),
  }
  return [{ ...decided, clock }]
}

const isSamePerson = (one: By, other: By): boolean =>
  one.kind === 'staff' && other.kind === 'staff' && one.person === other.person
