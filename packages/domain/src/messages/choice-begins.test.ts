import {
  afterConsent,
  anAcceptedDispute,
  andThen,
  asParty,
  chosenOf,
  homeDesk,
  hour,
  informantId,
  mediatorOf,
  oneHasChosen,
  otherSide,
  otherSideId,
  type Scene,
  type Story,
  scenes,
  withMediator,
} from '@jiefen/testkit/stories'
import { describe, expect, it } from 'vitest'
import { asInstant, type PartyId } from '../kernel/index.ts'
import type { MatterEvent } from '../matter/index.ts'
import { messageOf } from './message-of.ts'
import { isStillAsked } from './still-asked.ts'

const lastOf = ({ events }: Story, type: MatterEvent['type']): MatterEvent =>
  events.findLast((event) => event.type === type) ?? expect.fail(`the story tells of no ${type}`)
const heardBy = (story: Story, type: MatterEvent['type'], party: PartyId) =>
  messageOf(lastOf(story, type), story.matter, 'resident', party)
const asked = { kind: 'asked', urgent: false }
const recused = (scene: Scene): Story =>
  andThen(withMediator(scene), 'recuse-mediator', mediatorOf(scene), { reason: '我和一方是老同事' })

describe.each(scenes)('when the time to choose a mediator begins in $region.id', (scene) => {
  it('with the last yes, both are asked; the one who said it with their own hand stands before the page', () => {
    const story = afterConsent(scene)
    expect(heardBy(story, 'ConsentGiven', informantId)).toEqual(asked)
    expect(heardBy(story, 'ConsentGiven', otherSideId)).toEqual(asked)
    const event: MatterEvent = { ...lastOf(story, 'ConsentGiven'), by: asParty(otherSide) }
    expect(messageOf(event, story.matter, 'resident', otherSideId)).toBeUndefined()
  })

  it('a yes that is not the last is told to no party', () => {
    const { events, matter } = afterConsent(scene)
    const yeses = events.filter(({ type }) => type === 'ConsentGiven')
    expect(yeses.length).toBeGreaterThan(1)
    for (const event of yeses.slice(0, -1))
      for (const party of [informantId, otherSideId])
        expect(messageOf(event, matter, 'resident', party)).toBeUndefined()
    const late = andThen(anAcceptedDispute(scene), 'give-consent', homeDesk(scene), {
      ...{ party: informantId, how: 'by-telephone', rightsTold: true },
    })
    expect(heardBy(late, 'ConsentGiven', informantId)).toBeUndefined()
  })

  it('they are asked until they have said whom they would like, and each for themselves', () => {
    const story = oneHasChosen(scene)
    const began = lastOf(story, 'ConsentGiven')
    expect(isStillAsked(began, afterConsent(scene).matter, informantId)).toBe(true)
    expect(isStillAsked(began, story.matter, informantId)).toBe(false)
    expect(isStillAsked(began, story.matter, otherSideId)).toBe(true)
  })

  it('it is over when somebody is proposed, and when the two days have run out', () => {
    const story = afterConsent(scene)
    const began = lastOf(story, 'ConsentGiven')
    const proposed = andThen(story, 'propose-mediator', homeDesk(scene), {
      ...chosenOf(scene),
      chosenBy: 'committee',
    })
    expect(isStillAsked(began, proposed.matter, otherSideId)).toBe(false)
    const choice =
      story.matter.clocks.find(({ name }) => name === 'choice') ?? expect.fail('no time to choose')
    const at = asInstant(choice.dueAt + hour)
    const over = { ...story.matter, ranOut: [{ ...choice, at }] }
    expect(isStillAsked(began, over, otherSideId)).toBe(false)
  })

  it('when the mediator steps aside it begins again, and those who have said yes are asked again', () => {
    const story = recused(scene)
    for (const party of [informantId, otherSideId]) {
      expect(heardBy(story, 'MediatorRecused', party)).toEqual(asked)
      expect(isStillAsked(lastOf(story, 'MediatorRecused'), story.matter, party)).toBe(true)
    }
  })
})
