import {
  andThen,
  answeredAppeal,
  archived,
  asParty,
  attempt,
  declined,
  homeDesk,
  informant,
  informantId,
  mediatorOf,
  otherSide,
  otherSideId,
  readyForArchive,
  reopened,
  safeAgain,
  scenes,
  settled,
  staffAt,
  supervisorOf,
  terminated,
  town,
  withdrawn,
} from '@jiefen/testkit/stories'
import { describe, expect, it } from 'vitest'
import { asPartyId, asUnitId } from '../kernel/index.ts'

const stranger = asPartyId('stranger')

describe.each(scenes)('in $region.id', (scene) => {
  const desk = homeDesk(scene)
  const story = settled(scene)
  const kept = { party: informantId, kept: 'kept', satisfaction: 5 } as const

  describe('a follow-up', () => {
    it('is made by somebody else than the mediator', () => {
      expect(attempt(story, 'record-follow-up', mediatorOf(scene), kept)).toEqual({ refused: 'own-work' })
      const sameHuman = staffAt('receptionist', scene.home, mediatorOf(scene).person)
      expect(attempt(story, 'record-follow-up', sameHuman, kept)).toEqual({ refused: 'own-work' })
      expect(andThen(story, 'record-follow-up', desk, kept).matter.followUps).toHaveLength(1)
    })

    it('of a hazard is not made by whoever put it right, nor of an appeal by whoever decided it', () => {
      expect(attempt(safeAgain(scene), 'record-follow-up', staffAt('grid-worker', scene.home), kept)).toEqual(
        { refused: 'own-work' },
      )
      const handler = staffAt('department-handler', scene.department)
      expect(attempt(answeredAppeal(scene), 'record-follow-up', handler, kept)).toEqual({
        refused: 'own-work',
      })
    })

    it('a party may make for themselves, and for nobody else', () => {
      expect(andThen(story, 'record-follow-up', asParty(informant), kept).matter.followUps).toHaveLength(1)
      expect(attempt(story, 'record-follow-up', asParty(otherSide), kept)).toMatchObject({
        refused: 'only-for-yourself',
      })
      expect(attempt(story, 'record-follow-up', desk, { ...kept, party: stranger })).toEqual({
        refused: 'unknown-party',
        party: stranger,
      })
    })

    it('ends its limit and begins that of the archive', () => {
      expect(andThen(story, 'record-follow-up', desk, kept).matter.clocks.map(({ name }) => name)).toEqual([
        'confirmation',
        'archive',
      ])
    })

    it.each([
      ['kept and satisfied', { kept: 'kept', satisfaction: 3 }, false],
      ['not satisfied', { kept: 'kept', satisfaction: 2 }, true],
      ['not kept', { kept: 'not-kept' }, true],
      ['kept, without a word on satisfaction', { kept: 'kept' }, false],
    ] as const)('that says %s lays the reopening before the party: %s', (_, said, offered) => {
      const { matter } = andThen(story, 'record-follow-up', desk, { party: informantId, ...said })
      expect(matter.reopeningOffered).toBe(offered)
      expect(matter.stage).toBe('following-up')
    })

    it('counts the last word of each party', () => {
      const unhappy = andThen(story, 'record-follow-up', desk, {
        party: informantId,
        kept: 'partly',
        satisfaction: 1,
      })
      const other = andThen(unhappy, 'record-follow-up', desk, {
        party: otherSideId,
        kept: 'kept',
        satisfaction: 5,
      })
      expect(other.matter.reopeningOffered).toBe(true)
      expect(andThen(other, 'record-follow-up', desk, kept).matter.reopeningOffered).toBe(false)
    })
  })

  describe('reopening', () => {
    it('is one tap of a party, and lands in a queue with a clock', () => {
      const { matter } = reopened(scene)
      expect(matter).toMatchObject({
        stage: 'reopened',
        reopenings: 1,
        reopeningOffered: false,
        unit: scene.home,
      })
      expect(matter.clocks.find(({ name }) => name === 'reopened')).toMatchObject({ owner: scene.home })
    })

    it('is open to the office too, while the file is open', () => {
      expect(andThen(terminated(scene), 'reopen-matter', desk, { why: 'relapsed' }).matter.stage).toBe(
        'reopened',
      )
      expect(attempt(archived(scene), 'reopen-matter', supervisorOf(scene), { why: 'relapsed' })).toEqual({
        refused: 'file-is-closed',
      })
    })

    it('of a closed file is the party’s: not kept, come back, or laid before them and not yet taken', () => {
      const closed = archived(scene)
      const by = asParty(otherSide)
      for (const why of ['not-kept', 'relapsed'] as const)
        expect(andThen(closed, 'reopen-matter', by, { why }).matter.stage).toBe('reopened')
      expect(attempt(closed, 'reopen-matter', by, { why: 'not-satisfied' })).toEqual({
        refused: 'reason-does-not-fit',
        why: 'not-satisfied',
      })

      const unhappy = andThen(readyForArchive(scene), 'record-follow-up', desk, {
        party: otherSideId,
        kept: 'partly',
        satisfaction: 1,
      })
      const putAway = andThen(unhappy, 'archive-matter', desk, {})
      expect(andThen(putAway, 'reopen-matter', by, { why: 'not-satisfied' }).matter.stage).toBe('reopened')
    })

    it('is not for strangers', () => {
      expect(
        attempt(story, 'reopen-matter', { kind: 'party', party: stranger }, { why: 'relapsed' }),
      ).toEqual({ refused: 'only-for-yourself' })
    })

    it('is how somebody objects to having been declined, and then it stands at the door again', () => {
      expect(
        attempt(declined(scene), 'reopen-matter', asParty(informant), { why: 'relapsed' }),
      ).toMatchObject({ refused: 'reason-does-not-fit' })
      const objected = andThen(declined(scene), 'reopen-matter', asParty(informant), { why: 'not-satisfied' })
      const { matter } = andThen(objected, 'resume-matter', supervisorOf(scene), {
        unit: scene.home,
        note: '应当受理',
      })
      expect(matter).toMatchObject({ stage: 'reported', unit: scene.home })
      expect(matter.clocks.map(({ name, owner }) => [name, owner])).toEqual([['accept', scene.home]])
    })

    it('finds nothing in a file that was never taken up', () => {
      const putAway = andThen(withdrawn(scene), 'archive-matter', staffAt('receptionist', scene.first), {})
      expect(attempt(putAway, 'reopen-matter', asParty(informant), { why: 'relapsed' })).toEqual({
        refused: 'nothing-to-reopen',
      })
    })
  })

  describe('taking it up again', () => {
    it('is done by the unit that answers, with a word on how', () => {
      const { matter } = andThen(reopened(scene), 'resume-matter', desk, { note: '再调一次' })
      expect(matter).toMatchObject({ stage: 'seeking-consent', unit: scene.home })
      expect(matter.clocks.map(({ name }) => name)).toEqual(['confirmation', 'invitation', 'level'])
      expect(attempt(reopened(scene), 'resume-matter', desk, { note: ' ' })).toEqual({
        refused: 'note-missing',
      })
    })

    it('may be given to a unit below by the one above, and to no other', () => {
      const above = supervisorOf(scene)
      expect(
        andThen(reopened(scene), 'resume-matter', above, { unit: scene.sibling, note: '换个地方' }).matter
          .unit,
      ).toBe(scene.sibling)
      expect(
        attempt(reopened(scene), 'resume-matter', desk, { unit: scene.sibling, note: '给隔壁' }),
      ).toMatchObject({ refused: 'unit-out-of-reach' })
      expect(
        attempt(reopened(scene), 'resume-matter', above, { unit: asUnitId('nowhere'), note: '?' }),
      ).toMatchObject({ refused: 'unit-out-of-reach' })
      expect(attempt(reopened(scene), 'resume-matter', asParty(informant), { note: '我来' })).toEqual({
        refused: 'staff-only',
      })
    })

    it('of an appeal or a hazard begins its work anew', () => {
      const again = (before: typeof story) =>
        andThen(
          andThen(before, 'reopen-matter', asParty(informant), { why: 'relapsed' }),
          'resume-matter',
          desk,
          { note: '重新办' },
        ).matter
      const appeal = again(answeredAppeal(scene))
      expect(appeal).toMatchObject({ stage: 'in-hand', clocks: [{ name: 'assign' }] })
      for (const gone of ['assignedTo', 'decision', 'answer']) expect(appeal).not.toHaveProperty(gone)
      expect(again(safeAgain(scene))).toMatchObject({ stage: 'in-hand', clocks: [{ name: 'rectify' }] })
    })
  })
})

it('whoever mediated the first time does not follow up the second either', () => {
  const resumed = andThen(reopened(town), 'resume-matter', homeDesk(town), { note: '再调一次' })
  expect(resumed.matter.handlers).toContain(mediatorOf(town).person)
  expect(resumed.matter.mediator).toBeUndefined()
})
