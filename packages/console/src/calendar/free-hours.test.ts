import { expect, test } from 'vitest'
import { dayWords } from './day-words.ts'
import { freeHours, onDay } from './free-hours.ts'

const day = '2026-11-25T00:00:00+08:00'
const at = (clock: string) => new Date(`2026-11-25T${clock}:00+08:00`).toISOString()
const span = (from: string, until: string) => ({ startsAt: at(from), endsAt: at(until) })

test('a day without sessions is free from eight to six', () => {
  expect(freeHours([], day)).toEqual([span('08:00', '18:00')])
})

test('what is taken is cut out, in whatever order it comes, and overlaps count once', () => {
  expect(freeHours([span('14:00', '15:00'), span('09:30', '11:00'), span('10:00', '11:30')], day)).toEqual([
    span('08:00', '09:30'),
    span('11:30', '14:00'),
    span('15:00', '18:00'),
  ])
})

test('what lies outside the hours of the office takes nothing away, and a gap of minutes is no free hour', () => {
  expect(freeHours([span('06:00', '08:00'), span('08:10', '18:00'), span('19:00', '20:00')], day)).toEqual([])
})

test('a session over midnight stands on both days', () => {
  const late = { startsAt: '2026-11-24T23:00:00+08:00', endsAt: '2026-11-25T00:30:00+08:00' }
  expect(onDay([late], day)).toEqual([late])
  expect(onDay([late], '2026-11-24T00:00:00+08:00')).toEqual([late])
  expect(onDay([late], '2026-11-26T00:00:00+08:00')).toEqual([])
})

test('a day is said without its year and without the hour at which it begins', () => {
  expect(dayWords('2026年11月23日 星期一 00:00')).toBe('11月23日 星期一')
  expect(dayWords('Mon 23 Nov 2026, 00:00')).toBe('Mon 23 Nov')
})
