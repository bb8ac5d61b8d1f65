import { scenes } from '@jiefen/testkit/stories'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Calendar, dayOf, timeOf } from '../calendar/index.ts'
import { asInstant, instant } from '../kernel/index.ts'
import { restAfter, whenToSend } from './when.ts'

const calendarAt = (utcOffsetMinutes: number): Calendar => {
  const [first] = scenes
  if (first === undefined) throw new Error('no scene')
  return { ...first.region.calendar, utcOffsetMinutes }
}
const china = calendarAt(480)
const overNight = { from: '21:00', to: '08:00' }

const anyTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hours, minutes]) => `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`)
const anyQuiet = fc.record({ from: anyTime, to: anyTime })
const anyMoment = fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2027-12-31') }).map(asInstant)
const anyCalendar = fc.integer({ min: -48, max: 56 }).map((quarters) => calendarAt(quarters * 15))

/** The other way to know it: walk from one end of the quiet hours to the other, minute by minute, on a wall clock. */
function quietMinutes({ from, to }: { from: string; to: string }): Set<string> {
  const minutes = new Set<string>()
  let [hour = 0, minute = 0] = from.split(':').map(Number)
  for (let at = from; at !== to; ) {
    minutes.add(at)
    minute += 1
    if (minute === 60) [hour, minute] = [(hour + 1) % 24, 0]
    at = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
  }
  return minutes
}

describe('a message that is not urgent', () => {
  it('never leaves in the quiet hours, wherever the region lies and whenever they begin', () => {
    fc.assert(
      fc.property(
        anyMoment,
        anyQuiet,
        anyCalendar,
        fc.nat(6),
        fc.nat(6),
        (now, quiet, calendar, sent, perDay) => {
          const rules = { quiet, perDay: perDay + 1 }
          const leaving = whenToSend({ urgent: false, now }, rules, calendar, () => sent)
          expect(quietMinutes(quiet).has(timeOf(leaving.notBefore, calendar))).toBe(false)
          expect(leaving.notBefore).toBeGreaterThanOrEqual(now)
          expect(leaving.day).toBe(dayOf(leaving.notBefore, calendar))
        },
      ),
    )
  })

  it('leaves at once by day, and as soon as the quiet hours end by night', () => {
    fc.assert(
      fc.property(anyMoment, anyQuiet, anyCalendar, (now, quiet, calendar) => {
        const { notBefore, held } = whenToSend(
          { urgent: false, now },
          { quiet, perDay: 1 },
          calendar,
          () => 0,
        )
        expect(held).toBe(false)
        if (!quietMinutes(quiet).has(timeOf(now, calendar))) expect(notBefore).toBe(now)
        else expect(timeOf(notBefore, calendar)).toBe(quiet.to)
        expect(notBefore - now).toBeLessThan(24 * 3_600_000)
      }),
    )
  })

  it('comes no oftener than the region’s number on any day, however many there are', () => {
    fc.assert(
      fc.property(
        fc.array(anyMoment, { maxLength: 60 }),
        anyQuiet,
        fc.integer({ min: 1, max: 5 }),
        (moments, quiet, perDay) => {
          const sent = new Map<string, number>()
          for (const now of moments.toSorted((a, b) => a - b)) {
            const leaving = whenToSend(
              { urgent: false, now },
              { quiet, perDay },
              china,
              (day) => sent.get(day) ?? 0,
            )
            if (!leaving.held) sent.set(leaving.day, (sent.get(leaving.day) ?? 0) + 1)
          }
          for (const count of sent.values()) expect(count).toBeLessThanOrEqual(perDay)
        },
      ),
    )
  })

  it('told at ten in the evening leaves at eight the next morning', () => {
    const late = { urgent: false, now: instant('2026-11-23T14:00:00Z') }
    expect(whenToSend(late, { quiet: overNight, perDay: 3 }, china, () => 0)).toEqual({
      notBefore: instant('2026-11-24T00:00:00Z'),
      day: '2026-11-24',
      held: false,
    })
  })

  it('over the number of the day waits for the next morning, to come with others as one', () => {
    const noon = { urgent: false, now: instant('2026-11-23T04:00:00Z') }
    expect(whenToSend(noon, { quiet: overNight, perDay: 3 }, china, () => 3)).toEqual({
      notBefore: instant('2026-11-24T00:00:00Z'),
      day: '2026-11-24',
      held: true,
    })
  })
})

it('an urgent message leaves at once, at night and over the number of the day', () => {
  fc.assert(
    fc.property(anyMoment, anyQuiet, anyCalendar, (now, quiet, calendar) => {
      const leaving = whenToSend({ urgent: true, now }, { quiet, perDay: 1 }, calendar, () => 99)
      expect(leaving).toEqual({ notBefore: now, day: dayOf(now, calendar), held: false })
    }),
  )
})

describe('the rest after a failed try', () => {
  it('is never shorter than half of what it is at most, and at most an hour', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (tries, share) => {
          const rest = restAfter(tries, share)
          expect(rest).toBeLessThanOrEqual(3_600_000)
          expect(rest).toBeGreaterThanOrEqual(Math.min(2_500 * 2 ** (tries - 1), 1_800_000))
        },
      ),
    )
  })

  it('grows from try to try, and spreads those that failed together', () => {
    expect([1, 2, 3, 4].map((tries) => restAfter(tries, 1))).toEqual([5_000, 10_000, 20_000, 40_000])
    expect(restAfter(3, 0)).toBe(10_000)
    expect(restAfter(30, 1)).toBe(3_600_000)
  })
})
