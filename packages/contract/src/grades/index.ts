import Type, { type Static } from 'typebox'
import { GradeName } from '../matter/grade-view.ts'
import { Id, Moment, StageName, Words } from '../wire/index.ts'

/** How many open matters of one grade, counted up to the cap; `more` says the cap was reached. */
export const GradeCount = Type.Object({
  grade: GradeName,
  count: Type.Integer(),
  more: Type.Boolean(),
})
export type GradeCount = Static<typeof GradeCount>

/** A unit with everything below it. Its own grade is the highest among its open matters; never of a person. */
export const UnitGrades = Type.Object({
  unit: Type.Object({ id: Id, name: Words }),
  highest: Type.Optional(GradeName),
  /** Lowest first, every grade of the scheme. */
  counts: Type.Array(GradeCount),
  /** There are units below it to look into. */
  below: Type.Boolean(),
})
export type UnitGrades = Static<typeof UnitGrades>

export const UnitGradesPage = Type.Object({
  /** The unit looked into, whole; absent where the reader has several units and none above them. */
  whole: Type.Optional(UnitGrades),
  /** Where to go back up to, within the reader's reach. */
  above: Type.Optional(Type.Object({ id: Id, name: Words })),
  rows: Type.Array(UnitGrades),
})
export type UnitGradesPage = Static<typeof UnitGradesPage>

/** One matter behind a figure. */
export const GradedMatter = Type.Object({
  number: Type.String(),
  story: Type.String(),
  stage: StageName,
  unit: Words,
  dueAt: Type.Optional(Moment),
})
export const GradedMatters = Type.Object({ rows: Type.Array(GradedMatter), more: Type.Boolean() })
export type GradedMatters = Static<typeof GradedMatters>
