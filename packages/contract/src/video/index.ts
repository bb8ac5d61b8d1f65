import type { Static } from 'typebox'
import Type from 'typebox'
import { strict } from '../wire/index.ts'

/** A page's own name for itself, so that a reload takes the same seat over and the page before lets go of it. */
const Visit = Type.String({ pattern: '^[0-9a-z-]{8,40}$' })
const SeatNumber = Type.Integer({ minimum: 1, maximum: 200 })

export const Knock = strict({ visit: Visit })
export const VideoPosts = strict({
  visit: Visit,
  /** What browsers tell each other so that they find each other; read by nobody in between. */
  posts: Type.Array(strict({ to: SeatNumber, say: Type.String({ minLength: 2, maxLength: 24_000 }) }), {
    minItems: 1,
    maxItems: 60,
  }),
})
export const VideoChat = strict({ visit: Visit, text: Type.String({ minLength: 1, maxLength: 500 }) })
export const VideoHere = strict({
  visit: Visit,
  hand: Type.Boolean(),
  voice: Type.Boolean(),
  picture: Type.Boolean(),
  screen: Type.Boolean(),
})
export const VideoAnswer = strict({ recording: Type.String({ maxLength: 40 }), agrees: Type.Boolean() })
export const VideoAdmit = strict({ seat: SeatNumber })
export const VideoRemove = strict({ seat: SeatNumber, word: Type.String({ minLength: 1, maxLength: 200 }) })
export const VideoCaucus = strict({ side: Type.Optional(Type.Enum(['informant', 'other-side'])) })

export const SeatView = Type.Object({
  seat: Type.Integer(),
  name: Type.String(),
  /** What they are here: a party of this side, the mediator, or somebody else of the staff. */
  as: Type.Enum(['informant', 'other-side', 'mediator', 'staff']),
  own: Type.Boolean(),
  standing: Type.Enum(['waiting', 'in', 'out']),
  here: Type.Boolean(),
  /** Whether this seat and one's own see and hear each other now. */
  together: Type.Boolean(),
  hand: Type.Boolean(),
  voice: Type.Boolean(),
  picture: Type.Boolean(),
  screen: Type.Boolean(),
  visit: Type.Optional(Type.String()),
  agreed: Type.Optional(Type.Boolean()),
})

/** The room on screens as one seat may know it. */
export const VideoView = Type.Object({
  seat: Type.Integer(),
  host: Type.Boolean(),
  standing: Type.Enum(['waiting', 'in', 'out']),
  word: Type.Optional(Type.String()),
  /** No room for all: the sides speak one after the other. */
  apart: Type.Boolean(),
  caucus: Type.Optional(Type.Enum(['with-us', 'with-others'])),
  /** For the mediator: with which side. */
  side: Type.Optional(Type.Enum(['informant', 'other-side'])),
  seats: Type.Array(SeatView),
  recording: Type.Optional(
    Type.Object({
      id: Type.String(),
      own: Type.Optional(Type.Boolean()),
      /** Everybody who is there has agreed. */
      may: Type.Boolean(),
      pieces: Type.Integer(),
    }),
  ),
})
export type VideoView = Static<typeof VideoView>
export type SeatView = Static<typeof SeatView>

export const RecordingPiece = strict({
  number: Type.String({ maxLength: 40 }),
  recording: Type.String({ maxLength: 40 }),
  nth: Type.Integer({ minimum: 1, maximum: 20_000 }),
})
