import { visitMet } from '@jiefen/domain/matter'
import Type from 'typebox'
import { Id, Line, Moment, Prose, strict } from '../wire/index.ts'

export const screeningCommands = {
  /** The questions of the region's list that were answered with yes; none: no sign. */
  'screen-matter': strict({
    signs: Type.Array(
      strict({
        code: Id,
        concerns: Type.Optional(Type.Array(Id, { maxItems: 100 })),
        words: Type.Optional(Prose(500)),
      }),
      { maxItems: 20 },
    ),
    /** Why a sign that stood before no longer does. */
    words: Type.Optional(Prose(500)),
  }),
  'report-danger': strict({
    sign: Id,
    to: Line(100),
    receiver: Line(100),
    reportedAt: Moment,
    words: Type.Optional(Prose(500)),
  }),
  'record-visit': strict({
    party: Id,
    visitedAt: Moment,
    met: Type.Enum([...visitMet]),
    letterLeft: Type.Boolean(),
    words: Type.Optional(Prose(500)),
  }),
}
