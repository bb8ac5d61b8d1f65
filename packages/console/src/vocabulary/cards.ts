import type { CardView } from '@jiefen/contract'
import { namesOf } from '../language/index.ts'

/** What a supervision card is called; its colour is never shown without this word. */
export const cardNames = namesOf<CardView['colour']>({
  reminder: ['催办', 'Reminder'],
  yellow: ['黄牌', 'Yellow card'],
  red: ['红牌', 'Red card'],
  black: ['黑牌', 'Black card'],
})
