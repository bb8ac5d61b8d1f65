import {
  actorWith,
  anAcceptedDispute,
  andThen,
  aPassedOnDispute,
  aReportedDispute,
  archived,
  attempt,
  deskAt,
  homeDesk,
  type Scene,
  type Story,
  scenes,
  staffAt,
  supervisorOf,
  town,
} from '@jiefen/testkit/stories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, isWorkingDay, timeOf } from '../calendar/index.ts'
import { mayAboutCard } from '../door/index.ts'
import { asCardId, asClockSubject, asInstant, asWhistleId, type Instant, instant } from '../kernel/index.ts'
import { timersOf } from '../knock/index.ts'
import { type Clock, foldOnto, type Matter, type MatterEvent } from '../matter/index.ts'
import { territoryAbove } from '../region/index.ts'
import { cardMoment } from './card-table.ts'

const clock = { kind: 'clock' } as const
const minute = 60_000
const k1 = asCardId('k1')
const reminded = { colour: 'reminder', ground: '两天没有联系对方' } as const

/** The timer does what is due by this moment, one knock after the other, as the worker would. */
function until(story: Story, moment: Instant): Story {
  const [next] = timersOf(story.matter, story.scene.region)
    .filter(({ dueAt }) => dueAt <= moment)
    .toSorted((a, b) => a.dueAt - b.dueAt)
  if (next === undefined) return story
  const { name, about, dueAt } = next
  const subject = about === '' ? {} : { about: asClockSubject(about) }
  return until(andThen(story, 'knock', clock, { name, dueAt, ...subject, at: dueAt }), moment)
}

const cardsOf = ({ matter, scene }: Story) =>
  matter.cards.map(({ colour, at }) => [
    colour,
    `${dayOf(at, scene.region.calendar)} ${timeOf(at, scene.region.calendar)}`,
  ])

const limitOf = ({ matter }: Story, name: Clock['name']): Clock => {
  const found = matter.clocks.find((one) => one.name === name)
  if (found === undefined) throw new Error(`${name} does not run`)
  return found
}

/** The last day of the limit is Friday 25 September 2026; then come a weekend and seven days of holiday. */
function overTheHoliday(scene: Scene): Story {
  const exceptions = Object.fromEntries(
    Array.from({ length: 7 }, (_, nth) => [
      `2026-10-0${nth + 1}`,
      { kind: 'public_holiday', name: '国庆节' } as const,
    ]),
  )
  const region = {
    ...scene.region,
    calendar: {
      ...scene.region.calendar,
      exceptions: { ...exceptions, '2026-10-10': { kind: 'makeup_workday', name: '国庆节' } as const },
    },
  }
  const story = aReportedDispute({ ...scene, region })
  const ends = instant('2026-10-01T00:00:00+08:00')
  const clocks = story.matter.clocks.map((one) => ({ ...one, dueAt: ends }))
  return { ...story, matter: { ...story.matter, clocks: clocks.map(({ limit: _, ...one }) => one) } }
}

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

  it('a supervisor gives a reminder with its ground; the unit answers it, once, and its limit ends', () => {
    expect(given.matter.cards).toMatchObject([{ id: k1, colour: 'reminder', to: scene.home, by: supervisor }])
    const { owner, about, dueAt, assigner } = limitOf(given, 'card-answer')
    expect([owner, about, assigner?.person]).toEqual([scene.home, k1, supervisor.person])
    expect(dueAt).toBe(given.matter.cards[0]?.answerBy)
    const answered = andThen(given, 'answer-card', desk, { card: k1, words: '  今天已经联系上了 ' })
    expect(answered.matter.cards[0]?.answer).toMatchObject({ words: '今天已经联系上了', by: desk })
    expect(answered.matter.clocks.map(({ name }) => name)).not.toContain('card-answer')
    expect(attempt(answered, 'answer-card', desk, { card: k1, words: '再说一遍' })).toEqual({
      refused: 'card-answered',
      card: k1,
    })
  })

  it('a card goes to a unit that has a hand in the matter, with a ground, and from a person', () => {
    const story = anAcceptedDispute(scene)
    const refusedAs = (by: typeof desk | typeof clock, told: { to: Scene['home']; ground: string }) => {
      const answer = attempt(story, 'give-card', by, { colour: 'yellow', ...told })
      return 'refused' in answer && answer.refused
    }
    expect([
      refusedAs(supervisor, { to: scene.sibling, ground: '催一催' }),
      refusedAs(supervisor, { to: scene.home, ground: '  ' }),
      refusedAs(clock, { to: scene.home, ground: '催一催' }),
    ]).toEqual(['unit-without-part', 'reason-missing', 'staff-only'])
  })

  it('nobody answers for another unit, without a word, or a card of their own', () => {
    const elsewhere = staffAt('receptionist', scene.sibling)
    const both = staffAt('receptionist', scene.home, supervisor.person)
    const refusedAs = (by: typeof desk, card = k1, words = '已经办了') => {
      const answer = attempt(given, 'answer-card', by, { card, words })
      return 'refused' in answer && answer.refused
    }
    expect([
      refusedAs(elsewhere),
      refusedAs(both),
      refusedAs(desk, asCardId('k2')),
      refusedAs(desk, k1, ' '),
    ]).toEqual(['not-your-card', 'own-card', 'unknown-card', 'text-missing'])
    expect(attempt(archived(scene), 'give-card', supervisor, { ...reminded, to: scene.home })).toMatchObject({
      refused: 'not-at-this-stage',
    })
  })

  it('the answer is offered to the unit that has the card, and to nobody who gave it', () => {
    const may = (person: string, ...duties: Parameters<typeof actorWith>[1][]) =>
      mayAboutCard(actorWith(person, ...duties), k1, given.matter, scene.region)['answer-card']
    expect([
      may('somebody', ['receptionist', scene.home]),
      may(supervisor.person, ['receptionist', scene.home]),
      may('somebody', ['receptionist', scene.sibling]),
    ]).toEqual([true, false, false])
  })

  it('a card for a report left lying is still answered after somebody else has taken the matter', () => {
    const pressed = andThen(aPassedOnDispute(scene), 'give-card', staffAt('supervisor', scene.first), {
      ...reminded,
      to: scene.first,
    })
    const accepted = andThen(pressed, 'accept-matter', desk, {})
    expect(limitOf(accepted, 'card-answer').owner).toBe(scene.first)
    const answered = andThen(accepted, 'answer-card', deskAt(scene), { card: k1, words: '当天人手不够' })
    expect(answered.matter.clocks.map(({ name }) => name)).not.toContain('card-answer')
  })

  describe('when nobody reacts to a whistle', () => {
    const whistled = andThen(anAcceptedDispute(scene), 'blow-whistle', desk, {
      ...{ direction: 'horizontal', to: [scene.department], why: '请来看看', place: '3 号楼' },
    })
    const { startedAt } = limitOf(whistled, 'respond')
    const after = (minutes: number) => asInstant(startedAt + minutes * minute)
    const told = ({ events }: Story) =>
      events.flatMap((event) =>
        event.type === 'NextPersonTold' ? [[event.step, event.role, event.unit, event.at]] : [],
      )
    const above = territoryAbove(scene.region, scene.department)?.id

    it('the next ones of the table are told, each at their minute', () => {
      expect(told(until(whistled, after(9)))).toEqual([])
      expect(told(until(whistled, after(60)))).toEqual([
        [1, 'leader', scene.department, after(10)],
        [2, 'supervisor', above, after(20)],
      ])
    })

    it('nobody is told once the unit has reported in, or objected', () => {
      const handler = staffAt('department-handler', scene.department)
      const whistle = asWhistleId('w1')
      const came = andThen(until(whistled, after(12)), 'report-in', handler, {
        ...{ whistle, how: 'video' },
        at: after(13),
      })
      const objects = andThen(until(whistled, after(12)), 'object-to-whistle', handler, {
        ...{ whistle, why: '不归我们' },
        at: after(13),
      })
      for (const story of [came, objects])
        expect(told(until(story, after(25))).map(([step]) => step)).toEqual([1])
    })

    it('after an objection is turned down the table begins anew with the limit', () => {
      const handler = staffAt('department-handler', scene.department)
      const decider = staffAt('supervisor', above ?? scene.above)
      const whistle = asWhistleId('w1')
      let story = andThen(until(whistled, after(12)), 'object-to-whistle', handler, {
        ...{ whistle, why: '不归我们' },
        at: after(13),
      })
      story = andThen(story, 'decide-objection', decider, {
        ...{ whistle, upheld: false, why: '就归你们' },
        at: after(14),
      })
      expect(told(until(story, after(24))).map(([step, , , at]) => [step, at])).toEqual([
        [1, after(10)],
        [1, after(24)],
      ])
      expect(limitOf(story, 'respond').assigner?.person).toBe(desk.person)
    })

    it('a knock that comes late tells all whose minute has passed, once', () => {
      const timer = { name: 'next-person', about: asClockSubject('respond:w1'), dueAt: after(10) } as const
      const late = andThen(whistled, 'knock', clock, { ...timer, at: after(25) })
      expect(told(late).map(([step]) => step)).toEqual([1, 2])
      expect(attempt(late, 'knock', clock, { ...timer, at: after(26) })).toEqual([])
    })
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

it('whoever gives work to another unit is kept with the limit of it', () => {
  const passed = aPassedOnDispute(town)
  const assigners = (matter: Matter) =>
    matter.clocks.flatMap(({ name, assigner }) => (assigner === undefined ? [] : [[name, assigner.unit]]))
  expect(assigners(passed.matter)).toEqual([['passed-on', town.first]])
})
