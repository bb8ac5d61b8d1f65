import { type Clock, type Matter, standingOf } from '@jiefen/domain/matter'
import { findUnit, type Region } from '@jiefen/domain/region'
import { isOpenCard } from '@jiefen/domain/supervision'

/** What somebody waits to have answered, the most pressing first; undefined where nobody waits. */
export type Unanswered = 'whistle' | 'card' | 'question'

export function unansweredOf({ whistles, cards, questions }: Matter): Unanswered | undefined {
  if (whistles.some((whistle) => standingOf(whistle) === 'called')) return 'whistle'
  // That a complaint waits is told to those who answer it, and in no list that the mediator reads too.
  if (cards.some((card) => isOpenCard(card) && card.overdue?.name !== 'complaint-answer')) return 'card'
  return questions.at(-1)?.fromParty === true ? 'question' : undefined
}

/** Whether this holder, or a unit below it, has a card it has not answered. */
export const isCarded = ({ cards }: Matter, holder: string, region: Region): boolean =>
  cards.some(
    (card) =>
      isOpenCard(card) &&
      (holder === `at:${card.to}` || findUnit(region, card.to)?.path.some((step) => step === holder)),
  )

/**
 * The limit a list sorts by. One that stands still hurries nobody, and when the parties' own thirty days have passed
 * (人民调解法 art. 33) no office is late with anything.
 */
export function nearestClock({ clocks, ranOut }: Matter): Clock | undefined {
  const presses = ({ name, dueAt, pauses = [] }: Clock): boolean =>
    pauses.every(({ until }) => until !== undefined) &&
    name !== 'complaint-answer' &&
    (name !== 'confirmation' || !ranOut.some((past) => past.name === name && past.dueAt === dueAt))
  return clocks.filter(presses).toSorted((a, b) => a.dueAt - b.dueAt || a.name.localeCompare(b.name))[0]
}
