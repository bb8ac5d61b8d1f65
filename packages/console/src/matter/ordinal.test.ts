import { expect, test } from 'vitest'
import { ordinalOf } from './ordinal.ts'

test('clauses are numbered as an agreement writes them', () => {
  expect([1, 9, 10, 11, 19, 20, 23, 30].map((n) => ordinalOf(n, 'zh'))).toEqual([
    '一',
    '九',
    '十',
    '十一',
    '十九',
    '二十',
    '二十三',
    '三十',
  ])
  expect(ordinalOf(12, 'en')).toBe('12')
})
