import Type, { type Static } from 'typebox'
import { Moment } from '../wire/index.ts'

/**
 * Who came to the windows, in batches and in persons, month by month; never who. On the spot: what the batch came with
 * was settled or answered on the very day it was registered.
 */
export const CallersFigures = Type.Object({
  from: Moment,
  until: Moment,
  months: Type.Array(
    Type.Object({
      /** YYYY-MM, by the office clock. */
      month: Type.String(),
      batches: Type.Integer(),
      persons: Type.Integer(),
      onTheSpot: Type.Integer(),
    }),
  ),
})
export type CallersFigures = Static<typeof CallersFigures>
