import {
  afterConsent,
  anAcceptedDispute,
  andThen,
  asParty,
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
  reported,
  scenes,
  settled,
  staffAt,
  terminated,
  thirdId,
  town,
  whileSigning,
  withMediator,
} from '@jiefen/testkit/stories'
import { describe, expect, it } from 'vitest'
import { asInstant, asPartyId, asPersonId } from '../kernel/index.ts'
import { openGates } from './index.ts'

const stranger = asPartyId('stranger')

describe.each(scenes)('in $region.id', (scene) => {
  const [desk, mediator] = [homeDesk(scene), mediatorOf(scene)]
  const proposal = {
    mediator: mediator.person,
    name: '何秉公',
    committee: scene.committee,
    chosenBy: 'parties',
  } as const
  const proposed = andThen(afterConsent(scene), 'propose-mediator', desk, proposal)
  const declared = andThen(proposed, 'declare-interest', mediator, { ties: 'some', words: '与对方是远亲' })

  describe('the mediator', () => {
    it('belongs to a mediation committee', () => {
      expect(
        attempt(afterConsent(scene), 'propose-mediator', desk, { ...proposal, committee: scene.home }),
      ).toEqual({
        refused: 'not-a-committee',
        unit: scene.home,
      })
    })

    it('is proposed once, and may be replaced by another before anybody began', () => {
      expect(attempt(proposed, 'propose-mediator', desk, proposal)).toMatchObject({
        refused: 'already-proposed',
      })
      const other = andThen(declared, 'propose-mediator', desk, {
        ...proposal,
        mediator: asPersonId('another'),
      })
      expect(other.matter.mediator).toMatchObject({ person: 'another', agreedTo: [] })
      expect(other.matter.mediator).not.toHaveProperty('ties')
    })

    it('once mediation is open comes from the committee that opened it', () => {
      const objected = andThen(inMediation(scene), 'object-to-mediator', asParty(informant), {
        party: informantId,
      })
      const elsewhere = scene.region.units.find(
        ({ id, kind }) => kind === 'committee' && id !== scene.committee,
      )
      if (elsewhere !== undefined) {
        expect(
          attempt(objected, 'propose-mediator', desk, { ...proposal, committee: elsewhere.id }),
        ).toMatchObject({
          refused: 'another-committee',
          opened: scene.committee,
        })
      }
      expect(andThen(objected, 'propose-mediator', desk, proposal).matter.mediator?.person).toBe(
        mediator.person,
      )
    })

    it('declares their own ties, and says which', () => {
      expect(attempt(proposed, 'declare-interest', desk, { ties: 'none' })).toEqual({
        refused: 'not-the-mediator',
      })
      expect(attempt(proposed, 'declare-interest', mediator, { ties: 'some', words: ' ' })).toEqual({
        refused: 'ties-not-described',
      })
      expect(attempt(afterConsent(scene), 'declare-interest', mediator, { ties: 'none' })).toEqual({
        refused: 'no-mediator',
      })
      expect(declared.matter.mediator?.ties).toEqual({ ties: 'some', words: '与对方是远亲' })
    })

    it('is accepted by the parties themselves, knowing of the ties', () => {
      const yes = { party: informantId }
      expect(attempt(proposed, 'agree-to-mediator', asParty(informant), yes)).toEqual({
        refused: 'interest-not-declared',
      })
      expect(attempt(declared, 'agree-to-mediator', asParty(otherSide), yes)).toMatchObject({
        refused: 'only-for-yourself',
      })
      expect(attempt(declared, 'agree-to-mediator', desk, { party: stranger })).toMatchObject({
        refused: 'unknown-party',
      })
      expect(attempt(afterConsent(scene), 'agree-to-mediator', asParty(informant), yes)).toEqual({
        refused: 'no-mediator',
      })
      const agreed = andThen(declared, 'agree-to-mediator', asParty(informant), yes)
      expect(agreed.matter.mediator?.agreedTo).toEqual([informantId])
      expect(attempt(agreed, 'agree-to-mediator', asParty(informant), yes)).toMatchObject({
        refused: 'already-answered',
      })
    })

    it('leaves when one party objects, who need give no reason', () => {
      const objection = { party: otherSideId }
      expect(attempt(afterConsent(scene), 'object-to-mediator', asParty(otherSide), objection)).toEqual({
        refused: 'no-mediator',
      })
      expect(attempt(declared, 'object-to-mediator', asParty(informant), objection)).toMatchObject({
        refused: 'only-for-yourself',
      })
      expect(attempt(declared, 'object-to-mediator', desk, { party: stranger })).toMatchObject({
        refused: 'unknown-party',
      })
      expect(
        andThen(declared, 'object-to-mediator', asParty(otherSide), objection).matter.mediator,
      ).toBeUndefined()
    })
  })

  describe('opening mediation', () => {
    const caseNumber = '（2026）柳人调字第1号'

    it('names exactly what is missing, in the order in which it is best done', () => {
      expect(attempt(anAcceptedDispute(scene), 'open-mediation', mediator, { caseNumber })).toEqual({
        refused: 'gates-open',
        missing: [
          { gate: 'screening' },
          { gate: 'consent', party: informantId },
          { gate: 'rights-told', party: informantId },
          { gate: 'consent', party: otherSideId },
          { gate: 'rights-told', party: otherSideId },
          { gate: 'mediator' },
        ],
      })
      expect(openGates(proposed.matter)).toEqual([{ gate: 'declaration' }])
      expect(openGates(declared.matter)).toEqual([
        { gate: 'yes-to-mediator', party: informantId },
        { gate: 'yes-to-mediator', party: otherSideId },
      ])
      expect(openGates(withMediator(scene).matter)).toEqual([])
    })

    it('is done by the mediator, with a number', () => {
      const ready = withMediator(scene)
      expect(attempt(ready, 'open-mediation', desk, { caseNumber })).toEqual({ refused: 'not-the-mediator' })
      expect(attempt(ready, 'open-mediation', mediator, { caseNumber: ' ' })).toEqual({
        refused: 'case-number-missing',
      })
      const { matter } = andThen(ready, 'open-mediation', mediator, { caseNumber })
      expect(matter).toMatchObject({
        stage: 'in-mediation',
        caseNumber,
        committee: scene.committee,
        handlers: [mediator.person],
      })
      expect(matter.clocks.map(({ name }) => name)).toEqual(['level', 'mediation'])
    })

    it('waits for the name of an informant who wished to remain unknown', () => {
      const unknown = { id: informantId, side: 'informant', type: 'person' } as const
      const story = andThen(
        reported(scene, { anonymous: true, parties: [unknown, otherSide] }),
        'accept-matter',
        desk,
        {},
      )
      expect(openGates(story.matter)[1]).toEqual({ gate: 'name', party: informantId })
      const named = andThen(story, 'correct-party', asParty(unknown), {
        party: informantId,
        change: { name: '阿依古丽·买买提' },
      })
      expect(openGates(named.matter).map(({ gate }) => gate)).not.toContain('name')
    })

    it('needs somebody on the other side', () => {
      const story = andThen(reported(scene, { parties: [informant] }), 'accept-matter', desk, {})
      expect(openGates(story.matter)[1]).toEqual({ gate: 'other-side' })
    })

    it('needs somebody who brought it', () => {
      const byGrid = staffAt('grid-worker', scene.first)
      const story = andThen(
        reported(scene, { parties: [otherSide], by: byGrid, channel: 'grid' }),
        'accept-matter',
        desk,
        {},
      )
      expect(openGates(story.matter)[1]).toEqual({ gate: 'informant' })
    })
  })

  describe('a session', () => {
    const open = inMediation(scene)
    const session = {
      heldAt: open.matter.lastAt,
      place: '调解室',
      present: [informantId, otherSideId, informantId],
      others: [],
      open: true,
      record: '双方到场。',
      risk: { sharpening: false },
    }

    it('is recorded with who was there, each once', () => {
      expect(andThen(open, 'hold-session', mediator, session).matter.sessions[0]?.present).toEqual([
        informantId,
        otherSideId,
      ])
    })

    it.each([
      ['by somebody else than the mediator', { by: desk }, 'not-the-mediator'],
      ['in the future', { heldAt: asInstant(now(open) + hour) }, 'in-the-future'],
      ['with nobody there', { present: [] }, 'nobody-present'],
      ['with somebody nobody knows', { present: [thirdId] }, 'unknown-party'],
      ['with others whom the parties were not asked about', { others: ['王大妈'] }, 'others-not-agreed-to'],
      ['without a record', { record: ' ' }, 'record-empty'],
      [
        'that was about to turn violent, unreported',
        { risk: { sharpening: true, words: '扬言动手' } },
        'risk-not-reported',
      ],
    ])('%s is not one', (_, { by = mediator, ...differently }: { by?: typeof desk } & object, refused) => {
      expect(attempt(open, 'hold-session', by, { ...session, ...differently })).toMatchObject({ refused })
    })

    it('with others whom every party agreed to, or with a danger that was reported, is one', () => {
      const risk = { sharpening: true, words: '扬言动手', reportedTo: '派出所' }
      const { matter } = andThen(open, 'hold-session', mediator, {
        ...session,
        others: ['王大妈'],
        othersAgreedTo: true,
        risk,
      })
      expect(matter.sessions[0]).toMatchObject({ others: ['王大妈'], risk })
    })
  })

  describe('ending without agreement', () => {
    it('says why and which ways remain', () => {
      expect(terminated(scene).matter).toMatchObject({
        stage: 'terminated',
        termination: { reason: 'T04', remedies: ['court'], clock: { name: 'archive' } },
      })
    })

    it('needs a reason of the list', () => {
      expect(attempt(inMediation(scene), 'terminate-mediation', mediator, { reason: 'T77' })).toEqual({
        refused: 'unknown-reason',
        reason: 'T77',
      })
    })

    it('is possible before mediation began, and while an agreement waits for its signatures', () => {
      expect(
        andThen(anAcceptedDispute(scene), 'terminate-mediation', desk, { reason: 'T03' }).matter.stage,
      ).toBe('terminated')
      expect(
        andThen(whileSigning(scene), 'terminate-mediation', mediator, { reason: 'T06' }).matter.stage,
      ).toBe('terminated')
    })
  })
})

describe('taking a matter back', () => {
  it('is for whoever brought it, and needs no reason', () => {
    const story = inMediation(town)
    expect(attempt(story, 'withdraw-matter', asParty(otherSide), {})).toEqual({
      refused: 'only-for-yourself',
    })
    expect(attempt(story, 'withdraw-matter', homeDesk(town), {})).toEqual({ refused: 'only-for-yourself' })
    expect(andThen(story, 'withdraw-matter', asParty(informant), {}).matter).toMatchObject({
      stage: 'withdrawn',
      clocks: [],
    })
  })

  it('comes too late once an agreement binds both sides', () => {
    expect(attempt(settled(town), 'withdraw-matter', asParty(informant), {})).toMatchObject({
      refused: 'not-at-this-stage',
    })
  })
})
