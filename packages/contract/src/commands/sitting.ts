import { seatings } from '@jiefen/domain/matter'
import Type from 'typebox'
import { Id, Line, Moment, Prose, SigningWay, strict } from '../wire/index.ts'

export const sittingCommands = {
  'plan-session': strict({
    startsAt: Moment,
    endsAt: Moment,
    /** In words; with a room it may be left out. */
    place: Type.Optional(Line(200)),
    room: Type.Optional(Id),
    seating: Type.Enum([...seatings]),
    open: Type.Boolean(),
    invited: Type.Array(Id, { minItems: 1, maxItems: 200 }),
    helpers: Type.Optional(Type.Array(strict({ name: Line(100), relation: Line(100) }), { maxItems: 20 })),
  }),
  'move-session': strict({
    session: Id,
    startsAt: Moment,
    endsAt: Moment,
    place: Type.Optional(Line(200)),
    room: Type.Optional(Id),
    why: Prose(300),
  }),
  'call-off-session': strict({ session: Id, why: Prose(300) }),
  'answer-helper': strict({ session: Id, helper: Id, party: Id, agrees: Type.Boolean() }),
  'ask-for-closed-doors': strict({ party: Id, takeBack: Type.Optional(Type.Boolean()) }),
  'sign-record': strict({
    nth: Type.Integer({ minimum: 1, maximum: 1000 }),
    signer: Type.Union([strict({ party: Id }), strict({ mediator: Id })]),
    way: SigningWay,
  }),
}
