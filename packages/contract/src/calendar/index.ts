import Type, { type Static } from 'typebox'
import { Day, Id, Line, Moment, Prose, strict, Words } from '../wire/index.ts'

export const roomPurposes = ['mediation', 'counselling', 'legal-advice', 'hall', 'analysis'] as const

export const RoomView = Type.Object({
  id: Id,
  unit: Id,
  unitName: Words,
  name: Words,
  purpose: Type.Enum([...roomPurposes]),
  seats: Type.Integer(),
  equipment: Type.String(),
  closed: Type.Boolean(),
})
export type RoomView = Static<typeof RoomView>
export const Rooms = Type.Object({ rooms: Type.Array(RoomView) })
export type Rooms = Static<typeof Rooms>

export const NewRoom = strict({
  unit: Id,
  nameZh: Line(40),
  nameEn: Line(60),
  purpose: Type.Enum([...roomPurposes]),
  seats: Type.Integer({ minimum: 1, maximum: 2000 }),
  equipment: Type.Optional(Line(200)),
})
export type NewRoom = Static<typeof NewRoom>

export const CalendarQuery = strict({
  /** The first day shown; absent: today. */
  from: Type.Optional(Day),
  days: Type.Optional(Type.Integer({ minimum: 1, maximum: 14 })),
  /** The place whose rooms are shown; absent: the nearest to the reader that has any. */
  unit: Type.Optional(Id),
})

/** A session of the reader's own, or one in a room that is shown, of a matter they may open. */
export const SittingView = Type.Object({
  number: Type.String(),
  story: Type.String(),
  session: Id,
  startsAt: Moment,
  endsAt: Moment,
  place: Type.String(),
  room: Type.Optional(Id),
  mine: Type.Boolean(),
})
export type SittingView = Static<typeof SittingView>

/** When a room is taken; whose the session is stands only where the reader may know. */
export const BusyView = Type.Object({
  room: Id,
  startsAt: Moment,
  endsAt: Moment,
  number: Type.Optional(Type.String()),
})

export const Calendar = Type.Object({
  from: Day,
  /** The days shown, each with the moment at which it begins. */
  days: Type.Array(Type.Object({ day: Day, startsAt: Moment, works: Type.Boolean() })),
  sessions: Type.Array(SittingView),
  /** Places on the way up and below that have rooms, the reader's own first. */
  places: Type.Array(Type.Object({ id: Id, name: Words })),
  unit: Type.Optional(Id),
  rooms: Type.Array(RoomView),
  busy: Type.Array(BusyView),
  may: Type.Object({ 'keep-rooms': Type.Boolean() }),
})
export type Calendar = Static<typeof Calendar>

/** What a mediator wrote down for themselves; nobody else is ever sent it. */
export const CaucusNote = Type.Object({ id: Id, at: Moment, words: Type.String() })
export const CaucusNotes = Type.Object({
  notes: Type.Array(CaucusNote),
  may: Type.Object({ write: Type.Boolean() }),
})
export type CaucusNotes = Static<typeof CaucusNotes>
export const NewCaucusNote = strict({ words: Prose(5000) })
