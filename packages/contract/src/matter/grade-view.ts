import Type, { type Static } from 'typebox'
import { GradeColour, Id, Moment, Words } from '../wire/index.ts'

/** A grade of the region's scheme; the colour never travels without its word. */
export const GradeName = Type.Object({ code: Id, colour: GradeColour, word: Words })
export type GradeName = Static<typeof GradeName>

/** The grade of risk a person has decided, and what the rule proposes. */
export const GradeView = Type.Object({
  now: Type.Optional(
    Type.Object({
      grade: GradeName,
      why: Type.String(),
      at: Moment,
      by: Words,
      /** The unit of the grade's level, which answers for it, and by when it is to be looked at anew. */
      owner: Words,
      reviewBy: Type.Optional(Moment),
    }),
  ),
  /** Higher than the grade now; with the signs it comes from. */
  proposed: Type.Optional(Type.Object({ grade: GradeName, signals: Type.Array(Words) })),
  /** Lowest first; with who would answer for the matter then. */
  choices: Type.Array(Type.Object({ grade: GradeName, owner: Words })),
})
export type GradeView = Static<typeof GradeView>
