import { addDays, dueAt, startOfDay } from '../calendar/index.ts'
import type { Instant, UnitId } from '../kernel/index.ts'
import type { Clock } from '../matter/index.ts'
import type { LimitName, Region } from '../region/index.ts'

/** A limit of the region begins to run for this unit. */
export function startClock(name: LimitName, owner: UnitId, at: Instant, region: Region): Clock {
  const limit = region.limits[name]
  const due = dueAt(at, limit, region.calendar)
  return { name, startedAt: at, dueAt: due.at, owner, authority: limit.authority }
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
