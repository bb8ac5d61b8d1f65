import { type RunOut, startClock } from '../clocks/index.ts'
import type { Act, Matter, MatterEvent } from '../matter/index.ts'
import type { Region } from '../region/index.ts'
import { levelBegins } from './begin-level.ts'
import { handOver } from './hand-over.ts'
import { findRung, type Step, stepsAbove } from './rungs.ts'

/**
 * What the passing of a limit means on the ladder. The level's limit: the matter goes to the next one by itself, and
 * at the top it stays, where supervision sees to it. The limit for taking up: nobody has, and the level counts as
 * having taken it up (逾期未接，视为接手), so that nothing lies between two levels.
 */
export function climbAtLimit({ name, at, by }: RunOut, matter: Matter, region: Region): MatterEvent[] {
  const { climb, unit } = matter
  const rung = climb?.rung === undefined ? undefined : findRung(region, climb.rung)
  if (climb === undefined || rung === undefined) return []
  if (name === 'take-up' && climb.awaited) return [levelBegins(rung, unit, 'deemed', { at, by }, region)]
  if (name !== 'level' || climb.awaited) return []

  const [next] = stepsAbove(region, rung.id, unit)
  return next === undefined ? [] : goesUp(matter, rung.id, next, { cause: 'limit' }, { at, by }, region)
}

/** The matter goes up to this step, and who had it stays as an assistant. */
export function goesUp(
  matter: Matter,
  fromRung: string,
  { rung, unit: to }: Step,
  because: { readonly cause: 'limit' } | { readonly cause: 'asked'; readonly why: string },
  { at, by }: Act,
  region: Region,
): MatterEvent[] {
  const from = matter.unit
  const clock = startClock('take-up', to, at, region)
  return [
    { type: 'MatterMovedUp', from, to, fromRung, toRung: rung.id, ...because, clock, at, by },
    ...handOver(matter, { from, to }, { at, by }),
  ]
}
