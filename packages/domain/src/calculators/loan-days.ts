import { addDays, addMonths, type Day, dayNumber } from '../calendar/index.ts'

/**
 * Days of interest from the beginning of a loan: each whole year by the calendar counts 365 (民法典第202条: a year ends with
 * the corresponding day), the rest by days and at most one more year's. So a leap year costs no day more, one year at
 * twelve percent is twelve percent, and days from one date to another add up whatever lies between.
 */
export function loanDays(begin: Day, day: Day): number {
  if (day <= begin) return 0
  let years = Number(day.slice(0, 4)) - Number(begin.slice(0, 4))
  if (addMonths(begin, 12 * years) > day) years -= 1
  const rest = dayNumber(day) - dayNumber(addMonths(begin, 12 * years))
  return years * 365 + Math.min(rest, 365)
}

/** The day from which somebody is late. */
export const lateFrom = (due: Day): Day => addDays(due, 1)
