import { asCardId, asInstant } from '@jiefen/domain/kernel'
import { knock } from '@jiefen/domain/knock'
import { foldOnto, type MatterEvent } from '@jiefen/domain/matter'
import { territoryAbove } from '@jiefen/domain/region'
import {
  actorWith,
  anAcceptedDispute,
  andThen,
  aPassedOnDispute,
  archived,
  deskAt,
  homeDesk,
  type Scene,
  type Story,
  scenes,
  supervisorOf,
} from '@jiefen/testkit/stories'
import { describe, expect, it } from 'vitest'
import { isCarded, nearestClock, unansweredOf } from './drawn-waiting.ts'
import { namingOf } from './naming.ts'
import { sentenceOf } from './sentences.ts'
import { assignersOfLimit, supervisionAudiences } from './supervision-tell.ts'
import { cardsView } from './supervision-view.ts'

type Given = Extract<MatterEvent, { type: 'CardGiven' }>
const clock = { kind: 'clock' } as const
const k1 = asCardId('k1')

describe.each(scenes)('supervision as $region.id is told of it', (scene) => {
  const supervisor = supervisorOf(scene)
  const pressed = (colour: Given['colour'], story: Story = anAcceptedDispute(scene)): Story =>
    andThen(story, 'give-card', supervisor, { colour, to: scene.home, ground: '三天没有联系对方' })
  const last = ({ events }: Story): MatterEvent => {
    const event = events.at(-1)
    if (event === undefined) throw new Error('nothing has happened')
    return event
  }
  const audiences = (story: Story) => {
    const event = last(story)
    if (event.type !== 'CardGiven' && event.type !== 'CardAnswered') throw new Error(event.type)
    return supervisionAudiences(event, story.matter, scene.region).map(
      ({ audience_kind: kind, audience }) => `${kind} ${audience}`,
    )
  }
  /** The limit to take over has run out, and the yellow card is given a day later. */
  const lateAtHome = (on: Scene = scene) => {
    const { matter } = aPassedOnDispute(on)
    const limit = matter.clocks.find(({ name }) => name === 'passed-on')
    if (limit === undefined) throw new Error('a matter that is passed on has a limit')
    const at = asInstant(limit.dueAt + 3 * 24 * 3_600_000)
    const events = knock({ name: 'passed-on', dueAt: limit.dueAt, at, by: clock }, matter, on.region)
    return { events, matter: foldOnto(matter, events) }
  }

  it('a reminder goes to the unit; from red on its leader is told too', () => {
    expect(audiences(pressed('reminder'))).toEqual([`unit ${scene.home}`])
    expect(audiences(pressed('yellow'))).toEqual([`unit ${scene.home}`])
    for (const colour of ['red', 'black'] as const)
      expect(audiences(pressed(colour))).toEqual([`unit ${scene.home}`, `duty leader@${scene.home}`])
  })

  it('whoever passed it on is told when its limit runs out, and of the card for it', () => {
    const { events, matter } = lateAtHome()
    const told = events.flatMap((event) => {
      if (event.type === 'ClockRanOut') return assignersOfLimit(event, matter)
      return event.type === 'CardGiven' ? supervisionAudiences(event, matter, scene.region) : []
    })
    const { person } = deskAt(scene)
    expect(told.filter(({ audience }) => audience === person)).toHaveLength(2)
  })

  it('the giver hears the answer; of a card the clock gave, the supervisors of the place above', () => {
    const answered = andThen(pressed('yellow'), 'answer-card', homeDesk(scene), { card: k1, words: '已联系' })
    expect(audiences(answered)).toEqual([`person ${supervisor.person}`])
    const { matter } = lateAtHome()
    const event = {
      type: 'CardAnswered',
      card: k1,
      words: '已接手',
      at: matter.lastAt,
      by: homeDesk(scene),
    } as const
    expect(supervisionAudiences(event, matter, scene.region)).toEqual([
      { audience_kind: 'duty', audience: `supervisor@${territoryAbove(scene.region, scene.home)?.id}` },
    ])
  })

  it('every sentence names the card by its word, in both languages, and no code', () => {
    const { events, matter } = lateAtHome()
    const story = pressed('black')
    const said = [...events.map((event) => sentenceOf(event, namingOf(scene.region, matter)))]
    said.push(sentenceOf(last(story), namingOf(scene.region, story.matter)))
    const zh = said.map((words) => words.zh).join('\n')
    expect(zh).toContain('黄牌')
    expect(zh).toContain('黑牌')
    const en = said.map((words) => words.en).join('\n')
    expect(en).toContain('a yellow card')
    expect(`${zh}${en}`).not.toMatch(/passed-on|k1|undefined|reminder-/)
  })

  it('a card is late when its answer is, and never in a closed file', () => {
    const { matter } = pressed('red')
    const actor = actorWith('somebody', ['receptionist', scene.home])
    const [card] = matter.cards
    if (card === undefined) throw new Error('a card was given')
    const at = (now: number) => cardsView({ matter, actor, region: scene.region, now })[0]
    expect([at(card.answerBy - 1)?.late, at(card.answerBy)?.late]).toEqual([false, true])
    expect(at(card.answerBy)).toMatchObject({ colour: 'red', may: { 'answer-card': true } })
    const closed = { ...archived(scene).matter, cards: matter.cards }
    const inAClosedFile = { matter: closed, actor, region: scene.region, now: card.answerBy + 1 }
    expect(cardsView(inAClosedFile)[0]).toMatchObject({ late: false, may: { 'answer-card': false } })
  })

  it('what the lists read: who waits for what, which units are carded, and no limit that stands still', () => {
    const { matter } = pressed('yellow')
    expect(unansweredOf(matter)).toBe('card')
    const carded = scene.region.units
      .filter(({ id }) => isCarded(matter, id, scene.region))
      .map(({ id }) => id)
    const home = scene.region.units.find(({ id }) => id === scene.home)
    expect(carded).toEqual(scene.region.units.filter(({ id }) => home?.path.includes(id)).map(({ id }) => id))
    expect([
      isCarded(matter, `at:${scene.home}`, scene.region),
      isCarded(matter, 'person:x', scene.region),
    ]).toEqual([true, false])
    const still = { since: matter.lastAt, reason: 'P01', askedBy: clock, approvedBy: clock }
    const clocks = matter.clocks.map((one) => ({ ...one, pauses: [still] }))
    expect(nearestClock(matter)).toBeDefined()
    expect(nearestClock({ ...matter, clocks })).toBeUndefined()
  })
})
