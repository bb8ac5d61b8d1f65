import type { DueStep, Said } from './limit.ts'
import { enAmount, enMinutes, zhAmount, zhMinutes } from './unit-words.ts'

/** What has happened to a limit since it began. */
export type LedgerStep = Extract<DueStep, { step: 'more-time' | 'stood-still' | 'stands-still' }>

type DayWords = (day: string) => string

const aside = (said: Said | undefined, language: 'zh' | 'en'): string => {
  if (said === undefined) return ''
  return language === 'zh' ? `（${said.zh}）` : ` (${said.en})`
}

export function zhLedger(step: LedgerStep, day: DayWords): string {
  const why = aside(step.said, 'zh')
  switch (step.step) {
    case 'more-time':
      return `延长${zhAmount(step.amount, step.unit)}${why}，接着算，不重新起算。`
    case 'stands-still':
      return `${day(step.day)} ${step.time} 起停止计时${why}。恢复以后再算到哪一天为止。`
    case 'stood-still': {
      const span = `${day(step.since)} ${step.sinceTime} 至${day(step.until)} ${step.untilTime} 停止计时${why}`
      if (step.minutes !== undefined) return `${span}，其间的${zhMinutes(step.minutes)}不算。`
      const [first, last, count] = [step.days?.[0], step.days?.at(-1), step.days?.length ?? 0]
      if (first === undefined || last === undefined) return `${span}，没有停过一天的二十四时，天数照算。`
      const days = first === last ? day(first) : `${day(first)}至${day(last)}`
      return `${span}，${days}不算（共${count}日）。`
    }
    default:
      return step satisfies never
  }
}

export function enLedger(step: LedgerStep, day: DayWords): string {
  const why = aside(step.said, 'en')
  switch (step.step) {
    case 'more-time':
      return `Longer by ${enAmount(step.amount, step.unit)}${why}: counting goes on and does not begin anew.`
    case 'stands-still':
      return `Stands still since ${day(step.day)}, ${step.time}${why}. Its last day is counted once it goes on.`
    case 'stood-still': {
      const span = `Stood still from ${day(step.since)}, ${step.sinceTime}, to ${day(step.until)}, ${step.untilTime}${why}`
      if (step.minutes !== undefined) return `${span}: ${enMinutes(step.minutes)} are not counted.`
      const [first, last, count] = [step.days?.[0], step.days?.at(-1), step.days?.length ?? 0]
      if (first === undefined || last === undefined)
        return `${span}: over no end of a day, so every day counts.`
      const days = first === last ? day(first) : `${day(first)} to ${day(last)}`
      return `${span}: not counted ${days} (${enAmount(count, 'days')}).`
    }
    default:
      return step satisfies never
  }
}
