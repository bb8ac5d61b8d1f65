import type { CardView } from '@jiefen/contract'
import { mayAboutCard } from '@jiefen/domain/door'
import { isoOf } from '@jiefen/domain/kernel'
import { type Card, openStages } from '@jiefen/domain/matter'
import { getUnit } from '@jiefen/domain/region'
import { isOpenCard } from '@jiefen/domain/supervision'
import type { Looking } from './looking.ts'
import { authorWords } from './naming.ts'

/** Every card of a matter, the newest first: who was pressed, by whom, for what, and what the answer was. */
export const cardsView = (looking: Looking): CardView[] =>
  looking.matter.cards.map((card) => cardView(card, looking)).reverse()

function cardView(card: Card, { matter, actor, region, now }: Looking): CardView {
  const { id, colour, ground, overdue, answer } = card
  const by = (author: unknown) => authorWords(author, region, matter)
  return {
    ...{ id, colour, ground },
    to: getUnit(region, card.to).name,
    ...(overdue === undefined ? {} : { overdue: { name: overdue.name, dueAt: isoOf(overdue.dueAt) } }),
    at: isoOf(card.at),
    by: by(card.by),
    answerBy: isoOf(card.answerBy),
    late: isOpenCard(card) && openStages.has(matter.stage) && now >= card.answerBy,
    ...(answer === undefined
      ? {}
      : { answer: { words: answer.words, at: isoOf(answer.at), by: by(answer.by) } }),
    may: mayAboutCard(actor, id, matter, region),
  }
}
