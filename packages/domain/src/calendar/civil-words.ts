import { asInstant, type Instant } from '../kernel/index.ts'
import type { Calendar } from './calendar.ts'
import { type Day, datePartsOf, weekdayNumber } from './days.ts'
import { dayOf, timeOf } from './local-time.ts'

const chineseWeekdays = ['日', '一', '二', '三', '四', '五', '六']
const englishWeekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

export const chineseWeekday = (day: Day): string => `星期${chineseWeekdays[weekdayNumber(day)] ?? ''}`
export const englishWeekday = (day: Day): string => englishWeekdays[weekdayNumber(day)] ?? ''
export const englishMonth = (day: Day): string => englishMonths[datePartsOf(day).month - 1] ?? ''

/** 2026年11月22日 */
export function chineseDate(day: Day): string {
  const { year, month, date } = datePartsOf(day)
  return `${year}年${month}月${date}日`
}

/** 22 November 2026 */
export function englishDate(day: Day): string {
  const { year, date } = datePartsOf(day)
  return `${date} ${englishMonth(day)} ${year}`
}

/** 2026年11月22日 星期日 09:30 */
export function chineseDateTime(moment: Instant, calendar: Calendar): string {
  const day = dayOf(moment, calendar)
  return `${chineseDate(day)} ${chineseWeekday(day)} ${timeOf(moment, calendar)}`
}

/** Sunday, 22 November 2026, 09:30 */
export function englishDateTime(moment: Instant, calendar: Calendar): string {
  const day = dayOf(moment, calendar)
  return `${englishWeekday(day)}, ${englishDate(day)}, ${timeOf(moment, calendar)}`
}

/** The end of a limit as people say it: midnight is 24:00 of the last day, and not 00:00 of the next. */
export function endWords(end: Instant, calendar: Calendar): { readonly zh: string; readonly en: string } {
  if (timeOf(end, calendar) !== '00:00')
    return { zh: chineseDateTime(end, calendar), en: englishDateTime(end, calendar) }
  const day = dayOf(asInstant(end - 1), calendar)
  return {
    zh: `${chineseDate(day)} ${chineseWeekday(day)} 24:00`,
    en: `${englishWeekday(day)}, ${englishDate(day)}, 24:00`,
  }
}
