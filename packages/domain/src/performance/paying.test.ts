import { keptSoFar, paidOf } from '@jiefen/domain/matter'
import { asCents, sumOf } from '@jiefen/domain/money'
import { findObligation } from '@jiefen/domain/performance'
import {
  andThen,
  attempt,
  firstPart,
  homeDesk,
  mediatorOf,
  onTheDay,
  promised,
  type Scene,
  type Story,
  scenes,
  staffAt,
  supervisorOf,
} from '@jiefen/testkit/stories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { creditor, debtor, paid, part, runs, standing } from './performance.fixture.ts'

describe.each(scenes)('in $region.id', (scene: Scene) => {
  const inForce = promised(scene)
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

  it('said to be done, it waits for a yes or a no, and silence is asked about', () => {
    const said = andThen(inForce, 'report-performance', debtor, { obligation, cents: part })
    const waits = ({ matter }: Story) =>
      matter.clocks.find(({ name, about }) => name === 'receipt' && about === obligation)
    const clock = waits(said)
    expect(clock?.owner).toBe(said.matter.unit)
    expect(waits(andThen(inForce, 'report-performance', debtor, { obligation, cents: part - 1 }))).toBe(
      undefined,
    )
    if (clock === undefined) return
    const { name, dueAt } = clock
    const silent = andThen(said, 'knock', { kind: 'clock' }, { name, dueAt, about: obligation, at: dueAt })
    expect(silent.events.some((event) => event.type === 'ClockRanOut' && event.name === 'receipt')).toBe(true)
    // Nobody has failed anything by it: neither is it received, nor late.
    expect([standing(silent), findObligation(silent.matter, obligation)?.lateSince]).toEqual([
      'said-done',
      undefined,
    ])
    const answered = andThen(silent, 'confirm-performance', creditor, { obligation })
    expect([standing(answered), waits(answered)]).toEqual(['confirmed', undefined])
    const denied = andThen(said, 'dispute-performance', creditor, { obligation, words: '没有收到' })
    expect([waits(denied), runs(denied)]).toEqual([undefined, true])
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

  it('a stranger’s name for an obligation is none', () => {
    const clerk = staffAt('receptionist', scene.home)
    const nobody = { ...{ words: '问过' }, obligation: 'o9' as typeof firstPart }
    expect(attempt(inForce, 'confirm-performance', clerk, nobody)).toEqual({
      refused: 'no-such-obligation',
      obligation: 'o9',
    })
  })
})
