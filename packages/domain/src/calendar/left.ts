import { asInstant, type Instant } from '../kernel/index.ts'
import { type Calendar, isWorkingDay } from './calendar.ts'
import { addDays, dayNumber } from './days.ts'
import type { Limit } from './limit.ts'
import { dayOf } from './local-time.ts'
import { workingTimeBetween } from './office-hours.ts'
import { amountWords, enMinutes, zhMinutes } from './unit-words.ts'

/** What is left of a limit, counted as the limit itself counts; the day of the moment is one of the days. */
export type Left =
  | { readonly minutes: number }
  | { readonly openMinutes: number }
  | { readonly days: number }
  | { readonly workingDays: number }

/** Nothing is left once the end has come. */
export function leftOf(now: Instant, end: Instant, { unit }: Limit, calendar: Calendar): Left | undefined {
  if (now >= end) return undefined
  if (unit === 'minutes' || unit === 'hours') return { minutes: (end - now) / 60_000 }
  if (unit === 'working-hours') return { openMinutes: workingTimeBetween(now, end, calendar) }
  let [days, workingDays] = [0, 0]
  const last = dayNumber(dayOf(asInstant(end - 1), calendar))
  for (let day = dayOf(now, calendar); dayNumber(day) <= last; day = addDays(day, 1)) {
    days += 1
    if (isWorkingDay(day, calendar)) workingDays += 1
  }
  return unit === 'working-days' ? { workingDays } : { days }
}

/** 3个工作日, 1小时20分钟; the day on which it is said counts. */
export function sayLeft(left: Left): { readonly zh: string; readonly en: string } {
  if ('minutes' in left) return { zh: zhMinutes(left.minutes), en: enMinutes(left.minutes) }
  if ('openMinutes' in left) {
    return {
      zh: `上班时间${zhMinutes(left.openMinutes)}`,
      en: `${enMinutes(left.openMinutes)} of office time`,
    }
  }
  const words =
    'days' in left ? amountWords(left.days, 'days') : amountWords(left.workingDays, 'working-days')
  return { zh: `${words.zh}（当天算在内）`, en: `${words.en}, that day included` }
}
