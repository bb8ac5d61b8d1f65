import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { instant, isoOf } from '../kernel/index.ts'
import { calendarOver } from './calendar.fixture.ts'
import {
  addMonths,
  addWorkingHours,
  dayNumber,
  dueAt,
  isWorkingDay,
  type Limit,
  workingTimeBetween,
} from './index.ts'

const holidays = readFileSync(new URL('../../../regions/national/holidays.csv', import.meta.url), 'utf8')
const calendar = calendarOver(holidays)
const authority = '测试'
const at = (local: string) => instant(`${local}:00+08:00`)
const due = (local: string, limit: Omit<Limit, 'authority'>) =>
  dueAt(at(local), { ...limit, authority }, calendar)
const ends = (local: string, limit: Omit<Limit, 'authority'>) => {
  const end = due(local, limit).steps.at(-1)
  return end?.step === 'ends' ? `${end.day} ${end.time}` : 'nowhere'
}

describe('days', () => {
  it('do not count the starting day and end at 24:00 of the last', () => {
    const found = due('2026-11-02T09:30', { amount: 3, unit: 'days' })
    expect(isoOf(found.at)).toBe('2026-11-05T16:00:00.000Z')
    expect(ends('2026-11-02T09:30', { amount: 3, unit: 'days' })).toBe('2026-11-05 24:00')
  })

  it('begin on the day of the place: 23:59 and 00:01 are two starting days though UTC sees one', () => {
    expect(ends('2026-11-02T23:59', { amount: 1, unit: 'days' })).toBe('2026-11-03 24:00')
    expect(ends('2026-11-03T00:01', { amount: 1, unit: 'days' })).toBe('2026-11-04 24:00')
  })

  it('that end on National Day go on until the day after the holiday', () => {
    const found = due('2026-09-21T10:00', { amount: 10, unit: 'days' })
    expect(found.steps).toContainEqual({
      step: 'last-day-moved',
      from: '2026-10-01',
      to: '2026-10-08',
      over: [{ kind: 'holiday', name: '国庆节', from: '2026-10-01', to: '2026-10-07' }],
    })
  })

  it('that end on a make-up Saturday end on it, and on a plain Saturday go on until Monday', () => {
    expect(ends('2026-10-09T10:00', { amount: 1, unit: 'days' })).toBe('2026-10-10 24:00')
    expect(ends('2026-10-16T10:00', { amount: 1, unit: 'days' })).toBe('2026-10-19 24:00')
  })

  it('that end on a holiday next to another holiday name both', () => {
    const moved = due('2023-09-28T10:00', { amount: 1, unit: 'days' }).steps.find(
      (step) => step.step === 'last-day-moved',
    )
    expect(moved?.to).toBe('2023-10-07')
    expect(moved?.over.map((rest) => (rest.kind === 'holiday' ? rest.name : '周末'))).toEqual([
      '中秋',
      '国庆节',
    ])
  })

  it('that mean "the same day" end that day, or on the next working day when the office had closed', () => {
    const sameDay = { amount: 0, unit: 'working-days', closesAtOffice: true } as const
    expect(ends('2026-11-03T10:00', sameDay)).toBe('2026-11-03 17:30')
    expect(ends('2026-11-03T17:30', sameDay)).toBe('2026-11-04 17:30')
    expect(ends('2026-11-06T20:00', sameDay)).toBe('2026-11-09 17:30')
    expect(ends('2026-11-07T10:00', sameDay)).toBe('2026-11-09 17:30')
  })
})

describe('working days', () => {
  it('count the make-up Sunday of 20 September 2026', () => {
    expect(isWorkingDay('2026-09-20', calendar)).toBe(true)
    expect(ends('2026-09-18T10:00', { amount: 1, unit: 'working-days' })).toBe('2026-09-20 24:00')
  })

  it('leave out National Day 2026 and count the make-up Saturday after it', () => {
    const found = due('2026-09-30T16:00', { amount: 4, unit: 'working-days' })
    expect(found.steps.map((step) => step.step)).toEqual([
      'began',
      'starting-day-not-counted',
      'rest-skipped',
      'makeup-workday-counted',
      'rest-skipped',
      'ends',
    ])
    // 8, 9, 10 (make-up Saturday) and 12 October.
    expect(ends('2026-09-30T16:00', { amount: 4, unit: 'working-days' })).toBe('2026-10-12 24:00')
  })

  it('close with the office where the limit says so, by the hours of that day', () => {
    const limit = { amount: 1, unit: 'working-days', closesAtOffice: true } as const
    expect(ends('2026-05-29T10:00', limit)).toBe('2026-06-01 18:00')
    expect(ends('2026-07-01T10:00', limit)).toBe('2026-07-02 18:00')
    expect(ends('2026-07-02T10:00', limit)).toBe('2026-07-03 14:00')
    expect(ends('2026-02-27T10:00', limit)).toBe('2026-02-28 17:30')
  })

  it('are provisional from the first day whose holidays are not announced', () => {
    expect(due('2026-12-30T10:00', { amount: 1, unit: 'working-days' }).provisional).toBe(false)
    expect(due('2026-12-30T10:00', { amount: 2, unit: 'working-days' }).provisional).toBe(true)
    expect(due('2026-11-22T10:00', { amount: 1000, unit: 'hours' }).provisional).toBe(false)
  })

  it('leave out a holiday of the place where the region has one', () => {
    const exceptions = {
      ...calendar.exceptions,
      '2026-11-04': { kind: 'local_holiday', name: '古尔邦节' } as const,
    }
    const limit: Limit = { amount: 2, unit: 'working-days', authority }
    expect(isoOf(dueAt(at('2026-11-02T10:00'), limit, { ...calendar, exceptions }).at)).toBe(
      '2026-11-05T16:00:00.000Z',
    )
    expect(isoOf(dueAt(at('2026-11-02T10:00'), limit, calendar).at)).toBe('2026-11-04T16:00:00.000Z')
  })
})

describe('months', () => {
  it('end on the corresponding day, or on the last day of a month that has none', () => {
    expect(ends('2026-03-12T10:00', { amount: 1, unit: 'months' })).toBe('2026-04-13 24:00')
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28')
    expect(addMonths('2026-12-31', 2)).toBe('2027-02-28')
    expect(addMonths('2026-12-15', 12)).toBe('2027-12-15')
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28')
  })

  it('from 31 January 2026 end on 28 February, a Saturday that is worked', () => {
    const found = due('2026-01-31T10:00', { amount: 1, unit: 'months' })
    expect(found.steps).toContainEqual({ step: 'end-of-month', wanted: 31, day: '2026-02-28' })
    expect(ends('2026-01-31T10:00', { amount: 1, unit: 'months' })).toBe('2026-02-28 24:00')
  })
})

describe('hours and minutes', () => {
  it('run from the moment, through night and holiday', () => {
    expect(ends('2026-10-01T23:45', { amount: 30, unit: 'minutes' })).toBe('2026-10-02 00:15')
    expect(ends('2026-09-30T18:00', { amount: 24, unit: 'hours' })).toBe('2026-10-01 18:00')
  })

  it('of office time stand still at lunch, at night and over the holiday', () => {
    expect(ends('2026-09-30T17:00', { amount: 2, unit: 'working-hours' })).toBe('2026-10-08 10:00')
    expect(isoOf(addWorkingHours(at('2026-11-03T11:30'), 1, calendar))).toBe('2026-11-03T06:00:00.000Z')
  })

  it('of office time that fill the day end at closing and not at the next opening', () => {
    expect(ends('2026-11-03T09:00', { amount: 7, unit: 'working-hours' })).toBe('2026-11-03 17:30')
  })

  it('say from when they count when the office was closed at the start', () => {
    const waited = due('2026-10-03T22:00', { amount: 1, unit: 'working-hours' }).steps
    expect(waited).toContainEqual({ step: 'waited-for-opening', day: '2026-10-08', time: '09:00' })
    const open = due('2026-10-08T09:00', { amount: 1, unit: 'working-hours' }).steps
    expect(open.map((step) => step.step)).not.toContain('waited-for-opening')
  })

  it('of office time between two moments are nothing when the second is the earlier', () => {
    expect(workingTimeBetween(at('2026-11-03T12:00'), at('2026-11-03T09:00'), calendar)).toBe(0)
    expect(workingTimeBetween(at('2026-11-03T09:00'), at('2026-11-03T12:00'), calendar)).toBe(180)
  })
})

describe('what no rule can mean', () => {
  it('is refused loudly: a negative or broken amount, no hours at all, a day that does not exist', () => {
    expect(() => due('2026-11-03T09:00', { amount: -1, unit: 'days' })).toThrow(RangeError)
    expect(() => due('2026-11-03T09:00', { amount: 0.5, unit: 'hours' })).toThrow(RangeError)
    expect(() => due('2026-11-03T09:00', { amount: 0, unit: 'minutes' })).toThrow(RangeError)
    expect(() => dayNumber('2026-02-30')).toThrow(RangeError)
    expect(() => dayNumber('yesterday')).toThrow(RangeError)
  })

  it('an office that never opens is a fault and not an endless wait', () => {
    const neverOpen = [{ from: '01-01', workday: [{ from: '09:00', to: '09:00' }] }]
    expect(() => addWorkingHours(at('2026-11-03T09:00'), 1, { ...calendar, officeHours: neverOpen })).toThrow(
      RangeError,
    )
    const closed = { ...calendar, officeHours: [] }
    expect(() => addWorkingHours(at('2026-11-03T09:00'), 1, closed)).toThrow(RangeError)
    const broken = { ...calendar, officeHours: [{ from: '01-01', workday: [{ from: '9:00', to: '25:00' }] }] }
    expect(() => addWorkingHours(at('2026-11-03T09:00'), 1, broken)).toThrow(RangeError)
  })
})

it('the file of national holidays names only weekends as make-up workdays, and whole years', () => {
  const lines = holidays.trim().split('\n').slice(1)
  const makeups = lines.filter((line) => line.includes('makeup_workday'))
  for (const line of makeups) expect([0, 6], line).toContain(new Date(line.slice(0, 10)).getUTCDay())
  expect([...new Set(lines.map((line) => line.slice(0, 4)))]).toEqual(['2023', '2024', '2025', '2026'])
  const days = lines.map((line) => line.slice(0, 10))
  expect(days).toEqual([...new Set(days)].sort())
  const worked = Object.fromEntries(['2023', '2024', '2025', '2026'].map((year) => [year, 0]))
  for (let day = dayNumber('2023-01-01'); day <= dayNumber('2026-12-31'); day++) {
    const shown = new Date(day * 86_400_000).toISOString().slice(0, 10)
    if (isWorkingDay(shown, calendar)) worked[shown.slice(0, 4)] = (worked[shown.slice(0, 4)] ?? 0) + 1
  }
  expect(worked).toEqual({ 2023: 249, 2024: 251, 2025: 248, 2026: 248 })
})
