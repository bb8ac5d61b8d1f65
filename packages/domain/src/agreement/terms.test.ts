import { compareTerms, notTheirs, onlyOwnLines, statusWordsIn } from '@jiefen/domain/agreement'
import { asPartyId } from '@jiefen/domain/kernel'
import { type AgreementTerms, obligationsOf } from '@jiefen/domain/matter'
import { asCents } from '@jiefen/domain/money'
import {
  afterASession,
  andThen,
  attempt,
  collectiveTerms,
  fellow,
  informant,
  informantId,
  mediatorOf,
  otherSideId,
  promisedTerms,
  scenes,
  thirdId,
  threeParts,
  whilePromising,
} from '@jiefen/testkit/stories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const withClauses = (...clauses: AgreementTerms['clauses']): AgreementTerms => ({ ...promisedTerms, clauses })
const { payment } = threeParts as Extract<typeof threeParts, { kind: 'payment' }>
const deed = {
  ...{ who: informantId, to: otherSideId, what: '说了重话' },
  byDay: '2026-11-01',
}
const paying = (change: Partial<typeof payment>) =>
  withClauses({ kind: 'payment', text: '付款若干元，按期付清。', payment: { ...payment, ...change } })

describe.each(scenes)('an agreement with amounts and days in $region.id', (scene) => {
  const ready = afterASession(scene)
  const draw = (terms: AgreementTerms) => attempt(ready, 'draw-agreement', mediatorOf(scene), { terms })

  it('is drawn when its parts add up', () => {
    expect(draw(promisedTerms)).toMatchObject([{ type: 'AgreementDrawn' }])
  })

  it('is refused with both sums when they do not, by a single cent too', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9_000_000 }), { minLength: 1, maxLength: 12 }),
        (parts) => {
          const together = parts.reduce((sum, one) => sum + one, 0)
          const instalments = parts.map((cents) => ({ byDay: '2026-12-28', cents: asCents(cents) }))
          expect(draw(paying({ cents: asCents(together), instalments }))).toHaveLength(1)
          expect(draw(paying({ cents: asCents(together + 1), instalments }))).toEqual({
            ...{ refused: 'sums-differ', clause: 1 },
            ...{ amount: together + 1, together },
          })
        },
      ),
      { numRuns: 20 },
    )
  })

  it('names people of the matter, and nobody twice', () => {
    const stranger = asPartyId('stranger')
    expect(draw(paying({ payee: stranger }))).toMatchObject({ refused: 'unknown-party', party: stranger })
    expect(draw(paying({ payee: otherSideId }))).toEqual({ refused: 'owes-oneself', clause: 1 })
  })

  it('names no day before it was made', () => {
    const early = { kind: 'apology', text: '当面赔礼道歉。', deed } as const
    expect(draw(withClauses(threeParts, early))).toMatchObject({
      ...{ refused: 'day-before-agreement', clause: 2, day: '2026-11-01' },
    })
  })

  it('says what for, how much, in which way and until when', () => {
    const bare = paying({ what: ' ', way: '', instalments: [] })
    expect(draw(bare)).toMatchObject({
      refused: 'terms-incomplete',
      lacking: ['clause 1 what', 'clause 1 instalments', 'clause 1 way'],
    })
    expect(draw(paying({ instalments: [{ byDay: 'soon', cents: asCents(7_700_000) }] }))).toMatchObject({
      lacking: ['clause 1 day'],
    })
  })

  it('that speaks of a status is no refusal, and is pointed out', () => {
    const divorce = withClauses({ text: '双方离婚后，孩子由母亲抚养。' })
    expect(draw(divorce)).toHaveLength(1)
    expect(statusWordsIn(divorce, scene.region).map(({ word }) => word)).toEqual(['离婚'])
    expect(statusWordsIn(promisedTerms, scene.region)).toEqual([])
  })

  it('in a new version keeps the one before, so that whoever signs sees what has changed', () => {
    const second = andThen(whilePromising(scene), 'draw-agreement', mediatorOf(scene), {
      terms: withClauses(threeParts),
    })
    expect(second.matter.agreement?.before).toEqual({ version: 1, terms: promisedTerms })
  })
})

it('thirteen payments are thirteen rows, whose names go on over a second agreement', () => {
  const many = withClauses(...Array.from({ length: 13 }, () => paying({}).clauses).flat())
  const first = obligationsOf(many, 1)
  expect(first).toHaveLength(39)
  expect(new Set([...first, ...obligationsOf(many, 2, 39)].map(({ id }) => id)).size).toBe(78)
  expect(first.every(({ debtor, creditor }) => debtor === otherSideId && creditor === informantId)).toBe(true)
})

describe('two versions', () => {
  const version = (...lines: readonly string[]): AgreementTerms =>
    withClauses(...lines.map((text) => ({ text })))

  it('differ by what was added, taken out and changed', () => {
    expect(
      compareTerms(version('甲付一千元', '再无争议'), version('甲付两千元', '再无争议', '友好相处')),
    ).toEqual({
      others: [],
      clauses: [
        { change: 'changed', before: '甲付一千元', after: '甲付两千元' },
        { change: 'same', after: '再无争议' },
        { change: 'added', after: '友好相处' },
      ],
    })
    expect(compareTerms(version('甲', '乙'), version('乙')).clauses).toEqual([
      { change: 'removed', before: '甲' },
      { change: 'same', after: '乙' },
    ])
  })

  it('can both be told from their differences, whatever they say', () => {
    const lines = fc.array(fc.constantFrom('甲', '乙', '丙', '丁'), { maxLength: 7 })
    fc.assert(
      fc.property(lines, lines, (old, fresh) => {
        const { clauses } = compareTerms(version(...old), version(...fresh))
        expect(clauses.flatMap((one) => ('after' in one ? [one.after] : []))).toEqual(fresh)
        const before = clauses.flatMap((one) =>
          one.change === 'same' ? [one.after] : 'before' in one ? [one.before] : [],
        )
        expect(before).toEqual(old)
        if (old.join() === fresh.join()) expect(clauses.every(({ change }) => change === 'same')).toBe(true)
      }),
    )
  })

  it('say which other part is not the same', () => {
    expect(compareTerms(promisedTerms, { ...promisedTerms, facts: '另一个事实' }).others).toEqual(['facts'])
  })
})

describe('the lines of one of several claimants', () => {
  const terms: AgreementTerms = {
    ...collectiveTerms,
    facts: `周远山欠${informant.name}和${fellow.name}工资。`,
    clauses: [...collectiveTerms.clauses, { text: `${fellow.name}的工具由${informant.name}带回。` }],
  }

  it('are theirs; of the others neither sum nor name is said, and that it is so', () => {
    const own = onlyOwnLines(terms, informantId, [fellow])
    expect(own.clauses.map(({ text }) => text === notTheirs)).toEqual([false, true, false])
    expect(JSON.stringify(own)).not.toContain('480000')
    expect(JSON.stringify(own)).not.toContain(fellow.name)
    expect(own.facts).toContain(informant.name)
    const theirs = onlyOwnLines(terms, thirdId, [{ id: informantId, name: informant.name ?? '' }])
    expect(theirs.clauses.map(({ text }) => text === notTheirs)).toEqual([true, false, false])
  })

  it('are the whole where nobody claims beside them', () => {
    expect(onlyOwnLines(terms, informantId, [])).toBe(terms)
  })
})
