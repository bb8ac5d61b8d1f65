import Type, { type Static } from 'typebox'
import { ClockName, Id, Moment, Words } from '../wire/index.ts'

/** What a supervisor looks at; each is a view of the worklist of the same name. */
export const boardColumns = ['late', 'near-limit', 'stuck', 'returned', 'unanswered'] as const
export type BoardColumnName = (typeof boardColumns)[number]

/** Counted up to a cap; `more` says it was reached. */
export const CappedCount = Type.Object({ count: Type.Integer(), more: Type.Boolean() })
export type CappedCount = Static<typeof CappedCount>

/** One matter on the board: whose it is, by when, and why it is here. */
export const BoardRow = Type.Object({
  number: Type.String(),
  story: Type.String(),
  unit: Type.Object({ id: Id, name: Words }),
  /** Who mediates it; otherwise the unit alone answers. */
  person: Type.Optional(Type.String()),
  due: Type.Optional(Type.Object({ name: ClockName, at: Moment, owner: Words })),
  why: Words,
  /** By command name. */
  may: Type.Record(Type.String(), Type.Boolean()),
})
export type BoardRow = Static<typeof BoardRow>

export const BoardColumn = Type.Object({
  name: Type.Enum([...boardColumns]),
  count: CappedCount,
  /** The first of them; the rest is in the worklist. */
  rows: Type.Array(BoardRow),
})

export const BoardUnit = Type.Object({
  id: Id,
  name: Words,
  counts: Type.Record(Type.String(), CappedCount),
  /** Supervision cards of this unit and those below it that have not been answered. */
  cards: CappedCount,
})
export type BoardUnit = Static<typeof BoardUnit>

/** The supervisor's board: what is late, near, stuck, returned and unanswered, and how much of it at which unit. */
export const Board = Type.Object({
  columns: Type.Array(BoardColumn),
  units: Type.Array(BoardUnit),
  /** No act for so many days, and a matter counts as stuck. */
  stuckAfterDays: Type.Integer(),
})
export type Board = Static<typeof Board>
