import Type, { type Static } from 'typebox'
import { Id, Moment, Words } from '../wire/index.ts'

/** One complaint about the mediator; whom it is about gets no such line. */
export const ComplaintView = Type.Object({
  id: Id,
  about: Type.String(),
  by: Words,
  kind: Words,
  words: Type.Optional(Type.String()),
  at: Moment,
  unit: Words,
  answerBy: Type.Optional(Moment),
  late: Type.Boolean(),
  answer: Type.Optional(Type.Object({ founded: Type.Boolean(), words: Type.String(), at: Moment })),
  may: Type.Record(Type.String(), Type.Boolean()),
})
export type ComplaintView = Static<typeof ComplaintView>

/** Whom the parties would like, what ties the mediator to a side, and complaints. */
export const NeutralityView = Type.Object({
  /** Until when the parties have time to choose; absent where nobody is choosing. */
  choiceUntil: Type.Optional(Moment),
  choiceOver: Type.Boolean(),
  wishes: Type.Array(Type.Object({ party: Words, name: Type.String(), committee: Words })),
  /** What the register showed before the one who sits was named; absent where nobody looked. */
  found: Type.Optional(Type.Array(Words)),
  complaints: Type.Array(ComplaintView),
})
export type NeutralityView = Static<typeof NeutralityView>
