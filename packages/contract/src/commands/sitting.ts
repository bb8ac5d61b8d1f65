import { meetingWays, seatings } from '@jiefen/domain/matter'
import Type from 'typebox'
import { Id, Line, Moment, Prose, SigningWay, strict } from '../wire/index.ts'
import { Telephone } from './parties.ts'

export const sittingCommands = {
  'plan-session': strict({
    startsAt: Moment,
    endsAt: Moment,
    /** In words; with a room it may be left out. */
    place: Type.Optional(Line(200)),
    room: Type.Optional(Id),
    /** On screens neither place nor room is needed; absent: in one place. */
    way: Type.Optional(Type.Enum([...meetingWays])),
    seating: Type.Enum([...seatings]),
    open: Type.Boolean(),
    invited: Type.Array(Id, { minItems: 1, maxItems: 200 }),
    helpers: Type.Optional(
      Type.Array(
        // The telephone, where they want to be told by text message once everybody has said yes.
        strict({ name: Line(100), relation: Line(100), telephone: Type.Optional(Telephone) }),
        { maxItems: 20 },
      ),
    ),
  }),
  'move-session': strict({
    session: Id,
    startsAt: Moment,
    endsAt: Moment,
    place: Type.Optional(Line(200)),
    room: Type.Optional(Id),
    way: Type.Optional(Type.Enum([...meetingWays])),
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
