import type { Language } from './language.ts'

/** One legal time holds in the whole country; the reader's own clock zone must not change a deadline. */
const legalOffset = 8 * 60 * 60 * 1000
const dayLength = 24 * 60 * 60 * 1000

const weekdays = {
  zh: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

const two = (value: number): string => String(value).padStart(2, '0')

function parts(milliseconds: number) {
  const legal = new Date(milliseconds + legalOffset)
  return {
    year: legal.getUTCFullYear(),
    month: legal.getUTCMonth(),
    day: legal.getUTCDate(),
    weekday: legal.getUTCDay(),
    clock: `${two(legal.getUTCHours())}:${two(legal.getUTCMinutes())}`,
    dayNumber: Math.floor((milliseconds + legalOffset) / dayLength),
  }
}

/** 2026年11月22日 星期日 09:30 */
export function sayMoment(moment: string, language: Language): string {
  const at = parts(Date.parse(moment))
  if (language === 'en')
    return `${weekdays.en[at.weekday] ?? ''} ${at.day} ${months[at.month] ?? ''} ${at.year}, ${at.clock}`
  return `${at.year}年${at.month + 1}月${at.day}日 ${weekdays.zh[at.weekday] ?? ''} ${at.clock}`
}

/** 2026年12月25日, for a calendar day written 2026-12-25. */
export function sayDay(day: string, language: Language): string {
  const [year = '', month = '', date = ''] = day.split('-')
  if (language === 'en') return `${Number(date)} ${months[Number(month) - 1] ?? ''} ${year}`
  return `${year}年${Number(month)}月${Number(date)}日`
}

/** 今天 17:30, 明天 09:00, 11月25日 17:30; the year only when it is another. */
export function sayNearMoment(moment: string, now: number, language: Language): string {
  const at = parts(Date.parse(moment))
  const today = parts(now)
  const near = { zh: ['昨天', '今天', '明天'], en: ['yesterday', 'today', 'tomorrow'] } as const
  const word = near[language][at.dayNumber - today.dayNumber + 1]
  if (word !== undefined) return `${word} ${at.clock}`
  const year = at.year === today.year ? '' : language === 'zh' ? `${at.year}年` : ` ${at.year}`
  if (language === 'en') return `${at.day} ${months[at.month] ?? ''}${year} ${at.clock}`
  return `${year}${at.month + 1}月${at.day}日 ${at.clock}`
}

/** Today in the country's legal time, as 2026-11-22. */
export function legalDay(now: number): string {
  return new Date(now + legalOffset).toISOString().slice(0, 10)
}

/** 09:30, in the country's legal time. */
export const clockOf = (moment: string): string => parts(Date.parse(moment)).clock

/** What a date-and-time field shows for a moment: 2026-11-22T09:30. */
export const fieldTime = (now: number): string => new Date(now + legalOffset).toISOString().slice(0, 16)

/** The moment that a date-and-time field names. */
export const momentOfField = (text: string): string => `${text.length === 16 ? `${text}:00` : text}+08:00`

/**
 * A day's limit ends at its 24:00, and officials say it so: “11月23日 24:00 前” is read rightly where “11月24日 00:00 前”
 * costs somebody a day.
 */
const endOfDay = (moment: string): string | undefined => {
  const at = Date.parse(moment)
  return parts(at).clock === '00:00' ? new Date(at - 1).toISOString() : undefined
}

/** A limit, the way of `sayMoment`. */
export function sayDue(due: string, language: Language): string {
  const day = endOfDay(due)
  return day === undefined ? sayMoment(due, language) : sayMoment(day, language).replace('23:59', '24:00')
}

/** A limit, the way of `sayNearMoment`. */
export function sayNearDue(due: string, now: number, language: Language): string {
  const day = endOfDay(due)
  return day === undefined
    ? sayNearMoment(due, now, language)
    : sayNearMoment(day, now, language).replace('23:59', '24:00')
}

export interface TimeLeft {
  readonly late: boolean
  /** Less than a day: shown as a warning. */
  readonly near: boolean
  readonly words: string
}

/** How much is left for the reader's eye; the deadline itself is the server's. */
export function timeLeft(due: string, now: number, language: Language): TimeLeft {
  const left = Date.parse(due) - now
  const span = spanWords(Math.abs(left), language)
  if (left < 0) return { late: true, near: false, words: language === 'zh' ? `已超 ${span}` : `${span} late` }
  return { late: false, near: left < dayLength, words: language === 'zh' ? `还剩 ${span}` : `${span} left` }
}

function spanWords(milliseconds: number, language: Language): string {
  const minutes = Math.floor(milliseconds / 60_000)
  const days = Math.floor(minutes / 1440)
  const hours = Math.floor((minutes % 1440) / 60)
  const [d, h, m] = language === 'zh' ? [' 天', ' 小时', ' 分钟'] : [' d', ' h', ' min']
  if (days >= 3) return `${days}${d}`
  if (days > 0) return hours > 0 ? `${days}${d} ${hours}${h}` : `${days}${d}`
  if (hours > 0) return `${hours}${h} ${minutes % 60}${m}`
  return `${minutes}${m}`
}
