import Type, { type Static } from 'typebox'
import { Id, Moment, Words } from '../wire/index.ts'

/** Where the matter stands on the ladder of its region, and how it came there. */
export const LadderView = Type.Object({
  /** From below; `here` is where it stands. */
  rungs: Type.Array(
    Type.Object({ id: Id, word: Words, unit: Type.Optional(Words), limit: Words, here: Type.Boolean() }),
  ),
  /** Moved up and not yet taken up. */
  awaited: Type.Boolean(),
  /** Levels to which this person may pass it up now. */
  mayPassTo: Type.Array(Type.Object({ id: Id, word: Words })),
  moves: Type.Array(
    Type.Object({
      way: Type.Enum(['up', 'down']),
      from: Words,
      to: Words,
      cause: Type.Enum(['limit', 'asked']),
      why: Type.Optional(Type.String()),
      at: Moment,
      by: Words,
    }),
  ),
})
export type LadderView = Static<typeof LadderView>
