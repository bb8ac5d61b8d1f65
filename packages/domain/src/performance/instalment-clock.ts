import { addDays, startOfDay } from '../calendar/index.ts'
import type { Instant, UnitId } from '../kernel/index.ts'
import { type Clock, dayOfObligation, type Obligation } from '../matter/index.ts'
import type { Region } from '../region/index.ts'

/** The committee watches over performance and urges it: the day waits for the debtor, and the unit answers for that. */
const authority = '人民调解法第31条；协议约定的履行期限'

/** Runs until 24:00 of the day on which it is to be done. */
export function instalmentClock(obligation: Obligation, owner: UnitId, at: Instant, region: Region): Clock {
  const dueAt = startOfDay(addDays(dayOfObligation(obligation), 1), region.calendar)
  return { name: 'instalment', startedAt: at, dueAt, owner, authority, about: obligation.id }
}
