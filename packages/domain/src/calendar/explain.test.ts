import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { instant } from '../kernel/index.ts'
import { calendarOver } from './calendar.fixture.ts'
import { chineseDateTime, dueAt, englishDateTime, explainDue, type Limit, sayDue } from './index.ts'

const calendar = calendarOver(
  readFileSync(new URL('../../../regions/national/holidays.csv', import.meta.url), 'utf8'),
)
const due = (local: string, limit: Limit) => dueAt(instant(`${local}:00+08:00`), limit, calendar)
const authority = '本地限时规则第八条'

describe('a due moment in words', () => {
  it('tells a clerk each reason in Chinese', () => {
    const found = due('2026-09-30T16:00', { amount: 9, unit: 'working-days', authority, version: '2026年版' })
    expect(explainDue(found, 'zh')).toEqual([
      '2026年9月30日 星期三 16:00 开始，期限9个工作日（依据：本地限时规则第八条，2026年版）。',
      '开始的当天（9月30日）不算，从第二天算起（民法典第二百零一条）。',
      '国庆节放假不算：10月1日至10月7日。',
      '10月10日（星期六）是国庆节调休上班日，照常算。',
      '周末不算：10月11日、10月17日至10月18日。',
      '最后一天到二十四时为止，即2026年10月19日 星期一 24:00（民法典第二百零三条）。',
    ])
  })

  it('tells the same in English', () => {
    const found = due('2026-09-30T16:00', { amount: 9, unit: 'working-days', authority })
    expect(explainDue(found, 'en')).toEqual([
      'Began on Wednesday, 30 September 2026, at 16:00: 9 working days (basis: 本地限时规则第八条).',
      'The starting day (30 September) does not count; counting starts the next day (Civil Code, art. 201).',
      'National Day holiday, not counted: 1 October to 7 October.',
      'Saturday, 10 October, is worked in exchange for National Day and counts.',
      'Weekends, not counted: 11 October; 17 October to 18 October.',
      'The last day ends at 24:00: Monday, 19 October 2026, 24:00 (Civil Code, art. 203).',
    ])
  })

  it('says that a last day on a holiday moved, and over what', () => {
    expect(explainDue(due('2023-09-28T10:00', { amount: 1, unit: 'days', authority }), 'zh')).toContain(
      '最后一天9月29日遇中秋放假、国庆节放假，顺延到10月7日（民法典第二百零三条）。',
    )
    expect(explainDue(due('2026-10-16T10:00', { amount: 1, unit: 'days', authority }), 'en')).toContain(
      'The last day, 17 October, falls on a weekend and moves to 19 October (Civil Code, art. 203).',
    )
  })

  it('says the year where it is another one, and that the date is provisional where holidays are not announced', () => {
    const found = due('2026-11-22T09:30', { amount: 30, unit: 'working-days', authority })
    expect(found.provisional).toBe(true)
    const said = explainDue(found, 'zh')
    expect(said).toContain('12月31日以后的放假安排还没有公布，先只按周末推算，这个日期是暂定的。')
    expect(said.at(-1)).toBe('最后一天到二十四时为止，即2027年1月1日 星期五 24:00（民法典第二百零三条）。')
    expect(said.filter((sentence) => sentence.startsWith('周末不算'))).toHaveLength(1)
  })

  it('says hours, months, the same day and closing time as people do', () => {
    expect(
      explainDue(due('2026-11-22T09:30', { amount: 30, unit: 'minutes', authority: '吹哨报到规则' }), 'zh'),
    ).toEqual([
      '2026年11月22日 星期日 09:30 开始，期限30分钟（依据：吹哨报到规则）。',
      '从这一刻起连续计时，夜间和节假日也不停（民法典第二百零一条）。',
      '到2026年11月22日 星期日 10:00为止。',
    ])
    expect(explainDue(due('2026-01-31T10:00', { amount: 1, unit: 'months', authority }), 'zh')).toContain(
      '到期月没有31日，以月末2月28日为最后一天（民法典第二百零二条）。',
    )
    const sameDay = due('2026-11-03T18:00', {
      amount: 0,
      unit: 'working-days',
      authority,
      closesAtOffice: true,
    })
    expect(explainDue(sameDay, 'zh')).toEqual([
      '2026年11月3日 星期二 18:00 开始，当日办结（依据：本地限时规则第八条）。',
      '11月3日已经下班，顺延到11月4日。',
      '最后一天到下班时间为止，即2026年11月4日 星期三 17:30（民法典第二百零三条）。',
    ])
  })

  it('survives being stored and read again as JSON', () => {
    const found = due('2026-09-30T16:00', { amount: 9, unit: 'working-days', authority })
    const stored: typeof found = JSON.parse(JSON.stringify(found))
    expect(explainDue(stored, 'zh')).toEqual(explainDue(found, 'zh'))
  })

  it('calls midnight 24:00 of the last day, where the bare moment would show 00:00 of the next', () => {
    const found = due('2026-11-02T09:30', { amount: 3, unit: 'days', authority })
    expect(sayDue(found, 'zh')).toBe('2026年11月5日 星期四 24:00')
    expect(sayDue(found, 'en')).toBe('Thursday, 5 November 2026, 24:00')
    expect(chineseDateTime(found.at, calendar)).toBe('2026年11月6日 星期五 00:00')
  })
})

it('a moment reads as on a Chinese notice', () => {
  expect(chineseDateTime(instant('2026-11-22T01:30:59Z'), calendar)).toBe('2026年11月22日 星期日 09:30')
  expect(englishDateTime(instant('2026-11-22T01:30:59Z'), calendar)).toBe('Sunday, 22 November 2026, 09:30')
})
