import { asInstant, type Instant } from '../kernel/index.ts'
import { type Calendar, openSpansOn } from './calendar.ts'
import { addDays, dayNumber } from './days.ts'
import { dayOf, momentAt } from './local-time.ts'

const minute = 60_000

/** From midnight of the day of `from` to the end of the day of `to`. */
function* openingsBetween(from: Instant, to: Instant, calendar: Calendar): Generator<[Instant, Instant]> {
  const last = dayNumber(dayOf(to, calendar))
  for (let day = dayOf(from, calendar); dayNumber(day) <= last; day = addDays(day, 1)) {
    for (const span of openSpansOn(day, calendar)) {
      yield [momentAt(day, span.from, calendar), momentAt(day, span.to, calendar)]
    }
  }
}

/** Office time between two moments, in milliseconds; 0 when `to` is not later. */
export function openTimeBetween(from: Instant, to: Instant, calendar: Calendar): number {
  let open = 0
  for (const [opens, closes] of openingsBetween(from, to, calendar)) {
    open += Math.max(0, Math.min(closes, to) - Math.max(opens, from))
  }
  return open
}

/** Minutes of office hours between two moments, with fractions where they fall within a minute; 0 when `to` is not later. */
export const workingTimeBetween = (from: Instant, to: Instant, calendar: Calendar): number =>
  openTimeBetween(from, to, calendar) / minute

// Long enough to cross every season once; beyond it the region's office is never open, which is a fault in its tables.
const aYear = 366 * 24 * 60 * minute

/** The first moment at or after this one when the office is open. */
export function nextOpenMoment(from: Instant, calendar: Calendar): Instant {
  for (const [opens, closes] of openingsBetween(from, asInstant(from + aYear), calendar)) {
    const begins = Math.max(opens, from)
    if (closes > begins) return asInstant(begins)
  }
  throw new RangeError('the office is not open within a year')
}

/**
 * The earliest moment by which so many hours of office time have passed: eight hours from opening end at closing
 * time, not at the opening of the next day.
 */
export const addWorkingHours = (from: Instant, hours: number, calendar: Calendar): Instant =>
  addOpenTime(from, hours * 60 * minute, calendar)

/** The same for milliseconds. */
export function addOpenTime(from: Instant, milliseconds: number, calendar: Calendar): Instant {
  let left = milliseconds
  let reached = from
  while (left > 0) {
    const begins = nextOpenMoment(reached, calendar)
    for (const [opens, closes] of openingsBetween(begins, begins, calendar)) {
      const spent = Math.min(left, Math.max(0, closes - Math.max(opens, begins)))
      if (spent === 0) continue
      left -= spent
      reached = asInstant(Math.max(opens, begins) + spent)
    }
  }
  return reached
}
