import { expect, it } from 'vitest'
import { minutesAndSeconds } from './minutes-and-seconds.ts'

it.each([
  [0, '00:00'],
  [1, '00:01'],
  [30 * 60_000, '30:00'],
  [30 * 60_000 - 1_500, '29:59'],
  [65 * 60_000, '1:05:00'],
])('%d milliseconds read %s', (span, shown) => expect(minutesAndSeconds(span)).toBe(shown))
