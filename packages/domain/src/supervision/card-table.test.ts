import {
  anAcceptedDispute,
  andThen,
  attempt,
  homeDesk,
  type Story,
  scenes,
  supervisorOf,
  town,
} from '@jiefen/testkit/stories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, isWorkingDay, timeOf } from '../calendar/index.ts'
import { asClockSubject, asInstant, type Instant, instant } from '../kernel/index.ts'
import { timersOf } from '../knock/index.ts'
import { foldOnto, type MatterEvent } from '../matter/index.ts'
import { cardMoment } from './card-table.ts'
import { cardsOf, clock, limitOf, minute, overTheHoliday, reminded, until } from './supervision.fixture.ts'

describe.each(scenes)('in $region.id', (scene) => {
  const desk = homeDesk(scene)
  const supervisor = supervisorOf(scene)
  const given = andThen(anAcceptedDispute(scene), 'give-card', supervisor, { ...reminded, to: scene.home })

  it('the yellow card comes as the office opens on the first working day after the limit, the red one on the third', () => {
    const story = until(overTheHoliday(scene), instant('2026-10-12T23:00:00+08:00'))
    expect(cardsOf(story)).toEqual([
      ['yellow', '2026-10-08 09:00'],
      ['red', '2026-10-10 09:00'],
    ])
    expect(story.matter.cards[0]).toMatchObject({
      to: scene.first,
      by: clock,
      overdue: { name: 'accept' },
      ground: scene.region.cards[0]?.authority,
    })
  })

  it('not a minute before the office opens, and not for a limit that has been kept', () => {
    const late = overTheHoliday(scene)
    const opening = instant('2026-10-08T09:00:00+08:00')
    expect(until(late, asInstant(opening - minute)).matter.cards).toEqual([])
    const kept = andThen(until(late, asInstant(opening - minute)), 'accept-matter', desk, {
      at: asInstant(opening - minute),
    })
    expect(kept.matter.ranOut).toHaveLength(1)
    expect(until(kept, opening).matter.cards).toEqual([])
  })

  it('a limit that stands still gets no card, and goes on where the table stood when it runs again', () => {
    const late = until(overTheHoliday(scene), instant('2026-10-07T00:00:00+08:00'))
    const pause = { reason: 'P01', since: late.matter.lastAt, askedBy: clock, approvedBy: clock }
    const paused: Story = {
      ...late,
      matter: { ...late.matter, clocks: late.matter.clocks.map((one) => ({ ...one, pauses: [pause] })) },
    }
    expect(until(paused, instant('2026-10-30T00:00:00+08:00')).matter.cards).toEqual([])
    const goesOn = instant('2026-10-08T09:00:00+08:00')
    expect(cardsOf(until(late, goesOn))).toEqual([['yellow', '2026-10-08 09:00']])
  })

  it('two cards never fall on one day, even when the clock itself was stopped for a month', () => {
    const late = until(overTheHoliday(scene), instant('2026-10-01T00:00:00+08:00'))
    const asleepUntil = instant('2026-11-02T10:00:00+08:00')
    const due = timersOf(late.matter, scene.region).find(({ name }) => name === 'card')
    if (due === undefined) throw new Error('a card is due')
    const knock = { name: 'card', dueAt: due.dueAt, about: asClockSubject(due.about) } as const
    const once = andThen(late, 'knock', clock, { ...knock, at: asleepUntil })
    expect(attempt(once, 'knock', clock, { ...knock, at: asInstant(asleepUntil + minute) })).toEqual([])
    expect(cardsOf(until(once, instant('2026-11-03T09:00:00+08:00')))).toEqual([
      ['yellow', '2026-11-02 10:00'],
      ['red', '2026-11-03 09:00'],
    ])
  })

  it('who was called and has not come gets the red card in that very moment, with the knock for the limit', () => {
    const whistled = andThen(anAcceptedDispute(scene), 'blow-whistle', desk, {
      ...{ direction: 'horizontal', to: [scene.department], why: '请来看看', place: '3 号楼' },
    })
    const { dueAt } = limitOf(whistled, 'respond')
    const story = until(whistled, dueAt)
    const late = story.events.filter(({ at }) => at === dueAt).map(({ type }) => type)
    expect(late).toEqual(['ClockRanOut', 'CardGiven'])
    expect(story.matter.cards).toMatchObject([
      { colour: 'red', to: scene.department, at: dueAt, overdue: { name: 'respond', about: 'w1' } },
    ])
  })

  it('nobody gets a card for a card, nor for what the parties may choose to leave', () => {
    const story = until(given, instant('2027-06-01T00:00:00+08:00'))
    const about = new Set(story.matter.cards.map(({ overdue }) => overdue?.name))
    expect(story.matter.ranOut.map(({ name }) => name)).toContain('card-answer')
    expect([about.has('card-answer'), about.has('confirmation')]).toEqual([false, false])
  })

  it('whatever the order of knocks, early, late and twice, a limit has each of its cards once', () => {
    const end = instant('2026-11-20T00:00:00+08:00')
    const expected = cardsOf(until(overTheHoliday(scene), end)).map(([colour]) => colour)
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -3, max: 20 }), fc.nat(3)), { maxLength: 12 }),
        (tries) => {
          let { matter } = overTheHoliday(scene)
          for (const [daysLater, pick] of tries.toSorted(([a], [b]) => a - b)) {
            const timers = timersOf(matter, scene.region)
            const timer = timers[pick % Math.max(1, timers.length)]
            if (timer === undefined) continue
            const at = asInstant(instant('2026-10-01T00:00:00+08:00') + daysLater * 24 * 60 * minute)
            matter = foldOnto(matter, knocked({ scene, matter }, timer, at))
            matter = foldOnto(matter, knocked({ scene, matter }, timer, at))
          }
          const story = until({ ...overTheHoliday(scene), matter }, instant('2027-03-01T00:00:00+08:00'))
          expect(story.matter.cards.map(({ colour }) => colour)).toEqual(expected)
        },
      ),
      { numRuns: 60 },
    )
  })

  const knocked = (
    story: Pick<Story, 'scene' | 'matter'>,
    { name, about, dueAt }: ReturnType<typeof timersOf>[number],
    at: Instant,
  ): MatterEvent[] => {
    const answer = attempt(story, 'knock', clock, {
      ...{ name, dueAt, at },
      ...(about === '' ? {} : { about: asClockSubject(about) }),
    })
    if ('refused' in answer) throw new Error('a knock is never refused')
    return answer
  }
})

it('the day of a card is what somebody counts on a wall calendar', () => {
  const { region } = overTheHoliday(town).scene
  const { calendar } = region
  const from = instant('2026-09-01T00:00:00+08:00')
  fc.assert(
    fc.property(fc.nat(60 * 24 * 60), fc.integer({ min: 1, max: 12 }), (minutes, days) => {
      const ends = asInstant(from + minutes * minute)
      // Hour by hour from the last moment of the limit, crossing off each working day at its ninth hour.
      let [watch, crossed] = [Math.ceil(ends / 3_600_000) * 3_600_000, 0]
      const lastDay = dayOf(asInstant(ends - 1), calendar)
      while (crossed < days) {
        const day = dayOf(asInstant(watch), calendar)
        if (day > lastDay && isWorkingDay(day, calendar) && timeOf(asInstant(watch), calendar) === '09:00')
          crossed += 1
        if (crossed < days) watch += 3_600_000
      }
      expect(cardMoment(ends, days, region)).toBe(watch)
    }),
    { numRuns: 200 },
  )
})
