import { andThen, aReportedDispute, type Scene, type Story } from '@jiefen/testkit/stories'
import { dayOf, timeOf } from '../calendar/index.ts'
import { asCardId, asClockSubject, type Instant, instant } from '../kernel/index.ts'
import { timersOf } from '../knock/index.ts'
import type { Clock } from '../matter/index.ts'

export const clock = { kind: 'clock' } as const
export const minute = 60_000
export const k1 = asCardId('k1')
export const reminded = { colour: 'reminder', ground: '两天没有联系对方' } as const

/** The timer does what is due by this moment, one knock after the other, as the worker would. */
export function until(story: Story, moment: Instant): Story {
  const [next] = timersOf(story.matter, story.scene.region)
    .filter(({ dueAt }) => dueAt <= moment)
    .toSorted((a, b) => a.dueAt - b.dueAt)
  if (next === undefined) return story
  const { name, about, dueAt } = next
  const subject = about === '' ? {} : { about: asClockSubject(about) }
  return until(andThen(story, 'knock', clock, { name, dueAt, ...subject, at: dueAt }), moment)
}

export const cardsOf = ({ matter, scene }: Story) =>
  matter.cards.map(({ colour, at }) => [
    colour,
    `${dayOf(at, scene.region.calendar)} ${timeOf(at, scene.region.calendar)}`,
  ])

export const limitOf = ({ matter }: Story, name: Clock['name']): Clock => {
  const found = matter.clocks.find((one) => one.name === name)
  if (found === undefined) throw new Error(`${name} does not run`)
  return found
}

/** The last day of the limit is Friday 25 September 2026; then come a weekend and seven days of holiday. */
export function overTheHoliday(scene: Scene): Story {
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
