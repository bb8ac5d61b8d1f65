import {
  andThen,
  aPassedOnDispute,
  aReportedDispute,
  attempt,
  homeDesk,
  hour,
  scenes,
  town,
} from '@jiefen/testkit/stories'
import { describe, expect, it } from 'vitest'
import { dueAt } from '../calendar/index.ts'
import { asInstant, instant, isoOf } from '../kernel/index.ts'
import { startClock, startClockUntil } from './index.ts'

const clock = { kind: 'clock' } as const

describe.each(scenes)('in $region.id', (scene) => {
  it('a limit ends when the region says, on its own calendar', () => {
    const at = instant('2026-11-27T08:00:00Z')
    const { dueAt: due, authority } = startClock('accept', scene.home, at, scene.region)
    expect(due).toBe(dueAt(at, scene.region.limits.accept, scene.region.calendar).at)
    expect(authority).toBe(scene.region.limits.accept.authority)
  })
})

it('a limit that ends with a day ends at midnight of the region', () => {
  const until = startClockUntil(
    'rectify',
    town.home,
    instant('2026-11-23T01:00:00Z'),
    '2026-12-01',
    town.region,
  )
  expect(isoOf(until.dueAt)).toBe('2026-12-01T16:00:00.000Z')
})

describe('a knock', () => {
  const story = aReportedDispute(town)
  const [running] = story.matter.clocks
  if (running === undefined) throw new Error('a report starts a clock')
  const { name, dueAt: due } = running

  it('at the hour is written down, with whose limit it was', () => {
    expect(attempt(story, 'knock', clock, { name, dueAt: due, at: due })).toEqual([
      { type: 'ClockRanOut', name: 'accept', owner: town.first, dueAt: due, at: due, by: clock },
    ])
  })

  it('that comes early changes nothing', () => {
    expect(attempt(story, 'knock', clock, { name, dueAt: due, at: asInstant(due - 1) })).toEqual([])
  })

  it('that comes late is written down all the same, with the card that is due by then', () => {
    const late = attempt(story, 'knock', clock, { name, dueAt: due, at: asInstant(due + 9 * hour) })
    expect(late).toMatchObject([{ type: 'ClockRanOut' }, { type: 'CardGiven', colour: 'yellow' }])
  })

  it('that comes twice is written down once', () => {
    const ranOut = andThen(story, 'knock', clock, { name, dueAt: due, at: due })
    expect(attempt(ranOut, 'knock', clock, { name, dueAt: due, at: asInstant(due + hour) })).toEqual([])
    expect(ranOut.matter.ranOut).toEqual([{ name: 'accept', dueAt: due }])
  })

  it('for a limit that has been kept changes nothing', () => {
    const accepted = andThen(story, 'accept-matter', homeDesk(town), {})
    expect(attempt(accepted, 'knock', clock, { name, dueAt: due, at: due })).toEqual([])
  })

  it('for a limit that has begun anew changes nothing', () => {
    const given = andThen(aPassedOnDispute(town), 'give-back', homeDesk(town), { why: '不在我们这里' })
    expect(attempt(given, 'knock', clock, { name: 'accept', dueAt: asInstant(due - hour), at: due })).toEqual(
      [],
    )
  })
})
