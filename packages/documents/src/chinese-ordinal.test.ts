import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chineseOrdinal } from './chinese-ordinal.ts'

test.each([
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [21, '二十一'],
  [100, '一百'],
  [105, '一百零五'],
  [110, '一百一十'],
  [1001, '一千零一'],
  [1010, '一千零一十'],
  [9999, '九千九百九十九'],
])('clause %i is numbered %s', (count, words) => {
  expect(chineseOrdinal(count)).toBe(words)
})

/** Counts up one word at a time, as a person reads it. */
function readAloud(words: string): number {
  let sum = 0
  let digit = 0
  for (const word of words) {
    const place = { 十: 10, 百: 100, 千: 1000 }[word]
    if (place === undefined) digit = '零一二三四五六七八九'.indexOf(word)
    else {
      sum += (digit || 1) * place
      digit = 0
    }
  }
  return sum + digit
}

test('every number, read aloud, is the number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (count) => readAloud(chineseOrdinal(count)) === count),
  )
})

test.each([0, -1, 1.5, 10_000, Number.NaN])('there is no clause %d', (count) => {
  expect(() => chineseOrdinal(count)).toThrow(RangeError)
})
