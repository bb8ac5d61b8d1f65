import { describe, expect, test } from 'vitest'
import {
  fieldTime,
  legalDay,
  momentOfField,
  sayDay,
  sayDue,
  sayMoment,
  sayNearDue,
  sayNearMoment,
  timeLeft,
} from './moments.ts'

const now = Date.parse('2026-11-22T09:30:00+08:00')

describe('dates the Chinese way', () => {
  test('a moment is said in full with its weekday, in legal time whatever zone it was written in', () => {
    expect(sayMoment('2026-11-22T01:30:00Z', 'zh')).toBe('2026年11月22日 星期日 09:30')
    expect(sayMoment('2026-11-21T20:05:00-05:00', 'zh')).toBe('2026年11月22日 星期日 09:05')
    expect(sayDay('2026-02-03', 'zh')).toBe('2026年2月3日')
  })

  test('near moments are said as people say them; another year is named', () => {
    expect(sayNearMoment('2026-11-22T17:30:00+08:00', now, 'zh')).toBe('今天 17:30')
    expect(sayNearMoment('2026-11-23T00:00:00+08:00', now, 'zh')).toBe('明天 00:00')
    expect(sayNearMoment('2026-11-25T17:30:00+08:00', now, 'zh')).toBe('11月25日 17:30')
    expect(sayNearMoment('2027-01-05T17:30:00+08:00', now, 'zh')).toBe('2027年1月5日 17:30')
    expect(sayNearMoment('2026-11-21T17:30:00+08:00', now, 'en')).toBe('yesterday 17:30')
  })

  test('a limit at midnight belongs to the day that ends with it', () => {
    expect(sayDue('2026-11-24T00:00:00+08:00', 'zh')).toBe('2026年11月23日 星期一 24:00')
    expect(sayNearDue('2026-11-23T00:00:00+08:00', now, 'zh')).toBe('今天 24:00')
    expect(sayNearDue('2026-11-22T17:30:00+08:00', now, 'zh')).toBe('今天 17:30')
  })
})

describe('time left', () => {
  test('says days, hours or minutes, and whether it is late or nearly', () => {
    expect(timeLeft('2026-11-27T09:30:00+08:00', now, 'zh')).toEqual({
      late: false,
      near: false,
      words: '还剩 5 天',
    })
    expect(timeLeft('2026-11-22T11:35:00+08:00', now, 'zh')).toEqual({
      late: false,
      near: true,
      words: '还剩 2 小时 5 分钟',
    })
    expect(timeLeft('2026-11-21T08:30:00+08:00', now, 'zh')).toEqual({
      late: true,
      near: false,
      words: '已超 1 天 1 小时',
    })
  })
})

test('what a date-and-time field shows and what it means are the same moment', () => {
  expect(fieldTime(now)).toBe('2026-11-22T09:30')
  expect(Date.parse(momentOfField(fieldTime(now)))).toBe(now)
  expect(legalDay(Date.parse('2026-11-22T16:30:00Z'))).toBe('2026-11-23')
})
