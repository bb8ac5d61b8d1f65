import { keptSoFar, paidOf, standingOfObligation } from '@jiefen/domain/matter'
import { amountInYuan, asCents, sumOf } from '@jiefen/domain/money'
import { findObligation, lastDayOf, recoursesFor } from '@jiefen/domain/performance'
import {
  andThen,
  asParty,
  attempt,
  firstPart,
  homeDesk,
  informant,
  lateWithTheFirst,
  mediatorOf,
  onTheDay,
  otherSide,
  promised,
  type Scene,
  type Story,
  scenes,
  secondPart,
  staffAt,
  supervisorOf,
  theApology,
  thirdPart,
} from '@jiefen/testkit/stories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const clock = { kind: 'clock' } as const
const debtor = asParty(otherSide)
const creditor = asParty(informant)
const part = asCents(2_566_667)

const standing = ({ matter }: Story, id = firstPart) => {
  const found = findObligation(matter, id)
  return found === undefined ? 'nothing' : standingOfObligation(found)
}
const runs = ({ matter }: Story, id = firstPart) => matter.clocks.some(({ about }) => about === id)
const paid = (story: Story, id = firstPart, cents: number = part) =>
  andThen(
    andThen(story, 'report-performance', debtor, { obligation: id, cents }),
    'confirm-performance',
    creditor,
    {
      obligation: id,
    },
  )

describe.each(scenes)('in $region.id', (scene: Scene) => {
  const inForce = promised(scene)
  const late = lateWithTheFirst(scene)
  const desk = homeDesk(scene)
  const obligation = firstPart

  it('an agreement in force is a row for each part and each deed, with its day running', () => {
    const { obligations } = inForce.matter
    expect(obligations.map(({ id, kind, byDay, cents }) => [id, kind, byDay, cents])).toEqual([
      ['o1', 'payment', '2026-12-01', 2_566_667],
      ['o2', 'payment', '2026-12-15', 2_566_667],
      ['o3', 'payment', '2026-12-28', 2_566_666],
      ['o4', 'apology', '2026-12-01', undefined],
    ])
    expect(obligations.every((one) => runs(inForce, one.id))).toBe(true)
    expect(inForce.matter.clocks.find(({ about }) => about === firstPart)).toMatchObject({
      name: 'instalment',
      owner: scene.home,
    })
    expect(
      new Date(inForce.matter.clocks.find(({ about }) => about === firstPart)?.dueAt ?? 0).toISOString(),
    ).toBe('2026-12-01T16:00:00.000Z')
  })

  it('whether it was kept is asked only after the last of its days', () => {
    const follow = inForce.matter.clocks.find(({ name }) => name === 'follow-up')
    const lastDay = inForce.matter.clocks.find(({ about }) => about === thirdPart)
    expect(follow?.startedAt).toBe(lastDay?.dueAt)
  })

  it('paid, said and confirmed by the other side: that part is kept', () => {
    const said = andThen(inForce, 'report-performance', debtor, {
      obligation,
      cents: part,
      words: '已转账',
    })
    expect(standing(said)).toBe('said-done')
    expect(runs(said)).toBe(false)
    const confirmed = andThen(said, 'confirm-performance', creditor, { obligation })
    expect(standing(confirmed)).toBe('confirmed')
    expect(keptSoFar(confirmed.matter.obligations)).toEqual({
      ...{ kept: 1, of: 4, waived: 0, defaulted: 0 },
      ...{ paid: 2_566_667, owed: 7_700_000 },
    })
  })

  it('part payments add up, and the limit runs until the whole is there', () => {
    const half = paid(inForce, firstPart, 1_000_000)
    expect([standing(half), runs(half)]).toEqual(['partly', true])
    const whole = paid(half, firstPart, 1_566_667)
    expect([standing(whole), runs(whole)]).toEqual(['confirmed', false])
  })

  it('more than is open is refused, with what is open', () => {
    expect(attempt(inForce, 'report-performance', debtor, { obligation, cents: part + 1 })).toEqual({
      refused: 'overpaid',
      open: part,
      cents: part + 1,
    })
    const half = andThen(inForce, 'report-performance', debtor, { obligation, cents: 1_000_000 })
    expect(attempt(half, 'report-performance', debtor, { obligation, cents: 1_566_668 })).toMatchObject({
      refused: 'overpaid',
      open: 1_566_667,
    })
    expect(attempt(inForce, 'confirm-performance', creditor, { obligation, cents: part + 1 })).toMatchObject({
      refused: 'overpaid',
    })
    for (const cents of [0, -1, 1.5])
      expect(attempt(inForce, 'report-performance', debtor, { obligation, cents })).toEqual({
        refused: 'amount-missing',
      })
  })

  it('however it is paid in parts, what is confirmed is the sum and never more than is owed', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1_200_000 }), { maxLength: 8 }), (amounts) => {
        let story = inForce
        const taken: number[] = []
        for (const cents of amounts) {
          const answer = attempt(story, 'report-performance', debtor, { obligation, cents })
          const fits = taken.reduce((sum, one) => sum + one, 0) + cents <= part
          expect('refused' in answer).toBe(!fits)
          if (!fits) continue
          taken.push(cents)
          story = paid(story, firstPart, cents)
        }
        const found = findObligation(story.matter, firstPart)
        if (found === undefined) throw new Error('it is there')
        expect(paidOf(found)).toBe(sumOf(taken.map(asCents)))
      }),
      { numRuns: 25 },
    )
  })

  it('each side speaks for itself, and the office says how it knows', () => {
    expect(attempt(inForce, 'report-performance', creditor, { obligation, cents: part })).toEqual({
      refused: 'only-the-debtor',
    })
    expect(attempt(inForce, 'confirm-performance', debtor, { obligation })).toEqual({
      refused: 'only-the-creditor',
    })
    expect(attempt(inForce, 'waive-performance', debtor, { obligation })).toEqual({
      refused: 'only-the-creditor',
    })
    expect(attempt(inForce, 'confirm-performance', desk, { obligation })).toEqual({
      refused: 'how-known-missing',
    })
    expect(attempt(inForce, 'confirm-performance', desk, { obligation, words: '电话问过' })).toHaveLength(1)
  })

  it('nobody of the office confirms what they wrote down, nor the mediator their own agreement', () => {
    const written = andThen(inForce, 'report-performance', desk, {
      obligation,
      cents: part,
      words: '看了回单',
    })
    expect(attempt(written, 'confirm-performance', desk, { obligation, words: '看了回单' })).toEqual({
      refused: 'own-work',
    })
    expect(attempt(written, 'confirm-performance', mediatorOf(scene), { obligation, words: '问过' })).toEqual(
      { refused: 'own-work' },
    )
    expect(
      attempt(written, 'confirm-performance', supervisorOf(scene), { obligation, words: '问过' }),
    ).toHaveLength(1)
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

  it('not received: the other side says so, and the old day runs again', () => {
    const said = andThen(inForce, 'report-performance', debtor, { obligation, cents: part })
    const disputed = andThen(said, 'dispute-performance', creditor, { obligation, words: '账上没有' })
    expect([standing(disputed), runs(disputed)]).toEqual(['disputed', true])
    const again = paid(disputed)
    expect(standing(again)).toBe('confirmed')
  })

  it('what was confirmed may be taken back for some days, and not after', () => {
    const done = paid(inForce)
    const days = scene.region.performance.disputeWithinDays
    // The day in the region, eight hours ahead.
    const day = new Date(done.matter.lastAt + 8 * 3_600_000)
    const later = (count: number) =>
      onTheDay(new Date(day.getTime() + count * 86_400_000).toISOString().slice(0, 10))
    const take = (count: number) =>
      attempt(done, 'dispute-performance', creditor, { obligation, words: '按错了', at: later(count) })
    expect(take(days)).toMatchObject([{ type: 'PerformanceDisputed', reports: ['r1'] }])
    expect(take(days + 1)).toEqual({ refused: 'too-late-to-dispute', days })
    expect(attempt(inForce, 'dispute-performance', creditor, { obligation, words: '没有' })).toEqual({
      refused: 'nothing-to-dispute',
    })
  })

  it('given up is given up: nobody pays or waits any more', () => {
    const waived = andThen(inForce, 'waive-performance', creditor, { obligation, words: '算了' })
    expect([standing(waived), runs(waived)]).toEqual(['waived', false])
    expect(attempt(waived, 'report-performance', debtor, { obligation, cents: part })).toEqual({
      refused: 'obligation-closed',
      standing: 'waived',
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

  it('a stranger’s name for an obligation is none', () => {
    const clerk = staffAt('receptionist', scene.home)
    const nobody = { ...{ words: '问过' }, obligation: 'o9' as typeof firstPart }
    expect(attempt(inForce, 'confirm-performance', clerk, nobody)).toEqual({
      refused: 'no-such-obligation',
      obligation: 'o9',
    })
  })
})
