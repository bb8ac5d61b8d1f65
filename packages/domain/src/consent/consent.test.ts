import {
  afterConsent,
  anAcceptedDispute,
  andThen,
  archived,
  asParty,
  attempt,
  homeDesk,
  informant,
  informantId,
  inMediation,
  otherSide,
  otherSideId,
  plateau,
  scenes,
  town,
  whileSigning,
} from '@jiefen/testkit/stories'
import { describe, expect, it } from 'vitest'
import { asPartyId } from '../kernel/index.ts'

const stranger = asPartyId('stranger')

describe.each(scenes)('in $region.id', (scene) => {
  const desk = homeDesk(scene)
  const accepted = anAcceptedDispute(scene)
  const invited = andThen(accepted, 'invite-party', desk, { party: otherSideId, way: 'link' })

  describe('an invitation', () => {
    it('is written down with its way, and starts the limit for the answer', () => {
      expect(invited.matter.parties[1]?.invitation).toMatchObject({ way: 'link' })
      expect(invited.matter.clocks.map(({ name }) => name)).toEqual(['invitation', 'level', 'consent'])
    })

    it('to the last who is still to be asked ends the limit for inviting', () => {
      const both = andThen(invited, 'invite-party', desk, { party: informantId, way: 'telephone' })
      expect(both.matter.clocks.map(({ name }) => name)).toEqual(['level', 'consent'])
    })

    it('opened once is counted once', () => {
      const opened = andThen(invited, 'open-invitation', asParty(otherSide), { party: otherSideId })
      expect(opened.matter.parties[1]?.invitation?.opened).toBe(opened.matter.lastAt)
      expect(attempt(opened, 'open-invitation', asParty(otherSide), { party: otherSideId })).toEqual([])
    })

    it('that never went out cannot be opened, nor can another person’s', () => {
      expect(attempt(accepted, 'open-invitation', asParty(otherSide), { party: otherSideId })).toMatchObject({
        refused: 'not-invited',
      })
      expect(attempt(invited, 'open-invitation', asParty(informant), { party: otherSideId })).toMatchObject({
        refused: 'only-for-yourself',
      })
      expect(attempt(invited, 'open-invitation', desk, { party: stranger })).toMatchObject({
        refused: 'unknown-party',
      })
    })

    it('is not sent to somebody who has answered, or whom nobody knows', () => {
      expect(attempt(afterConsent(scene), 'invite-party', desk, { party: otherSideId, way: 'link' })).toEqual(
        {
          refused: 'already-answered',
          party: otherSideId,
          answer: 'given',
        },
      )
      expect(attempt(accepted, 'invite-party', desk, { party: stranger, way: 'link' })).toMatchObject({
        refused: 'unknown-party',
      })
    })
  })

  describe('a yes', () => {
    const yes = { party: otherSideId, how: 'own-hand', rightsTold: true } as const

    it('ends the limit once everybody has answered, and begins the time to choose a mediator', () => {
      expect(afterConsent(scene).matter.clocks.map(({ name }) => name)).toEqual(['level', 'choice'])
      expect(afterConsent(scene).matter.parties.map(({ consent }) => consent.answer)).toEqual([
        'given',
        'given',
      ])
    })

    it('counts only from somebody who was told their rights', () => {
      expect(attempt(invited, 'give-consent', asParty(otherSide), { ...yes, rightsTold: false })).toEqual({
        refused: 'rights-not-told',
        party: otherSideId,
      })
    })

    it('is given by oneself, or written down by the desk as what it was', () => {
      expect(attempt(invited, 'give-consent', asParty(informant), yes)).toMatchObject({
        refused: 'only-for-yourself',
      })
      expect(attempt(invited, 'give-consent', desk, yes)).toEqual({
        refused: 'how-does-not-fit',
        how: 'own-hand',
      })
      expect(
        attempt(invited, 'give-consent', asParty(otherSide), { ...yes, how: 'at-the-desk' }),
      ).toMatchObject({ refused: 'how-does-not-fit' })
      expect(
        andThen(invited, 'give-consent', desk, { ...yes, how: 'by-telephone' }).matter.parties[1]?.consent,
      ).toMatchObject({
        answer: 'given',
        how: 'by-telephone',
      })
    })

    it('is given once, by somebody who belongs to the matter', () => {
      expect(attempt(afterConsent(scene), 'give-consent', asParty(otherSide), yes)).toMatchObject({
        refused: 'already-answered',
      })
      expect(attempt(invited, 'give-consent', desk, { ...yes, party: stranger })).toMatchObject({
        refused: 'unknown-party',
      })
    })
  })

  describe('a no', () => {
    it.each([
      ['while consent is asked', invited],
      ['in mediation', inMediation(scene)],
      ['before signing', whileSigning(scene)],
    ] as const)('%s ends it at once, and the other ways are told', (_, story) => {
      const { matter, events } = andThen(story, 'refuse-consent', asParty(otherSide), {
        party: otherSideId,
        reason: '我要去法院',
      })
      expect(events.slice(-2).map(({ type }) => type)).toEqual(['ConsentRefused', 'MediationTerminated'])
      expect(matter).toMatchObject({
        stage: 'terminated',
        termination: { reason: 'T01', remedies: ['court'] },
      })
      expect(matter.clocks.map(({ name }) => name)).toEqual(['archive'])
    })

    it('needs no reason', () => {
      expect(
        andThen(invited, 'refuse-consent', asParty(otherSide), { party: otherSideId }).matter.stage,
      ).toBe('terminated')
    })

    it('is said by nobody for another', () => {
      expect(attempt(invited, 'refuse-consent', asParty(informant), { party: otherSideId })).toMatchObject({
        refused: 'only-for-yourself',
      })
      expect(attempt(invited, 'refuse-consent', desk, { party: stranger })).toMatchObject({
        refused: 'unknown-party',
      })
    })
  })
})

it('where the category has a way of its own, it is among the ways that are told', () => {
  const labour = andThen(anAcceptedDispute(plateau), 'sort-matter', homeDesk(plateau), {
    category: '07',
    why: '是工钱的事',
  })
  const { matter } = andThen(labour, 'refuse-consent', asParty(otherSide), { party: otherSideId })
  expect(matter.termination?.remedies).toEqual(['court', 'arbitration'])
})

describe('a question', () => {
  const asked = andThen(anAcceptedDispute(town), 'ask-question', asParty(otherSide), {
    party: otherSideId,
    text: ' 什么时候？ ',
  })

  it('and its answer stay together in the file', () => {
    const { matter } = andThen(asked, 'answer-question', homeDesk(town), {
      party: otherSideId,
      text: '下周一',
    })
    expect(matter.questions.map(({ text, fromParty }) => [text, fromParty])).toEqual([
      ['什么时候？', true],
      ['下周一', false],
    ])
  })

  it('needs words, not too many, and one’s own name', () => {
    const by = asParty(otherSide)
    expect(attempt(asked, 'ask-question', by, { party: otherSideId, text: ' ' })).toEqual({
      refused: 'text-missing',
    })
    expect(attempt(asked, 'ask-question', by, { party: otherSideId, text: '问'.repeat(2001) })).toEqual({
      refused: 'text-too-long',
      length: 2001,
      most: 2000,
    })
    expect(attempt(asked, 'ask-question', by, { party: informantId, text: '问' })).toMatchObject({
      refused: 'only-for-yourself',
    })
    expect(attempt(asked, 'answer-question', homeDesk(town), { party: stranger, text: '答' })).toMatchObject({
      refused: 'unknown-party',
    })
  })

  it('comes too late for a closed file', () => {
    expect(
      attempt(archived(town), 'ask-question', asParty(otherSide), { party: otherSideId, text: '问' }),
    ).toMatchObject({
      refused: 'not-at-this-stage',
    })
  })
})
