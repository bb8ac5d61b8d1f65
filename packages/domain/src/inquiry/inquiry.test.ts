import { areFactsUndisputed, missingUnderFacts, resultForSender } from '@jiefen/domain/inquiry'
import { messageOf } from '@jiefen/domain/messages'
import {
  afterASession,
  anAcceptedDispute,
  andThen,
  asParty,
  attempt,
  declined,
  entrusted,
  factsNoted,
  factsSigned,
  homeDesk,
  informant,
  informantId,
  inMediation,
  mediatorOf,
  now,
  otherSide,
  otherSideId,
  reopened,
  scenes,
  settled,
  staffAt,
  terminated,
} from '@jiefen/testkit/stories'
import { describe, expect, it } from 'vitest'
import { mayNow } from '../door/index.ts'
import { asInstant } from '../kernel/index.ts'

const letter = {
  link: 'LK01',
  organ: '柳荫区人民法院',
  letterNumber: '（2026）委调第7号',
  letterDay: '2026-11-20',
}
const asked = { place: '楼下', asked: '丁小满', relation: '邻居', record: '答：十月初。' }

describe.each(scenes)('$region.id', (scene) => {
  describe('asking about the facts', () => {
    it('is written down by the mediator once there is one, and never for a time to come', () => {
      const story = inMediation(scene)
      const mediator = mediatorOf(scene)
      const told = { ...asked, heldAt: now(story) }
      expect(attempt(story, 'record-investigation', mediator, told)).toEqual([
        { type: 'InvestigationRecorded', ...told, at: now(story), by: mediator },
      ])
      expect(
        attempt(story, 'record-investigation', mediator, { ...told, heldAt: asInstant(now(story) + 1) }),
      ).toEqual({
        refused: 'in-the-future',
        heldAt: now(story) + 1,
      })
      expect(attempt(story, 'record-investigation', mediator, { ...told, asked: ' ' })).toEqual({
        refused: 'who-was-asked',
      })
      expect(attempt(story, 'record-investigation', mediator, { ...told, record: '' })).toEqual({
        refused: 'answers-missing',
      })
      expect(attempt(settled(scene), 'record-investigation', mediator, told)).toMatchObject({
        refused: 'not-at-this-stage',
      })
    })

    it('is the business of nobody outside the office', () => {
      const { events, matter } = entrusted(scene)
      for (const event of events.filter(
        ({ type }) => type === 'InvestigationRecorded' || type === 'EntrustmentRecorded',
      ))
        for (const party of [informantId, otherSideId])
          expect(messageOf(event, matter, 'resident', party)).toBeUndefined()
    })
  })

  describe('a letter of another organ', () => {
    it('is recorded when the matter comes in, or later, and once', () => {
      for (const story of [anAcceptedDispute(scene), inMediation(scene), settled(scene), terminated(scene)]) {
        const after = andThen(story, 'record-entrustment', homeDesk(scene), {
          ...letter,
          theirNumber: ' 7 ',
          words: ' ',
        })
        expect(after.matter.entrustments).toMatchObject([{ ...letter, theirNumber: '7' }])
        expect(after.matter.entrustments[0]).not.toHaveProperty('words')
        expect(attempt(after, 'record-entrustment', homeDesk(scene), letter)).toEqual({
          refused: 'letter-known',
          letterNumber: letter.letterNumber,
        })
      }
    })

    it('comes by a way of the region’s table, with a number, and not from the future', () => {
      const story = anAcceptedDispute(scene)
      const by = homeDesk(scene)
      expect(attempt(story, 'record-entrustment', by, { ...letter, link: 'LK99' })).toEqual({
        refused: 'unknown-link',
        link: 'LK99',
      })
      expect(attempt(story, 'record-entrustment', by, { ...letter, letterNumber: ' ' })).toEqual({
        refused: 'organ-missing',
      })
      expect(attempt(story, 'record-entrustment', by, { ...letter, letterDay: '2026-12-24' })).toEqual({
        refused: 'letter-in-the-future',
        letterDay: '2026-12-24',
      })
    })

    it('is answered with what came of it', () => {
      expect(resultForSender(inMediation(scene).matter)).toBeUndefined()
      expect(resultForSender(settled(scene).matter)).toBe('agreement')
      expect(resultForSender(terminated(scene).matter)).toBe('failed')
      expect(resultForSender(declined(scene).matter)).toBe('returned')
    })
  })

  describe('what nobody disputes', () => {
    const facts = '十月初开始漏水。'
    const mine = { version: 1, party: informantId, way: 'signature' } as const

    it('is written down only when mediation has failed, and only after people have met', () => {
      const mediator = mediatorOf(scene)
      expect(attempt(afterASession(scene), 'note-undisputed-facts', mediator, { facts })).toMatchObject({
        refused: 'not-at-this-stage',
      })
      const never = andThen(inMediation(scene), 'terminate-mediation', mediator, { reason: 'T04' })
      expect(attempt(never, 'note-undisputed-facts', mediator, { facts })).toEqual({
        refused: 'no-session-yet',
      })
      const failed = terminated(scene)
      expect(attempt(failed, 'note-undisputed-facts', mediator, { facts: ' ' })).toEqual({
        refused: 'facts-empty',
      })
      expect(attempt(failed, 'sign-undisputed-facts', asParty(informant), mine)).toEqual({
        refused: 'no-facts-noted',
      })
    })

    it('stands for nothing before the last party has signed, each for themselves', () => {
      const noted = factsNoted(scene)
      expect(missingUnderFacts(noted.matter)).toEqual([informantId, otherSideId])
      expect(attempt(noted, 'sign-undisputed-facts', asParty(otherSide), mine)).toEqual({
        refused: 'only-for-yourself',
        party: informantId,
      })
      const half = andThen(noted, 'sign-undisputed-facts', asParty(informant), mine)
      expect(areFactsUndisputed(half.matter)).toBe(false)
      expect(attempt(half, 'sign-undisputed-facts', asParty(informant), mine)).toMatchObject({
        refused: 'already-signed',
      })
      expect(areFactsUndisputed(factsSigned(scene).matter)).toBe(true)
    })

    it('is signed anew when it is written anew', () => {
      const story = factsSigned(scene)
      const again = { facts: '十月中旬开始漏水。' }
      const after = andThen(story, 'note-undisputed-facts', mediatorOf(scene), again)
      expect(after.matter.undisputed).toMatchObject({ version: 2, signed: [] })
      expect(attempt(after, 'sign-undisputed-facts', asParty(informant), mine)).toEqual({
        refused: 'other-facts',
        current: 2,
        yours: 1,
      })
      expect(attempt(after, 'note-undisputed-facts', mediatorOf(scene), again)).toEqual({
        refused: 'nothing-changed',
      })
    })

    it('is asked of each party once, and of nobody who has signed', () => {
      const { matter, events } = factsNoted(scene)
      const noted = events.at(-1)
      if (noted === undefined) throw new Error('a story has facts')
      expect(messageOf(noted, matter, 'resident', otherSideId)).toMatchObject({ kind: 'asked' })
      const may = (story: { matter: typeof matter }) =>
        mayNow({ kind: 'party', party: informantId }, story.matter, scene.region)['sign-undisputed-facts']
      expect([may({ matter }), may(factsSigned(scene)), may(terminated(scene))]).toEqual([true, false, false])
    })

    it('an organisation seals', () => {
      const noted = factsNoted(scene)
      const matter = {
        ...noted.matter,
        parties: noted.matter.parties.map((party) => ({ ...party, type: 'organisation' as const })),
      }
      const desk = staffAt('receptionist', scene.home)
      expect(attempt({ ...noted, matter }, 'sign-undisputed-facts', desk, mine)).toEqual({
        refused: 'organisation-must-seal',
        party: informantId,
      })
      expect(
        attempt({ ...noted, matter }, 'sign-undisputed-facts', desk, { ...mine, way: 'seal' }),
      ).toHaveLength(1)
    })

    it('does not bind a new attempt', () => {
      const taken = andThen(
        andThen(factsSigned(scene), 'reopen-matter', homeDesk(scene), { why: 'relapsed' }),
        'resume-matter',
        homeDesk(scene),
        { note: '再谈一次' },
      )
      expect(taken.matter.undisputed).toBeUndefined()
      expect(reopened(scene).matter.undisputed).toBeUndefined()
    })
  })
})
