import {
  andThen,
  asParty,
  assignedAppeal,
  attempt,
  homeDesk,
  hour,
  informant,
  informantId,
  inMediation,
  mediatorOf,
  now,
  otherSide,
  otherSideId,
  type Scene,
  type Story,
  scenes,
  staffAt,
} from '@jiefen/testkit/stories'
import { describe, expect, it } from 'vitest'
import { dueAt } from '../calendar/index.ts'
import { mayAboutAsk, mayAboutClock } from '../door/index.ts'
import { asAskId, asInstant, asPersonId, type Instant } from '../kernel/index.ts'
import { timersOf } from '../knock/index.ts'
import type { Clock, Matter } from '../matter/index.ts'
import { deciderOfTime } from './index.ts'

const q1 = asAskId('q1')
const day = 24 * hour
const pause = { kind: 'pause', reason: 'P01' } as const
const appraisal = { clock: 'mediation', change: pause, why: '等漏水鉴定' } as const

const clockOf = ({ clocks }: Matter, name: Clock['name']): Clock => {
  const clock = clocks.find((one) => one.name === name)
  if (clock === undefined) throw new Error(`no ${name} runs`)
  return clock
}
const after = ({ matter }: Story, time: number): Instant => asInstant(matter.lastAt + time)

describe.each(scenes)('in $region.id', (scene) => {
  const { region, department } = scene
  const mediator = mediatorOf(scene)
  const desk = homeDesk(scene)
  const asked = (begin: Story = inMediation(scene)): Story =>
    andThen(begin, 'ask-for-time', mediator, appraisal)
  const most = region.extensions.mediation?.most ?? 0
  const longer = (amount: number) =>
    ({ clock: 'mediation', change: { kind: 'extension', amount }, why: '还差一次谈' }) as const
  const askedLonger = (amount = 10): Story =>
    andThen(inMediation(scene), 'ask-for-time', mediator, longer(amount))

  it('whoever asks waits for the unit that answers, within a limit of its own, and the limit asked about runs on', () => {
    const { matter } = asked()
    expect(matter.asks).toMatchObject([{ id: 'q1', by: mediator, decider: scene.home }])
    expect(clockOf(matter, 'clock-ask')).toMatchObject({ owner: scene.home, about: 'q1' })
    expect(timersOf(matter, region).map(({ name }) => name)).toContain('mediation')
  })

  it('a yes holds the limit from the moment of asking, and while it stands still nobody is knocked for', () => {
    const story = asked()
    const since = story.matter.lastAt
    const held = andThen(story, 'decide-on-time', desk, { ask: q1, granted: true, at: after(story, day) })
    expect(clockOf(held.matter, 'mediation').pauses).toEqual([
      { since, reason: 'P01', askedBy: mediator, approvedBy: desk },
    ])
    expect(held.matter.clocks.map(({ name }) => name)).not.toContain('clock-ask')
    expect(timersOf(held.matter, region).map(({ name }) => name)).not.toContain('mediation')
    const { dueAt } = clockOf(held.matter, 'mediation')
    const knock = { name: 'mediation', dueAt, at: asInstant(dueAt + day) } as const
    expect(attempt(held, 'knock', { kind: 'clock' }, knock)).toEqual([])
  })

  it('it goes on with what was left: three days of standing still are three days more', () => {
    // The day after it began: the starting day is not counted anyhow, and standing still on it costs nothing.
    const begin = inMediation(scene)
    const asking = { ...appraisal, at: after(begin, day) }
    let story = andThen(begin, 'ask-for-time', mediator, asking)
    story = andThen(story, 'decide-on-time', desk, { ask: q1, granted: true })
    const since = story.matter.asks[0]?.at ?? now(story)
    const at = asInstant(since + 3 * day)
    story = andThen(story, 'resume-clock', mediator, { clock: 'mediation', why: '鉴定意见出来了', at })
    const clock = clockOf(story.matter, 'mediation')
    const rule = scene.region.limits.mediation
    const threeMore = { ...rule, amount: rule.amount + 3 }
    expect(clock.dueAt).toBe(dueAt(clock.startedAt, threeMore, region.calendar).at)
    expect(clock.pauses).toMatchObject([{ since, until: at, resumedWhy: '鉴定意见出来了' }])
    expect(attempt(story, 'resume-clock', mediator, { clock: 'mediation', why: '再来' })).toMatchObject({
      refused: 'limit-runs-already',
    })
  })

  it('nobody decides about their own request, and nobody below or beside the deciding unit does', () => {
    const own = { ...desk, person: asPersonId('one and the same') }
    const story = andThen(inMediation(scene), 'ask-for-time', own, appraisal)
    const [ask] = story.matter.asks
    expect(ask?.decider).toBe(scene.above)
    const yes = { ask: q1, granted: true }
    expect(attempt(story, 'decide-on-time', desk, yes)).toMatchObject({ refused: 'not-yours-to-decide' })
    const risen = { ...staffAt('supervisor', scene.above), person: own.person }
    expect(attempt(story, 'decide-on-time', risen, yes)).toMatchObject({ refused: 'own-request' })
    expect(attempt(story, 'decide-on-time', staffAt('supervisor', scene.above), yes)).toMatchObject([
      { type: 'ClockPaused' },
    ])
  })

  it('at the very top another person of the same unit decides', () => {
    const top = region.units[0]?.id ?? scene.above
    expect(deciderOfTime(staffAt('supervisor', top), inMediation(scene).matter, region)).toBe(top)
  })

  it('a no says why, and leaves the limit as it was', () => {
    const story = asked()
    const no = { ask: q1, granted: false }
    expect(attempt(story, 'decide-on-time', desk, { ...no, why: ' ' })).toMatchObject({
      refused: 'reason-missing',
    })
    const { matter } = andThen(story, 'decide-on-time', desk, { ...no, why: '鉴定不影响调解' })
    expect(matter.asks[0]?.outcome).toMatchObject({ granted: false, why: '鉴定不影响调解' })
    expect(clockOf(matter, 'mediation')).toEqual(clockOf(inMediation(scene).matter, 'mediation'))
    expect(matter.clocks.map(({ name }) => name)).not.toContain('clock-ask')
    const again = { ask: q1, granted: true }
    expect(attempt({ scene, matter }, 'decide-on-time', desk, again)).toMatchObject({
      refused: 'request-is-settled',
    })
  })

  it('more time for mediation is everybody’s to agree to: with the last yes it is longer', () => {
    const before = clockOf(inMediation(scene).matter, 'mediation').dueAt
    let story = askedLonger()
    expect(story.matter.clocks.map(({ name }) => name)).not.toContain('clock-ask')
    expect(attempt(story, 'decide-on-time', desk, { ask: q1, granted: true })).toMatchObject({
      refused: 'parties-decide',
    })
    story = andThen(story, 'consent-to-time', asParty(informant), {
      ask: q1,
      party: informantId,
      agrees: true,
    })
    expect(clockOf(story.matter, 'mediation').dueAt).toBe(before)
    const twice = { ask: q1, party: informantId, agrees: true }
    expect(attempt(story, 'consent-to-time', asParty(informant), twice)).toMatchObject({
      refused: 'already-answered',
    })
    story = andThen(story, 'consent-to-time', desk, { ask: q1, party: otherSideId, agrees: true })
    const clock = clockOf(story.matter, 'mediation')
    expect(clock.dueAt).toBeGreaterThanOrEqual(before + 7 * day)
    expect(clock.extensions).toMatchObject([{ amount: 10, granted: 'consent', askedBy: mediator }])
  })

  it('one no is enough, and whoever asked writes down nobody’s yes, nor does one party the other’s', () => {
    const story = askedLonger()
    const theirs = { ask: q1, party: otherSideId, agrees: true }
    const both = { ...desk, person: mediator.person }
    expect(attempt(story, 'consent-to-time', both, theirs)).toMatchObject({ refused: 'own-request' })
    expect(attempt(story, 'consent-to-time', asParty(informant), theirs)).toMatchObject({
      refused: 'only-for-yourself',
    })
    const said = andThen(story, 'consent-to-time', asParty(otherSide), { ...theirs, agrees: false })
    expect(said.matter.asks[0]?.outcome).toMatchObject({ granted: false })
    expect(
      attempt(said, 'consent-to-time', asParty(informant), { ...theirs, party: informantId }),
    ).toMatchObject({
      refused: 'request-is-settled',
    })
  })

  it('after the limit nobody asks any more, and who has not answered by then has not agreed', () => {
    const { dueAt } = clockOf(inMediation(scene).matter, 'mediation')
    expect(attempt(inMediation(scene), 'ask-for-time', mediator, { ...longer(5), at: dueAt })).toEqual({
      refused: 'already-run-out',
      dueAt,
    })
    const late = { ask: q1, party: informantId, agrees: true, at: dueAt }
    expect(attempt(askedLonger(), 'consent-to-time', asParty(informant), late)).toMatchObject({
      refused: 'already-run-out',
    })
    const passed = andThen(askedLonger(), 'knock', { kind: 'clock' }, { name: 'mediation', dueAt, at: dueAt })
    expect(attempt(passed, 'consent-to-time', desk, late)).toMatchObject({ refused: 'request-is-settled' })
  })

  it('no more than the region allows over all extensions together, and only for its reasons', () => {
    const tooMuch = attempt(inMediation(scene), 'ask-for-time', mediator, longer(most + 1))
    expect(tooMuch).toEqual({ refused: 'too-much-time', most, unit: 'days' })
    let story = askedLonger(most - 1)
    for (const party of [informantId, otherSideId])
      story = andThen(story, 'consent-to-time', desk, { ask: q1, party, agrees: true })
    expect(attempt(story, 'ask-for-time', mediator, longer(2))).toMatchObject({
      refused: 'too-much-time',
      most: 1,
    })
    const unknown = { ...appraisal, change: { kind: 'pause', reason: 'P99' } } as const
    expect(attempt(story, 'ask-for-time', mediator, unknown)).toMatchObject({ refused: 'pause-not-allowed' })
    const other = { ...longer(1), clock: 'archive' } as const
    expect(attempt(story, 'ask-for-time', mediator, other)).toMatchObject({ refused: 'no-such-limit' })
  })

  it('one request about a limit at a time, and none while it stands still', () => {
    const story = asked()
    expect(attempt(story, 'ask-for-time', mediator, longer(5))).toEqual({ refused: 'already-asked', ask: q1 })
    const held = andThen(story, 'decide-on-time', desk, { ask: q1, granted: true })
    expect(attempt(held, 'ask-for-time', mediator, longer(5))).toMatchObject({
      refused: 'limit-stands-still',
    })
  })

  it('the department that owes a decision asks for itself, and the unit that assigned it decides', () => {
    const handler = staffAt('department-handler', department)
    const begin = assignedAppeal(scene)
    const ask = { clock: 'decide', change: { kind: 'extension', amount: 1 }, why: '要核对收入' } as const
    expect(attempt(begin, 'ask-for-time', staffAt('department-handler', scene.sibling), ask)).toMatchObject({
      refused: 'not-your-limit',
    })
    const story = andThen(begin, 'ask-for-time', handler, {
      ...ask,
      at: asInstant(begin.matter.lastAt + 60_000),
    })
    expect(story.matter.asks[0]?.decider).toBe(scene.home)
    const before = clockOf(story.matter, 'decide').dueAt
    const at = asInstant(story.matter.lastAt + 60_000)
    const { matter } = andThen(story, 'decide-on-time', desk, { ask: q1, granted: true, at })
    expect(clockOf(matter, 'decide').dueAt).toBeGreaterThan(before)
    expect(clockOf(matter, 'decide').extensions).toMatchObject([{ granted: 'approval', approvedBy: desk }])
  })

  it('what may be done about a limit or a request is said for each person', () => {
    const story = asked()
    const as = (who: typeof mediator) => ({
      kind: 'staff' as const,
      person: who.person,
      name: who.name,
      duties: [{ unit: who.unit, role: who.role }],
    })
    const key = { name: 'mediation' } as const
    expect(mayAboutClock(as(mediator), key, inMediation(scene).matter, region)['ask-for-time']).toBe(true)
    expect(mayAboutClock(as(mediator), key, story.matter, region)['ask-for-time']).toBe(false)
    expect(mayAboutAsk(as(desk), q1, story.matter, region)['decide-on-time']).toBe(true)
    expect(mayAboutAsk(as(mediator), q1, story.matter, region)['decide-on-time']).toBe(false)
    const held = andThen(story, 'decide-on-time', desk, { ask: q1, granted: true })
    expect(mayAboutClock(as(mediator), key, held.matter, region)['resume-clock']).toBe(true)
    const party = { kind: 'party', party: informantId } as const
    expect(mayAboutAsk(party, q1, askedLonger().matter, region)['consent-to-time']).toBe(true)
    expect(mayAboutAsk(party, q1, story.matter, region)['consent-to-time']).toBe(false)
  })
})

it('a request about a limit that has been kept waits for nobody, and its own limit ends with it', () => {
  for (const scene of scenes) {
    const story = andThen(inMediation(scene as Scene), 'ask-for-time', mediatorOf(scene), appraisal)
    const { matter } = andThen(story, 'terminate-mediation', mediatorOf(scene), { reason: 'T04' })
    expect(matter.clocks.map(({ name }) => name)).not.toContain('clock-ask')
    const late = attempt({ scene, matter }, 'decide-on-time', homeDesk(scene), { ask: q1, granted: true })
    expect(late).toMatchObject({ refused: 'request-is-settled' })
  }
})
