import type { Instant, Refusal, RoomId, SessionId, UnitId } from '../kernel/index.ts'
import { type Clock, isWritten, type Matter, type MeetingWay, type Seating } from '../matter/index.ts'
import { getUnit, isWithin, type Region, territoryAbove, type Words } from '../region/index.ts'
import { mustSitApart } from '../screening/index.ts'

/** A room as the house offers it: whose it is, and whether it is still in use. */
export interface MeetingRoom {
  readonly id: RoomId
  readonly unit: UnitId
  readonly name: string
  readonly closed: boolean
}

/** When and where they are to meet. */
export interface Hour {
  readonly startsAt: Instant
  readonly endsAt: Instant
  readonly place?: string
  readonly room?: MeetingRoom
  /** Absent: in one place. */
  readonly way?: MeetingWay
}

export type HourRefused =
  | 'hour-has-passed'
  | 'ends-before-it-begins'
  | 'longer-than-a-day'
  | 'where-missing'
  | 'room-not-here'
  | 'room-not-in-use'
  | 'no-joint-room'
  /** Said by the house when it takes the room: of two at once one is refused. */
  | 'room-taken'

/** Said by the house where a room with sessions ahead is to be closed. */
export type CloseRoomRefused = 'room-in-use'

const day = 24 * 60 * 60 * 1000

/** Why they cannot meet then and there; undefined when they can. Whether the room is free the house sees when it takes it. */
export function whyNotThen(
  { startsAt, endsAt, place, room, way }: Hour,
  seating: Seating,
  now: Instant,
  matter: Matter,
  region: Region,
): Refusal<HourRefused> | undefined {
  if (startsAt <= now) return { refused: 'hour-has-passed', startsAt }
  if (endsAt <= startsAt) return { refused: 'ends-before-it-begins', startsAt, endsAt }
  if (endsAt - startsAt > day) return { refused: 'longer-than-a-day', startsAt, endsAt }
  if (way !== 'video' && room === undefined && !isWritten(place)) return { refused: 'where-missing' }
  if (room !== undefined && !isRoomFor(room, matter, region))
    return { refused: 'room-not-here', room: room.id }
  if (room?.closed === true) return { refused: 'room-not-in-use', room: room.id }
  // Where the screening found a sign of violence nobody is asked into one room with the other side.
  return seating === 'together' && mustSitApart(matter) ? { refused: 'no-joint-room' } : undefined
}

/** A room of one's own place, of a place above it (the centre of the county) or of one below. */
export function isRoomFor(
  { unit }: Pick<MeetingRoom, 'unit'>,
  matter: Pick<Matter, 'unit'>,
  region: Region,
): boolean {
  const [theirs, ours] = [homeOf(unit, region), homeOf(matter.unit, region)]
  return isWithin(region, ours, theirs) || isWithin(region, theirs, ours)
}

const homeOf = (unit: UnitId, region: Region): UnitId =>
  getUnit(region, unit).kind === 'territory' ? unit : (territoryAbove(region, unit)?.id ?? unit)

/** What the place is called in the file: as it was written, else the room and whose it is. */
export function placeOf({ place, room, way }: Hour, region: Region): string {
  if (isWritten(place)) return place.trim()
  if (room === undefined && way === 'video') return onScreen
  return room === undefined ? '' : `${getUnit(region, room.unit).name.zh}${room.name}`
}

/** What stands where the place would: letters and messages say it as it is. */
const onScreen = '网上视频（用手机就能参加）'

/** The place as it is read: what the house wrote of a session on screens is read in either language, the rest as it was written. */
export const placeWords = (place: string): Words => ({
  zh: place,
  en: place === onScreen ? 'on screens (a telephone is enough)' : place,
})

/** Runs until the end of the hour: what has not been written down by then, somebody is asked about. */
export const clockOf = (session: SessionId, { endsAt }: Hour, now: Instant, matter: Matter): Clock => ({
  ...{ name: 'sitting', startedAt: now, dueAt: endsAt, owner: matter.unit },
  ...{ authority: '约定的调解时间', about: session },
})
