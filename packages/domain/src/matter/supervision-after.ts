import type { CardId } from '../kernel/index.ts'
import type { MatterEvent } from './events.ts'
import type { Clock } from './fact.ts'
import type { MatterCore } from './state.ts'
import type { Card, Told } from './supervision.ts'
import type { CardGiven, NextPersonTold } from './supervision-events.ts'

/** The cards, and who was told because nobody reacted, after this event. Throws on an answer to no card. */
export function supervisionAfter(before: MatterCore, event: MatterEvent): MatterCore {
  switch (event.type) {
    case 'CardGiven':
      return { ...before, cards: [...before.cards, cardOf(event)] }
    case 'CardAnswered': {
      const { words, at, by } = event
      return { ...before, cards: withAnswer(before.cards, event.card, { words, at, by }) }
    }
    case 'NextPersonTold':
      return { ...before, told: [...before.told, toldOf(event)] }
    default:
      return before
  }
}

function cardOf({ card: id, colour, to, ground, overdue, clock, at, by }: CardGiven): Card {
  const about = overdue === undefined ? {} : { overdue }
  return { id, colour, to, ground, ...about, at, by, answerBy: clock.dueAt }
}

const toldOf = ({ name, about, step, at }: NextPersonTold): Told => ({
  name,
  step,
  at,
  ...(about === undefined ? {} : { about }),
})

function withAnswer(
  cards: readonly Card[],
  id: CardId,
  answer: NonNullable<Card['answer']>,
): readonly Card[] {
  if (!cards.some((card) => card.id === id)) throw new Error(`nobody gave card ${id}`)
  return cards.map((card) => (card.id === id ? { ...card, answer } : card))
}

/** The limits to answer cards after this event; each card has its own. */
export function supervisionClocks(clocks: readonly Clock[], event: MatterEvent): readonly Clock[] {
  switch (event.type) {
    case 'CardGiven':
      return [...clocks, event.clock]
    case 'CardAnswered':
      return clocks.filter(({ about }) => about !== event.card)
    default:
      return clocks
  }
}
