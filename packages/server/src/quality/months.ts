import { addMonths, type Calendar, dayOf, startOfDay } from '@jiefen/domain/calendar'
import { asInstant, type Instant, isoOf } from '@jiefen/domain/kernel'

/** A month as 2026-11. */
export const monthOf = (at: Instant, calendar: Calendar): string => dayOf(at, calendar).slice(0, 7)

/** So many months later; earlier with a minus. */
export const monthLater = (month: string, count: number): string =>
  addMonths(`${month}-01`, count).slice(0, 7)

/** From its first moment to the first moment of the next. */
export function boundsOf(
  month: string,
  calendar: Calendar,
): { readonly since: string; readonly upto: string } {
  const moment = (one: string): string => isoOf(asInstant(startOfDay(`${one}-01`, calendar)))
  return { since: moment(month), upto: moment(monthLater(month, 1)) }
}
