/** A day of the civil calendar as the region's own clocks show it: YYYY-MM-DD. */
export type Day = string

export const weekdays = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const
export type Weekday = (typeof weekdays)[number]

export const dayLength = 24 * 60 * 60 * 1000

/** How many days lie between 1970-01-01 and this day; throws a RangeError when there is no such day. */
export function dayNumber(day: Day): number {
  const number = Date.parse(`${day}T00:00:00Z`) / dayLength
  if (!Number.isInteger(number) || dayNumbered(number) !== day) throw new RangeError(`not a day: ${day}`)
  return number
}

/** Whether somebody has written a day that there is: YYYY-MM-DD. */
export function isDay(text: string): text is Day {
  const milliseconds = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(text)
}

export const dayNumbered = (number: number): Day => new Date(number * dayLength).toISOString().slice(0, 10)

export const addDays = (day: Day, count: number): Day => dayNumbered(dayNumber(day) + count)

/** 0 is Sunday, 6 is Saturday. */
export const weekdayNumber = (day: Day): number => (((dayNumber(day) + 4) % 7) + 7) % 7

export const weekdayOf = (day: Day): Weekday => weekdays[weekdayNumber(day)] ?? 'sunday'

export const isWeekend = (day: Day): boolean => weekdayNumber(day) % 6 === 0

export interface DateParts {
  readonly year: number
  readonly month: number
  readonly date: number
}

export const datePartsOf = (day: Day): DateParts => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  date: Number(day.slice(8, 10)),
})

/** The corresponding day so many months later, or the last day of that month when it has none (民法典 202). */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = datePartsOf(day)
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).toISOString().slice(0, 10)
  const last = datePartsOf(lastOfMonth).date
  return date > last ? lastOfMonth : `${lastOfMonth.slice(0, 8)}${String(date).padStart(2, '0')}`
}
