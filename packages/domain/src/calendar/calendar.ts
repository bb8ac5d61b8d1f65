import { addDays, type Day, dayNumber, isWeekend, type Weekday, weekdayOf } from './days.ts'

/** An opening of the office on one day, as HH:MM; `to` may be 24:00. */
export interface OpenSpan {
  readonly from: string
  readonly to: string
}

/** Office hours from one day of the year (MM-DD) until the next season begins. */
export interface OfficeSeason {
  readonly from: string
  /** The hours of every working day, earliest first, not overlapping. A make-up Saturday is a working day. */
  readonly workday: readonly OpenSpan[]
  /** Weekdays that differ, say a Friday afternoon; they too count only when the day is a working day. */
  readonly byWeekday?: Readonly<Partial<Record<Weekday, readonly OpenSpan[]>>>
}

export const dayExceptionKinds = ['public_holiday', 'local_holiday', 'makeup_workday'] as const

/**
 * A day on which the plain week does not hold: a national holiday, a holiday of the place (全国年节及纪念日放假办法
 * art. 4), or a weekend day that is worked for one of them (调休).
 */
export interface DayException {
  readonly kind: (typeof dayExceptionKinds)[number]
  readonly name: string
}

/** When a region works: plain values, so that a clock can be recomputed by anybody who holds them. */
export interface Calendar {
  /** 480 in China. There is no summer time; should it come back, that would be a new calendar. */
  readonly utcOffsetMinutes: number
  /** In the order of the year; one season is the whole year. */
  readonly officeHours: readonly OfficeSeason[]
  readonly exceptions: Readonly<Record<Day, DayException>>
  /** The last day for which the holidays have been announced; later only the weekends are known. */
  readonly coveredUntil: Day
}

const exceptionOn = (day: Day, calendar: Calendar): DayException | undefined => calendar.exceptions[day]

/** The holiday on whose account a weekend day is worked, if this is such a day. */
export function makeupOn(day: Day, calendar: Calendar): string | undefined {
  const exception = exceptionOn(day, calendar)
  return exception?.kind === 'makeup_workday' ? exception.name : undefined
}

/** Monday to Friday without holidays, and the weekend days that are worked instead (调休). */
export function isWorkingDay(day: Day, calendar: Calendar): boolean {
  const exception = exceptionOn(day, calendar)
  return exception ? exception.kind === 'makeup_workday' : !isWeekend(day)
}

// Fewer than the days of a year: a calendar without a working day in it is a fault in the region's tables.
const longestRest = 366

/** The day itself when it is worked, else the next one that is. */
export function workingDayFrom(day: Day, calendar: Calendar): Day {
  let found = day
  for (let tried = 0; tried < longestRest; tried++, found = addDays(found, 1)) {
    if (isWorkingDay(found, calendar)) return found
  }
  throw new RangeError(`no working day within a year of ${day}`)
}

/** An unbroken rest with one reason. */
export type Rest =
  | { readonly kind: 'weekend'; readonly from: Day; readonly to: Day }
  | { readonly kind: 'holiday'; readonly name: string; readonly from: Day; readonly to: Day }

/** Every rest from one day to another, both included, in order. */
export function restsBetween(from: Day, to: Day, calendar: Calendar): Rest[] {
  const rests: Rest[] = []
  const end = dayNumber(to)
  for (let day = from; dayNumber(day) <= end; day = addDays(day, 1)) {
    if (isWorkingDay(day, calendar)) continue
    const name = exceptionOn(day, calendar)?.name
    const before = rests.at(-1)
    const sameReason = before && (before.kind === 'holiday' ? before.name : undefined) === name
    if (sameReason && addDays(before.to, 1) === day) rests[rests.length - 1] = { ...before, to: day }
    else
      rests.push(
        name === undefined
          ? { kind: 'weekend', from: day, to: day }
          : { kind: 'holiday', name, from: day, to: day },
      )
  }
  return rests
}

/** When the office is open on this day; empty on a day of rest. */
export function openSpansOn(day: Day, calendar: Calendar): readonly OpenSpan[] {
  if (!isWorkingDay(day, calendar)) return []
  const monthAndDate = day.slice(5)
  const begun = calendar.officeHours.filter((season) => season.from <= monthAndDate)
  // Before the first season of the year the last one of the year before still holds.
  const season = begun.at(-1) ?? calendar.officeHours.at(-1)
  return season?.byWeekday?.[weekdayOf(day)] ?? season?.workday ?? []
}
