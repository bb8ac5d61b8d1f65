import Type, { type Static } from 'typebox'
import { ClockName, Day, Id, MatterKind, Moment, StageName, Words } from '../wire/index.ts'

const About = { number: Type.String(), story: Type.String() }

/** A session of today or the days after it. */
export const DaySession = Type.Object({
  ...About,
  session: Id,
  startsAt: Moment,
  endsAt: Moment,
  place: Type.String(),
  way: Type.Enum(['in-person', 'video']),
  /** The reader mediates it; else it is in one of their rooms. */
  mine: Type.Boolean(),
  mediator: Type.Optional(Type.String()),
  standing: Type.Enum(['planned', 'held']),
  closedDoors: Type.Boolean(),
  apart: Type.Boolean(),
  invited: Type.Array(Type.String()),
  /** Helpers, and whether every party has said yes to each. */
  helpers: Type.Array(Type.Object({ name: Type.String(), agreed: Type.Boolean() })),
})
export type DaySession = Static<typeof DaySession>

/** A limit that is late or ends today. */
export const DayLimit = Type.Object({
  ...About,
  name: ClockName,
  words: Words,
  dueAt: Moment,
  late: Type.Boolean(),
  owner: Words,
  /** The rule it comes from. */
  authority: Type.String(),
})
export type DayLimit = Static<typeof DayLimit>

/** Something that was agreed and is due in the next days, or is late. */
export const DayPromise = Type.Object({
  ...About,
  obligation: Id,
  words: Words,
  debtor: Words,
  byDay: Day,
  late: Type.Boolean(),
  standing: Type.String(),
})
export type DayPromise = Static<typeof DayPromise>

/** An open matter with its next step: whose turn it is, since when, and what the reader may do about it. */
export const DayMatter = Type.Object({
  ...About,
  kind: MatterKind,
  stage: StageName,
  due: Type.Optional(Type.Object({ name: ClockName, at: Moment })),
  what: Type.String(),
  turn: Type.Enum(['me', 'party', 'unit', 'mediator']),
  whom: Words,
  /** Who is on duty there, by name. */
  people: Type.Array(Type.String()),
  since: Moment,
  /** The command whose form is opened. */
  does: Type.Optional(Type.String()),
  party: Type.Optional(Id),
})
export type DayMatter = Static<typeof DayMatter>

export const MyDay = Type.Object({
  asOf: Moment,
  day: Day,
  /** The days shown, today first, each with the moment at which it begins. */
  days: Type.Array(Type.Object({ day: Day, startsAt: Moment, works: Type.Boolean() })),
  /** mine: what this person mediates; units: what their units owe; seal: what waits for the seal. */
  view: Type.Enum(['mine', 'units', 'seal']),
  sessions: Type.Array(DaySession),
  limits: Type.Array(DayLimit),
  promises: Type.Array(DayPromise),
  matters: Type.Array(DayMatter),
  /** There are more open matters than a page holds. */
  more: Type.Boolean(),
})
export type MyDay = Static<typeof MyDay>
