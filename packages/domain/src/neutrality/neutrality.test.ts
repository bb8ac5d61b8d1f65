import {
  actorWith,
  afterConsent,
  andThen,
  asParty,
  attempt,
  bothHaveChosen,
  chosenOf,
  complainedAbout,
  complaintAnswered,
  complaintSupervisorOf,
  homeDesk,
  informant,
  informantId,
  inMediation,
  mediatorOf,
  now,
  oneHasChosen,
  otherSide,
  otherSideId,
  type Scene,
  scenes,
  staffAt,
  withMediator,
} from '@jiefen/testkit/stories'
import { describe, expect, it } from 'vitest'
import { mayNow, nextStep } from '../door/index.ts'
import { asPersonId, isRefusal } from '../kernel/index.ts'
import { type Clock, fold, type Tie, tieKinds } from '../matter/index.ts'
import { mayRead, seenBy } from './index.ts'

const atTheEndOf = (clock: Clock | undefined) => {
  const dueAt = clock?.dueAt ?? expect.fail('no clock')
  return { dueAt, at: dueAt }
}

describe.each(scenes)('choosing a mediator in $region.id', (scene) => {
  const chosen = chosenOf(scene)
  const desk = homeDesk(scene)

  it('has its time from the last yes on, and the parties are asked before the desk designates', () => {
    const { matter } = afterConsent(scene)
    const clock = matter.clocks.find(({ name }) => name === 'choice')
    expect(clock).toMatchObject({ owner: scene.home, startedAt: matter.lastAt })
    expect(nextStep(matter)).toMatchObject({ who: 'party', what: 'choose-mediator' })
    const over = andThen(
      { scene, events: [], matter },
      'knock',
      { kind: 'clock' },
      {
        name: 'choice',
        ...atTheEndOf(clock),
      },
    )
    expect(nextStep(over.matter)).toEqual({ who: 'unit', unit: scene.home, what: 'propose-mediator' })
    expect(over.matter.ranOut).toMatchObject([{ name: 'choice' }])
  })

  it('asks nobody to choose where somebody is proposed already, and a proposal ends the time', () => {
    const { clocks } = withMediator(scene).matter
    expect(clocks.some(({ name }) => name === 'choice')).toBe(false)
  })

  it('proposes whom every party has named, and nobody before', () => {
    const one = oneHasChosen(scene).matter
    expect([one.wishes.length, one.mediator]).toEqual([1, undefined])
    expect(nextStep(one)).toMatchObject({ who: 'party', party: otherSideId, what: 'choose-mediator' })
    const both = bothHaveChosen(scene).matter
    expect(both.mediator).toMatchObject({ person: chosen.mediator, chosenBy: 'parties', agreedTo: [] })
    expect(both.clocks.some(({ name }) => name === 'choice')).toBe(false)
  })

  it('proposes nobody where two names are said, until one of them changes their mind', () => {
    const other = { ...chosen, mediator: asPersonId('somebody else'), name: '田解忧' }
    const two = andThen(oneHasChosen(scene), 'choose-mediator', asParty(otherSide), {
      party: otherSideId,
      ...other,
    })
    expect(two.matter.mediator).toBeUndefined()
    const one = andThen(two, 'choose-mediator', asParty(informant), { party: informantId, ...other })
    expect(one.matter.mediator).toMatchObject({ person: other.mediator, chosenBy: 'parties' })
    expect(one.matter.wishes.map(({ mediator }) => mediator)).toEqual([other.mediator, other.mediator])
  })

  it('is each party’s own, may be written down at the window, and is not said twice', () => {
    const story = afterConsent(scene)
    const told = { party: otherSideId, ...chosen }
    expect(attempt(story, 'choose-mediator', asParty(informant), told)).toMatchObject({
      refused: 'only-for-yourself',
    })
    expect(attempt(story, 'choose-mediator', desk, told)).toMatchObject([{ type: 'MediatorWished' }])
    const again = { party: informantId, ...chosen }
    expect(attempt(oneHasChosen(scene), 'choose-mediator', asParty(informant), again)).toEqual({
      refused: 'nothing-changed',
    })
    expect(attempt(withMediator(scene), 'choose-mediator', asParty(informant), again)).toMatchObject({
      refused: 'seat-taken',
    })
  })

  it('is done by a representative for whom they speak, and for nobody else', () => {
    const named = (scope: 'mediate' | 'receive-papers') => {
      const third = { ...otherSide, id: asPersonId('third') as never, name: '周远水' }
      const { matter, ...story } = afterConsent(scene)
      const mandate = {
        representative: otherSideId,
        party: third.id,
        scope: [scope],
        words: '',
        since: matter.lastAt,
      }
      const parties = [...matter.parties, { ...third, consent: { answer: 'open' } as const }]
      return { ...story, matter: { ...matter, parties, mandates: [mandate] } as never }
    }
    const told = { party: otherSideId, ...chosen }
    expect(attempt(named('mediate'), 'choose-mediator', asParty(otherSide), told)).toHaveLength(2)
    expect(attempt(named('receive-papers'), 'choose-mediator', asParty(otherSide), told)).toHaveLength(1)
  })
})

describe.each(scenes)('ties in $region.id', (scene) => {
  const desk = homeDesk(scene)
  const chosen = chosenOf(scene)
  const proposal = (found: readonly Tie[]) => ({ ...chosen, chosenBy: 'committee' as const, found })

  it.each(tieKinds)('of the kind “%s” are refused or told, as the kind says', (kind) => {
    const found: Tie[] = [{ kind, party: otherSideId, words: '草甸村一组' }]
    const answers = [
      attempt(afterConsent(scene), 'propose-mediator', desk, proposal(found)),
      attempt(oneHasChosen(scene), 'choose-mediator', asParty(otherSide), {
        party: otherSideId,
        ...chosen,
        found,
      }),
    ]
    for (const answer of answers) {
      if (kind === 'party' || kind === 'kin')
        expect(answer).toEqual({ refused: `mediator-is-${kind}`, mediator: chosen.mediator })
      else
        expect(isRefusal(answer) ? answer : answer.at(-1)).toMatchObject({ type: 'MediatorProposed', found })
    }
    if (kind === 'party' || kind === 'kin') return
    const { matter } = andThen(afterConsent(scene), 'propose-mediator', desk, proposal(found))
    expect(matter.mediator?.found).toEqual(found)
  })

  it('do not matter where the engagement is over: then nobody takes the seat', () => {
    const told = { ...proposal([]), engagementOver: true }
    expect(attempt(afterConsent(scene), 'propose-mediator', desk, told)).toMatchObject({
      refused: 'engagement-over',
    })
  })
})

describe.each(scenes)('stepping aside in $region.id', (scene) => {
  const mediator = mediatorOf(scene)

  it('is the mediator’s own, with a reason, and lets the parties choose anew', () => {
    for (const story of [withMediator(scene), inMediation(scene)]) {
      const answer = attempt(story, 'recuse-mediator', mediator, { reason: ' 一方是我的老同事 ' })
      expect(answer).toMatchObject([
        { type: 'MediatorRecused', mediator: mediator.person, reason: '一方是我的老同事' },
      ])
      const { matter } = andThen(story, 'recuse-mediator', mediator, { reason: '老同事' })
      expect(matter.mediator).toBeUndefined()
      expect(matter.clocks.find(({ name }) => name === 'choice')?.startedAt).toBe(now(story))
      expect(nextStep(matter)).toMatchObject({ what: 'choose-mediator' })
    }
  })

  it('is refused to everybody else, without a reason, and where nobody sits', () => {
    const story = withMediator(scene)
    const somebody = staffAt('mediator', scene.committee, 'another one')
    const told = { reason: '有事' }
    expect(attempt(story, 'recuse-mediator', somebody, told)).toEqual({ refused: 'not-the-mediator' })
    expect(attempt(story, 'recuse-mediator', mediator, { reason: ' ' })).toEqual({
      refused: 'reason-missing',
    })
    expect(attempt(afterConsent(scene), 'recuse-mediator', mediator, told)).toEqual({
      refused: 'no-mediator',
    })
  })
})

describe.each(scenes)('a complaint about the mediator in $region.id', (scene: Scene) => {
  const mediator = mediatorOf(scene)
  const theirs = actorWith(mediator.person, ['mediator', scene.committee], ['supervisor', scene.above])
  const story = complainedAbout(scene)
  const complaint = story.matter.complaints[0]?.id ?? expect.fail('no complaint')

  it('goes to the unit above the place of the committee, with a limit that is about it', () => {
    const above = scene.region.id === 'small-town' ? 'north' : 'upper'
    expect(story.matter.complaints).toMatchObject([{ party: otherSideId, code: 'C01', unit: above }])
    expect(story.matter.clocks.find(({ name }) => name === 'complaint-answer')).toMatchObject({
      owner: above,
      about: complaint,
    })
  })

  it('needs a kind of the list and, as “other”, words; and is written down by anybody but the mediator', () => {
    const told = { party: otherSideId, code: 'C01' }
    const before = withMediator(scene)
    const tried = (more: object, by = asParty(otherSide)) =>
      attempt(before, 'complain-about-mediator', by, { ...told, ...more })
    expect(tried({ code: 'X' })).toMatchObject({ refused: 'unknown-complaint-kind' })
    expect(tried({ code: 'C99' })).toEqual({ refused: 'reason-missing' })
    expect(tried({}, asParty(informant))).toMatchObject({ refused: 'only-for-yourself' })
    expect(tried({}, homeDesk(scene))).toHaveLength(1)
    expect(tried({}, { ...homeDesk(scene), person: mediator.person })).toEqual({
      refused: 'complaint-to-somebody-else',
    })
    expect(attempt(story, 'complain-about-mediator', asParty(otherSide), told)).toMatchObject({
      refused: 'complaint-waits',
    })
  })

  it('may come after the mediator has gone, and not where there never was one', () => {
    const gone = andThen(withMediator(scene), 'object-to-mediator', asParty(otherSide), {
      party: otherSideId,
    })
    const told = { party: otherSideId, code: 'C01' }
    expect(attempt(gone, 'complain-about-mediator', asParty(otherSide), told)).toMatchObject([
      { about: mediator.person },
    ])
    expect(attempt(afterConsent(scene), 'complain-about-mediator', asParty(otherSide), told)).toEqual({
      refused: 'no-mediator',
    })
  })

  it('is answered once, by somebody else', () => {
    const told = { complaint, founded: true, words: '已经提醒' }
    const by = complaintSupervisorOf(story)
    expect(
      attempt(story, 'answer-complaint', { ...by, person: mediator.person } as never, told),
    ).toMatchObject({
      refused: 'unknown-complaint',
    })
    const answered = andThen(story, 'answer-complaint', by, told)
    expect(answered.matter.clocks.some(({ name }) => name === 'complaint-answer')).toBe(false)
    expect(answered.matter.complaints).toMatchObject([{ answer: { founded: true, words: '已经提醒' } }])
    expect(attempt(answered, 'answer-complaint', by, told)).toMatchObject({ refused: 'complaint-settled' })
  })

  it('keeps its limit however the mediation ends', () => {
    const ended = andThen(story, 'terminate-mediation', homeDesk(scene), { reason: 'T04' })
    expect(ended.matter.clocks.some(({ about }) => about === complaint)).toBe(true)
  })

  it('is nothing that the mediator sees, whatever other duties they hold', () => {
    const late = andThen(
      story,
      'knock',
      { kind: 'clock' },
      {
        name: 'complaint-answer',
        about: complaint,
        ...atTheEndOf(story.matter.clocks.find(({ about }) => about === complaint)),
      },
    )
    const before = withMediator(scene)
    const seen = seenBy(theirs, late.matter)
    expect(seen).toMatchObject({ complaints: [], ranOut: before.matter.ranOut })
    expect(seen.clocks).toEqual(late.matter.clocks.filter(({ about }) => about === undefined))
    const shown = late.events.filter((event) => mayRead(theirs, event, late.matter))
    expect(JSON.stringify(shown)).toBe(JSON.stringify(before.events))
    expect(mayNow(theirs, seen, scene.region)['answer-complaint']).toBe(false)
    expect(fold(late.events).complaints).toHaveLength(1)
  })

  it('is owed an answer in time also after the matter has ended', () => {
    const open = complainedAbout(scene)
    const limit = open.matter.clocks.filter(({ name }) => name === 'complaint-answer')
    const gone = andThen(open, 'withdraw-matter', asParty(informant), {})
    expect(gone.matter.clocks).toEqual(limit)
    const put = andThen(gone, 'archive-matter', homeDesk(scene), {})
    expect([put.matter.stage, put.matter.clocks]).toEqual(['archived', limit])
    const { id } = put.matter.complaints[0] ?? expect.fail('a complaint was expected')
    const answer = { complaint: id, founded: false, words: '问过两边，没有偏袒' }
    const answered = andThen(put, 'answer-complaint', complaintSupervisorOf(put), answer)
    expect(answered.matter.clocks).toEqual([])
  })

  it('is read by whoever complained, and by no other party', () => {
    const { matter, events } = complaintAnswered(scene)
    const read = (party: typeof informantId) =>
      events.filter((event) => mayRead({ kind: 'party', party }, event, matter)).map(({ type }) => type)
    expect(read(otherSideId).slice(-2)).toEqual(['ComplaintMade', 'ComplaintAnswered'])
    expect(read(informantId)).not.toContain('ComplaintMade')
    expect(read(informantId)).not.toContain('ComplaintAnswered')
  })

  it('keeps the mediator out of the seat until it is answered, without saying why', () => {
    const proposal = { ...chosenOf(scene), chosenBy: 'committee' as const }
    const gone = andThen(story, 'object-to-mediator', asParty(otherSide), { party: otherSideId })
    expect(attempt(gone, 'propose-mediator', homeDesk(scene), proposal)).toEqual({
      refused: 'mediator-not-now',
      mediator: mediator.person,
    })
    expect(
      attempt(afterConsent(scene), 'propose-mediator', homeDesk(scene), { ...proposal, complainedOf: true }),
    ).toMatchObject({ refused: 'mediator-not-now' })
    const answered = andThen(complaintAnswered(scene), 'object-to-mediator', asParty(otherSide), {
      party: otherSideId,
    })
    expect(attempt(answered, 'propose-mediator', homeDesk(scene), proposal)).toHaveLength(1)
  })
})
