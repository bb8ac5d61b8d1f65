import { expect, test } from 'vitest'
import { chineseDate, chineseDateTime, chineseSpanEnd } from './chinese-date.ts'

test('a day is written with year, month and day and no leading zeros', () => {
  expect(chineseDate('2026-11-22')).toBe('2026年11月22日')
  expect(chineseDate('2027-01-05')).toBe('2027年1月5日')
})

test('a minute is written as on the office clock', () => {
  expect(chineseDateTime('2026-11-22T15:04')).toBe('2026年11月22日15时04分')
})

test('the end of a session on the same day does not repeat the day, past midnight it does', () => {
  expect(chineseSpanEnd('2026-11-22T09:30', '2026-11-22T11:05')).toBe('11时05分')
  expect(chineseSpanEnd('2026-11-22T22:30', '2026-11-23T00:10')).toBe('2026年11月23日0时10分')
})

test.each(['2026-02-30', '2026-13-01', '22.11.2026', ''])('%j is not a day and is not printed', (iso) => {
  expect(() => chineseDate(iso)).toThrow(RangeError)
})

test.each(['2026-11-22', '2026-11-22T24:00', '2026-11-22T10:60'])(
  '%j is not a minute and is not printed',
  (iso) => {
    expect(() => chineseDateTime(iso)).toThrow(RangeError)
  },
)
