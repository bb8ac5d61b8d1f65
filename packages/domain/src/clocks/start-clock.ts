import { addDays, dueAt, type Limit, startOfDay } from '../calendar/index.ts'
import type { By, Instant, UnitId } from '../kernel/index.ts'
import type { Clock } from '../matter/index.ts'
import type { ClockName, LimitName, Region } from '../region/index.ts'

/** A limit of the region's table begins to run for this unit. */
export const startClock = (name: LimitName, owner: UnitId, at: Instant, region: Region): Clock =>
  startClockOf(name, region.limits[name], owner, at, region)

/** A limit that stands elsewhere (a level of the ladder, the review of a grade) begins to run for this unit. */
export function startClockOf(
  name: ClockName,
  limit: Limit,
  owner: UnitId,
  at: Instant,
  region: Region,
): Clock {
  const due = dueAt(at, limit, region.calendar)
  return { name, startedAt: at, dueAt: due.at, owner, authority: limit.authority, limit }
}

/** A clock that ends with a day somebody has set, and not after a span (限期整改): at 24:00 of that day. */
export function startClockUntil(
  name: LimitName,
  owner: UnitId,
  at: Instant,
  day: string,
  region: Region,
): Clock {
  const until = startOfDay(addDays(day, 1), region.calendar)
  return { name, startedAt: at, dueAt: until, owner, authority: region.limits[name].authority }
}

/** 谁交办谁督办: whoever gives work to another unit answers for it too, and the clock remembers who that was. */
export const assignedBy = (by: By): Pick<Clock, 'assigner'> =>
  by.kind === 'staff' ? { assigner: { person: by.person, name: by.name, unit: by.unit } } : {}
