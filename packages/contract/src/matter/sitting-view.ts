import { meetingWays, seatings, sessionStandings } from '@jiefen/domain/matter'
import Type, { type Static } from 'typebox'
import { Id, Moment, SigningWay, Words } from '../wire/index.ts'

const PartyWords = Type.Object({ id: Id, name: Words })

/** A session that was planned, and what became of it. */
export const SessionView = Type.Object({
  id: Id,
  standing: Type.Enum([...sessionStandings]),
  startsAt: Moment,
  endsAt: Moment,
  place: Type.String(),
  room: Type.Optional(Id),
  way: Type.Enum([...meetingWays]),
  /** Held on screens, and this reader may go in now. */
  opened: Type.Boolean(),
  /** Planned together before a sign of violence was found: it cannot be held like that. */
  notTogether: Type.Boolean(),
  seating: Type.Enum([...seatings]),
  open: Type.Boolean(),
  invited: Type.Array(PartyWords),
  /** Who is to help, what each party says, and whether all have agreed (人民调解法 art. 20). */
  helpers: Type.Array(
    Type.Object({
      id: Id,
      name: Type.String(),
      relation: Type.String(),
      agreed: Type.Boolean(),
      answers: Type.Array(Type.Object({ party: Words, agrees: Type.Boolean() })),
      waiting: Type.Array(PartyWords),
    }),
  ),
  moved: Type.Integer(),
  /** Its hour has passed and nothing was written down. */
  late: Type.Boolean(),
  calledOff: Type.Optional(Type.Object({ why: Type.String(), at: Moment })),
  may: Type.Record(Type.String(), Type.Boolean()),
})
export type SessionView = Static<typeof SessionView>

/** The record of a held session, and who of those who were there has signed it. */
export const RecordView = Type.Object({
  nth: Type.Integer(),
  heldAt: Moment,
  signatures: Type.Array(
    Type.Object({
      signer: Type.Union([Type.Object({ party: Id }), Type.Object({ mediator: Id })]),
      name: Words,
      signedAt: Type.Optional(Moment),
      way: Type.Optional(SigningWay),
      /** Whether this reader may write this signature down. */
      may: Type.Boolean(),
    }),
  ),
})
export type RecordView = Static<typeof RecordView>

export const sittingFields = {
  planned: Type.Array(SessionView),
  /** Recordings of sessions on screens that lie in the file; for whoever may watch them. */
  recordings: Type.Array(
    Type.Object({
      id: Id,
      session: Id,
      from: Moment,
      minutes: Type.Integer(),
      bytes: Type.Integer(),
      sha256: Type.String(),
    }),
  ),
  records: Type.Array(RecordView),
  /** Which parties asked that no session be open to the public. */
  closedAskedBy: Type.Array(PartyWords),
  /** A sign was found for which nobody is asked into one room with the other side. */
  apart: Type.Boolean(),
}
