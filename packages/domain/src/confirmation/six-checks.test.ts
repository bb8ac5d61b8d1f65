import {
  aDivorce,
  andThen,
  asParty,
  attempt,
  bothAgreed,
  homeDesk,
  informant,
  informantId,
  oneAgreed,
  otherSide,
  otherSideId,
  promised,
  promisedTerms,
  readyForCourt,
  type Scene,
  type Story,
  scenes,
  settledOrally,
  thirdId,
  town,
  withTheCourt,
} from '@jiefen/testkit/stories'
import { describe, expect, it } from 'vitest'
import { dueAt } from '../calendar/index.ts'
import { mayNow } from '../door/index.ts'
import { asInstant, instant } from '../kernel/index.ts'
import { fold, type Matter, type MatterEvent } from '../matter/index.ts'
import { isStillAsked } from '../messages/index.ts'
import type { Region } from '../region/index.ts'
import { andThenAgreed, failing, hand } from './court-scenes.fixture.ts'
import { competentCourts, eligibility, lastDayToAsk, stillToAgree } from './index.ts'

const effectOf = ({ agreement }: Matter) => agreement?.effectiveAt ?? asInstant(0)
/** The same story with one more fact: the clerk of a court letter, a place elsewhere. */
const withRegion = (story: Story, change: Partial<Region>): Story => ({
  ...story,
  scene: { ...story.scene, region: { ...story.scene.region, ...change } },
})

describe.each(scenes)('the six checks in $region.id', (scene: Scene) => {
  it('are all a yes where both want it and nothing is missing', () => {
    expect(failing(bothAgreed(scene))).toEqual([])
    expect(eligibility(bothAgreed(scene).matter, scene.region, asInstant(0))).toHaveLength(6)
  })

  it('1: within thirty days from effect, as the calendar counts them, and not a moment later', () => {
    const story = bothAgreed(scene)
    const { limits, calendar } = scene.region
    const due = dueAt(effectOf(story.matter), limits.confirmation, calendar).at
    expect(failing(story, asInstant(due - 1))).toEqual([])
    expect(failing(story, due)).toEqual(['in-time'])
    expect(hand(story, { at: due })).toMatchObject({ refused: 'too-late-for-court' })
    expect(
      attempt(readyForCourt(scene), 'agree-to-confirmation', asParty(informant), {
        party: informantId,
        at: due,
      }),
    ).toMatchObject({
      refused: 'too-late-for-court',
    })
  })

  it('1: a holiday on the last day moves it to the day after', () => {
    const story = bothAgreed(scene)
    const last = lastDayToAsk(effectOf(story.matter), story.matter, scene.region)
    const calendar = {
      ...scene.region.calendar,
      exceptions: { [last]: { kind: 'holiday', name: '元旦' } },
    } as never
    const moved = lastDayToAsk(effectOf(story.matter), story.matter, { ...scene.region, calendar })
    expect(moved > last).toBe(true)
    const shifted = withRegion(story, { calendar })
    expect(failing(shifted, instant(`${last}T15:59:59Z`))).toEqual([])
    expect(failing(shifted, instant(`${moved}T15:59:59Z`))).toEqual([])
  })

  it('2: each of them says so for itself, and one yes is not enough', () => {
    const one = oneAgreed(scene)
    expect(stillToAgree(one.matter)).toEqual([otherSideId])
    expect(failing(one)).toEqual(['agreed'])
    expect(hand(one)).toMatchObject({ refused: 'not-eligible', checks: ['agreed'] })
    expect(attempt(one, 'agree-to-confirmation', asParty(informant), { party: otherSideId })).toMatchObject({
      refused: 'only-for-yourself',
    })
    expect(attempt(one, 'agree-to-confirmation', asParty(informant), { party: informantId })).toMatchObject({
      refused: 'already-answered',
    })
    const desk = homeDesk(scene)
    expect(attempt(one, 'agree-to-confirmation', desk, { party: otherSideId })).toEqual({
      refused: 'how-known-missing',
    })
    expect(attempt(one, 'agree-to-confirmation', desk, { party: thirdId, words: '窗口' })).toMatchObject({
      refused: 'unknown-party',
    })
    const told = andThen(one, 'agree-to-confirmation', desk, { party: otherSideId, words: '本人到窗口说的' })
    expect(failing(told)).toEqual([])
  })

  it('2: whoever holds a mandate to agree may say it for them, and nobody with a smaller one', () => {
    const story = oneAgreed(scene)
    const by = asParty(informant)
    const mandate = (scope: readonly ('consent' | 'sign')[]): Story => ({
      ...story,
      matter: {
        ...story.matter,
        mandates: [
          { representative: informantId, party: otherSideId, scope, since: story.matter.lastAt, by },
        ],
      },
    })
    expect(attempt(mandate(['sign']), 'agree-to-confirmation', by, { party: otherSideId })).toMatchObject({
      refused: 'only-for-yourself',
    })
    expect(attempt(mandate(['consent']), 'agree-to-confirmation', by, { party: otherSideId })).toMatchObject([
      { type: 'ConfirmationAgreed', party: otherSideId },
    ])
  })

  it('2: a yes can be taken back by whoever gave it until the papers are with the court, and given again', () => {
    const story = bothAgreed(scene)
    const own = asParty(otherSide)
    const back = { party: otherSideId, takeBack: true }
    expect(attempt(story, 'agree-to-confirmation', asParty(informant), back)).toMatchObject({
      refused: 'only-for-yourself',
    })
    expect(attempt(story, 'agree-to-confirmation', homeDesk(scene), back)).toEqual({
      refused: 'how-known-missing',
    })
    const without = andThen(story, 'agree-to-confirmation', own, back)
    expect(without.events.at(-1)).toMatchObject({ type: 'ConfirmationTakenBack', party: otherSideId })
    expect(failing(without)).toEqual(['agreed'])
    expect(stillToAgree(without.matter)).toEqual([otherSideId])
    expect(hand(without)).toMatchObject({ refused: 'not-eligible', checks: ['agreed'] })
    expect(attempt(without, 'agree-to-confirmation', own, back)).toEqual({
      refused: 'confirmation-not-wanted',
      party: otherSideId,
    })
    const may = ({ matter }: Story, party: typeof informantId) =>
      mayNow({ kind: 'party', party }, matter, scene.region)['agree-to-confirmation']
    expect([may(story, otherSideId), may(without, otherSideId)]).toEqual([true, true])
    expect(failing(andThen(without, 'agree-to-confirmation', own, { party: otherSideId }))).toEqual([])
    expect(attempt(withTheCourt(scene), 'agree-to-confirmation', own, back)).toEqual({
      refused: 'with-the-court',
    })
  })

  it('2: nobody is asked any more for a yes to what was taken back', () => {
    const story = oneAgreed(scene)
    const asked = story.events.at(-1) ?? expect.fail('nothing was asked')
    expect(isStillAsked(asked, story.matter, otherSideId)).toBe(true)
    const back = { party: informantId, takeBack: true }
    const { matter } = andThen(story, 'agree-to-confirmation', asParty(informant), back)
    expect(isStillAsked(asked, matter, otherSideId)).toBe(false)
  })

  it('3: a divorce may be talked about and agreed on, and no court confirms it', () => {
    const story = readyForCourt(scene, aDivorce)
    expect(failing(story)).toContain('confirmable')
    expect(eligibility(story.matter, scene.region, story.matter.lastAt)[2]?.says.zh).toContain('离婚')
    expect(attempt(story, 'agree-to-confirmation', asParty(informant), { party: informantId })).toEqual({
      refused: 'not-confirmable',
    })
    expect(
      mayNow({ kind: 'party', party: informantId }, story.matter, scene.region)['agree-to-confirmation'],
    ).toBe(false)
    // No court is offered either.
    expect(failing(story)).toContain('court')
  })

  it('3: what the clerk says is about a status or a title does not go', () => {
    expect(hand(bothAgreed(scene), { statusOrTitle: true })).toEqual({ refused: 'not-confirmable' })
  })

  it('3: the kind of matter brings its caution', () => {
    const says = eligibility(bothAgreed(scene).matter, scene.region, asInstant(0))[2]?.says.zh
    expect(says).toBe('邻里的事要看清。')
  })

  it('4: clauses name a figure, and those that are counted are whole', () => {
    const vague = { ...promisedTerms, clauses: [{ text: '双方和好，互相体谅。' }] }
    const story = andThenAgreed(readyForCourt(scene, vague))
    expect(failing(story)).toEqual(['concrete'])
    const [first, ...rest] = promisedTerms.clauses
    if (first?.kind !== 'payment') throw new Error('the first clause is a payment')
    const without = { ...first, payment: { ...first.payment, way: '' } }
    const { agreement } = bothAgreed(scene).matter
    if (agreement === undefined) throw new Error('there is an agreement')
    const matter = {
      ...bothAgreed(scene).matter,
      agreement: { ...agreement, terms: { ...promisedTerms, clauses: [without, ...rest] } },
    }
    expect(failing({ ...story, matter })).toEqual(['concrete'])
  })

  it('5: identity, address and contact of each, and a written agreement', () => {
    const bare = promised(scene)
    expect(failing(bare)).toEqual(['agreed', 'materials'])
    const says = eligibility(bare.matter, scene.region, asInstant(0))[4]?.says.zh ?? ''
    expect(says).toContain('身份证明')
    expect(says).toContain('送达地址')
    expect(failing(settledOrally(scene))).toContain('materials')
  })

  it('6: a court of the committee, of the place, of a home; and if a court invited, that one alone', () => {
    const story = bothAgreed(scene)
    const offered = competentCourts(story.matter, scene.region)
    const points = new Set(offered.map(({ point }) => point))
    expect(points).toEqual(new Set(['committee', 'subject-matter', 'domicile']))
    expect(hand(story)).toMatchObject([{ type: 'ConfirmationRequested', way: 'download' }])
    expect(hand(story, { point: 'inviting-court' })).toMatchObject({ refused: 'court-not-competent' })
    expect(hand(story, { court: 'moon-court' })).toMatchObject({ refused: 'court-not-competent' })
    // A home: whose it is, and in which place; and the court serves that place.
    expect(hand(story, { point: 'domicile' })).toMatchObject({ refused: 'court-not-competent' })
    const home = { point: 'domicile', party: otherSideId, unit: scene.home }
    expect(hand(story, home)).toMatchObject([{ point: 'domicile', party: otherSideId, unit: scene.home }])

    const [court] = scene.region.courts
    const letter: MatterEvent = {
      ...{ type: 'EntrustmentRecorded', link: 'LK01', organ: court?.name.zh ?? '' },
      ...{ letterNumber: '（2026）委1', letterDay: '2026-11-20' },
      ...{ at: story.matter.lastAt, by: homeDesk(scene) },
    }
    const invited = { ...story, matter: fold([...story.events, letter]) }
    expect(competentCourts(invited.matter, scene.region).map(({ point }) => point)).toEqual([
      'inviting-court',
    ])
    expect(hand(invited)).toMatchObject({ refused: 'court-not-competent' })
    expect(hand(invited, { point: 'inviting-court' })).toMatchObject([{ point: 'inviting-court' }])
  })
})

it('a tribunal is offered only to those in its places', () => {
  const { matter } = bothAgreed(town)
  const near = competentCourts(matter, town.region).filter(({ point }) => point !== 'domicile')
  expect(near.map(({ court }) => court.id)).toContain('north-court')
  const elsewhere: Matter = { ...matter, place: { ...matter.place, unit: town.first } }
  const there = competentCourts(elsewhere, town.region).filter(({ point }) => point === 'subject-matter')
  expect(there.map(({ court }) => court.id)).toEqual(['town-court'])
})
