import { expect, test } from 'vitest'
import { dayGroupOf } from './by-day.ts'

const now = Date.parse('2026-11-22T22:30:00+08:00')

test('a matter lies in the heap of its limit, by the legal day and not by the hours left', () => {
  expect(dayGroupOf('2026-11-22T22:29:59+08:00', now)).toBe('late')
  expect(dayGroupOf('2026-11-22T23:59:00+08:00', now)).toBe('today')
  expect(dayGroupOf('2026-11-23T00:01:00+08:00', now)).toBe('soon')
  expect(dayGroupOf('2026-11-25T22:31:00+08:00', now)).toBe('later')
  expect(dayGroupOf(undefined, now)).toBe('waiting')
})

test('the legal day holds also when the moment is written in another zone', () => {
  expect(dayGroupOf('2026-11-22T15:30:00Z', now)).toBe('today')
  expect(dayGroupOf('2026-11-22T16:30:00Z', now)).toBe('soon')
})
