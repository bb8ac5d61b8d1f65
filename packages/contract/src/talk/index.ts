import Type, { type Static } from 'typebox'
import { Id, Moment, strict, Words } from '../wire/index.ts'

/** staff, or party:<id>. */
export const ThreadName = Type.String({ pattern: '^(staff|party:[A-Za-z0-9-]{1,64})$' })

/** The threads of a matter the reader may open, and how much of each they have not read. */
export const Threads = Type.Object({
  rows: Type.Array(
    Type.Object({
      thread: ThreadName,
      /** 工作人员; or the party's name. */
      name: Words,
      messages: Type.Integer(),
      unread: Type.Integer(),
      last: Type.Optional(Type.Object({ at: Moment, text: Type.String() })),
      may: Type.Object({ write: Type.Boolean() }),
    }),
  ),
})
export type Threads = Static<typeof Threads>

export const TalkMessage = Type.Object({
  place: Type.Integer(),
  at: Moment,
  author: Words,
  /** As whom it was written: person:<id> or party:<id>, as the readers are named. */
  by: Type.String(),
  own: Type.Boolean(),
  text: Type.String(),
  photos: Type.Array(Type.Object({ file: Type.String(), name: Type.String() })),
  mentions: Type.Array(Type.Object({ person: Id, name: Type.String() })),
  /** How many others have read it. */
  readBy: Type.Integer(),
})
export type TalkMessage = Static<typeof TalkMessage>

/** A stretch of a thread, the newest last; `before` leads to what is older. */
export const Thread = Type.Object({
  rows: Type.Array(TalkMessage),
  before: Type.Optional(Type.Integer()),
  readers: Type.Array(
    Type.Object({ reader: Type.String(), name: Type.String(), upto: Type.Integer(), at: Moment }),
  ),
  may: Type.Object({ write: Type.Boolean() }),
  /** Why nobody can write any more. */
  closed: Type.Optional(Words),
})
export type Thread = Static<typeof Thread>

export const WriteTalk = strict({
  /** May be empty where a photo says it. */
  text: Type.String({ maxLength: 2000 }),
  photos: Type.Optional(
    Type.Array(
      strict({ file: Type.String({ pattern: '^[0-9a-f]{64}$' }), name: Type.String({ maxLength: 200 }) }),
      {
        maxItems: 9,
      },
    ),
  ),
  mentions: Type.Optional(Type.Array(Id, { maxItems: 20, uniqueItems: true })),
})
/** Where the message stands in its thread: the first is 1. */
export const Written = Type.Object({ place: Type.Integer() })
export type Written = Static<typeof Written>
/** How many messages of all threads somebody has not read; nothing of what they say. */
export const Unread = Type.Object({ unread: Type.Integer() })
export type Unread = Static<typeof Unread>
export const ReadUpTo = strict({ upto: Type.Integer({ minimum: 1 }) })
/** Who may be called by name in the staff's thread: whoever may open the matter. */
export const Mentionable = Type.Object({
  rows: Type.Array(Type.Object({ person: Id, name: Type.String(), unitName: Words })),
})
export type Mentionable = Static<typeof Mentionable>
