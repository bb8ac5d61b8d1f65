import { dayOf, isDay } from '../calendar/index.ts'
import { startClock, startClockUntil } from '../clocks/index.ts'
import { asInstant, type FileId, type Instant, type Refusal } from '../kernel/index.ts'
import {
  type Act,
  type From,
  type HazardRectified,
  isAt,
  isWritten,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type WrongStage,
} from '../matter/index.ts'
import type { Region } from '../region/index.ts'

export interface RectifyAtOnce extends Act {
  /** Wanted, not required: whoever sees a live wire need not photograph it first. */
  readonly before?: FileId
  readonly after?: FileId
  readonly note: string
}

export const rectifyAtOnceFrom: From = { hazard: ['in-hand'] }

export type RectifyRefused = WrongStage | 'after-photo-missing' | 'note-missing'

/** Put right on the spot (立行立改); somebody else still looks at it again. */
export function rectifyAtOnce(
  command: RectifyAtOnce,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<RectifyRefused> {
  if (!isAt(matter, rectifyAtOnceFrom)) return notAtThisStage(matter)
  return rectified('at-once', command, matter, region)
}

export interface OrderRectification extends Act {
  /** The day by whose end it must be put right: YYYY-MM-DD, today or later. */
  readonly byDate: string
  readonly before?: FileId
  readonly note: string
}

export const orderRectificationFrom: From = { hazard: ['in-hand'] }

export type OrderRectificationRefused = WrongStage | 'not-a-day' | 'day-has-passed' | 'note-missing'

/** It cannot be put right on the spot: who has it, must have done it by the end of a day (限期整改). */
export function orderRectification(
  { byDate, before, note, at, by }: OrderRectification,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<OrderRectificationRefused> {
  if (!isAt(matter, orderRectificationFrom)) return notAtThisStage(matter)
  if (!isDay(byDate)) return { refused: 'not-a-day', byDate }
  const today = dayOf(at, region.calendar)
  if (byDate < today) return { refused: 'day-has-passed', byDate, today }
  if (!isWritten(note)) return { refused: 'note-missing' }

  const clock = startClockUntil('rectify', matter.unit, at, byDate, region)
  const photo = before === undefined ? {} : { before }
  return [{ type: 'RectificationOrdered', byDate, ...photo, note: note.trim(), clock, at, by }]
}

export type ReportRectified = RectifyAtOnce

export const reportRectifiedFrom: From = { hazard: ['rectifying'] }

/** What was ordered has been done; whoever did it does not decide that it is safe (报办分离). */
export function reportRectified(
  command: ReportRectified,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<RectifyRefused> {
  if (!isAt(matter, reportRectifiedFrom)) return notAtThisStage(matter)
  return rectified('by-date', command, matter, region)
}

function rectified(
  mode: HazardRectified['mode'],
  { before, after, note, at, by }: RectifyAtOnce,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<RectifyRefused> {
  if (after === undefined) return { refused: 'after-photo-missing' }
  if (!isWritten(note)) return { refused: 'note-missing' }

  const clock = startClock('recheck', matter.unit, at, region)
  const photos = before === undefined ? { after } : { before, after }
  return [{ type: 'HazardRectified', mode, ...photos, note: note.trim(), clock, at, by }]
}

export interface RecheckHazard extends Act {
  readonly safe: boolean
  readonly note: string
  readonly photo?: FileId
  /** Not safe: the new day by whose end it must be put right; unless named, the region's limit sets it. */
  readonly byDate?: string
}

export const recheckHazardFrom: From = { hazard: ['rechecking'] }

export type RecheckRefused = WrongStage | 'own-work' | 'note-missing' | 'not-a-day' | 'day-has-passed'

/** Somebody else has looked (报办分离): safe, or back to work with a new day. */
export function recheckHazard(
  command: RecheckHazard,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<RecheckRefused> {
  const { safe, note, photo, byDate, at, by } = command
  if (!isAt(matter, recheckHazardFrom)) return notAtThisStage(matter)
  if (by.kind === 'staff' && matter.handlers.includes(by.person)) return { refused: 'own-work' }
  if (!isWritten(note)) return { refused: 'note-missing' }
  const checked = {
    type: 'HazardRechecked',
    safe,
    note: note.trim(),
    ...(photo === undefined ? {} : { photo }),
    at,
    by,
  } as const
  if (safe) return [{ ...checked, clock: startClock('follow-up', matter.unit, at, region) }]

  if (byDate !== undefined && !isDay(byDate)) return { refused: 'not-a-day', byDate }
  const today = dayOf(at, region.calendar)
  const until = byDate ?? dayByLimit(matter, at, region)
  if (until < today) return { refused: 'day-has-passed', byDate, today }
  const clock = startClockUntil('rectify', matter.unit, at, until, region)
  return [{ ...checked, byDate: until, clock }]
}

/** The day on which the region's own limit for putting a hazard right would end. */
function dayByLimit(matter: Matter, at: Instant, region: Region): string {
  const { dueAt } = startClock('rectify', matter.unit, at, region)
  // A limit that ends at 24:00 ends on the day before the moment it is over.
  return dayOf(asInstant(dueAt - 1), region.calendar)
}
