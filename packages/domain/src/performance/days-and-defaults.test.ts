import { keptSoFar } from '@jiefen/domain/matter'
import { amountInYuan, asCents } from '@jiefen/domain/money'
import { findObligation, lastDayOf, recoursesFor } from '@jiefen/domain/performance'
import {
  andThen,
  attempt,
  firstPart,
  homeDesk,
  informant,
  lateWithTheFirst,
  onTheDay,
  promised,
  type Scene,
  type Story,
  scenes,
  secondPart,
  theApology,
  thirdPart,
} from '@jiefen/testkit/stories'
import { describe, expect, it } from 'vitest'
import { clock, creditor, debtor, paid, runs, standing } from './performance.fixture.ts'

describe.each(scenes)('in $region.id', (scene: Scene) => {
  const inForce = promised(scene)
  const late = lateWithTheFirst(scene)
  const desk = homeDesk(scene)
  const obligation = firstPart

  it('whether it was kept is asked only after the last of its days', () => {
    const follow = inForce.matter.clocks.find(({ name }) => name === 'follow-up')
    const lastDay = inForce.matter.clocks.find(({ about }) => about === thirdPart)
    expect(follow?.startedAt).toBe(lastDay?.dueAt)
  })

  it('a day that passes is a fact, and nothing but a yes of the other side to another day undoes it', () => {
    expect([standing(late), late.events.at(-1)?.type]).toEqual(['late', 'ClockRanOut'])
    const asked = andThen(late, 'promise-performance', debtor, { obligation, byDay: '2026-12-10' })
    expect([standing(asked), asked.matter.obligations[0]?.lateSince === undefined]).toEqual([
      'promised',
      false,
    ])
    const no = andThen(asked, 'answer-promise', creditor, { obligation, agrees: false })
    expect(standing(no)).toBe('late')
    const yes = andThen(asked, 'answer-promise', creditor, { obligation, agrees: true })
    expect(standing(yes)).toBe('promised')
    expect(
      new Date(yes.matter.clocks.find(({ about }) => about === firstPart)?.dueAt ?? 0).toISOString(),
    ).toBe('2026-12-10T16:00:00.000Z')
    expect(attempt(yes, 'answer-promise', creditor, { obligation, agrees: true })).toEqual({
      refused: 'no-promise-waits',
    })
  })

  it('another day lies ahead, and later than the one before', () => {
    expect(attempt(late, 'promise-performance', debtor, { obligation, byDay: '2026-12-01' })).toMatchObject({
      refused: 'day-in-the-past',
    })
    expect(
      attempt(inForce, 'promise-performance', debtor, { obligation, byDay: '2026-11-30' }),
    ).toMatchObject({
      refused: 'day-not-later',
    })
  })

  it('a default is declared at the limit, by the office, once what remains open was told', () => {
    const said = { obligation, words: '催了三次，不接电话', recoursesTold: true }
    expect(attempt(inForce, 'declare-default', desk, said)).toEqual({ refused: 'not-late-yet' })
    expect(attempt(late, 'declare-default', creditor, said)).toEqual({ refused: 'staff-only' })
    expect(attempt(late, 'declare-default', desk, { ...said, recoursesTold: false })).toEqual({
      refused: 'recourses-not-told',
    })
    const report = andThen(late, 'report-performance', debtor, { obligation, cents: 100 })
    expect(attempt(report, 'declare-default', desk, said)).toEqual({ refused: 'report-waits' })
    const declared = andThen(late, 'declare-default', desk, said)
    expect(declared.events.at(-1)).toMatchObject({
      recourses: ['confirmation', 'payment-order', 'enforcement'],
    })
    expect([standing(declared), runs(declared)]).toEqual(['defaulted', false])
    // Money that comes after all is still welcome.
    expect(standing(paid(declared))).toBe('confirmed')
  })

  it('what remains open has its last day: thirty days from the effect, two years from the last part', () => {
    const one = findObligation(inForce.matter, firstPart)
    if (one === undefined) throw new Error('it is there')
    const days = recoursesFor(one, inForce.matter, scene.region).map((recourse) => [
      recourse.code,
      lastDayOf(recourse, one, inForce.matter, scene.region),
    ])
    expect(days).toEqual([
      ['confirmation', '2026-12-24'],
      ['payment-order', undefined],
      ['enforcement', '2028-12-28'],
    ])
  })

  it('is kept with the last of all, and the file waits until then', () => {
    let story = paid(paid(inForce), secondPart)
    expect(attempt(story, 'record-follow-up', desk, { party: informant.id, kept: 'kept' })).toMatchObject({
      refused: 'not-kept-yet',
      open: 2,
    })
    story = andThen(story, 'confirm-performance', desk, { obligation: theApology, words: '两边都说道过歉了' })
    story = paid(story, thirdPart, 2_566_666)
    expect(story.events.at(-1)).toMatchObject({ type: 'AgreementKept', version: 1 })
    expect(amountInYuan(keptSoFar(story.matter.obligations)?.paid ?? asCents(0))).toBe('77,000.00')
    const asked = attempt(story, 'record-follow-up', desk, { party: informant.id, kept: 'kept' })
    expect(asked).toMatchObject([{ type: 'FollowUpMade', clock: { name: 'archive' } }])
    const doubted = andThen(story, 'dispute-performance', creditor, {
      obligation: thirdPart,
      words: '退票了',
    })
    expect(doubted.matter.agreement?.keptAt).toBeUndefined()
  })

  it('asked too early it is asked again after the last day', () => {
    const answer = attempt(inForce, 'record-follow-up', desk, { party: informant.id, kept: 'not-due' })
    expect(answer).toMatchObject([{ clock: { name: 'follow-up' } }])
  })

  it('somebody is reminded before the day and once after it', () => {
    const remindAt = ({ matter }: Story, at: string) =>
      attempt({ scene, matter }, 'knock', clock, {
        ...{ name: 'remind', about: firstPart, dueAt: onTheDay(at) },
        at: onTheDay(at),
      })
    const { remindBeforeDays, remindAfterDays } = scene.region.performance
    const before = `2026-11-${31 - remindBeforeDays}`
    expect(remindAt(inForce, '2026-11-24')).toEqual([])
    const told = remindAt(inForce, '2026-11-30')
    expect(told).toMatchObject([{ type: 'PerformanceReminded', when: 'before', byDay: '2026-12-01' }])
    expect(before <= '2026-11-30').toBe(true)
    const reminded = andThen(inForce, 'knock', clock, {
      ...{ name: 'remind', about: firstPart, dueAt: onTheDay('2026-11-30') },
      at: onTheDay('2026-11-30'),
    })
    expect(remindAt(reminded, '2026-12-01')).toEqual([])
    expect(remindAt(reminded, `2026-12-0${1 + remindAfterDays}`)).toMatchObject([{ when: 'after' }])
    expect(remindAt(paid(inForce), '2026-11-30')).toEqual([])
  })

  it('a reopened matter leaves what was promised to be kept', () => {
    const reopened = andThen(late, 'reopen-matter', creditor, { why: 'not-kept' })
    expect(runs(reopened, secondPart)).toBe(true)
    expect(standing(paid(reopened, secondPart), secondPart)).toBe('confirmed')
  })
})
