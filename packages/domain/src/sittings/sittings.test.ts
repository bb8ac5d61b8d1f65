import {
  actorWith,
  afterASession,
  aHelper,
  andThen,
  asParty,
  attempt,
  firstSession,
  helperAgreedTo,
  homeDesk,
  hour,
  informant,
  informantId,
  inMediation,
  inTwoDays,
  mediatorOf,
  now,
  otherSide,
  otherSideId,
  planned,
  type Scene,
  type Story,
  scenes,
  withMediator,
} from '@jiefen/testkit/stories'
import { describe, expect, it } from 'vitest'
import { mayAboutSession, mayNow, nextStep } from '../door/index.ts'
import { asInstant, asPartyId, asRoomId, asSessionId, type UnitId } from '../kernel/index.ts'
import { knock, timersOf } from '../knock/index.ts'
import { foldOnto, standingOfSession } from '../matter/index.ts'
import { messageOf } from '../messages/index.ts'
import { helperNews, isForbiddenTogether, missingRecordSignatures } from './index.ts'

const both = [informantId, otherSideId]
const plan = (story: Story, differently: object = {}) =>
  attempt(story, 'plan-session', mediatorOf(story.scene), {
    ...inTwoDays(story),
    ...{ seating: 'together', open: true, invited: both, helpers: [] },
    ...differently,
  })
const held = (story: Story, differently: object = {}) =>
  attempt(story, 'hold-session', mediatorOf(story.scene), {
    ...{ heldAt: now(story), place: '调解室', session: firstSession, present: both, others: [] },
    ...{ open: false, record: '双方到场。', risk: { sharpening: false } },
    ...differently,
  })
const roomOf = (unit: UnitId, closed = false) => ({ id: asRoomId('r'), unit, name: '一号调解室', closed })

describe.each(scenes)('sessions in $region.id', (scene: Scene) => {
  it('are planned once the mediation is open, for an hour ahead that ends after it begins and within a day', () => {
    const story = inMediation(scene)
    const ahead = inTwoDays(story)
    expect(plan(withMediator(scene))).toMatchObject({ refused: 'not-at-this-stage' })
    expect(plan(story, { startsAt: story.matter.lastAt })).toMatchObject({ refused: 'hour-has-passed' })
    expect(plan(story, { endsAt: ahead.startsAt })).toMatchObject({ refused: 'ends-before-it-begins' })
    expect(plan(story, { endsAt: asInstant(ahead.startsAt + 25 * hour) })).toMatchObject({
      refused: 'longer-than-a-day',
    })
    expect(plan(story, { place: ' ' })).toMatchObject({ refused: 'where-missing' })
    expect(plan(story, { invited: [] })).toMatchObject({ refused: 'nobody-invited' })
    expect(plan(story, { invited: [asPartyId('x')] })).toMatchObject({ refused: 'unknown-party' })
    expect(plan(story, { helpers: [{ name: '许明', relation: '' }] })).toMatchObject({
      refused: 'helper-without-name',
    })
    expect(plan(story)).toMatchObject([
      { type: 'SessionPlanned', session: 's1', clock: { name: 'sitting', about: 's1', dueAt: ahead.endsAt } },
    ])
  })

  it('use a room of their own place, of one above or below, and no other', () => {
    const story = inMediation(scene)
    const without = { place: undefined }
    expect(plan(story, { ...without, room: roomOf(scene.home) })).toMatchObject([
      { room: 'r', place: expect.stringContaining('一号调解室') },
    ])
    expect(plan(story, { ...without, room: roomOf(scene.above) })).toMatchObject([{ room: 'r' }])
    expect(plan(story, { room: roomOf(scene.sibling) })).toMatchObject({ refused: 'room-not-here' })
    expect(plan(story, { room: roomOf(scene.home, true) })).toMatchObject({ refused: 'room-not-in-use' })
  })

  it('are moved and called off only while they are ahead', () => {
    const story = planned(scene)
    const move = { session: firstSession, ...inTwoDays(story), why: '对方出差' }
    expect(attempt(story, 'move-session', homeDesk(scene), { ...move, why: '' })).toMatchObject({
      refused: 'reason-missing',
    })
    const moved = andThen(story, 'move-session', homeDesk(scene), move)
    expect(moved.matter.planned).toMatchObject([{ moved: 1, startsAt: move.startsAt }])
    expect(moved.matter.clocks.filter(({ name }) => name === 'sitting')).toMatchObject([
      { dueAt: move.endsAt },
    ])
    const off = andThen(moved, 'call-off-session', mediatorOf(scene), {
      session: firstSession,
      why: '和好了',
    })
    expect(off.matter.clocks.some(({ name }) => name === 'sitting')).toBe(false)
    expect(attempt(off, 'move-session', homeDesk(scene), move)).toMatchObject({
      refused: 'session-has-moved-on',
      standing: 'called-off',
    })
    expect(
      attempt(off, 'call-off-session', homeDesk(scene), { session: asSessionId('s9'), why: '没有' }),
    ).toMatchObject({ refused: 'unknown-session' })
  })

  it('have a helper only with the yes of every party, each for itself', () => {
    const story = planned(scene)
    const say = { session: firstSession, helper: 'h1', party: otherSideId, agrees: true }
    expect(attempt(story, 'answer-helper', asParty(informant), say)).toMatchObject({
      refused: 'only-for-yourself',
    })
    expect(attempt(story, 'answer-helper', asParty(otherSide), { ...say, helper: 'h2' })).toMatchObject({
      refused: 'unknown-helper',
    })
    const others = [aHelper.name]
    expect(held(story, { others })).toMatchObject({ refused: 'others-not-agreed-to', others })
    const half = andThen(story, 'answer-helper', asParty(otherSide), say)
    expect(held(half, { others })).toMatchObject({ refused: 'others-not-agreed-to' })
    const agreed = helperAgreedTo(scene)
    expect(held(agreed, { others: ['路人'] })).toMatchObject({
      refused: 'others-not-agreed-to',
      others: ['路人'],
    })
    expect(held(agreed, { others, othersAgreedTo: true })).toMatchObject([
      { type: 'SessionHeld', session: 's1' },
    ])
    const no = andThen(agreed, 'answer-helper', asParty(informant), {
      ...say,
      party: informantId,
      agrees: false,
    })
    expect(held(no, { others, othersAgreedTo: true })).toMatchObject({ refused: 'others-not-agreed-to' })
  })

  it('are behind closed doors as soon as one party asks for it, also those planned before', () => {
    const story = planned(scene)
    expect(story.matter.planned).toMatchObject([{ open: true }])
    const asked = andThen(story, 'ask-for-closed-doors', asParty(otherSide), { party: otherSideId })
    expect(asked.matter.planned).toMatchObject([{ open: false }])
    expect(plan(asked)).toMatchObject({ refused: 'closed-session-asked' })
    expect(held(asked, { open: true })).toMatchObject({ refused: 'closed-session-asked' })
    expect(attempt(asked, 'ask-for-closed-doors', asParty(otherSide), { party: otherSideId })).toMatchObject({
      refused: 'already-answered',
    })
  })

  it('stay behind closed doors as long as one party asks for it; whoever asked may take it back', () => {
    const back = (story: Story, by = otherSide, party = otherSideId) =>
      attempt(story, 'ask-for-closed-doors', asParty(by), { party, takeBack: true })
    const story = planned(scene)
    expect(back(story)).toMatchObject({ refused: 'closed-doors-not-asked' })
    const one = andThen(story, 'ask-for-closed-doors', asParty(otherSide), { party: otherSideId })
    expect(back(one, informant)).toMatchObject({ refused: 'only-for-yourself' })
    const both = andThen(one, 'ask-for-closed-doors', asParty(informant), { party: informantId })
    const left = andThen(both, 'ask-for-closed-doors', asParty(otherSide), {
      ...{ party: otherSideId, takeBack: true },
    })
    expect(left.matter.closedAskedBy).toEqual([informantId])
    expect(plan(left)).toMatchObject({ refused: 'closed-session-asked' })
    const none = andThen(left, 'ask-for-closed-doors', asParty(informant), {
      ...{ party: informantId, takeBack: true },
    })
    expect(plan(none)).toMatchObject([{ type: 'SessionPlanned', open: true }])
    // What was arranged meanwhile stays as everybody was told.
    expect(none.matter.planned).toMatchObject([{ open: false }])
    expect(back(none)).toMatchObject({ refused: 'closed-doors-not-asked' })
  })

  it('bring nobody into one room with whom there was violence, also where that is found after planning', () => {
    const sign = { code: 'family-violence', concerns: [informantId], words: '他动过手' }
    const told = { sign: 'family-violence', to: '派出所', receiver: '接警员' }
    const screened = (story: Story) => {
      const found = andThen(story, 'screen-matter', homeDesk(scene), { signs: [sign] })
      return andThen(found, 'report-danger', homeDesk(scene), { ...told, reportedAt: found.matter.lastAt })
    }
    const before = screened(inMediation(scene))
    expect(plan(before)).toMatchObject({ refused: 'no-joint-room' })
    expect(plan(before, { seating: 'apart' })).toMatchObject([{ seating: 'apart' }])
    const after = screened(planned(scene))
    const [session] = after.matter.planned
    if (session === undefined) throw new Error('nothing was planned')
    expect(isForbiddenTogether(session, after.matter)).toBe(true)
    // The mediator is to plan it anew, and nobody is reminded of an hour that will not be held.
    expect(nextStep(planned(scene).matter)).not.toMatchObject({ what: 'plan-anew' })
    expect(nextStep(after.matter)).toMatchObject({ who: 'mediator', what: 'plan-anew' })
    const reminding = ({ matter }: Story) =>
      timersOf(matter, scene.region).filter(({ name }) => name === 'remind').length
    expect([reminding(planned(scene)), reminding(after)]).toEqual([1, 0])
    expect(held(after)).toMatchObject({ refused: 'no-joint-room' })
    expect(held(after, { seating: 'apart' })).toMatchObject([{ type: 'SessionHeld', seating: 'apart' }])
    const move = { session: firstSession, ...inTwoDays(after), why: '改天' }
    expect(attempt(after, 'move-session', homeDesk(scene), move)).toMatchObject({ refused: 'no-joint-room' })
    // To another hour it would be the same room; it can only be called off, or held apart.
    const mediator = actorWith(mediatorOf(scene).person, ['mediator', scene.committee])
    const may = mayAboutSession(mediator, session.id, after.matter, scene.region)
    expect(may).toMatchObject({ 'move-session': false, 'call-off-session': true, 'hold-session': true })
  })

  it('fall away with the mediation, and nothing rings for them afterwards', () => {
    const story = andThen(planned(scene), 'terminate-mediation', mediatorOf(scene), { reason: 'T04' })
    expect(story.matter.planned.map(standingOfSession)).toEqual(['lapsed'])
    expect(timersOf(story.matter, scene.region).filter(({ about }) => about === 's1')).toEqual([])
  })

  it('are reminded of once, before they begin, and ask what became of them when their hour has passed', () => {
    const story = planned(scene)
    const timers = () => timersOf(story.matter, scene.region).filter(({ about }) => about === 's1')
    const [session] = story.matter.planned
    const reminder = timers().find(({ name }) => name === 'remind')
    if (session === undefined || reminder === undefined) throw new Error('nobody would be reminded')
    expect(reminder.dueAt).toBeLessThan(session.startsAt)
    const by = { kind: 'clock' } as const
    const due = { name: 'remind', about: firstSession, dueAt: reminder.dueAt, by } as const
    expect(knock({ ...due, at: asInstant(reminder.dueAt - 1) }, story.matter, scene.region)).toEqual([])
    const told = knock({ ...due, at: reminder.dueAt }, story.matter, scene.region)
    expect(told.map(({ type }) => type)).toEqual(['SessionReminded'])
    expect(knock({ ...due, at: reminder.dueAt }, foldOnto(story.matter, told), scene.region)).toEqual([])
    const passed = knock(
      {
        name: 'sitting',
        about: firstSession,
        dueAt: session.endsAt,
        at: session.endsAt,
        by: { kind: 'clock' },
      },
      story.matter,
      scene.region,
    )
    expect(passed).toMatchObject([{ type: 'ClockRanOut', name: 'sitting', about: 's1' }])
    // Whoever was away all the time reminds nobody of what is over.
    expect(knock({ ...due, at: session.endsAt }, story.matter, scene.region)).toEqual([])
    const over = foldOnto(story.matter, passed)
    expect(timersOf(over, scene.region).filter(({ about }) => about === 's1')).toEqual([])
  })

  it('are told at once when a day that is close is moved away', () => {
    const story = planned(scene)
    const [session] = story.matter.planned
    if (session === undefined) throw new Error('nothing was planned')
    const at = asInstant(session.startsAt - 2 * hour)
    const answer = attempt(story, 'move-session', homeDesk(scene), {
      ...{ session: firstSession, place: '二楼', why: '停电', at },
      ...{ startsAt: asInstant(at + 200 * hour), endsAt: asInstant(at + 201 * hour) },
    })
    if (!Array.isArray(answer) || answer[0]?.type !== 'SessionMoved') throw new Error('it was not moved')
    const after = foldOnto(story.matter, answer)
    expect(messageOf(answer[0], after, 'resident', informantId)).toMatchObject({ urgent: true })
    expect(messageOf(answer[0], after, 'staff')).toMatchObject({ urgent: true })
  })

  it('have a record that those who were there sign, each once', () => {
    const story = afterASession(scene)
    expect(missingRecordSignatures(story.matter)).toHaveLength(3)
    const own = { nth: 1, signer: { party: informantId }, way: 'signature' } as const
    expect(attempt(story, 'sign-record', asParty(otherSide), own)).toMatchObject({
      refused: 'only-for-yourself',
    })
    expect(attempt(story, 'sign-record', asParty(informant), { ...own, nth: 2 })).toMatchObject({
      refused: 'unknown-record',
    })
    const byDesk = { ...own, signer: { mediator: mediatorOf(scene).person } }
    expect(attempt(story, 'sign-record', homeDesk(scene), byDesk)).toMatchObject({
      refused: 'not-the-mediator',
    })
    const signed = andThen(story, 'sign-record', asParty(informant), own)
    expect(attempt(signed, 'sign-record', asParty(informant), own)).toMatchObject({
      refused: 'already-signed',
    })
    expect(mayNow({ kind: 'party', party: informantId }, signed.matter, scene.region)['sign-record']).toBe(
      false,
    )
    expect(mayNow({ kind: 'party', party: otherSideId }, signed.matter, scene.region)['sign-record']).toBe(
      true,
    )
  })
})

describe.each(scenes)('helpers with a telephone in $region.id', (scene: Scene) => {
  const reached = { ...aHelper, reachable: true as const }
  const start = inMediation(scene)
  const arranged = andThen(start, 'plan-session', mediatorOf(scene), {
    ...inTwoDays(start),
    ...{ seating: 'together', open: false, invited: both, helpers: [reached, aHelper] },
  })
  const say = (story: Story, party: typeof informant, agrees: boolean) =>
    ['h1', 'h2'].reduce(
      (told, helper) =>
        andThen(told, 'answer-helper', asParty(party), {
          ...{ session: firstSession, helper, party: party.id, agrees },
        }),
      story,
    )
  const news = (before: Story, after: Story) =>
    helperNews(before.matter, after.matter).map(({ helper, news: what }) => [helper, what])
  const one = say(arranged, informant, true)
  const all = say(one, otherSide, true)

  it('hear nothing before everybody has said yes, then when and where; without a telephone never', () => {
    expect(news(start, arranged)).toEqual([])
    expect(news(arranged, one)).toEqual([])
    expect(news(one, all)).toEqual([['h1', 'comes']])
    expect(news(all, all)).toEqual([])
  })

  it('hear of another hour, of the day before, and that they need not come', () => {
    const moved = andThen(all, 'move-session', mediatorOf(scene), {
      ...{ session: firstSession, ...inTwoDays(all), place: '三楼 301', why: '房间有事' },
    })
    expect(news(all, moved)).toEqual([['h1', 'comes']])
    const reminded = foldOnto(moved.matter, [
      { type: 'SessionReminded', session: firstSession, at: moved.matter.lastAt, by: { kind: 'clock' } },
    ])
    expect(helperNews(moved.matter, reminded)).toMatchObject([{ helper: 'h1', news: 'comes' }])
    const off = andThen(moved, 'call-off-session', mediatorOf(scene), { session: firstSession, why: '改天' })
    expect(news(moved, off)).toEqual([['h1', 'stays-away']])
    expect(news(all, say(all, otherSide, false))).toEqual([['h1', 'stays-away']])
    expect(news(one, say(one, otherSide, false))).toEqual([])
    const left = andThen(all, 'terminate-mediation', mediatorOf(scene), { reason: 'T04' })
    expect(news(all, left)).toEqual([['h1', 'stays-away']])
  })

  it('nobody comes to what must be planned anew, and nobody hears of what is over', () => {
    const sign = { code: 'family-violence', concerns: [informantId], words: '他动过手' }
    const screened = andThen(all, 'screen-matter', homeDesk(scene), { signs: [sign] })
    expect(news(all, screened)).toEqual([['h1', 'stays-away']])
    const met = andThen(all, 'hold-session', mediatorOf(scene), {
      ...{ heldAt: now(all), place: '调解室', session: firstSession, present: both, others: [] },
      ...{ open: false, record: '双方到场。', risk: { sharpening: false } },
    })
    expect(news(all, met)).toEqual([])
  })
})
