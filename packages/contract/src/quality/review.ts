import Type, { type Static } from 'typebox'
import { Day, Id, Line, Moment, Prose, strict, Words } from '../wire/index.ts'

export const Month = Type.String({ pattern: '^20\\d\\d-(0[1-9]|1[0-2])$' })
const FindingGrade = Type.Enum(['small', 'to-correct', 'serious'])
const Standing = Type.Enum(['waiting', 'with-mediator', 'with-reviewer', 'passed'])

export const ReviewPointView = Type.Object({
  code: Type.String(),
  name: Words,
  asks: Words,
  grades: Type.Array(FindingGrade),
  source: Type.String(),
})

export const ReviewRuleView = Type.Object({
  from: Day,
  level: Words,
  sharePercent: Type.Integer(),
  least: Type.Integer(),
  always: Type.Array(Type.String()),
  answerDays: Type.Integer(),
  version: Type.String(),
  source: Type.String(),
})
export type ReviewRuleView = Static<typeof ReviewRuleView>

/** One finding and what may be done about it now by its reader. */
export const FindingView = Type.Object({
  point: Type.String(),
  name: Words,
  grade: FindingGrade,
  words: Type.String(),
  standing: Type.Enum(['open', 'corrected', 'objected', 'settled', 'set-aside', 'noted']),
  may: Type.Object({ correct: Type.Boolean(), object: Type.Boolean(), judge: Type.Boolean() }),
})
export type FindingView = Static<typeof FindingView>

export const ReviewLine = Type.Object({
  id: Id,
  number: Type.String(),
  mediator: Type.String(),
  why: Type.Enum(['drawn', 'always', 'cause']),
  standing: Standing,
  due: Type.Optional(Moment),
  /** Had the reader a hand in it, somebody else looks at it. */
  own: Type.Boolean(),
})
export type ReviewLine = Static<typeof ReviewLine>

export const ReviewView = Type.Object({
  ...ReviewLine.properties,
  place: Words,
  month: Type.String(),
  serious: Type.Boolean(),
  /** Why it was called up outside of the sample. */
  cause: Type.Optional(Type.String()),
  findings: Type.Array(FindingView),
  /** What was done, in order: who, when, and in words. */
  entries: Type.Array(
    Type.Object({ at: Moment, who: Type.String(), what: Words, words: Type.Optional(Type.String()) }),
  ),
  points: Type.Array(ReviewPointView),
  may: Type.Object({ check: Type.Boolean() }),
})
export type ReviewView = Static<typeof ReviewView>

/** A month of one place, with all that is needed to draw it again by hand. */
export const DrawView = Type.Object({
  unit: Id,
  place: Words,
  month: Type.String(),
  rule: Type.Optional(ReviewRuleView),
  commitment: Type.Optional(Type.String()),
  publishedAt: Type.Optional(Moment),
  /** Told once the month is drawn. */
  seed: Type.Optional(Type.String()),
  drawnAt: Type.Optional(Moment),
  drawnBy: Type.Optional(Words),
  numbers: Type.Array(Type.String()),
  populationHash: Type.Optional(Type.String()),
  drawn: Type.Array(Type.String()),
  always: Type.Array(Type.String()),
  reviews: Type.Array(ReviewLine),
  may: Type.Object({ draw: Type.Boolean() }),
})
export type DrawView = Static<typeof DrawView>
export const Draws = Type.Object({
  places: Type.Array(Type.Object({ id: Id, name: Words })),
  unit: Type.Optional(Id),
  months: Type.Array(DrawView),
  /** The newest files within reach that were called up for a cause. */
  causes: Type.Array(ReviewLine),
  may: Type.Object({ 'call-up': Type.Boolean() }),
})
export type Draws = Static<typeof Draws>

export const DrawFiles = strict({ unit: Id, month: Month })
export type DrawFiles = Static<typeof DrawFiles>
export const CallUpFile = strict({ number: Line(40), words: Prose(1000) })
export type CallUpFile = Static<typeof CallUpFile>
export const CheckFile = strict({
  points: Type.Array(
    strict({
      point: Type.String({ maxLength: 60 }),
      grade: Type.Optional(FindingGrade),
      words: Type.Optional(Prose(1000)),
    }),
    { maxItems: 100 },
  ),
})
export type CheckFile = Static<typeof CheckFile>
export const AnswerFinding = strict({
  point: Type.String({ maxLength: 60 }),
  way: Type.Enum(['corrected', 'objected']),
  words: Prose(1000),
})
export type AnswerFinding = Static<typeof AnswerFinding>
export const JudgeFinding = strict({
  point: Type.String({ maxLength: 60 }),
  /** A correction is enough; a finding that was objected to stands. */
  yes: Type.Boolean(),
  words: Prose(1000),
})
export type JudgeFinding = Static<typeof JudgeFinding>
