import {
  afterASession,
  andThen,
  asParty,
  attempt,
  drawnOnPhone,
  homeDesk,
  hour,
  informant,
  informantId,
  inMediation,
  mediatorOf,
  now,
  oralTerms,
  otherSide,
  otherSideId,
  reported,
  scenes,
  settled,
  staffAt,
  thenSealed,
  town,
  whileSigning,
  writtenTerms,
} from '@jiefen/testkit/stories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asInstant, asPartyId, asPersonId, type By } from '../kernel/index.ts'
import { fold, type MatterEvent, type SigningWay } from '../matter/index.ts'
import { type HandSigner, missingSignatures } from './index.ts'

describe.each(scenes)('in $region.id', (scene) => {
  const mediator = mediatorOf(scene)
  const ready = afterASession(scene)

  describe('an agreement', () => {
    it('in writing waits for its signatures, with a limit', () => {
      const { matter } = whileSigning(scene)
      expect(matter).toMatchObject({ stage: 'signing', agreement: { version: 1, signatures: [] } })
      expect(matter.agreement).not.toHaveProperty('effectiveAt')
      expect(matter.clocks.map(({ name }) => name)).toEqual(['sign'])
    })

    it('by word of mouth is in force from the day they agreed', () => {
      const agreedAt = asInstant(ready.matter.lastAt - 5 * hour)
      const { matter, events } = andThen(ready, 'draw-agreement', mediator, { terms: oralTerms, agreedAt })
      expect(matter).toMatchObject({ stage: 'following-up', agreement: { effectiveAt: agreedAt } })
      expect(events.slice(-2).map(({ type }) => type)).toEqual(['AgreementDrawn', 'AgreementTookEffect'])
    })

    it('by word of mouth cannot have been made tomorrow', () => {
      const agreedAt = asInstant(now(ready) + 1)
      expect(attempt(ready, 'draw-agreement', mediator, { terms: oralTerms, agreedAt })).toEqual({
        refused: 'in-the-future',
        agreedAt,
      })
    })

    it('comes after a session, and from the mediator', () => {
      expect(attempt(inMediation(scene), 'draw-agreement', mediator, { terms: writtenTerms })).toEqual({
        refused: 'no-session-yet',
      })
      expect(attempt(ready, 'draw-agreement', homeDesk(scene), { terms: writtenTerms })).toEqual({
        refused: 'not-the-mediator',
      })
    })

    it('waits when the mediator has left', () => {
      const objected = andThen(ready, 'object-to-mediator', asParty(informant), { party: informantId })
      expect(attempt(objected, 'draw-agreement', mediator, { terms: writtenTerms })).toEqual({
        refused: 'gates-open',
        missing: [{ gate: 'mediator' }],
      })
    })

    it('says what is to be done, how and by when', () => {
      const bare = {
        form: 'written',
        facts: ' ',
        clauses: [{ text: '好' }, { text: '支付粉刷费 800 元' }],
        performance: { way: '', by: '' },
      } as const
      expect(attempt(ready, 'draw-agreement', mediator, { terms: bare })).toEqual({
        refused: 'terms-incomplete',
        lacking: ['facts', 'clause 1', 'performance way', 'performance by'],
      })
      expect(
        attempt(ready, 'draw-agreement', mediator, { terms: { ...writtenTerms, clauses: [] } }),
      ).toMatchObject({ lacking: ['clauses'] })
    })

    it('in a new version waits for every signature again', () => {
      const signed = andThen(whileSigning(scene), 'sign-agreement', asParty(informant), {
        version: 1,
        signer: { party: informantId },
        way: 'signature',
        ...drawnOnPhone,
      })
      const { matter } = andThen(signed, 'draw-agreement', mediator, { terms: writtenTerms })
      expect(matter).toMatchObject({ stage: 'signing', agreement: { version: 2, signatures: [] } })
      const old = { version: 1, signer: { party: otherSideId }, way: 'signature', ...drawnOnPhone } as const
      expect(attempt({ ...signed, matter }, 'sign-agreement', asParty(otherSide), old)).toEqual({
        refused: 'another-version',
        current: 2,
        yours: 1,
      })
    })

    it('once in writing stays in writing', () => {
      expect(attempt(whileSigning(scene), 'draw-agreement', mediator, { terms: oralTerms })).toMatchObject({
        refused: 'must-be-written',
        because: 'already-in-writing',
      })
    })

    it('about labour is in writing by law', () => {
      const labour = andThen(ready, 'sort-matter', homeDesk(scene), { category: '07', why: '是工钱的事' })
      expect(attempt(labour, 'draw-agreement', mediator, { terms: oralTerms })).toEqual({
        refused: 'must-be-written',
        because: 'category',
        category: '07',
      })
      expect(andThen(labour, 'draw-agreement', mediator, { terms: writtenTerms }).matter.stage).toBe(
        'signing',
      )
    })
  })

  describe('signatures', () => {
    const drawn = whileSigning(scene)
    const sign = (signer: HandSigner, by: By, way: SigningWay = 'signature') =>
      attempt(drawn, 'sign-agreement', by, { version: 1, signer, way, ...drawnOnPhone })

    it('are needed from each party, the mediator and the committee with its seal', () => {
      expect(missingSignatures(drawn.matter)).toEqual([
        { party: informantId },
        { party: otherSideId },
        { mediator: mediator.person },
        { seal: scene.committee },
      ])
      expect(missingSignatures(settled(scene).matter)).toEqual([])
    })

    it('in whatever order: the agreement takes effect with the last, at its very moment, and not before', () => {
      const all: readonly (readonly [HandSigner, By, SigningWay])[] = [
        [{ party: informantId }, asParty(informant), 'signature'],
        [{ party: otherSideId }, asParty(otherSide), 'fingerprint'],
        [{ mediator: mediator.person }, mediator, 'signature'],
      ]
      fc.assert(
        fc.property(fc.shuffledSubarray([...all], { minLength: all.length }), (order) => {
          let story = drawn
          for (const [place, [signer, by, way]] of order.entries()) {
            story = andThen(story, 'sign-agreement', by, { version: 1, signer, way, ...drawnOnPhone })
            expect(story.matter.stage).toBe('signing')
            expect(story.matter.agreement).not.toHaveProperty('effectiveAt')
            expect(missingSignatures(story.matter)).toHaveLength(order.length - place)
          }
          const { matter } = thenSealed(story)
          expect(matter.stage).toBe('following-up')
          expect(matter.agreement?.effectiveAt).toBe(matter.lastAt)
        }),
      )
    })

    it('give the parties thirty days to ask the court to confirm', () => {
      const { agreement, clocks } = settled(scene).matter
      const court = clocks.find(({ name }) => name === 'confirmation')
      expect(court).toMatchObject({ startedAt: agreement?.effectiveAt, authority: '民事诉讼法第205条' })
    })

    it('of a later agreement begin thirty days of their own; those of the one before it are over', () => {
      const first = settled(scene)
      const again: MatterEvent = {
        ...{ type: 'AgreementTookEffect', effectiveAt: now(first), at: now(first), by: mediator },
        clocks: first.matter.clocks.map((clock) => ({ ...clock, startedAt: now(first) })),
      }
      const { clocks } = fold([...first.events, again])
      const court = clocks.filter(({ name }) => name === 'confirmation')
      expect(court.map(({ startedAt }) => startedAt)).toEqual([now(first)])
    })

    it('are one’s own: nobody signs for the other side, and the mediator’s is the mediator’s', () => {
      expect(sign({ party: otherSideId }, asParty(informant))).toEqual({
        refused: 'only-for-yourself',
        party: otherSideId,
      })
      expect(sign({ mediator: mediator.person }, homeDesk(scene))).toEqual({ refused: 'not-the-mediator' })
      expect(
        sign({ mediator: asPersonId('another') }, staffAt('mediator', scene.committee, 'another')),
      ).toEqual({ refused: 'not-the-mediator' })
      const stranger = asPartyId('stranger')
      expect(sign({ party: stranger }, mediator)).toEqual({ refused: 'unknown-party', party: stranger })
    })

    it('are given once', () => {
      const signer = { party: informantId }
      const signed = andThen(drawn, 'sign-agreement', asParty(informant), {
        version: 1,
        signer,
        way: 'signature',
        ...drawnOnPhone,
      })
      expect(
        attempt(signed, 'sign-agreement', asParty(informant), {
          version: 1,
          signer,
          way: 'seal',
          ...drawnOnPhone,
        }),
      ).toEqual({ refused: 'already-signed', signer })
    })
  })
})

it('an organisation signs with its seal', () => {
  const company = { ...otherSide, type: 'organisation', name: '小桥物业公司' } as const
  const parties = [informant, company]
  const asReported = {
    scene: town,
    events: [],
    matter: {
      ...whileSigning(town).matter,
      parties: whileSigning(town).matter.parties.map((party) =>
        party.id === company.id ? { ...party, type: 'organisation' as const } : party,
      ),
    },
  }
  const signer = { party: otherSideId }
  expect(reported(town, { parties }).matter.parties[1]?.type).toBe('organisation')
  expect(
    attempt(asReported, 'sign-agreement', asParty(company), {
      version: 1,
      signer,
      way: 'signature',
      ...drawnOnPhone,
    }),
  ).toEqual({
    refused: 'organisation-must-seal',
    party: otherSideId,
  })
  expect(
    attempt(asReported, 'sign-agreement', asParty(company), {
      version: 1,
      signer,
      way: 'seal',
      ...drawnOnPhone,
    }),
  ).toHaveLength(1)
})
