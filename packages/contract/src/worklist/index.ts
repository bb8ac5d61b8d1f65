import Type, { type Static } from 'typebox'
import { ClockName, Complexity, Id, MatterKind, Moment, StageName, Words } from '../wire/index.ts'

export const worklistViews = [
  'new',
  'near-limit',
  'late',
  'stuck',
  'unanswered',
  'returned',
  'reopened',
  'whistled',
  'mine',
  'all-open',
  'closed',
] as const
export type WorklistView = (typeof worklistViews)[number]

export const WorklistQuery = Type.Object(
  {
    view: Type.Optional(Type.Enum([...worklistViews])),
    /** Words of the story, a matter number, or a name; two characters at least. */
    q: Type.Optional(Type.String({ minLength: 2, maxLength: 100 })),
    /** Only what lies with this unit or below it; one within your reach. */
    unit: Type.Optional(Type.String({ maxLength: 64 })),
    /** The cursor of the last row of the page before. */
    after: Type.Optional(Type.String({ maxLength: 200 })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 50 })),
  },
  { additionalProperties: false },
)
export type WorklistQuery = Static<typeof WorklistQuery>

export const WorklistRow = Type.Object({
  number: Type.String(),
  story: Type.String(),
  place: Type.String(),
  kind: MatterKind,
  category: Type.Optional(Type.Object({ code: Id, name: Words })),
  complexity: Complexity,
  /** A rule's proposal looks different from a clerk's decision. */
  sortedBy: Type.Enum(['rule', 'staff']),
  stage: StageName,
  unit: Type.Object({ id: Id, name: Words }),
  mediator: Type.Optional(Type.String()),
  reportedAt: Moment,
  /** The nearest running limit: what it waits for, by when, who owes it. */
  due: Type.Optional(Type.Object({ name: ClockName, at: Moment, owner: Words })),
  /** Of an agreement in force: how many of its parts were received. */
  kept: Type.Optional(Type.Object({ parts: Type.Integer(), of: Type.Integer() })),
})
export type WorklistRow = Static<typeof WorklistRow>

export const Worklist = Type.Object({
  rows: Type.Array(WorklistRow),
  /** Absent on the last page. */
  next: Type.Optional(Type.String()),
})
export type Worklist = Static<typeof Worklist>

/** Matters in each view, counted up to the cap; `more` says the cap was reached. Asked for apart from the pages. */
export const WorklistCounts = Type.Object({
  counts: Type.Record(Type.String(), Type.Object({ count: Type.Integer(), more: Type.Boolean() })),
})
export type WorklistCounts = Static<typeof WorklistCounts>
