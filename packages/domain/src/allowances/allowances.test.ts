import {
  type AllowanceAct,
  type AllowanceTables,
  acceptClaim,
  amountOf,
  approveBatch,
  askClawBack,
  askOtherwise,
  type BudgetFigures,
  type CaseFacts,
  type Choice,
  type Claim,
  decideClawBack,
  decideObjection,
  type Entry,
  foldClaim,
  keptOf,
  leftOf,
  mayGrant,
  monthlyOf,
  noAllowances,
  type OnClaim,
  objectToRefusal,
  owedBack,
  payBatch,
  proposeClass,
  recordReturn,
  refuseClaim,
  reserve,
  reviewClaim,
  stopOrDoubt,
  workOut,
} from '@jiefen/domain/allowances'
import { asPersonId, asUnitId, instant, isRefusal } from '@jiefen/domain/kernel'
import { asCents } from '@jiefen/domain/money'
import { smallAllowances as tables } from '@jiefen/testkit/stories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const host = asPersonId('host')
const helper = asPersonId('helper')
const at = instant('2026-11-23T04:00:00Z')
const facts: CaseFacts = {
  ...{ number: 'N1', category: '0201', committee: asUnitId('willow-committee'), unit: asUnitId('willow') },
  ...{ day: '2026-11-20', form: 'written', settled: true, performed: true, sessions: 2, parties: 2 },
  ...{ persons: 2, cents: 200_000, investigations: 0, consultations: 0, signals: [] },
  workers: [{ person: host, name: '何', part: 'host', kind: 'K2', engagedFrom: '2024-01-01' }],
}
const act = (person: string, when = at): AllowanceAct => ({
  at: when,
  by: { kind: 'staff', person: asPersonId(person), name: person },
})
const withHelper: CaseFacts = {
  ...facts,
  workers: [
    ...facts.workers,
    { person: helper, name: '助', part: 'helper', kind: 'K1', engagedFrom: '2024-01-01' },
  ],
}

describe('the class that the facts speak for', () => {
  const classOf = (change: Partial<CaseFacts>) => proposeClass({ ...facts, ...change }, tables).difficulty
  it('follows the region’s table, the highest first, and says why', () => {
    expect(classOf({})).toBe('D3')
    expect(classOf({ sessions: 1 })).toBe('D2')
    expect(classOf({ sessions: 1, cents: 600_000 })).toBe('D3')
    expect(classOf({ sessions: 1, investigations: 1 })).toBe('D3')
    expect(classOf({ sessions: 1, form: 'oral' })).toBe('D1')
    expect(classOf({ sessions: 3, form: 'oral' })).toBe('D4')
    expect(classOf({ parties: 4 })).toBe('D4')
    expect(classOf({ persons: 10 })).toBe('D5')
    expect(classOf({ persons: 5 })).toBe('D3')
    expect(classOf({ persons: 5, category: '0701' })).toBe('D5')
    expect(classOf({ cents: 10_000_000 })).toBe('D5')
    expect(classOf({ signals: ['death-or-injury'] })).toBe('D5')
    const { reasons } = proposeClass({ ...facts, persons: 12 }, tables)
    expect(reasons).toMatchObject([
      { words: { zh: expect.stringContaining('12 人') }, source: '编的，只为试算' },
    ])
  })
})

describe('what is payable', () => {
  it('is the usual amount of the line that holds on the day, with every step and its source', () => {
    const worked = workOut(facts, tables)
    expect(worked).toMatchObject({ cents: 10_000, bars: [], shares: [{ person: host, cents: 10_000 }] })
    expect(worked.steps.length).toBe(2)
    for (const step of worked.steps) expect(step.source).toContain('编的')
    const later: AllowanceTables = {
      ...tables,
      rates: [
        ...tables.rates,
        ...tables.rates.map((rate) => ({ ...rate, from: '2026-11-21', usual: rate.most })),
      ],
    }
    expect(workOut(facts, later).cents).toBe(10_000)
    expect(workOut({ ...facts, day: '2026-11-21' }, later).cents).toBe(15_000)
  })
  it('of an oral agreement is its share of a simple case', () => {
    const worked = workOut({ ...facts, form: 'oral', sessions: 1 }, tables)
    expect(worked).toMatchObject({ difficulty: 'D1', cents: 2_500 })
    expect(worked.steps.map(({ what }) => what.zh)).toContain('规则 oral-share')
  })
  it('is less for a file that was mended, and while the agreement is not kept', () => {
    expect(workOut(facts, tables, { quality: 'mended' }).cents).toBe(8_000)
    expect(workOut({ ...facts, performed: false }, tables).cents).toBe(5_000)
  })
  it('of what was not settled is nothing, unless a person says that nothing worse came of it', () => {
    const { form, ...failed } = { ...facts, settled: false, performed: false }
    expect(workOut(failed, tables).bars.map(({ code }) => code)).toEqual(['no-agreement'])
    expect(workOut(failed, tables, { result: 'prevented' })).toMatchObject({ bars: [], cents: 5_000 })
  })
  it('is nothing for whoever is not registered, not engaged or paid otherwise, and without a table, and each says why', () => {
    const codes = (change: object, from = tables) =>
      workOut({ ...facts, workers: [{ person: host, name: '何', part: 'host', ...change }] }, from).bars.map(
        ({ code }) => code,
      )
    expect(codes({})).toEqual(['not-registered'])
    expect(codes({ kind: 'K1', engagedFrom: '2026-12-01' })).toEqual(['not-engaged'])
    expect(codes({ kind: 'K1', engagedFrom: '2020-01-01', engagedUntil: '2026-11-19' })).toEqual([
      'not-engaged',
    ])
    expect(codes({ kind: 'K3', engagedFrom: '2020-01-01' })).toEqual(['excluded'])
    expect(codes({ kind: 'K1', engagedFrom: '2020-01-01', teamRole: 'judge' })).toEqual(['excluded'])
    expect(codes({ kind: 'K1', engagedFrom: '2020-01-01' }, noAllowances)).toEqual(['no-table'])
    const again = { ...facts, sameAs: 'N0' }
    expect(workOut(again, tables).bars.map(({ code }) => code)).toEqual(['same-dispute'])
    expect(workOut(again, tables, { isAnother: true }).bars).toEqual([])
  })
})

const anyFacts = fc.record({
  sessions: fc.nat(6),
  parties: fc.integer({ min: 1, max: 8 }),
  persons: fc.integer({ min: 1, max: 30 }),
  cents: fc.nat(20_000_000),
  performed: fc.boolean(),
  form: fc.constantFrom('written' as const, 'oral' as const),
  helpers: fc.nat(5),
})

it('the parts add up to the whole, and nothing is ever above the most of its line', () => {
  fc.assert(
    fc.property(
      anyFacts,
      fc.option(fc.integer({ min: 1, max: 200_000 })),
      fc.constantFrom('good', 'mended'),
      ({ helpers, ...change }, base, quality) => {
        const workers = Array.from({ length: helpers }, (_, place) => ({
          ...{ person: asPersonId(`h${place}`), name: `h${place}`, part: 'helper' as const },
          ...{ kind: place === 3 ? 'K3' : 'K1', engagedFrom: '2024-01-01' },
        }))
        const choice: Choice = { quality, ...(base === null ? {} : { base: asCents(base) }) }
        const worked = workOut(
          { ...facts, ...change, workers: [...facts.workers, ...workers] },
          tables,
          choice,
        )
        if (worked.bars.length > 0) return
        expect(worked.shares.reduce((sum, { cents }) => sum + cents, 0)).toBe(worked.cents)
        expect(worked.cents).toBeLessThanOrEqual(worked.range?.most ?? -1)
        expect(worked.shares.map(({ person }) => person)).not.toContain('h3')
      },
    ),
  )
})

const proposal = (from = facts): Entry => ({
  ...{ what: 'proposed', worked: workOut(from, tables), at },
  by: { kind: 'rule', rule: 'file-closed' },
})
const onWith = (entries: readonly Entry[], from = facts): OnClaim => ({
  claim: foldClaim(entries),
  persons: from.workers.map(({ person }) => person),
  facts: from,
})
const must = (answer: readonly Entry[] | object): readonly Entry[] => {
  if (!Array.isArray(answer)) throw new Error(JSON.stringify(answer))
  return answer
}
const code = (answer: unknown) => (isRefusal(answer) ? answer.refused : 'done')
const withTables = { tables, underReview: false }

describe('an allowance', () => {
  it('is decided by nobody who mediated, in whatever part', () => {
    const on = onWith([proposal(withHelper)], withHelper)
    for (const person of ['host', 'helper']) {
      expect(code(reviewClaim(on, {}, undefined, withTables, act(person)))).toBe('own-allowance')
      expect(code(refuseClaim(on, '不行', act(person)))).toBe('own-allowance')
    }
    expect(code(acceptClaim(on, act('stranger')))).toBe('not-own-allowance')
  })
  it('is asked for otherwise with words, and reviewed with words where that changes it', () => {
    const on = onWith([proposal()])
    expect(code(askOtherwise(on, { difficulty: 'D4' }, ' ', act('host')))).toBe('allowance-words-missing')
    const asked = must(askOtherwise(on, { difficulty: 'D4' }, '跑了五趟', act('host')))
    const then = onWith([proposal(), ...asked])
    expect(code(reviewClaim(then, { difficulty: 'D4' }, '', withTables, act('chief')))).toBe(
      'allowance-words-missing',
    )
    const review = must(reviewClaim(then, { difficulty: 'D4' }, '属实', withTables, act('chief')))
    const { claim } = onWith([proposal(), ...asked, ...review])
    expect(claim).toMatchObject({ standing: 'waiting', decided: { difficulty: 'D4', cents: 20_000 } })
  })
  it('stays within the range, waits for the review of its file, and is not paid where something stands against it', () => {
    const on = onWith([proposal()])
    const answer = (choice: Choice, underReview = false) =>
      code(reviewClaim(on, choice, '说明', { tables, underReview }, act('chief')))
    expect(answer({ base: asCents(15_001) })).toBe('allowance-outside-range')
    expect(answer({ base: asCents(15_000) })).toBe('done')
    expect(answer({ quality: 'none' })).toBe('unknown-quality')
    expect(answer({}, true)).toBe('file-under-review')
    const { form, ...failed } = { ...facts, settled: false }
    const barred = onWith([proposal(failed)], failed)
    expect(barred.claim.standing).toBe('barred')
    expect(code(reviewClaim(barred, {}, '好', withTables, act('chief')))).toBe('allowance-barred')
    expect(code(reviewClaim(barred, { result: 'prevented' }, '劝住了', withTables, act('chief')))).toBe(
      'done',
    )
  })
  it('may be objected to once, and somebody else than whoever refused decides', () => {
    const refused = [proposal(), ...must(refuseClaim(onWith([proposal()]), '没有卷宗', act('chief')))]
    const objected = [...refused, ...must(objectToRefusal(onWith(refused), '卷宗在', act('host')))]
    const upheld = { upheld: false, words: '查过了' }
    expect(code(decideObjection(onWith(objected), upheld, act('chief')))).toBe('objection-by-another')
    const again = [...objected, ...must(decideObjection(onWith(objected), upheld, act('other')))]
    expect(code(objectToRefusal(onWith(again), '还是不服', act('host')))).toBe('objected-already')
  })
  it('stops when its file is opened again, and what is paid is only doubted', () => {
    const stopped = stopOrDoubt(foldClaim([proposal()]), '重新打开', at)
    expect(stopped?.what).toBe('stopped')
    const paid: Claim = { ...foldClaim([proposal()]), standing: 'paid', paid: asCents(100) }
    expect(stopOrDoubt(paid, '重新打开', at)?.what).toBe('doubted')
    expect(stopOrDoubt({ ...paid, standing: 'approved' }, '重新打开', at)?.what).toBe('doubted')
    expect(stopOrDoubt({ ...paid, standing: 'approved-once' }, '重新打开', at)?.what).toBe('stopped')
    expect(stopOrDoubt({ ...paid, clawedBack: asCents(100) }, '重新打开', at)).toBeUndefined()
  })
})

describe('a batch', () => {
  const reviewed = [
    proposal(),
    ...must(reviewClaim(onWith([proposal()]), {}, undefined, withTables, act('chief'))),
  ]
  const batch = (standing: 'open' | 'approved-once' | 'approved', firstBy = 'chief') => ({
    ...{ standing, firstBy: asPersonId(firstBy) },
    claims: [onWith(reviewed), onWith([proposal(withHelper)], withHelper)],
  })
  const high = { keepsBudget: true }
  it('is approved by two, the second higher up and somebody who has not reviewed, and never with one’s own inside', () => {
    expect(code(approveBatch(batch('open'), act('helper'), high))).toBe('batch-has-own')
    expect(code(approveBatch(batch('open'), act('chief'), { keepsBudget: false }))).toBe('done')
    expect(code(approveBatch(batch('approved-once'), act('chief'), high))).toBe('approved-by-same')
    expect(code(approveBatch(batch('approved-once', 'first'), act('chief'), high))).toBe('approved-by-same')
    expect(code(approveBatch(batch('approved-once'), act('county'), { keepsBudget: false }))).toBe(
      'approved-higher-up',
    )
    expect(code(approveBatch(batch('approved-once'), act('county'), high))).toBe('done')
    expect(code(approveBatch({ ...batch('open'), claims: [] }, act('chief'), high))).toBe('batch-empty')
  })
  it('is paid only when both have approved, by nobody it pays, and with a reference', () => {
    const paying = { day: '2026-11-30', reference: '支2026-11-1' }
    expect(code(payBatch(batch('approved-once'), paying, act('cashier')))).toBe('batch-not-now')
    expect(code(payBatch(batch('approved'), paying, act('host')))).toBe('batch-has-own')
    expect(code(payBatch(batch('approved'), { ...paying, reference: ' ' }, act('cashier')))).toBe(
      'allowance-words-missing',
    )
    expect(code(payBatch(batch('approved'), paying, act('cashier')))).toBe('done')
  })
})

it('money called back balances to the cent, whatever is asked, said and returned in whatever order', () => {
  const paid: Entry[] = [
    proposal(),
    { what: 'paid', cents: asCents(10_000), day: '2026-11-30', reference: 'r', ...act('cashier') },
  ]
  const deed = fc.record({
    what: fc.constantFrom('ask', 'yes', 'no', 'return'),
    cents: fc.integer({ min: -5, max: 12_000 }),
    who: fc.constantFrom('chief', 'county', 'cashier', 'host'),
  })
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 30 }), (deeds) => {
      let entries: readonly Entry[] = paid
      for (const { what, cents, who } of deeds) {
        const on = onWith(entries)
        const amount = cents as ReturnType<typeof asCents>
        const answer =
          what === 'ask'
            ? askClawBack(on, { cents: amount, words: '为什么' }, act(who))
            : what === 'return'
              ? recordReturn(on, { cents: amount, day: '2026-12-01', reference: 'x' }, act(who))
              : decideClawBack(on, { yes: what === 'yes', words: '不' }, act(who))
        if (Array.isArray(answer)) entries = [...entries, ...(answer as readonly Entry[])]
      }
      const claim = foldClaim(entries)
      const sum = (name: Entry['what']) =>
        entries.reduce((all, entry) => (entry.what === name && 'cents' in entry ? all + entry.cents : all), 0)
      expect(keptOf(claim) + sum('clawed-back')).toBe(10_000)
      expect(owedBack(claim) + sum('returned')).toBe(sum('clawed-back'))
      expect(claim.clawedBack).toBeLessThanOrEqual(claim.paid)
      expect(
        entries.every(({ by }, place) => place < 1 || (by.kind === 'staff' && by.person !== 'host')),
      ).toBe(true)
    }),
  )
})

describe('a budget', () => {
  const figures: BudgetFigures = {
    ...{ granted: asCents(100_000), reserved: asCents(30_000), approved: asCents(10_000) },
    ...{ paid: asCents(40_000), clawedBack: asCents(20_000), returned: asCents(5_000) },
  }
  it('has left what was granted and came back, less what is set aside, approved and paid', () => {
    expect(leftOf(figures)).toBe(25_000)
    expect(mayGrant(figures, asCents(75_000))).toBeUndefined()
    expect(mayGrant(figures, asCents(74_999))).toMatchObject({ refused: 'budget-below-used', least: 75_000 })
  })
  it('sets aside what fits to the cent, and whoever does not fit waits and says how much there was', () => {
    const claim = foldClaim([proposal()])
    const amount = amountOf(claim)
    expect(reserve(claim, { left: amount, year: 2026 }, at)).toMatchObject({ what: 'reserved', year: 2026 })
    const short = asCents(amount - 1)
    expect(reserve(claim, { left: short, year: 2026 }, at)).toMatchObject({ what: 'waiting', left: short })
  })
})

it('a month is paid once for each person and role, by the line of their kind', () => {
  const duty = { person: host, name: '何', role: 'mediator', unit: asUnitId('willow-committee') } as const
  const held = [
    { ...duty, kind: 'K1' },
    { ...duty, unit: asUnitId('town-committee'), kind: 'K1' },
    { ...duty, person: helper, kind: 'K4' },
    { ...duty, role: 'supervisor' as const },
  ]
  expect(monthlyOf(held, tables, '2026-10-01')).toMatchObject([{ person: host, cents: 80_000 }])
  expect(monthlyOf(held, noAllowances, '2026-10-01')).toEqual([])
})
