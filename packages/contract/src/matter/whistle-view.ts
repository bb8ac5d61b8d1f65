import Type, { type Static } from 'typebox'
import { Id, Moment, ReportInWay, WhistleDirection, WhistleStanding, Words } from '../wire/index.ts'

/** One unit that was called to the matter: by when it must come, what came of it, and what you may do about it. */
export const WhistleView = Type.Object({
  id: Id,
  direction: WhistleDirection,
  from: Words,
  to: Words,
  why: Type.String(),
  place: Type.String(),
  blownAt: Moment,
  respondBy: Moment,
  standing: WhistleStanding,
  /** Nobody has reported in and the limit has passed. */
  late: Type.Boolean(),
  reportedIn: Type.Optional(
    Type.Object({ at: Moment, how: ReportInWay, lateMinutes: Type.Integer(), by: Words }),
  ),
  result: Type.Optional(
    Type.Object({ at: Moment, words: Type.String(), photo: Type.Optional(Id), by: Words }),
  ),
  rating: Type.Optional(
    Type.Object({ at: Moment, rating: Type.Integer(), words: Type.Optional(Type.String()) }),
  ),
  /** What the parties thought of it at the end. */
  partyRatings: Type.Array(
    Type.Object({ at: Moment, by: Words, rating: Type.Integer(), words: Type.Optional(Type.String()) }),
  ),
  objection: Type.Optional(
    Type.Object({
      at: Moment,
      why: Type.String(),
      decider: Words,
      decision: Type.Optional(Type.Object({ at: Moment, upheld: Type.Boolean(), why: Type.String() })),
      /** The unit came all the same, and nobody has to decide any more. */
      droppedAt: Type.Optional(Moment),
    }),
  ),
  calledOff: Type.Optional(Type.Object({ at: Moment, why: Type.String() })),
  /** By command name, of this whistle alone. */
  may: Type.Record(Type.String(), Type.Boolean()),
})
export type WhistleView = Static<typeof WhistleView>
