import {
  actorWith,
  anAcceptedDispute,
  andThen,
  aPassedOnDispute,
  archived,
  attempt,
  deskAt,
  homeDesk,
  type Scene,
  scenes,
  staffAt,
  supervisorOf,
  town,
} from '@jiefen/testkit/stories'
import { describe, expect, it } from 'vitest'
import { mayAboutCard } from '../door/index.ts'
import { asCardId } from '../kernel/index.ts'
import type { Matter } from '../matter/index.ts'
import { clock, k1, limitOf, reminded } from './supervision.fixture.ts'

describe.each(scenes)('in $region.id', (scene) => {
  const desk = homeDesk(scene)
  const supervisor = supervisorOf(scene)
  const given = andThen(anAcceptedDispute(scene), 'give-card', supervisor, { ...reminded, to: scene.home })

  it('a supervisor gives a reminder with its ground; the unit answers it, once, and its limit ends', () => {
    expect(given.matter.cards).toMatchObject([{ id: k1, colour: 'reminder', to: scene.home, by: supervisor }])
    const { owner, about, dueAt, assigner } = limitOf(given, 'card-answer')
    expect([owner, about, assigner?.person]).toEqual([scene.home, k1, supervisor.person])
    expect(dueAt).toBe(given.matter.cards[0]?.answerBy)
    const answered = andThen(given, 'answer-card', desk, { card: k1, words: '  今天已经联系上了 ' })
    expect(answered.matter.cards[0]?.answer).toMatchObject({ words: '今天已经联系上了', by: desk })
    expect(answered.matter.clocks.map(({ name }) => name)).not.toContain('card-answer')
    expect(attempt(answered, 'answer-card', desk, { card: k1, words: '再说一遍' })).toEqual({
      refused: 'card-answered',
      card: k1,
    })
  })

  it('a card goes to a unit that has a hand in the matter, with a ground, and from a person', () => {
    const story = anAcceptedDispute(scene)
    const refusedAs = (by: typeof desk | typeof clock, told: { to: Scene['home']; ground: string }) => {
      const answer = attempt(story, 'give-card', by, { colour: 'yellow', ...told })
      return 'refused' in answer && answer.refused
    }
    expect([
      refusedAs(supervisor, { to: scene.sibling, ground: '催一催' }),
      refusedAs(supervisor, { to: scene.home, ground: '  ' }),
      refusedAs(clock, { to: scene.home, ground: '催一催' }),
    ]).toEqual(['unit-without-part', 'reason-missing', 'staff-only'])
  })

  it('nobody answers for another unit, without a word, or a card of their own', () => {
    const elsewhere = staffAt('receptionist', scene.sibling)
    const both = staffAt('receptionist', scene.home, supervisor.person)
    const refusedAs = (by: typeof desk, card = k1, words = '已经办了') => {
      const answer = attempt(given, 'answer-card', by, { card, words })
      return 'refused' in answer && answer.refused
    }
    expect([
      refusedAs(elsewhere),
      refusedAs(both),
      refusedAs(desk, asCardId('k2')),
      refusedAs(desk, k1, ' '),
    ]).toEqual(['not-your-card', 'own-card', 'unknown-card', 'text-missing'])
    expect(attempt(archived(scene), 'give-card', supervisor, { ...reminded, to: scene.home })).toMatchObject({
      refused: 'not-at-this-stage',
    })
  })

  it('the answer is offered to the unit that has the card, and to nobody who gave it', () => {
    const may = (person: string, ...duties: Parameters<typeof actorWith>[1][]) =>
      mayAboutCard(actorWith(person, ...duties), k1, given.matter, scene.region)['answer-card']
    expect([
      may('somebody', ['receptionist', scene.home]),
      may(supervisor.person, ['receptionist', scene.home]),
      may('somebody', ['receptionist', scene.sibling]),
    ]).toEqual([true, false, false])
  })

  it('a card for a report left lying is still answered after somebody else has taken the matter', () => {
    const pressed = andThen(aPassedOnDispute(scene), 'give-card', staffAt('supervisor', scene.first), {
      ...reminded,
      to: scene.first,
    })
    const accepted = andThen(pressed, 'accept-matter', desk, {})
    expect(limitOf(accepted, 'card-answer').owner).toBe(scene.first)
    const answered = andThen(accepted, 'answer-card', deskAt(scene), { card: k1, words: '当天人手不够' })
    expect(answered.matter.clocks.map(({ name }) => name)).not.toContain('card-answer')
  })
})

it('whoever gives work to another unit is kept with the limit of it', () => {
  const passed = aPassedOnDispute(town)
  const assigners = (matter: Matter) =>
    matter.clocks.flatMap(({ name, assigner }) => (assigner === undefined ? [] : [[name, assigner.unit]]))
  expect(assigners(passed.matter)).toEqual([['passed-on', town.first]])
})
