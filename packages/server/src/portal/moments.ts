import {
  chineseDate,
  chineseDateTime,
  dayOf,
  englishDate,
  englishDateTime,
  timeOf,
} from '@jiefen/domain/calendar'
import { asInstant, type Instant } from '@jiefen/domain/kernel'
import type { Region } from '@jiefen/domain/region'
import type { Language } from '@jiefen/portal'

/** A moment as the language says it: 2026年11月22日 星期日 09:30. */
export const momentWords = (at: Instant, { calendar }: Region, language: Language): string =>
  language === 'zh' ? chineseDateTime(at, calendar) : englishDateTime(at, calendar)

/** The end of a limit. A limit that ends at midnight ends on the day before, at 24:00, as the law counts. */
export function limitWords(at: Instant, region: Region, language: Language): string {
  if (timeOf(at, region.calendar) !== '00:00') return momentWords(at, region, language)
  const dayBefore = asInstant(at - 60_000)
  return momentWords(dayBefore, region, language).replace(timeOf(dayBefore, region.calendar), '24:00')
}

/** The day of a moment: 2026年11月22日; 22 November 2026. */
export function dayWords(at: Instant, { calendar }: Region, language: Language): string {
  const day = dayOf(at, calendar)
  return language === 'zh' ? chineseDate(day) : englishDate(day)
}
