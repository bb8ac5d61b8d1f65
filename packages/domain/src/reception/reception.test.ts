import {
  andThen,
  aPassedOnDispute,
  aReportedAppeal,
  aReportedDispute,
  aReportedHazard,
  asParty,
  attempt,
  declined,
  deskAt,
  homeDesk,
  informant,
  reported,
  scenes,
  staffAt,
  supervisorOf,
} from '@jiefen/testkit/stories'
import { describe, expect, it } from 'vitest'
import { asUnitId } from '../kernel/index.ts'

describe.each(scenes)('in $region.id', (scene) => {
  const [desk, home, supervisor] = [deskAt(scene), homeDesk(scene), supervisorOf(scene)]
  const aDispute = aReportedDispute(scene)
  const passedOn = aPassedOnDispute(scene)

  describe('accepting', () => {
    it('makes the unit of the desk answer', () => {
      expect(andThen(passedOn, 'accept-matter', home, {}).matter).toMatchObject({
        stage: 'seeking-consent',
        unit: scene.home,
      })
    })

    it('from above assigns it to the unit below that it was sorted to', () => {
      expect(andThen(aDispute, 'accept-matter', supervisor, {}).matter.unit).toBe(scene.home)
    })

    it('at the desk first asked keeps it there, when it was sorted to a unit that desk does not stand above', () => {
      const { matter } = andThen(aDispute, 'accept-matter', desk, {})
      expect(matter).toMatchObject({ unit: scene.first, sorting: { unit: scene.first } })
    })

    it('cannot make another unit answer', () => {
      expect(attempt(aDispute, 'accept-matter', desk, { unit: scene.home })).toEqual({
        refused: 'unit-out-of-reach',
        unit: scene.home,
        yours: scene.first,
      })
    })

    it('starts what that kind of matter waits for first, and for a dispute its level on the ladder', () => {
      const firstClock = (story: typeof aDispute) =>
        andThen(story, 'accept-matter', home, {}).matter.clocks.map(({ name }) => name)
      expect(firstClock(aDispute)).toEqual(['invitation', 'level'])
      expect(firstClock(aReportedAppeal(scene))).toEqual(['assign'])
      expect(firstClock(aReportedHazard(scene))).toEqual(['rectify'])
    })

    it('a dispute needs a category, and one that may be mediated', () => {
      const silent = reported(scene, { story: '我有一件事想说' })
      expect(attempt(silent, 'accept-matter', home, {})).toEqual({ refused: 'no-category' })
      const fine = andThen(aDispute, 'sort-matter', desk, { category: '13', why: '是罚款的事' })
      expect(attempt(fine, 'accept-matter', home, {})).toEqual({
        refused: 'not-for-mediation',
        category: '13',
        name: { zh: '行政执法纠纷', en: 'Enforcement' },
        routes: [{ zh: '可以向人民法院起诉', en: 'You may go to court' }],
      })
      const asAppeal = andThen(fine, 'sort-matter', desk, { kind: 'appeal', why: '转为诉求' })
      expect(andThen(asAppeal, 'accept-matter', home, {}).matter.stage).toBe('in-hand')
    })

    it('is for the staff', () => {
      expect(attempt(aDispute, 'accept-matter', asParty(informant), {})).toEqual({ refused: 'staff-only' })
    })

    it('happens once', () => {
      const accepted = andThen(aDispute, 'accept-matter', home, {})
      expect(attempt(accepted, 'accept-matter', home, {})).toMatchObject({ refused: 'not-at-this-stage' })
    })
  })

  describe('declining', () => {
    it('writes down the reason and the right way in the words of that day', () => {
      expect(declined(scene).matter).toMatchObject({
        stage: 'declined',
        clocks: [],
        decline: { reason: 'NM01', route: '请向主管机关提出' },
      })
    })

    it('needs a reason of the list', () => {
      expect(attempt(aDispute, 'decline-matter', desk, { reason: 'NM99' })).toEqual({
        refused: 'unknown-reason',
        reason: 'NM99',
      })
    })
  })

  describe('passing on', () => {
    it('needs a reason, a unit, and another one than has it', () => {
      const nowhere = asUnitId('nowhere')
      expect(attempt(aDispute, 'pass-on', desk, { to: scene.home, why: '' })).toEqual({
        refused: 'reason-missing',
      })
      expect(attempt(aDispute, 'pass-on', desk, { to: nowhere, why: '看' })).toEqual({
        refused: 'unknown-unit',
        unit: nowhere,
      })
      expect(attempt(aDispute, 'pass-on', desk, { to: scene.first, why: '看' })).toEqual({
        refused: 'to-itself',
        unit: scene.first,
      })
      expect(attempt(passedOn, 'pass-on', desk, { to: scene.home, why: '看' })).toEqual({
        refused: 'to-itself',
        unit: scene.home,
      })
      expect(attempt(passedOn, 'pass-on', home, { to: scene.first, why: '看' })).toEqual({
        refused: 'to-itself',
        unit: scene.first,
      })
    })

    it('further on tells from whom it came', () => {
      const further = andThen(passedOn, 'pass-on', home, { to: scene.sibling, why: '在隔壁' })
      expect(further.events.at(-1)).toMatchObject({ from: scene.home, to: scene.sibling })
      expect(further.matter).toMatchObject({ unit: scene.first, passedTo: scene.sibling })
    })
  })

  describe('giving back', () => {
    const givenBack = andThen(passedOn, 'give-back', home, { why: '不在我们这里' })

    it('brings it to the unit that was asked first, with a new limit', () => {
      expect(givenBack.matter).toMatchObject({
        stage: 'reported',
        unit: scene.first,
        givenBackBy: [scene.home],
      })
      expect(givenBack.matter.clocks.map(({ name, owner }) => [name, owner])).toEqual([
        ['accept', scene.first],
      ])
    })

    it('is for the unit it was passed to, with a reason', () => {
      expect(attempt(passedOn, 'give-back', desk, { why: '看' })).toEqual({
        refused: 'not-passed-to-you',
        unit: scene.home,
      })
      expect(
        attempt(passedOn, 'give-back', staffAt('receptionist', scene.sibling), { why: '看' }),
      ).toMatchObject({ refused: 'not-passed-to-you' })
      expect(attempt(passedOn, 'give-back', home, { why: ' ' })).toEqual({ refused: 'reason-missing' })
    })

    it('a desk cannot send it to the same unit again, a supervisor can', () => {
      expect(attempt(givenBack, 'pass-on', desk, { to: scene.home, why: '就是你们' })).toEqual({
        refused: 'already-given-back',
        unit: scene.home,
      })
      const decided = andThen(givenBack, 'pass-on', supervisor, { to: scene.home, why: '就由你们办' })
      expect(decided.matter).toMatchObject({ stage: 'passed-on', passedTo: scene.home })
      expect(attempt(decided, 'give-back', home, { why: '还是不要' })).toEqual({
        refused: 'may-not-give-back-again',
        unit: scene.home,
      })
    })

    it('leaves every other unit free to be asked', () => {
      expect(andThen(givenBack, 'pass-on', desk, { to: scene.sibling, why: '在隔壁' }).matter.stage).toBe(
        'passed-on',
      )
    })
  })
})
