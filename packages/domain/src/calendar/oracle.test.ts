import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asInstant, type Instant } from '../kernel/index.ts'
import { calendarOver } from './calendar.fixture.ts'
import {
  addWorkingHours,
  type Due,
  dueAt,
  isWorkingDay,
  type LimitUnit,
  workingTimeBetween,
} from './index.ts'
import { day, dayShownAt, local, minute, wallCalendar } from './wall-calendar.fixture.ts'

const holidays = readFileSync(new URL('../../../regions/national/holidays.csv', import.meta.url), 'utf8')
const calendar = calendarOver(holidays)
const { isOpenAt, isWorked } = wallCalendar(holidays)

/** Noon of the last day, found by turning leaf after leaf. */
function slowLastDay(start: number, amount: number, unit: LimitUnit): number {
  let noon = start - ((start + 8 * 60 * minute) % day) + day / 2
  if (unit === 'months') {
    const wanted = local(noon).getUTCDate()
    for (let left = amount; left > 0; left--) {
      do noon += day
      while (local(noon).getUTCDate() !== 1)
    }
    const month = local(noon).getUTCMonth()
    while (local(noon).getUTCDate() < wanted && local(noon + day).getUTCMonth() === month) noon += day
  } else {
    for (let left = amount; left > 0; ) {
      noon += day
      if (unit === 'days' || isWorked(dayShownAt(noon))) left--
    }
  }
  while (!isWorked(dayShownAt(noon))) noon += day
  return noon
}

const first = Date.parse('2022-12-20T00:00:00Z')
const last = Date.parse('2027-12-31T00:00:00Z')
const anyMoment = fc.integer({ min: first, max: last })
const edges = [
  '2024-01-31',
  '2024-02-29',
  '2023-09-28',
  '2024-12-31',
  '2026-02-13',
  '2026-09-18',
  '2026-09-30',
]
const edgeMoment = fc
  .tuple(fc.constantFrom(...edges), fc.integer({ min: -day, max: 2 * day }))
  .map(([edge, shift]) => Date.parse(`${edge}T00:00:00Z`) + shift)
const start: fc.Arbitrary<Instant> = fc.oneof(anyMoment, edgeMoment).map(asInstant)
const startOfMinute = start.map((moment) => asInstant(moment - (moment % minute)))
const authority = '测试'

const daysIn = (due: Due, which: 'rest-skipped' | 'makeup-workday-counted'): string[] =>
  due.steps.flatMap((step) => {
    if (step.step !== which) return []
    if (step.step === 'makeup-workday-counted') return [step.day]
    const days: string[] = []
    for (let at = Date.parse(step.rest.from); at <= Date.parse(step.rest.to); at += day) {
      days.push(new Date(at).toISOString().slice(0, 10))
    }
    return days
  })

describe('a due moment, against a finger on the wall calendar', () => {
  it('is the same for days, months and working days, from any moment, over holidays, leap days and year ends', () => {
    const amounts = fc.oneof(
      fc.record({ unit: fc.constant('days' as const), amount: fc.integer({ min: 1, max: 400 }) }),
      fc.record({ unit: fc.constant('months' as const), amount: fc.integer({ min: 1, max: 36 }) }),
      fc.record({ unit: fc.constant('working-days' as const), amount: fc.integer({ min: 1, max: 70 }) }),
    )
    const compare = (from: Instant, limit: { unit: LimitUnit; amount: number }) => {
      const due = dueAt(from, { ...limit, authority }, calendar)
      const noon = slowLastDay(from, limit.amount, limit.unit)
      expect(due.at).toBe(noon + day / 2)
      expect(due.provisional).toBe(dayShownAt(noon) > '2026-12-31')
      expect(due.steps.some((step) => step.step === 'only-weekends-known')).toBe(due.provisional)
    }
    fc.assert(fc.property(start, amounts, compare), { numRuns: 1500 })
  })

  it('ends on the last minute of office hours of that day when the limit closes with the office', () => {
    const compare = (from: Instant, amount: number) => {
      const due = dueAt(from, { amount, unit: 'working-days', authority, closesAtOffice: true }, calendar)
      let closing = slowLastDay(from, amount, 'working-days') + day / 2
      while (!isOpenAt(closing - minute)) closing -= minute
      expect(due.at).toBe(closing)
    }
    fc.assert(fc.property(start, fc.integer({ min: 1, max: 30 }), compare), { numRuns: 200 })
  })

  it('names exactly the days of rest it left out and the make-up workdays it counted', () => {
    const compare = (from: Instant, amount: number) => {
      const due = dueAt(from, { amount, unit: 'working-days', authority }, calendar)
      const between: string[] = []
      for (let at = from + day; at < due.at; at += day) between.push(dayShownAt(at))
      expect(daysIn(due, 'rest-skipped')).toEqual(between.filter((shown) => !isWorked(shown)))
      const makeups = between.filter((shown) => holidays.includes(`${shown},makeup`))
      expect(daysIn(due, 'makeup-workday-counted')).toEqual(makeups)
    }
    fc.assert(fc.property(start, fc.integer({ min: 1, max: 40 }), compare), { numRuns: 500 })
  })

  it('does not depend on where the server stands: another offset moves everything by the same time', () => {
    const units = fc.constantFrom<LimitUnit>(
      'minutes',
      'hours',
      'days',
      'months',
      'working-days',
      'working-hours',
    )
    const compare = (from: Instant, unit: LimitUnit, amount: number, offset: number) => {
      const shift = (480 - offset) * minute
      const elsewhere = { ...calendar, utcOffsetMinutes: offset }
      const here = dueAt(from, { unit, amount, authority }, calendar)
      const there = dueAt(asInstant(from + shift), { unit, amount, authority }, elsewhere)
      expect(there).toEqual({ ...here, at: here.at + shift })
    }
    const offsets = fc.integer({ min: -720, max: 840 })
    fc.assert(fc.property(start, units, fc.integer({ min: 1, max: 30 }), offsets, compare), { numRuns: 300 })
  })
})

describe('office hours, against the minute hand', () => {
  it('pass minute by minute to the same end', () => {
    const compare = (from: Instant, hours: number) => {
      let at: number = from
      for (let left = hours * 60; left > 0; at += minute) if (isOpenAt(at)) left--
      expect(addWorkingHours(from, hours, calendar)).toBe(at)
      expect(dueAt(from, { amount: hours, unit: 'working-hours', authority }, calendar).at).toBe(at)
    }
    fc.assert(fc.property(startOfMinute, fc.integer({ min: 1, max: 30 }), compare), { numRuns: 150 })
  })

  it('add up to as many minutes as the minute hand counts', () => {
    const compare = (from: Instant, minutes: number) => {
      let open = 0
      for (let at = 0; at < minutes; at++) if (isOpenAt(from + at * minute)) open++
      expect(workingTimeBetween(from, asInstant(from + minutes * minute), calendar)).toBe(open)
    }
    fc.assert(fc.property(startOfMinute, fc.integer({ min: 0, max: 20_000 }), compare), { numRuns: 150 })
  })

  it('that were added to any moment are found again between the two', () => {
    const compare = (from: Instant, hours: number) => {
      const passed = workingTimeBetween(from, addWorkingHours(from, hours, calendar), calendar)
      expect(passed).toBeCloseTo(hours * 60, 6)
    }
    fc.assert(fc.property(start, fc.integer({ min: 1, max: 400 }), compare), { numRuns: 200 })
  })
})

it('every day from 2023 to the end of 2027 is worked or not as the wall calendar says', () => {
  for (let at = Date.parse('2023-01-01'); at < Date.parse('2028-01-01'); at += day) {
    const shown = new Date(at).toISOString().slice(0, 10)
    expect(isWorkingDay(shown, calendar), shown).toBe(isWorked(shown))
  }
})
