import { CardColour, Id, Prose, strict } from '../wire/index.ts'

export const supervisionCommands = {
  'give-card': strict({ colour: CardColour, to: Id, ground: Prose(500) }),
  'answer-card': strict({ card: Id, words: Prose(2000) }),
}
