import Type, { type Static } from 'typebox'
import { Id, Moment, Words } from '../wire/index.ts'

const May = Type.Record(Type.String(), Type.Boolean())

/** A unit that helps the host. */
export const AssistantView = Type.Object({
  id: Id,
  unit: Words,
  cause: Type.Enum(['named', 'moved-up']),
  standing: Type.Enum(['asked', 'done', 'agreed', 'differs', 'released']),
  task: Type.String(),
  namedAt: Moment,
  /** By when its part, and later its signature, is owed; absent where nothing runs. */
  dueAt: Type.Optional(Moment),
  late: Type.Boolean(),
  part: Type.Optional(Type.Object({ words: Type.String(), at: Moment, by: Words })),
  signature: Type.Optional(
    Type.Object({ agrees: Type.Boolean(), words: Type.Optional(Type.String()), at: Moment, by: Words }),
  ),
  released: Type.Optional(Type.Object({ why: Type.String(), at: Moment })),
  may: May,
})
export type AssistantView = Static<typeof AssistantView>

export const TaskView = Type.Object({
  id: Id,
  unit: Words,
  what: Type.String(),
  byDay: Type.String(),
  dueAt: Moment,
  late: Type.Boolean(),
  done: Type.Optional(Type.Object({ words: Type.String(), at: Moment, by: Words })),
  may: May,
})

/** A joint consultation, from the proposal to the last task. */
export const ConsultationView = Type.Object({
  id: Id,
  why: Type.String(),
  standing: Type.Enum(['proposed', 'convened', 'held', 'concluded', 'called-off']),
  proposedAt: Moment,
  proposedBy: Words,
  units: Type.Array(Type.Object({ id: Id, name: Words })),
  convened: Type.Optional(
    Type.Object({
      startsAt: Moment,
      place: Type.Optional(Type.String()),
      link: Type.Optional(Type.String()),
    }),
  ),
  held: Type.Optional(
    Type.Object({
      at: Moment,
      present: Type.Array(Words),
      others: Type.Array(Type.String()),
      record: Type.String(),
    }),
  ),
  concluded: Type.Optional(
    Type.Object({ at: Moment, conclusion: Type.String(), tasks: Type.Array(TaskView) }),
  ),
  calledOff: Type.Optional(Type.Object({ at: Moment, why: Type.String() })),
  may: May,
})
export type ConsultationView = Static<typeof ConsultationView>
