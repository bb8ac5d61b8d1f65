import { asInstant, type Instant } from '../kernel/index.ts'
import type { Calendar } from './calendar.ts'
import { type Day, dayLength, dayNumber, dayNumbered } from './days.ts'

const minute = 60_000

const localMilliseconds = (moment: Instant, calendar: Calendar): number =>
  moment + calendar.utcOffsetMinutes * minute

/** The day that the region's wall calendar shows at this moment. */
export const dayOf = (moment: Instant, calendar: Calendar): Day =>
  dayNumbered(Math.floor(localMilliseconds(moment, calendar) / dayLength))

/** The hour and minute that the region's wall clock shows at this moment, as HH:MM. */
export const timeOf = (moment: Instant, calendar: Calendar): string =>
  new Date(localMilliseconds(moment, calendar)).toISOString().slice(11, 16)

/** The moment when the region's clocks show this time of day (HH:MM, up to 24:00). */
export function momentAt(day: Day, time: string, calendar: Calendar): Instant {
  const [, hours, minutes] = /^([01]\d|2[0-4]):([0-5]\d)$/.exec(time) ?? []
  const sinceMidnight = Number(hours) * 60 + Number(minutes)
  if (!(sinceMidnight <= 24 * 60)) throw new RangeError(`not a time of day: ${time}`)
  return asInstant(dayNumber(day) * dayLength + (sinceMidnight - calendar.utcOffsetMinutes) * minute)
}

export const startOfDay = (day: Day, calendar: Calendar): Instant => momentAt(day, '00:00', calendar)

export const later = (moment: Instant, minutes: number): Instant => asInstant(moment + minutes * minute)
