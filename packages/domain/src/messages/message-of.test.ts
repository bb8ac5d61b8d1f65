import {
  anAcceptedDispute,
  anAcceptedHazard,
  andThen,
  aReportedAppeal,
  aReportedDispute,
  archived,
  asParty,
  assignedAppeal,
  decidedAppeal,
  declined,
  deskAt,
  drawnOnPhone,
  firstPart,
  homeDesk,
  hour,
  informant,
  informantId,
  inMediation,
  orderedToRectify,
  otherSide,
  otherSideId,
  promised,
  readyForArchive,
  reopened,
  type Story,
  safeAgain,
  scenes,
  settled,
  terminated,
  whileSigning,
  withMediator,
} from '@jiefen/testkit/stories'
import { describe, expect, it } from 'vitest'
import { asInstant, type PartyId } from '../kernel/index.ts'
import type { MatterEvent } from '../matter/index.ts'
import { asCents } from '../money/index.ts'
import { kindsFor, messageReaders } from './kinds.ts'
import { messageOf } from './message-of.ts'
import { isStillAsked } from './still-asked.ts'
import { consultation, convened, everyNextFact, type Told } from './told-story.fixture.ts'

const stories = [
  ...[
    aReportedDispute,
    anAcceptedDispute,
    declined,
    withMediator,
    inMediation,
    whileSigning,
    settled,
    promised,
  ],
  ...[terminated, readyForArchive, archived, reopened, anAcceptedHazard, orderedToRectify, safeAgain],
  ...[aReportedAppeal, assignedAppeal, decidedAppeal, convened],
]

type Of<T extends MatterEvent['type']> = Extract<MatterEvent, { type: T }>

/** The last fact of this type that the story tells. */
function lastOf<T extends MatterEvent['type']>({ events }: Story, type: T): Of<T> {
  const found = events.findLast((event): event is Of<T> => event.type === type)
  if (found === undefined) throw new Error(`the story tells of no ${type}`)
  return found
}
const heardBy = (story: Story, type: MatterEvent['type'], party: PartyId) =>
  messageOf(lastOf(story, type), story.matter, 'resident', party)

describe.each(scenes)('what a fact means in $region.id', (scene) => {
  const facts: Told[] = stories.flatMap((story) => {
    const told = story(scene)
    return [...told.events.map((event) => ({ event, matter: told.matter })), ...everyNextFact(told)]
  })
  const readAs = (reader: (typeof messageReaders)[number], { event, matter }: Told) =>
    messageOf(event, matter, reader, reader === 'resident' ? informantId : undefined)

  it('is only ever of a kind that its reader can get', () => {
    for (const reader of messageReaders) {
      const kinds = facts.flatMap((fact) => readAs(reader, fact)?.kind ?? [])
      expect(kinds.filter((kind) => !kindsFor[reader].includes(kind))).toEqual([])
      expect(kinds.length).toBeGreaterThan(20)
    }
  })

  it('is said in the room of a unit only as it is said to the staff, and never what a party answered', () => {
    for (const fact of facts) {
      const inTheRoom = readAs('group', fact)
      if (inTheRoom !== undefined) expect(inTheRoom).toEqual(readAs('staff', fact))
    }
    expect(
      facts.filter(({ event }) => event.type === 'ConsentGiven').map((fact) => readAs('group', fact)),
    ).toEqual(facts.filter(({ event }) => event.type === 'ConsentGiven').map(() => undefined))
  })

  it('is urgent to a resident only where the hour itself is near', () => {
    const urgent = facts.filter((fact) => readAs('resident', fact)?.urgent)
    expect(new Set(urgent.map(({ event }) => event.type))).toEqual(new Set(['ConsultationConvened']))
  })

  it('is not urgent to a resident when the consultation is days away', () => {
    const story = convened(scene)
    const event = {
      ...lastOf(story, 'ConsultationConvened'),
      startsAt: asInstant(story.matter.lastAt + 72 * hour),
    }
    expect(messageOf(event, story.matter, 'resident', informantId)).toEqual({
      kind: 'progress',
      urgent: false,
    })
    expect(messageOf(event, story.matter, 'staff')).toEqual({ kind: 'work', urgent: false })
  })

  it('tells the other side nothing before somebody has asked them', () => {
    for (const story of [aReportedDispute, anAcceptedDispute, declined]) {
      const told = story(scene)
      for (const { event, matter } of [
        ...told.events.map((one) => ({ event: one, matter: told.matter })),
        ...everyNextFact(told).filter(
          ({ event: { type } }) => type !== 'PartyInvited' && type !== 'ConsentGiven',
        ),
      ]) {
        expect(messageOf(event, matter, 'resident', otherSideId), event.type).toBeUndefined()
      }
    }
  })

  it('is an invitation to the other side by a link, and nothing where somebody comes, calls or writes', () => {
    const story = anAcceptedDispute(scene)
    const invited = (way: 'link' | 'letter') =>
      andThen(story, 'invite-party', homeDesk(scene), { party: otherSideId, way })
    expect(heardBy(invited('link'), 'PartyInvited', otherSideId)).toEqual({
      kind: 'invitation',
      urgent: false,
    })
    expect(heardBy(invited('letter'), 'PartyInvited', otherSideId)).toBeUndefined()
  })

  it('asks a party where the page asks them too: for the mediator, the signature and more time', () => {
    const story = withMediator(scene)
    expect(heardBy(story, 'MediatorProposed', otherSideId)?.kind).toBe('progress')
    expect(heardBy(story, 'InterestDeclared', otherSideId)?.kind).toBe('asked')
    expect(heardBy(whileSigning(scene), 'AgreementDrawn', informantId)?.kind).toBe('asked')
    const asking = everyNextFact(inMediation(scene)).filter(
      ({ event }) => event.type === 'TimeAsked' && event.clock === undefined && event.by.kind === 'staff',
    )
    expect(asking.length).toBeGreaterThan(0)
    for (const { event, matter } of asking)
      expect(messageOf(event, matter, 'resident', informantId)?.kind).toBe('asked')
  })

  it('of what is owed asks whoever can say whether it came, and reminds only whoever owes it', () => {
    const story = promised(scene)
    const at = asInstant(story.matter.lastAt + hour)
    const [obligation, cents] = [firstPart, asCents(2_566_667)]
    const paid = andThen(story, 'report-performance', asParty(otherSide), { obligation, cents, at })
    expect(heardBy(paid, 'PerformanceReported', informantId)?.kind).toBe('asked')
    expect(heardBy(paid, 'PerformanceReported', otherSideId)).toBeUndefined()
    const received = andThen(paid, 'confirm-performance', asParty(informant), { obligation, at })
    expect(heardBy(received, 'PerformanceConfirmed', otherSideId)?.kind).toBe('progress')
    const reminder: Omit<Of<'PerformanceReminded'>, 'when'> = {
      type: 'PerformanceReminded',
      byDay: '2026-12-01',
      by: { kind: 'clock' },
      obligation,
      at,
    }
    const heard = (when: 'before' | 'after', party: PartyId) =>
      messageOf({ ...reminder, when }, story.matter, 'resident', party)?.kind
    expect([heard('before', otherSideId), heard('after', otherSideId)]).toEqual(['asked', 'asked'])
    expect([heard('before', informantId), heard('after', informantId)]).toEqual([undefined, 'progress'])
  })

  it('that asks a party for something asks until they have answered, and no longer', () => {
    const asking = facts.flatMap(({ event, matter }) =>
      matter.parties
        .filter(({ id }) => {
          const kind = messageOf(event, matter, 'resident', id)?.kind
          return kind === 'asked' || kind === 'invitation'
        })
        .map(({ id }) => ({ event, matter, id })),
    )
    expect(new Set(asking.map(({ event }) => event.type)).size).toBeGreaterThan(3)
    // In the moment of the fact itself nobody can have answered yet, but for a mediator both have agreed to already.
    for (const { event, matter } of stories.flatMap((story) => everyNextFact(story(scene))))
      for (const { id } of matter.parties)
        if (
          messageOf(event, matter, 'resident', id)?.kind === 'asked' &&
          !(event.type === 'InterestDeclared' && matter.mediator?.agreedTo.includes(id))
        )
          expect(isStillAsked(event, matter, id), event.type).toBe(true)
    const signing = whileSigning(scene)
    const drawn = lastOf(signing, 'AgreementDrawn')
    expect(isStillAsked(drawn, signing.matter, informantId)).toBe(true)
    const signed = andThen(signing, 'sign-agreement', asParty(informant), {
      ...{ version: 1, signer: { party: informantId }, way: 'signature', ...drawnOnPhone },
    })
    expect(isStillAsked(drawn, signed.matter, informantId)).toBe(false)
    expect(isStillAsked(drawn, signed.matter, otherSideId)).toBe(true)
    expect(isStillAsked(drawn, settled(scene).matter, otherSideId)).toBe(false)
    const declared = lastOf(withMediator(scene), 'InterestDeclared')
    expect(isStillAsked(declared, inMediation(scene).matter, otherSideId)).toBe(false)
  })

  it('tells nobody what they did with their own hand', () => {
    const story = andThen(inMediation(scene), 'withdraw-matter', asParty(informant), {})
    expect(heardBy(story, 'MatterWithdrawn', informantId)).toBeUndefined()
    expect(heardBy(story, 'MatterWithdrawn', otherSideId)?.kind).toBe('progress')
  })

  it('leaves in peace whoever has said no, but for the end of it', () => {
    let story = andThen(anAcceptedDispute(scene), 'invite-party', homeDesk(scene), {
      party: otherSideId,
      way: 'link',
    })
    story = andThen(story, 'refuse-consent', homeDesk(scene), { party: otherSideId })
    const heard = everyNextFact(story)
      .filter(({ matter }) =>
        matter.parties.some(({ id, consent }) => id === otherSideId && consent.answer === 'refused'),
      )
      .filter(({ event, matter }) => messageOf(event, matter, 'resident', otherSideId) !== undefined)
      .map(({ event }) => event.type)
    expect(heard).toContain('QuestionAnswered')
    expect(heardBy(story, 'MediationTerminated', otherSideId)?.kind).toBe('progress')
    expect(
      heard.filter((type) => !['MediationTerminated', 'MatterWithdrawn', 'QuestionAnswered'].includes(type)),
    ).toEqual([])
  })

  it('of a party about whom nothing is known is only what every party may hear', () => {
    const story = anAcceptedDispute(scene)
    const passedOn = andThen(aReportedDispute(scene), 'pass-on', deskAt(scene), {
      to: scene.home,
      why: '就近',
    })
    expect(messageOf(lastOf(passedOn, 'MatterPassedOn'), passedOn.matter, 'resident')).toBeUndefined()
    expect(messageOf(lastOf(story, 'MatterAccepted'), story.matter, 'resident')?.kind).toBe('progress')
  })

  it('is urgent to the staff when it is a whistle, a grave card, or a limit of minutes', () => {
    const urgent = new Set(
      facts.filter((fact) => readAs('staff', fact)?.urgent).map(({ event }) => event.type),
    )
    expect([...urgent]).toContain('WhistleBlown')
    const story = anAcceptedDispute(scene)
    const by = { kind: 'clock' } as const
    const ranOut = (name: 'accept' | 'respond'): MatterEvent => ({
      ...{ type: 'ClockRanOut', name, owner: scene.home, dueAt: story.matter.lastAt },
      ...{ at: story.matter.lastAt, by },
    })
    expect(messageOf(ranOut('respond'), story.matter, 'staff')).toEqual({ kind: 'limit', urgent: true })
    expect(messageOf(ranOut('accept'), story.matter, 'staff')).toEqual({ kind: 'limit', urgent: false })
  })

  it('is work to whoever is asked to mediate', () => {
    const story = withMediator(scene)
    expect(messageOf(lastOf(story, 'MediatorProposed'), story.matter, 'staff')).toEqual({
      kind: 'work',
      urgent: false,
    })
  })

  it('tells everybody at once that tomorrow’s consultation is called off', () => {
    const story = andThen(convened(scene), 'call-off-consultation', homeDesk(scene), {
      consultation,
      why: '改期',
    })
    expect(messageOf(lastOf(story, 'ConsultationCalledOff'), story.matter, 'staff')).toEqual({
      kind: 'work',
      urgent: true,
    })
  })
})
