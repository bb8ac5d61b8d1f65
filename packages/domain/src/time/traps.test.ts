import {
  andThen,
  aPassedOnDispute,
  aReportedDispute,
  assignedAppeal,
  attempt,
  homeDesk,
  hour,
  informantId,
  inMediation,
  mediatorOf,
  now,
  otherSideId,
  type Story,
  scenes,
} from '@jiefen/testkit/stories'
import { describe, expect, it } from 'vitest'
import type { DayException, Limit } from '../calendar/index.ts'
import { dueOf, startClock } from '../clocks/index.ts'
import { asAskId, asInstant, instant, isoOf } from '../kernel/index.ts'
import { timersOf } from '../knock/index.ts'
import type { Clock, Matter } from '../matter/index.ts'
import type { Region } from '../region/index.ts'

/*
 * Where other systems fail their users, one test each: clocks that run when nobody can act, that lose a pause, that
 * are overdue the moment they go on, that two rules pull at, that restart for no reason, that escalate what was answered.
 */
const q1 = asAskId('q1')
const clock = { kind: 'clock' } as const
const runningOf = ({ clocks }: Matter, name: Clock['name']): Clock => {
  const found = clocks.find((one) => one.name === name)
  if (found === undefined) throw new Error(`no ${name} runs`)
  return found
}
const holiday: DayException = { kind: 'public_holiday', name: '临时假日' }
const makeup: DayException = { kind: 'makeup_workday', name: '临时假日' }
const withDays = (region: Region, exceptions: Readonly<Record<string, DayException>>): Region => ({
  ...region,
  calendar: { ...region.calendar, exceptions: { ...region.calendar.exceptions, ...exceptions } },
})
const knockAt = ({ dueAt, name }: Clock, later = 0) => ({ name, dueAt, at: asInstant(dueAt + later) })

describe.each(scenes)('in $region.id', (scene) => {
  const mediator = mediatorOf(scene)
  const desk = homeDesk(scene)
  const appraisal = { clock: 'mediation', change: { kind: 'pause', reason: 'P01' }, why: '等鉴定' } as const
  const asked = (): Story => andThen(inMediation(scene), 'ask-for-time', mediator, appraisal)
  const held = (): Story => andThen(asked(), 'decide-on-time', desk, { ask: q1, granted: true })

  it('a limit does not run when nobody can act: not at night, at the weekend, on a holiday; a make-up Saturday counts', () => {
    const hours: Limit = { amount: 9, unit: 'working-hours', authority: '测试' }
    const region = {
      ...withDays(scene.region, { '2026-11-27': holiday, '2026-11-28': makeup }),
      limits: { ...scene.region.limits, assign: hours },
    }
    // Thursday 15:00: two and a half hours are left of it, Friday is a holiday, and Saturday is worked.
    const { dueAt } = startClock('assign', scene.home, instant('2026-11-26T07:00:00Z'), region)
    expect(isoOf(dueAt)).toBe('2026-11-28T07:30:00.000Z')
  })

  it('waiting for an appraisal is no working time: it is not knocked for, however long it takes', () => {
    const story = held()
    expect(timersOf(story.matter, scene.region).some(({ name }) => name === 'mediation')).toBe(false)
    expect(
      attempt(story, 'knock', clock, knockAt(runningOf(story.matter, 'mediation'), 400 * 24 * hour)),
    ).toEqual([])
  })

  it('a holiday that is announced after the limit began moves its end, and nothing is written as overdue', () => {
    const begin = inMediation(scene)
    const running = runningOf(begin.matter, 'mediation')
    const lastDay = isoOf(asInstant(running.dueAt - 12 * hour)).slice(0, 10)
    const region = withDays(scene.region, { [lastDay]: holiday })
    const announced: Story = { ...begin, scene: { ...scene, region } }
    const moved = andThen(announced, 'knock', clock, knockAt(running))
    expect(moved.events.at(-1)).toMatchObject({ type: 'ClockMoved', from: running.dueAt })
    expect(runningOf(moved.matter, 'mediation').dueAt).toBeGreaterThan(running.dueAt)
    expect(moved.matter.ranOut).toEqual([])
    expect(attempt(moved, 'knock', clock, knockAt(running))).toEqual([])
    const end = runningOf(moved.matter, 'mediation')
    expect(andThen(moved, 'knock', clock, knockAt(end)).events.at(-1)).toMatchObject({ type: 'ClockRanOut' })
  })

  it('a holiday that is taken back never shortens a limit silently: the promised end stands', () => {
    const region = withDays(scene.region, { '2026-11-24': holiday, '2026-11-25': holiday })
    const begin = aReportedDispute({ ...scene, region })
    const running = runningOf(begin.matter, 'accept')
    expect(dueOf(running, scene.region)?.at).toBeLessThan(running.dueAt)
    const back: Story = { ...begin, scene }
    expect(attempt(back, 'knock', clock, { ...knockAt(running), at: asInstant(running.dueAt - 1) })).toEqual(
      [],
    )
    expect(attempt(back, 'knock', clock, knockAt(running))).toMatchObject([{ type: 'ClockRanOut' }])
  })

  it('a pause is not lost when the rule changes: the limit goes on by the rule it began with', () => {
    const short: Limit = { amount: 3, unit: 'days', authority: '新规定', version: '2027' }
    const region = { ...scene.region, limits: { ...scene.region.limits, mediation: short } }
    const at = asInstant(now(held()) + 5 * 24 * hour)
    const resume = { clock: 'mediation', why: '鉴定意见到了', at } as const
    const changed = andThen({ ...held(), scene: { ...scene, region } }, 'resume-clock', mediator, resume)
    const same = andThen(held(), 'resume-clock', mediator, resume)
    const [after, before] = [changed, same].map(({ matter }) => runningOf(matter, 'mediation'))
    expect(after).toEqual(before)
    expect(after?.pauses).toHaveLength(1)
    expect(after?.limit).toEqual(scene.region.limits.mediation)
    // The next one takes the new rule, and names it.
    expect(startClock('mediation', scene.home, at, region)).toMatchObject({
      limit: short,
      authority: '新规定',
    })
  })

  it('what waited is not counted behind anybody’s back: a limit that goes on has what it had left', () => {
    const begin = held()
    const { dueAt } = runningOf(begin.matter, 'mediation')
    const at = asInstant(dueAt + 60 * 24 * hour)
    const story = andThen(begin, 'resume-clock', mediator, { clock: 'mediation', why: '鉴定意见到了', at })
    const goesOn = runningOf(story.matter, 'mediation')
    const left = dueAt - (begin.matter.asks[0]?.at ?? 0)
    expect(goesOn.dueAt - at).toBeGreaterThan(left - 24 * hour)
    expect(attempt(story, 'knock', clock, { ...knockAt(goesOn), at })).toEqual([])
    expect(timersOf(story.matter, scene.region).find(({ name }) => name === 'mediation')?.dueAt).toBe(
      goesOn.dueAt,
    )
  })

  it('two rules never pull at one limit: of a name one runs, with one end, whatever was asked about it', () => {
    let story = andThen(inMediation(scene), 'ask-for-time', mediator, {
      clock: 'mediation',
      change: { kind: 'extension', amount: 5 },
      why: '还差一次谈',
    })
    for (const party of [informantId, otherSideId])
      story = andThen(story, 'consent-to-time', desk, { ask: q1, party, agrees: true })
    const named = story.matter.clocks.filter(({ name }) => name === 'mediation')
    expect(named).toHaveLength(1)
    expect(dueOf(runningOf(story.matter, 'mediation'), scene.region)?.at).toBe(named[0]?.dueAt)
    expect(timersOf(story.matter, scene.region).filter(({ name }) => name === 'mediation')).toHaveLength(1)
  })

  it('only what a limit waits for ends it, and nothing else begins it anew', () => {
    const begin = inMediation(scene)
    const before = runningOf(begin.matter, 'mediation')
    const talked = andThen(
      begin,
      'ask-question',
      { kind: 'party', party: informantId },
      {
        party: informantId,
        text: '什么时候谈？',
      },
    )
    const answered = andThen(talked, 'answer-question', desk, { party: informantId, text: '明天上午' })
    expect(runningOf(answered.matter, 'mediation')).toEqual(before)
  })

  it('a newer limit does not overrule the first answer: the first unit’s limit runs on beside it', () => {
    const before = runningOf(aReportedDispute(scene).matter, 'accept')
    const { matter } = aPassedOnDispute(scene)
    expect(runningOf(matter, 'accept')).toEqual(before)
    expect(runningOf(matter, 'passed-on').dueAt).not.toBe(undefined)
  })

  it('what was answered in time is not escalated', () => {
    const begin = aReportedDispute(scene)
    const limit = runningOf(begin.matter, 'accept')
    const accepted = andThen(begin, 'accept-matter', desk, {})
    expect(attempt(accepted, 'knock', clock, knockAt(limit))).toEqual([])
  })

  it('who asked in time loses nothing to a slow answer, though the limit had been written down as passed', () => {
    const story = asked()
    const limit = runningOf(story.matter, 'mediation')
    const passed = andThen(story, 'knock', clock, knockAt(limit))
    expect(passed.matter.ranOut).toHaveLength(1)
    const yes = andThen(passed, 'decide-on-time', desk, { ask: q1, granted: true })
    expect(yes.matter.ranOut).toEqual([])
    const back = andThen(yes, 'resume-clock', mediator, { clock: 'mediation', why: '鉴定意见到了' })
    expect(runningOf(back.matter, 'mediation').dueAt).toBeGreaterThan(back.matter.lastAt)
  })

  it('a yes that comes when even the longer limit is over is refused, and says so', () => {
    const begin = assignedAppeal(scene)
    const ask = { clock: 'decide', change: { kind: 'extension', amount: 1 }, why: '要核对' } as const
    const story = andThen(begin, 'ask-for-time', desk, {
      ...ask,
      at: asInstant(begin.matter.lastAt + 60_000),
    })
    const above = { ...desk, unit: scene.above, person: mediator.person, role: 'supervisor' as const }
    const at = asInstant(runningOf(story.matter, 'decide').dueAt + 30 * 24 * hour)
    expect(attempt(story, 'decide-on-time', above, { ask: q1, granted: true, at })).toMatchObject({
      refused: 'more-time-has-passed',
    })
  })
})
