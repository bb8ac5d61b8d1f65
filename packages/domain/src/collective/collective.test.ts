import {
  anAcceptedDispute,
  andThen,
  asParty,
  attempt,
  collectiveInMediation,
  collectivePromised,
  collectiveSigning,
  collectiveTerms,
  fellow,
  homeDesk,
  informant,
  informantId,
  otherSide,
  otherSideId,
  type Story,
  thirdId,
  town,
  withMandate,
  withMediator,
} from '@jiefen/testkit/stories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayNow } from '../door/index.ts'
import { asObligationId, asPartyId, isRefusal } from '../kernel/index.ts'
import { allRepresentatives, mandateScopes, type Party, speaksFor } from '../matter/index.ts'
import { openGates } from '../mediation/index.ts'
import { asCents } from '../money/index.ts'

const desk = homeDesk(town)
const worker = (nth: number, differently: Partial<Party> = {}): Party => ({
  id: asPartyId(`worker ${nth}`),
  side: 'informant',
  type: 'person',
  name: `工人${nth}`,
  telephone: { masked: '199****00', sealed: `s${nth}`, index: `i${nth}` },
  claim: { what: '工资', cents: asCents(400_000 + nth) },
  ...differently,
})
const workers = (many: number): Party[] => Array.from({ length: many }, (_, nth) => worker(nth + 1))
const thirteen = (): Story =>
  andThen(anAcceptedDispute(town), 'add-claimants', desk, { claimants: workers(12) })
const idOf = (nth: number) => asPartyId(`worker ${nth}`)
const named = (story: Story, representative = idOf(1), of = [idOf(2)], scope = mandateScopes) =>
  attempt(story, 'name-representative', desk, { representative, of, scope, words: '看了委托书' })

describe('claimants', () => {
  it('come in many at once, each with a claim and a consent of their own', () => {
    const { matter } = thirteen()
    expect(matter.parties).toHaveLength(14)
    expect(matter.parties.at(-1)).toMatchObject({ claim: { cents: 400_012 }, consent: { answer: 'open' } })
    expect(openGates(matter).filter(({ gate }) => gate === 'consent')).toHaveLength(14)
  })

  it('come in all or not at all, and the line that is wrong is named', () => {
    const add = (story: Story, ...claimants: Party[]) => attempt(story, 'add-claimants', desk, { claimants })
    const story = thirteen()
    const again = worker(3, { id: asPartyId('again') })
    expect(add(story, worker(20), again)).toEqual({ refused: 'claimant-known', line: 2, name: '工人3' })
    const twin = worker(21, { id: asPartyId('twin') })
    expect(add(story, worker(20), worker(21), twin)).toMatchObject({
      ...{ refused: 'claimant-twice', line: 3, first: 2 },
    })
    expect(add(story, worker(20, { name: ' ' }))).toEqual({ refused: 'claimant-nameless', line: 1 })
    const nothing = worker(20, { claim: { what: '工资', cents: asCents(0) } })
    expect(add(story, nothing)).toMatchObject({ refused: 'claim-unclear', line: 1 })
    expect(add(story)).toEqual({ refused: 'no-claimants' })
    expect(add(story, ...workers(201))).toMatchObject({ refused: 'too-many-claimants', most: 200 })
  })

  it('may share a name, where the telephone tells them apart', () => {
    const namesake = worker(3, { id: asPartyId('namesake'), telephone: fellow.telephone as never })
    expect(attempt(thirteen(), 'add-claimants', desk, { claimants: [namesake] })).toHaveLength(1)
  })

  it('have what they claim put right like a name', () => {
    const change = { claim: { what: '工资', cents: asCents(1) } }
    const { matter } = andThen(thirteen(), 'correct-party', desk, { party: idOf(1), change })
    expect(matter.parties.find(({ id }) => id === idOf(1))).toMatchObject(change)
  })
})

describe('a representative', () => {
  it('is of the same side, somebody else, known, and at most the fifth', () => {
    const story = thirteen()
    expect(named(story, idOf(1), [idOf(1)])).toMatchObject({ refused: 'represents-oneself' })
    expect(named(story, otherSideId)).toMatchObject({ refused: 'another-side' })
    expect(named(story, asPartyId('nobody'))).toMatchObject({ refused: 'unknown-party' })
    expect(named(story, idOf(1), [])).toEqual({ refused: 'mandate-empty' })
    let full = story
    for (const nth of [1, 2, 3, 4, 5])
      full = andThen(full, 'name-representative', desk, {
        ...{ representative: idOf(nth), of: [idOf(nth + 6)], scope: ['sign'], words: '看了委托书' },
      })
    expect(named(full, idOf(6), [idOf(12)])).toEqual({
      ...{ refused: 'too-many-representatives', most: 5, rule: '宁波市人民调解条例 art. 20' },
    })
    expect(named(full, idOf(5), [idOf(12)])).toHaveLength(1)
  })

  it('is named by each for themselves, and by the desk with how it is known', () => {
    const story = thirteen()
    const mandate = { representative: informantId, of: [idOf(1)], scope: ['sign'] } as const
    expect(attempt(story, 'name-representative', asParty(worker(1)), mandate)).toHaveLength(1)
    expect(attempt(story, 'name-representative', asParty(worker(2)), mandate)).toMatchObject({
      refused: 'only-for-yourself',
    })
    expect(attempt(story, 'name-representative', desk, mandate)).toEqual({ refused: 'how-known-missing' })
    const once = andThen(story, 'name-representative', asParty(worker(1)), mandate)
    expect(attempt(once, 'name-representative', asParty(worker(1)), mandate)).toMatchObject({
      refused: 'mandate-stands',
    })
  })

  it('speaks as far as the mandate says and no further, each act in the name of one', () => {
    const own = asParty(informant)
    const yes = { party: thirdId, how: 'by-representative', rightsTold: true } as const
    const story = withMandate(withMediator(town), ['consent'])
    const [given] = attempt(story, 'give-consent', own, yes) as object[]
    expect(given).toMatchObject({ type: 'ConsentGiven', party: thirdId, by: own })
    expect(attempt(story, 'give-consent', own, { ...yes, how: 'own-hand' })).toMatchObject({
      refused: 'how-does-not-fit',
    })
    expect(attempt(story, 'agree-to-mediator', own, { party: thirdId })).toMatchObject({
      refused: 'only-for-yourself',
    })
    expect(attempt(story, 'give-consent', asParty(otherSide), yes)).toMatchObject({
      refused: 'only-for-yourself',
    })
    const themselves = { ...yes, how: 'own-hand' } as const
    expect(attempt(story, 'give-consent', asParty(fellow), themselves)).toHaveLength(1)
  })

  it('leaves every gate of each one they speak for as it is until they have spoken', () => {
    const gates = openGates(withMandate(withMediator(town)).matter)
    expect(gates.map(({ gate }) => gate)).toEqual(['consent', 'rights-told', 'yes-to-mediator'])
    expect(openGates(collectiveInMediation(town).matter)).toEqual([])
  })

  it('receives for them, and gives nothing up', () => {
    const story = collectivePromised(town)
    const obligation = asObligationId('o2')
    const may = mayNow(asParty(informant) as never, story.matter, town.region)
    expect(may['confirm-performance']).toBe(true)
    expect(attempt(story, 'confirm-performance', asParty(informant), { obligation })).toHaveLength(1)
    expect(attempt(story, 'waive-performance', asParty(informant), { obligation })).toEqual({
      refused: 'only-the-creditor',
    })
    const ended = andThen(story, 'end-mandate', asParty(fellow), {
      ...{ representative: informantId, party: thirdId },
    })
    expect(attempt(ended, 'confirm-performance', asParty(informant), { obligation })).toEqual({
      refused: 'only-the-creditor',
    })
  })

  it('is let go at any time, by whom they speak for, by themselves, or at the desk', () => {
    const story = collectiveSigning(town)
    const mandate = { representative: informantId, party: thirdId }
    for (const by of [fellow, informant].map(asParty))
      expect(attempt(story, 'end-mandate', by, mandate)).toHaveLength(1)
    expect(attempt(story, 'end-mandate', asParty(otherSide), mandate)).toMatchObject({
      refused: 'only-for-yourself',
    })
    expect(attempt(story, 'end-mandate', desk, mandate)).toEqual({ refused: 'how-known-missing' })
    const ended = andThen(story, 'end-mandate', desk, { ...mandate, words: '本人到窗口说的' })
    expect(attempt(ended, 'end-mandate', asParty(fellow), mandate)).toMatchObject({
      refused: 'no-such-mandate',
    })
    const sign = { version: 1, signer: { party: thirdId }, way: 'signature' } as const
    expect(attempt(ended, 'sign-agreement', asParty(informant), sign)).toMatchObject({
      refused: 'only-for-yourself',
    })
  })
})

describe('callers', () => {
  it('are counted in batches and in persons, and never by name', () => {
    const { matter } = andThen(anAcceptedDispute(town), 'receive-callers', desk, { persons: 13 })
    expect(matter.receptions.map(({ persons }) => persons)).toEqual([1, 13])
    for (const persons of [0, -1, 1.5, 10_001])
      expect(attempt(anAcceptedDispute(town), 'receive-callers', desk, { persons })).toEqual({
        refused: 'persons-missing',
      })
  })
})

describe('whatever is named and ended', () => {
  const someone = fc.integer({ min: 1, max: 12 })
  const step = fc.record({
    one: someone,
    other: someone,
    ends: fc.boolean(),
    scope: fc.uniqueArray(fc.constantFrom(...mandateScopes), { minLength: 1 }),
    by: fc.option(someone, { nil: undefined }),
  })

  it('no side ever has more than five representatives, and whoever acts has a mandate for it', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let story = thirteen()
        for (const { one, other, ends, scope, by: nth } of steps) {
          const by = nth === undefined ? desk : asParty(worker(nth))
          const [representative, party] = [idOf(one), idOf(other)]
          const answer = ends
            ? attempt(story, 'end-mandate', by, { representative, party, words: '窗口' })
            : attempt(story, 'name-representative', by, {
                ...{ representative, of: [party], scope, words: '窗口' },
              })
          if (isRefusal(answer)) continue
          story = ends
            ? andThen(story, 'end-mandate', by, { representative, party, words: '窗口' })
            : andThen(story, 'name-representative', by, { representative, of: [party], scope, words: '窗口' })
          const { matter } = story
          expect(allRepresentatives(matter).length).toBeLessThanOrEqual(5)
          expect(matter.mandates.some((mandate) => mandate.party === mandate.representative)).toBe(false)
          const yes = { party, how: 'by-representative', rightsTold: true } as const
          const acted = attempt(story, 'give-consent', asParty(worker(one)), yes)
          expect(isRefusal(acted)).toBe(!speaksFor(matter, representative, party, 'consent'))
        }
      }),
      { numRuns: 60 },
    )
  })
})

it('what two claimants are promised stands under their own names', () => {
  const { obligations } = collectivePromised(town, collectiveTerms).matter
  expect(obligations.map(({ creditor, cents }) => [creditor, cents])).toEqual([
    [informantId, 520_000],
    [thirdId, 480_000],
  ])
})
