import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asInstant, type Instant } from '../kernel/index.ts'
import { calendarOver } from './calendar.fixture.ts'
import { dueAt, dueWith, type LimitUnit, type TimeLedger } from './index.ts'
import { day, dayShownAt, local, minute, wallCalendar } from './wall-calendar.fixture.ts'

const holidays = readFileSync(new URL('../../../regions/national/holidays.csv', import.meta.url), 'utf8')
const calendar = calendarOver(holidays)
const { isOpenAt, isWorked } = wallCalendar(holidays)

/*
 * The oracle has a switch on the wall beside the calendar: somebody puts it to “stop” and back to “go”. Minute by
 * minute, or leaf by leaf, it looks at the switch. It shares no line with the room.
 */
interface Flick {
  readonly at: number
  readonly to: 'stop' | 'go'
}

const flicks = ({ pauses }: TimeLedger): Flick[] =>
  pauses.flatMap(({ since, until }) => [
    { at: since, to: 'stop' as const },
    ...(until === undefined ? [] : [{ at: until, to: 'go' as const }]),
  ])

/** How the switch stands in the minute that ends at this moment. */
function switchBefore(moment: number, wall: readonly Flick[]): 'stop' | 'go' {
  let stands: Flick['to'] = 'go'
  for (const { at, to } of wall) if (at < moment) stands = to
  return stands
}

const midnightAfter = (moment: number): number => {
  let at = moment - (moment % minute) + minute
  while (local(at).getUTCHours() !== 0 || local(at).getUTCMinutes() !== 0) at += minute
  return at
}

function slowMinutes(start: number, minutes: number, wall: readonly Flick[], only: (at: number) => boolean) {
  let at = start
  for (let left = minutes; left > 0; at += minute) {
    if (switchBefore(at + minute, wall) === 'go' && only(at)) left--
  }
  return at
}

function slowDays(start: number, amount: number, unit: LimitUnit, wall: readonly Flick[]): number {
  // `at` is the midnight at which the leaf of a day is torn off; its noon tells which day that was.
  let at = midnightAfter(start)
  const shown = () => dayShownAt(at - day / 2)
  const tearOff = () => {
    at += day
  }
  let leaves = amount
  if (unit === 'months') {
    const wanted = local(start).getUTCDate()
    let look = at - day / 2
    leaves = 0
    for (let months = amount; months > 0; months--) {
      do {
        look += day
        leaves++
      } while (local(look).getUTCDate() !== 1)
    }
    const month = local(look).getUTCMonth()
    while (local(look).getUTCDate() < wanted && local(look + day).getUTCMonth() === month) {
      look += day
      leaves++
    }
  }
  while (leaves > 0) {
    tearOff()
    if (switchBefore(at, wall) === 'go' && (unit !== 'working-days' || isWorked(shown()))) leaves--
  }
  while (!isWorked(shown()) || switchBefore(at, wall) === 'stop') tearOff()
  return at
}

const first = Date.parse('2023-01-05T00:00:00Z')
const last = Date.parse('2026-12-30T00:00:00Z')
const edges = ['2024-01-31', '2024-02-28', '2023-09-27', '2026-02-12', '2026-09-29', '2026-12-29']
const start: fc.Arbitrary<Instant> = fc
  .oneof(
    fc.integer({ min: first, max: last }),
    fc
      .tuple(fc.constantFrom(...edges), fc.integer({ min: -1440, max: 2880 }))
      .map(([edge, shift]) => Date.parse(`${edge}T00:00:00Z`) + shift * minute),
  )
  .map((moment) => asInstant(moment - (moment % minute)))

/** Up to three pauses one after the other, some of them ending exactly at a midnight of the place. */
const ledgerAfter = (reach: number, long: number) =>
  fc.record({
    gaps: fc.array(
      fc.tuple(fc.integer({ min: 0, max: reach }), fc.integer({ min: 1, max: long }), fc.boolean()),
      { maxLength: 3 },
    ),
    more: fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 2 }),
  })
const ledgerOf = (
  from: Instant,
  { gaps, more }: { gaps: [number, number, boolean][]; more: number[] },
): TimeLedger => {
  let at: number = from
  const pauses = gaps.map(([gap, long, atMidnight]) => {
    const since = asInstant(at + gap * minute)
    at = since + long * minute
    if (atMidnight) at = midnightAfter(at)
    return { since, until: asInstant(at) }
  })
  return { pauses, extensions: more.map((amount) => ({ amount })) }
}
const sum = (more: readonly number[]) => more.reduce((total, amount) => total + amount, 0)
const authority = '测试'

describe('a limit that stood still and was made longer, against a switch on the wall', () => {
  it.each([
    ['days', 45],
    ['working-days', 25],
    ['months', 3],
  ] as const)('%s end on the same day', (unit, most) => {
    const compare = (from: Instant, amount: number, told: Parameters<typeof ledgerOf>[1]) => {
      const ledger = ledgerOf(from, told)
      const due = dueWith(from, { amount, unit, authority }, ledger, calendar)
      expect(due.at).toBe(slowDays(from, amount + sum(told.more), unit, flicks(ledger)))
    }
    const ledger = ledgerAfter(12 * 1440, 25 * 1440)
    fc.assert(fc.property(start, fc.integer({ min: 1, max: most }), ledger, compare), { numRuns: 400 })
  })

  it('minutes and hours end in the same minute', () => {
    const compare = (
      from: Instant,
      unit: 'minutes' | 'hours',
      amount: number,
      told: Parameters<typeof ledgerOf>[1],
    ) => {
      const ledger = ledgerOf(from, told)
      const minutes = (amount + sum(told.more)) * (unit === 'hours' ? 60 : 1)
      const due = dueWith(from, { amount, unit, authority }, ledger, calendar)
      expect(due.at).toBe(slowMinutes(from, minutes, flicks(ledger), () => true))
    }
    const unit = fc.constantFrom('minutes' as const, 'hours' as const)
    fc.assert(fc.property(start, unit, fc.integer({ min: 1, max: 30 }), ledgerAfter(900, 3000), compare), {
      numRuns: 150,
    })
  })

  it('working hours end in the same minute, over seasons, Friday afternoons, holidays and make-up Saturdays', () => {
    const compare = (from: Instant, amount: number, told: Parameters<typeof ledgerOf>[1]) => {
      const ledger = ledgerOf(from, told)
      const due = dueWith(from, { amount, unit: 'working-hours', authority }, ledger, calendar)
      expect(due.at).toBe(slowMinutes(from, (amount + sum(told.more)) * 60, flicks(ledger), isOpenAt))
    }
    fc.assert(fc.property(start, fc.integer({ min: 1, max: 16 }), ledgerAfter(2000, 6000), compare), {
      numRuns: 60,
    })
  })
})

const units = ['minutes', 'hours', 'days', 'months', 'working-days', 'working-hours'] as const
const anyLimit = fc.record({ unit: fc.constantFrom(...units), amount: fc.integer({ min: 1, max: 20 }) })

describe('whatever the unit', () => {
  it('a limit that goes on is never late in that moment, wherever in it the pause began', () => {
    const compare = (
      from: Instant,
      { unit, amount }: { unit: LimitUnit; amount: number },
      share: number,
      long: number,
    ) => {
      const limit = { unit, amount, authority }
      const end = dueAt(from, limit, calendar).at
      const since = asInstant(from + Math.floor((end - 1 - from) * share))
      const until = asInstant(since + long * minute)
      const due = dueWith(from, limit, { pauses: [{ since, until }], extensions: [] }, calendar)
      expect(due.at).toBeGreaterThan(until)
      expect(due.at).toBeGreaterThanOrEqual(end)
    }
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(fc.property(start, anyLimit, share, fc.integer({ min: 1, max: 60_000 }), compare), {
      numRuns: 500,
    })
  })

  it('two extensions are as long as one of both together, and a pause that is not over changes no end', () => {
    const compare = (
      from: Instant,
      { unit, amount }: { unit: LimitUnit; amount: number },
      one: number,
      other: number,
    ) => {
      const limit = { unit, amount, authority }
      const twice = { pauses: [], extensions: [{ amount: one }, { amount: other }] }
      const whole = dueWith(from, limit, twice, calendar).at
      expect(whole).toBe(dueAt(from, { ...limit, amount: amount + one + other }, calendar).at)
      const stands = { ...twice, pauses: [{ since: asInstant(from + minute) }] }
      const open = dueWith(from, limit, stands, calendar)
      expect([open.at, open.steps.at(-1)?.step]).toEqual([whole, 'stands-still'])
    }
    const more = fc.integer({ min: 1, max: 10 })
    fc.assert(fc.property(start, anyLimit, more, more, compare), { numRuns: 300 })
  })
})
