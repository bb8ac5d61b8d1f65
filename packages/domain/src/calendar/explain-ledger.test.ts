import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { instant } from '../kernel/index.ts'
import { calendarOver } from './calendar.fixture.ts'
import { dueWith, endWords, explainDue, type Limit, leftOf, sayLeft, type TimeLedger } from './index.ts'

const calendar = calendarOver(
  readFileSync(new URL('../../../regions/national/holidays.csv', import.meta.url), 'utf8'),
)
const at = (local: string) => instant(`${local}:00+08:00`)
const authority = '测试规则'
const said = { zh: '等待鉴定；甲申请，乙批准', en: 'an appraisal; asked by A, approved by B' }
const told = (
  local: string,
  limit: Omit<Limit, 'authority'>,
  ledger: Partial<TimeLedger>,
  language: 'zh' | 'en',
) =>
  explainDue(
    dueWith(at(local), { ...limit, authority }, { pauses: [], extensions: [], ...ledger }, calendar),
    language,
  )
const week = { since: at('2026-11-05T10:00'), until: at('2026-11-09T09:00'), said }

describe('what has happened to a limit, in words', () => {
  it('names each pause with its reason, who approved it, and the days that were not counted', () => {
    const days = { amount: 10, unit: 'days' } as const
    expect(told('2026-11-02T09:30', days, { pauses: [week] }, 'zh')).toEqual([
      '2026年11月2日 星期一 09:30 开始，期限10日（依据：测试规则）。',
      '开始的当天（11月2日）不算，从第二天算起（民法典第二百零一条）。',
      '11月5日 10:00 至11月9日 09:00 停止计时（等待鉴定；甲申请，乙批准），11月5日至11月8日不算（共4日）。',
      '最后一天到二十四时为止，即2026年11月16日 星期一 24:00（民法典第二百零三条）。',
    ])
    expect(told('2026-11-02T09:30', days, { pauses: [week] }, 'en')).toContain(
      'Stood still from 5 November, 10:00, to 9 November, 09:00 (an appraisal; asked by A, approved by B): not counted 5 November to 8 November (4 days).',
    )
  })

  it('says when a pause was over before the day was, and cost nothing', () => {
    const short = { since: at('2026-11-05T10:00'), until: at('2026-11-05T16:00') }
    const days = { amount: 10, unit: 'days' } as const
    expect(told('2026-11-02T09:30', days, { pauses: [short] }, 'zh')).toContain(
      '11月5日 10:00 至11月5日 16:00 停止计时，没有停过一天的二十四时，天数照算。',
    )
  })

  it('says hours of standing still as hours, and of office time only what was office time', () => {
    const night = { since: at('2026-11-05T17:00'), until: at('2026-11-06T10:00') }
    const hours = { amount: 20, unit: 'hours' } as const
    expect(told('2026-11-05T16:00', hours, { pauses: [night] }, 'zh')).toContain(
      '11月5日 17:00 至11月6日 10:00 停止计时，其间的17小时不算。',
    )
    const office = { amount: 20, unit: 'working-hours' } as const
    expect(told('2026-11-05T16:00', office, { pauses: [night] }, 'en')).toContain(
      'Stood still from 5 November, 17:00, to 6 November, 10:00: 1 hour 30 minutes are not counted.',
    )
  })

  it('says how much more was granted and by whom, and that counting goes on', () => {
    const more = {
      extensions: [{ amount: 1, said: { zh: '各方当事人都同意', en: 'agreed to by all parties' } }],
    }
    const months = { amount: 1, unit: 'months' } as const
    expect(told('2026-11-02T09:30', months, more, 'zh')).toContain(
      '延长1个月（各方当事人都同意），接着算，不重新起算。',
    )
    expect(told('2026-11-02T09:30', months, more, 'en')).toContain(
      'Longer by 1 month (agreed to by all parties): counting goes on and does not begin anew.',
    )
    expect(told('2026-11-02T09:30', months, more, 'zh')).toContain(
      '最后一天是到期月的同一日：2027年1月2日（民法典第二百零二条）。',
    )
  })

  it('is provisional when standing still carries it into a year whose holidays nobody has announced', () => {
    const days = { amount: 5, unit: 'working-days', authority } as const
    const pauses = [{ since: at('2026-12-29T10:00'), until: at('2027-01-04T10:00') }]
    const due = dueWith(at('2026-12-24T10:00'), days, { pauses, extensions: [] }, calendar)
    expect(due.provisional).toBe(true)
    expect(explainDue(due, 'zh')).toContain(
      '12月31日以后的放假安排还没有公布，先只按周末推算，这个日期是暂定的。',
    )
    // 25 and 28 December, then 4, 5 and 6 January: the office was at rest or the limit stood still on all others.
    expect(endWords(due.at, calendar).zh).toBe('2027年1月6日 星期三 24:00')
    expect(dueWith(at('2026-12-24T10:00'), days, { pauses: [], extensions: [] }, calendar).provisional).toBe(
      false,
    )
  })

  it('names no end while it stands still', () => {
    const days = { amount: 10, unit: 'days' } as const
    const sentences = told(
      '2026-11-02T09:30',
      days,
      { pauses: [{ since: at('2026-11-05T10:00'), said }] },
      'zh',
    )
    expect(sentences.at(-1)).toBe(
      '11月5日 10:00 起停止计时（等待鉴定；甲申请，乙批准）。恢复以后再算到哪一天为止。',
    )
    expect(sentences.join('')).not.toContain('为止，即')
  })

  it('says what is left as the limit itself counts', () => {
    const left = (unit: Limit['unit'], from: string, end: string) => {
      const found = leftOf(at(from), at(end), { amount: 1, unit, authority }, calendar)
      return found === undefined ? undefined : sayLeft(found).zh
    }
    // Friday to Monday: four days, two of them worked.
    expect(left('days', '2026-11-06T10:00', '2026-11-10T00:00')).toBe('4日（当天算在内）')
    expect(left('working-days', '2026-11-06T10:00', '2026-11-10T00:00')).toBe('2个工作日（当天算在内）')
    expect(left('working-hours', '2026-11-06T16:00', '2026-11-09T10:00')).toBe('上班时间2小时30分钟')
    expect(left('minutes', '2026-11-06T16:00', '2026-11-06T16:05')).toBe('5分钟')
    expect(left('hours', '2026-11-06T16:00', '2026-11-06T16:00')).toBe(undefined)
    expect(endWords(at('2026-11-10T00:00'), calendar).zh).toBe('2026年11月9日 星期一 24:00')
  })
})
