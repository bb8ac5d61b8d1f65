import { expect, test } from 'vitest'
import { beginnings, nextFree, stillFree } from './free-hours.ts'

const day = '2026-11-25T00:00:00+08:00'
const at = (clock: string) => new Date(`2026-11-25T${clock}:00+08:00`).toISOString()
const span = (from: string, until: string) => ({ startsAt: at(from), endsAt: at(until) })
const wanted = span('09:30', '11:00')
const early = Date.parse(at('07:00'))

test('the next hour of the same length begins where the one before ends', () => {
  expect(nextFree([span('09:00', '10:00')], day, wanted, early)).toEqual(span('10:00', '11:30'))
  expect(nextFree([span('09:00', '10:00'), span('11:00', '14:00')], day, wanted, early)).toEqual(
    span('14:00', '15:30'),
  )
})

test('what is free earlier comes only when nothing is free later, and never what has passed', () => {
  const busy = [span('09:30', '18:00')]
  expect(nextFree(busy, day, wanted, early)).toEqual(span('08:00', '09:30'))
  expect(nextFree(busy, day, wanted, Date.parse(at('08:30')))).toBeUndefined()
})

test('a full day has none', () => {
  expect(nextFree([span('08:00', '18:00')], day, wanted, early)).toBeUndefined()
})

test('of a free day one may begin in the morning or at two, and never in an hour that has passed', () => {
  const today = (clock: string) => beginnings(stillFree([span('08:00', '18:00')], Date.parse(at(clock))), day)
  expect(today('07:00')).toEqual([span('08:00', '18:00'), span('14:00', '18:00')])
  expect(today('10:10')).toEqual([span('10:30', '18:00'), span('14:00', '18:00')])
  expect(today('14:05')).toEqual([span('14:30', '18:00')])
  expect(today('17:50')).toEqual([])
})
