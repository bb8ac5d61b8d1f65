import type { Actor, CardId, UnitId } from '../kernel/index.ts'
import { type Card, everyKind, type Matter } from '../matter/index.ts'

/** From the report on, as long as somebody has something to do with it; a closed file is pressed by nobody. */
export const supervisedFrom = everyKind(
  'reported',
  'passed-on',
  'seeking-consent',
  'in-mediation',
  'signing',
  'in-hand',
  'rectifying',
  'rechecking',
  'decided',
  'terminated',
  'following-up',
  'reopened',
)

export const findCard = ({ cards }: Matter, id: CardId): Card | undefined =>
  cards.find((card) => card.id === id)

export const isOpenCard = ({ answer }: Card): boolean => answer === undefined

/** Whether a card waits for an answer that this person may give: nobody answers what they gave themselves. */
export const hasCardFor = (actor: Actor, { cards }: Matter): boolean =>
  actor.kind === 'staff' &&
  cards.some((card) => isOpenCard(card) && !(card.by.kind === 'staff' && card.by.person === actor.person))

/** The matter as if this were its only card: what may be done is asked of each for itself. */
export const withOnlyCard = (matter: Matter, id: CardId): Matter => ({
  ...matter,
  cards: matter.cards.filter((card) => card.id === id),
})

/** The cards that a unit has still to answer. */
export const openCardsOf = ({ cards }: Matter, unit: UnitId): readonly Card[] =>
  cards.filter((card) => card.to === unit && isOpenCard(card))
