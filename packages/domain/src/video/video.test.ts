import {
  actorWith,
  andThen,
  asParty,
  attempt,
  firstSession,
  foundOf,
  informant,
  informantId,
  inMediation,
  mediatorOf,
  otherSide,
  otherSideId,
  plannedOnScreen,
  recordingAsked,
  type Scene,
  type Story,
  scenes,
} from '@jiefen/testkit/stories'
import { describe, expect, it } from 'vitest'
import { mayNow } from '../door/index.ts'
import { asInstant, asPersonId, asSessionId } from '../kernel/index.ts'
import type { Matter, Side, Voice } from '../matter/index.ts'
import { areTogether, mayRecord, type Seat, whyNoRoom } from './index.ts'

const minute = 60_000
const standings = ['waiting', 'in', 'out'] as const
const caucuses: readonly (Side | undefined)[] = [undefined, 'informant', 'other-side']

describe.each(scenes)('a session on screens in $region.id', (scene: Scene) => {
  const mediatorVoice = (): Voice => {
    const by = mediatorOf(scene)
    return { person: by.kind === 'staff' ? by.person : asPersonId('nobody') }
  }
  const seats = (standing: Seat['standing'] = 'in'): [Seat, Seat, Seat] => [
    { seat: 1, voice: mediatorVoice(), standing: 'in', here: true },
    { seat: 2, voice: { party: informantId }, standing, here: true },
    { seat: 3, voice: { party: otherSideId }, standing, here: true },
  ]
  const inApart = (story: Story): Matter => ({
    ...story.matter,
    planned: story.matter.planned.map((one) => ({ ...one, seating: 'apart' as const })),
  })

  it('needs neither room nor place, says so in place of one, and stays what it was when it is moved', () => {
    const story = plannedOnScreen(scene)
    expect(story.matter.planned[0]).toMatchObject({ way: 'video', place: '网上视频（用手机就能参加）' })
    const [session] = story.matter.planned
    const later = asInstant((session?.endsAt ?? 0) + 24 * 60 * minute)
    const moved = andThen(story, 'move-session', mediatorOf(scene), {
      ...{ session: firstSession, startsAt: later, endsAt: asInstant(later + 60 * minute), why: '改一天' },
    })
    expect(moved.matter.planned[0]).toMatchObject({ way: 'video', place: '网上视频（用手机就能参加）' })
    expect(
      attempt(story, 'move-session', mediatorOf(scene), {
        ...{ session: firstSession, startsAt: later, endsAt: asInstant(later + 60 * minute), why: '当面谈' },
        way: 'in-person',
      }),
    ).toMatchObject({ refused: 'where-missing' })
  })

  it('can be entered from half an hour before, only once somebody has asked about safety, until it is over', () => {
    const { matter } = plannedOnScreen(scene)
    const [session] = matter.planned
    const at = (minutes: number) => asInstant((session?.startsAt ?? 0) + minutes * minute)
    expect(whyNoRoom(matter, firstSession, at(-31))).toBe('too-early')
    expect(whyNoRoom(matter, firstSession, at(-30))).toBeUndefined()
    expect(whyNoRoom(matter, firstSession, at(24 * 60))).toBe('over')
    expect(whyNoRoom(matter, asSessionId('s9'), at(0))).toBe('unknown-session')
    const { screening: _unasked, ...unscreened } = matter
    expect(whyNoRoom(unscreened as Matter, firstSession, at(0))).toBe('not-screened')
    const calledOff = andThen(plannedOnScreen(scene), 'call-off-session', mediatorOf(scene), {
      ...{ session: firstSession, why: '和好了' },
    })
    expect(whyNoRoom(calledOff.matter, firstSession, at(0))).toBe('over')
  })

  it('stays open after it was written down until everybody has signed the record', () => {
    const story = plannedOnScreen(scene)
    const startsAt = story.matter.planned[0]?.startsAt ?? 0
    const heldAt = asInstant(startsAt + 10 * minute)
    const held = andThen(story, 'hold-session', mediatorOf(scene), {
      ...{ heldAt, at: heldAt, place: '网上视频', session: firstSession, present: [informantId], others: [] },
      ...{ open: false, record: '谈过。', risk: { sharpening: false } },
    })
    expect(whyNoRoom(held.matter, firstSession, heldAt)).toBeUndefined()
    const hers = andThen(held, 'sign-record', asParty(informant), {
      ...{ nth: 1, signer: { party: informantId }, way: 'signature' },
    })
    expect(whyNoRoom(hers.matter, firstSession, heldAt)).toBeUndefined()
    const by = mediatorOf(scene)
    const person = by.kind === 'staff' ? by.person : asPersonId('nobody')
    const both = andThen(hers, 'sign-record', mediatorOf(scene), {
      ...{ nth: 1, signer: { mediator: person }, way: 'signature' },
    })
    expect(whyNoRoom(both.matter, firstSession, heldAt)).toBe('over')
  })

  it('brings together only who is in, and in a caucus only the mediator and that side: by all that can be', () => {
    const story = plannedOnScreen(scene)
    for (const matter of [story.matter, inApart(story)]) {
      const apart = matter !== story.matter
      for (const caucus of caucuses)
        for (const one of standings)
          for (const other of standings) {
            const [host, hers, his] = seats()
            const [a, b] = [
              { ...hers, standing: one },
              { ...his, standing: other },
            ]
            const room = { matter, session: firstSession, caucus }
            const bothIn = one === 'in' && other === 'in'
            // The two sides meet only in the room of all, and never where they are kept apart.
            expect(areTogether(a, b, room)).toBe(bothIn && caucus === undefined && !apart)
            expect(areTogether(b, a, room)).toBe(areTogether(a, b, room))
            const withMediator = one === 'in' && (caucus === undefined ? !apart : caucus === 'informant')
            expect(areTogether(host, a, room)).toBe(withMediator)
            expect(areTogether(a, a, room)).toBe(false)
          }
    }
  })

  it('is asked about recording by its mediator alone, and each answers for themselves until it is over', () => {
    const story = recordingAsked(scene)
    expect(
      attempt(inMediation(scene), 'ask-recording', mediatorOf(scene), { session: firstSession }),
    ).toMatchObject({ refused: 'unknown-session' })
    expect(
      mayNow({ kind: 'party', party: informantId }, story.matter, scene.region)['answer-recording'],
    ).toBe(true)
    expect(
      mayNow(actorWith('somebody', ['mediator', scene.committee]), inMediation(scene).matter, scene.region)[
        'ask-recording'
      ],
    ).toBe(false)
    const yes = { recording: 'r1', agrees: true }
    const agreed = andThen(story, 'answer-recording', asParty(informant), yes)
    expect(attempt(agreed, 'answer-recording', asParty(informant), yes)).toMatchObject({
      refused: 'already-answered',
    })
    expect(
      attempt(agreed, 'answer-recording', asParty(informant), { ...yes, recording: 'r2' }),
    ).toMatchObject({
      refused: 'unknown-recording',
    })
    const { found: _none, ...nothing } = { recording: 'r1', found: undefined }
    expect(attempt(agreed, 'keep-recording', mediatorOf(scene), nothing)).toMatchObject({
      refused: 'nothing-recorded',
    })
    const kept = andThen(agreed, 'keep-recording', mediatorOf(scene), {
      recording: 'r1',
      found: foundOf(agreed.matter),
    })
    expect(attempt(kept, 'answer-recording', asParty(otherSide), yes)).toMatchObject({
      refused: 'recording-is-over',
    })
  })

  it('is recorded only while each who is there has said yes, and never in a caucus or where sides are kept apart', () => {
    const story = recordingAsked(scene)
    const yes = (from: Story, who: typeof informant, agrees = true) =>
      andThen(from, 'answer-recording', asParty(who), { recording: 'r1', agrees })
    const may = (from: Story, more: object = {}, at = seats()) => {
      const [recording] = from.matter.recordings
      if (recording === undefined) throw new Error('nobody asked')
      return mayRecord(recording, at, {
        matter: from.matter,
        session: firstSession,
        caucus: undefined,
        ...more,
      })
    }
    expect(may(story)).toBe(false)
    const one = yes(story, informant)
    expect(may(one)).toBe(false)
    const both = yes(one, otherSide)
    expect(may(both)).toBe(true)
    expect(may(yes(both, informant, false))).toBe(false)
    expect(may(both, { caucus: 'informant' })).toBe(false)
    expect(may(both, { matter: inApart(both) })).toBe(false)
    // Whoever waits outside or is away is not asked; whoever comes in without a yes stops it.
    const [host, hers, his] = seats()
    expect(may(one, {}, [host, hers, { ...his, standing: 'waiting' }])).toBe(true)
    expect(may(one, {}, [host, hers, { ...his, here: false }])).toBe(true)
    expect(may(both, {}, [host, { ...hers, here: false }, { ...his, here: false }])).toBe(false)
  })
})
