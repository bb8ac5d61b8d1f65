import Type, { type Static } from 'typebox'
import { Day, Id, Line, Moment, Prose, strict, Words } from '../wire/index.ts'

export const PostView = Type.Object({
  id: Id,
  unit: Id,
  unitName: Words,
  at: Moment,
  author: Words,
  title: Type.String(),
  words: Type.String(),
  until: Type.Optional(Day),
  pinned: Type.Boolean(),
  read: Type.Boolean(),
  /** How many of how many have read it; only for whoever may hang up at that unit, and not of one or two people. */
  readers: Type.Optional(Type.Object({ read: Type.Integer(), of: Type.Integer() })),
  may: Type.Object({ 'take-down': Type.Boolean() }),
})
export type PostView = Static<typeof PostView>
export const Posts = Type.Object({ rows: Type.Array(PostView), next: Type.Optional(Type.String()) })
export type Posts = Static<typeof Posts>
export const PostsQuery = strict({
  /** Only the board of this unit; of a unit below, for whoever may hang up there. */
  unit: Type.Optional(Id),
  after: Type.Optional(
    Type.String({ pattern: '^[01]\\.[0-9]{1,13}\\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' }),
  ),
})
export const NewPost = strict({
  unit: Id,
  title: Line(80),
  words: Prose(4000),
  until: Type.Optional(Day),
  pinned: Type.Optional(Type.Boolean()),
  /** Told in the group rooms of the units below, too, not only in those of this one. */
  below: Type.Optional(Type.Boolean()),
})
export type NewPost = Static<typeof NewPost>
export const HungUp = Type.Object({ id: Id })
/** Posts on the boards of my units that I have not read; a hundred at most. */
export const UnreadPosts = Type.Object({ unread: Type.Integer() })
/** The units at whose board I may hang something up. */
export const OwnBoards = Type.Object({ units: Type.Array(Id) })
