import type { Rest } from './calendar.ts'
import { chineseDate, chineseWeekday, englishDate, englishMonth, englishWeekday } from './civil-words.ts'
import { type Day, datePartsOf } from './days.ts'
import { enLedger, zhLedger } from './explain-ledger.ts'
import type { Due, DueStep } from './limit.ts'
import { enAmount, zhAmount } from './unit-words.ts'

type Said<Step extends DueStep['step']> = Extract<DueStep, { step: Step }>

/** How one language says each reason; `weekends` gathers them, so that a long limit stays readable. */
interface Tongue {
  readonly weekends: (rests: readonly Rest[], year: number) => string
  readonly say: (step: DueStep, year: number) => string
}

// A year is said only where it differs from the year in which the limit began.
function zhDay(day: Day, year: number): string {
  const { year: own, month, date } = datePartsOf(day)
  return own === year ? `${month}月${date}日` : chineseDate(day)
}
const enDay = (day: Day, year: number): string =>
  datePartsOf(day).year === year ? `${datePartsOf(day).date} ${englishMonth(day)}` : englishDate(day)

const zhSpan = ({ from, to }: Rest, year: number): string =>
  from === to ? zhDay(from, year) : `${zhDay(from, year)}至${zhDay(to, year)}`
const enSpan = ({ from, to }: Rest, year: number): string =>
  from === to ? enDay(from, year) : `${enDay(from, year)} to ${enDay(to, year)}`

const englishHolidays: Readonly<Record<string, string>> = {
  元旦: "New Year's Day",
  春节: 'Spring Festival',
  清明: 'Qingming',
  劳动节: 'Labour Day',
  端午: 'Dragon Boat Festival',
  中秋: 'Mid-Autumn Festival',
  国庆节: 'National Day',
}
const enHoliday = (name: string): string => englishHolidays[name] ?? name

function zhBegan({ day, time, amount, unit, authority, version }: Said<'began'>): string {
  const long = amount === 0 ? '当日办结' : `期限${zhAmount(amount, unit)}`
  return `${chineseDate(day)} ${chineseWeekday(day)} ${time} 开始，${long}（依据：${authority}${version ? `，${version}` : ''}）。`
}

function enBegan({ day, time, amount, unit, authority, version }: Said<'began'>): string {
  const long = amount === 0 ? 'to be done the same day' : enAmount(amount, unit)
  const basis = `${authority}${version ? `, ${version}` : ''}`
  return `Began on ${englishWeekday(day)}, ${englishDate(day)}, at ${time}: ${long} (basis: ${basis}).`
}

function zhEnds({ day, time, how }: Said<'ends'>): string {
  const end = `${chineseDate(day)} ${chineseWeekday(day)} ${time}`
  if (how === 'at-the-moment') return `到${end}为止。`
  return how === 'at-closing'
    ? `最后一天到下班时间为止，即${end}（民法典第二百零三条）。`
    : `最后一天到二十四时为止，即${end}（民法典第二百零三条）。`
}

function enEnds({ day, time, how }: Said<'ends'>): string {
  const end = `${englishWeekday(day)}, ${englishDate(day)}, ${time}`
  if (how === 'at-the-moment') return `Ends on ${end}.`
  return how === 'at-closing'
    ? `The last day ends when the office closes: ${end} (Civil Code, art. 203).`
    : `The last day ends at 24:00: ${end} (Civil Code, art. 203).`
}

function zh(step: DueStep, year: number): string {
  switch (step.step) {
    case 'began':
      return zhBegan(step)
    case 'more-time':
    case 'stood-still':
    case 'stands-still':
      return zhLedger(step, (day) => zhDay(day, year))
    case 'starting-day-not-counted':
      return `开始的当天（${zhDay(step.day, year)}）不算，从第二天算起（民法典第二百零一条）。`
    case 'runs-from-the-moment':
      return '从这一刻起连续计时，夜间和节假日也不停（民法典第二百零一条）。'
    case 'only-office-hours-count':
      return '只算上班时间。'
    case 'waited-for-opening':
      return `当时不在上班时间，从${zhDay(step.day, year)} ${step.time} 上班时算起。`
    case 'rest-skipped':
      return step.rest.kind === 'holiday'
        ? `${step.rest.name}放假不算：${zhSpan(step.rest, year)}。`
        : tongues.zh.weekends([step.rest], year)
    case 'makeup-workday-counted':
      return `${zhDay(step.day, year)}（${chineseWeekday(step.day)}）是${step.name}调休上班日，照常算。`
    case 'corresponding-day':
      return `最后一天是到期月的同一日：${zhDay(step.day, year)}（民法典第二百零二条）。`
    case 'end-of-month':
      return `到期月没有${step.wanted}日，以月末${zhDay(step.day, year)}为最后一天（民法典第二百零二条）。`
    case 'last-day-moved': {
      const why = step.over.map((rest) => (rest.kind === 'holiday' ? `${rest.name}放假` : '周末')).join('、')
      return `最后一天${zhDay(step.from, year)}遇${why}，顺延到${zhDay(step.to, year)}（民法典第二百零三条）。`
    }
    case 'came-after-closing':
      return `${zhDay(step.day, year)}已经下班，顺延到${zhDay(step.to, year)}。`
    case 'only-weekends-known':
      return `${zhDay(step.after, year)}以后的放假安排还没有公布，先只按周末推算，这个日期是暂定的。`
    case 'ends':
      return zhEnds(step)
    default:
      return step satisfies never
  }
}

function en(step: DueStep, year: number): string {
  switch (step.step) {
    case 'began':
      return enBegan(step)
    case 'more-time':
    case 'stood-still':
    case 'stands-still':
      return enLedger(step, (day) => enDay(day, year))
    case 'starting-day-not-counted':
      return `The starting day (${enDay(step.day, year)}) does not count; counting starts the next day (Civil Code, art. 201).`
    case 'runs-from-the-moment':
      return 'Runs from that moment without a stop, at night and on holidays too (Civil Code, art. 201).'
    case 'only-office-hours-count':
      return 'Only office hours count.'
    case 'waited-for-opening':
      return `The office was closed; counting starts when it opens on ${enDay(step.day, year)} at ${step.time}.`
    case 'rest-skipped':
      return step.rest.kind === 'holiday'
        ? `${enHoliday(step.rest.name)} holiday, not counted: ${enSpan(step.rest, year)}.`
        : tongues.en.weekends([step.rest], year)
    case 'makeup-workday-counted':
      return `${englishWeekday(step.day)}, ${enDay(step.day, year)}, is worked in exchange for ${enHoliday(step.name)} and counts.`
    case 'corresponding-day':
      return `The last day is the same date of the month in which the limit ends: ${enDay(step.day, year)} (Civil Code, art. 202).`
    case 'end-of-month':
      return `The month in which the limit ends has no day ${step.wanted}; its last day counts: ${enDay(step.day, year)} (Civil Code, art. 202).`
    case 'last-day-moved': {
      const why = step.over
        .map((rest) => (rest.kind === 'holiday' ? `the ${enHoliday(rest.name)} holiday` : 'a weekend'))
        .join(' and ')
      return `The last day, ${enDay(step.from, year)}, falls on ${why} and moves to ${enDay(step.to, year)} (Civil Code, art. 203).`
    }
    case 'came-after-closing':
      return `The office had closed on ${enDay(step.day, year)}; moves to ${enDay(step.to, year)}.`
    case 'only-weekends-known':
      return `The holidays after ${enDay(step.after, year)} have not been announced; only weekends were taken into account, so this date is provisional.`
    case 'ends':
      return enEnds(step)
    default:
      return step satisfies never
  }
}

const tongues = {
  zh: {
    say: zh,
    weekends: (rests, year) => `周末不算：${rests.map((rest) => zhSpan(rest, year)).join('、')}。`,
  },
  en: {
    say: en,
    weekends: (rests, year) =>
      `Weekends, not counted: ${rests.map((rest) => enSpan(rest, year)).join('; ')}.`,
  },
} satisfies Record<'zh' | 'en', Tongue>

const weekendOf = (step: DueStep): Rest | undefined =>
  step.step === 'rest-skipped' && step.rest.kind === 'weekend' ? step.rest : undefined

/** The way to a due moment in sentences that a party can follow and check with a wall calendar. */
export function explainDue(due: Due, language: 'zh' | 'en'): string[] {
  const tongue: Tongue = tongues[language]
  const began = due.steps.find((step) => step.step === 'began')
  const year = began ? datePartsOf(began.day).year : 0
  const weekends = due.steps.map(weekendOf).filter((rest) => rest !== undefined)
  return due.steps.flatMap((step) => {
    const weekend = weekendOf(step)
    if (!weekend) return [tongue.say(step, year)]
    return weekend === weekends[0] ? [tongue.weekends(weekends, year)] : []
  })
}

/** The last moment as people say it, where midnight is 24:00 of the last day and not 00:00 of the next. */
export function sayDue(due: Due, language: 'zh' | 'en'): string {
  const end = due.steps.find((step) => step.step === 'ends')
  if (!end) throw new RangeError('a due without an end')
  return language === 'zh'
    ? `${chineseDate(end.day)} ${chineseWeekday(end.day)} ${end.time}`
    : `${englishWeekday(end.day)}, ${englishDate(end.day)}, ${end.time}`
}
