import type { LimitUnit } from '../calendar/index.ts'
import { standingStill } from '../clocks/index.ts'
import type { By } from '../kernel/index.ts'
import { type Clock, type ClockKey, isSameClock, type Matter } from '../matter/index.ts'
import { isWithin, type PauseReason, type Region, untouchableLimits } from '../region/index.ts'
import { hasPassed, openAsks } from './find-ask.ts'

/** The reasons of the region for which this limit may stand still; none where a person set the day. */
export const pauseReasonsFor = ({ name, limit }: Clock, { pauseReasons }: Region): readonly PauseReason[] =>
  limit === undefined || untouchableLimits.includes(name)
    ? []
    : pauseReasons.filter(({ limits }) => limits.length === 0 || limits.includes(name))

export interface MoreTimeAllowed {
  readonly by: 'approval' | 'consent'
  readonly unit: LimitUnit
  /** What is left of the region's most, in the limit's own unit. */
  readonly most: number
}

/**
 * Whether and by how much this limit may still be made longer. The rule is today's; where it counts in another unit
 * than the limit began with, it says nothing about this limit.
 */
export function moreTimeFor(
  { name, limit, extensions = [] }: Clock,
  region: Region,
): MoreTimeAllowed | undefined {
  const rule = region.extensions[name]
  if (rule === undefined || limit === undefined || untouchableLimits.includes(name)) return undefined
  if (name in region.limits && region.limits[name as keyof typeof region.limits].unit !== limit.unit)
    return undefined
  const granted = extensions.reduce((sum, { amount }) => sum + amount, 0)
  const most = rule.most - granted
  return most < 1 ? undefined : { by: rule.by, unit: limit.unit, most }
}

/** Whether there is anything to ask about this limit now. */
export const mayBeAsked = (clock: Clock, matter: Matter, region: Region): boolean =>
  standingStill(clock) === undefined &&
  !hasPassed(clock, matter) &&
  !openAsks(matter).some(({ of }) => isSameClock(clock, of)) &&
  (pauseReasonsFor(clock, region).length > 0 || moreTimeFor(clock, region) !== undefined)

export const findClock = ({ clocks }: Matter, of: ClockKey): Clock | undefined =>
  clocks.find((clock) => isSameClock(clock, of))

/** Whose limit it is, or who handles the matter: the unit that owes it, the unit that answers, the mediator. */
export function isTheirs(by: By, clock: Clock, matter: Matter, region: Region): boolean {
  if (by.kind !== 'staff') return false
  const units = [clock.owner, matter.unit]
  return units.some((unit) => isWithin(region, unit, by.unit)) || matter.mediator?.person === by.person
}

/** The matter with nothing but this limit in view; named as a person's request names it. */
export const withOnlyClock = (
  matter: Matter,
  { name, about }: { readonly name: string; readonly about?: string },
): Matter => ({
  ...matter,
  clocks: matter.clocks.filter((clock) => clock.name === name && clock.about === about),
})
