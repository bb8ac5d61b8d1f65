import Type, { type Static } from 'typebox'
import { Calculation } from '../calculators/index.ts'
import { Moment, Words } from '../wire/index.ts'

/** A calculation in the file, as it was worked out then, and what has become of it. */
export const KeptCalculationView = Type.Object({
  /** From 1, in the order of keeping. */
  calculation: Type.Integer(),
  title: Type.String(),
  calculatorWords: Words,
  keptAt: Moment,
  by: Words,
  /** What was put in, in words. */
  entered: Type.Array(Type.Object({ what: Words, value: Words })),
  result: Calculation,
  /** Since when the parties may read it. */
  shownAt: Type.Optional(Moment),
  replaces: Type.Optional(Type.Object({ calculation: Type.Integer(), why: Type.String() })),
  replacedBy: Type.Optional(Type.Integer()),
  withdrawn: Type.Optional(Type.Object({ at: Moment, by: Words, why: Type.String() })),
  may: Type.Object({ show: Type.Boolean(), withdraw: Type.Boolean() }),
})
export type KeptCalculationView = Static<typeof KeptCalculationView>
