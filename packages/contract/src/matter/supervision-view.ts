import Type, { type Static } from 'typebox'
import { CardColour, ClockName, Id, Moment, Words } from '../wire/index.ts'

/** A supervision card and its answer. */
export const CardView = Type.Object({
  id: Id,
  colour: CardColour,
  to: Words,
  ground: Type.String(),
  /** The limit that had run out; absent where a supervisor gave it for something else. */
  overdue: Type.Optional(Type.Object({ name: ClockName, dueAt: Moment })),
  at: Moment,
  by: Words,
  answerBy: Moment,
  late: Type.Boolean(),
  answer: Type.Optional(Type.Object({ words: Type.String(), at: Moment, by: Words })),
  may: Type.Record(Type.String(), Type.Boolean()),
})
export type CardView = Static<typeof CardView>
