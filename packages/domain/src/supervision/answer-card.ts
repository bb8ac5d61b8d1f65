import type { CardId, Refusal } from '../kernel/index.ts'
import {
  type Act,
  isAt,
  isWritten,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type WrongStage,
} from '../matter/index.ts'
import { findCard, isOpenCard, supervisedFrom } from './find-card.ts'

export interface AnswerCard extends Act {
  readonly card: CardId
  readonly words: string
}

export const answerCardFrom = supervisedFrom

export type AnswerCardRefused =
  | WrongStage
  | 'unknown-card'
  | 'not-your-card'
  | 'own-card'
  | 'card-answered'
  | 'text-missing'

/** The unit that was given a card says what it has done and why it is late; nobody answers a card of their own. */
export function answerCard(
  { card: id, words, at, by }: AnswerCard,
  matter: Matter,
): MatterEvent[] | Refusal<AnswerCardRefused> {
  if (!isAt(matter, answerCardFrom)) return notAtThisStage(matter)
  const card = findCard(matter, id)
  if (card === undefined) return { refused: 'unknown-card', card: id }
  if (by.kind !== 'staff' || by.unit !== card.to) return { refused: 'not-your-card', to: card.to }
  if (card.by.kind === 'staff' && card.by.person === by.person) return { refused: 'own-card', card: id }
  if (!isOpenCard(card)) return { refused: 'card-answered', card: id }
  if (!isWritten(words)) return { refused: 'text-missing' }

  return [{ type: 'CardAnswered', card: id, words: words.trim(), at, by }]
}
