import { isoOf, type PersonId, type SessionId } from '@jiefen/domain/kernel'
import type { PlannedSession, Side, Voice } from '@jiefen/domain/matter'
import { mostSeats, roomHours, type Seat } from '@jiefen/domain/video'
import type { House } from '../house.ts'
import type { Address } from '../platform/desk/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { inTransaction, type Tx } from '../platform/sql/index.ts'

export interface Place extends Address {
  readonly session: SessionId
}

export interface SeatRow extends Seat {
  readonly visit: string
  readonly staffName?: string
  readonly word?: string
  readonly hand: boolean
  readonly hasVoice: boolean
  readonly hasPicture: boolean
  readonly showsScreen: boolean
  readonly admitted: boolean
}

/** A page that has not been heard of for so long is away: two of its own signs of life and some patience. */
const awayAfter = 45_000
export const wordPurpose = 'video-word'

export const voiceText = (voice: Voice): string =>
  'party' in voice ? `party:${voice.party}` : `person:${voice.person}`
const voiceFrom = (text: string): Voice => {
  const [kind, id = ''] = text.split(':')
  return (kind === 'party' ? { party: id } : { person: id }) as Voice
}

export const inRoom = <T>(house: House, { matter }: Place, work: (tx: Tx) => Promise<T>): Promise<T> =>
  inTransaction(house.pool, { matter }, work)

export async function seatsOf(tx: Tx, place: Place, house: House): Promise<SeatRow[]> {
  const { rows } = await tx.query({
    name: 'video-seats',
    text: `select seat, voice, visit, staff_name, standing, word, hand, has_voice, has_picture, shows_screen, seen_at, admitted_at
from video_seat
where county = $1
  and matter_id = $2
  and session = $3
order by seat`,
    values: [place.county, place.matter, place.session],
  })
  return rows.map((row) => ({
    ...{ seat: row.seat, voice: voiceFrom(row.voice), visit: row.visit, standing: row.standing },
    ...{
      hand: row.hand,
      hasVoice: row.has_voice,
      hasPicture: row.has_picture,
      showsScreen: row.shows_screen,
    },
    here: row.seen_at.getTime() > house.clock.now() - awayAfter,
    admitted: row.admitted_at !== null,
    ...(row.staff_name === null ? {} : { staffName: row.staff_name }),
    ...(row.word === null ? {} : { word: house.sealing.open(wordPurpose, row.word) }),
  }))
}

export async function caucusOf(tx: Tx, place: Place): Promise<Side | undefined> {
  const { rows } = await tx.query<{ caucus: Side | null }>({
    name: 'video-caucus',
    text: `select caucus
from video_room
where county = $1
  and matter_id = $2
  and session = $3`,
    values: [place.county, place.matter, place.session],
  })
  return rows[0]?.caucus ?? undefined
}

/**
 * Takes the seat this person has, or the next one, for this page. Everybody waits but the mediator; whoever was admitted
 * stays so. No more than a telephone can carry: the mediator always finds a seat.
 */
export async function knock(
  tx: Tx,
  house: House,
  { place, session, voice, staffName, visit, mediator }: Knocking,
): Promise<number> {
  const key = [place.county, place.matter, place.session]
  const now = isoOf(house.clock.now())
  const until = new Date(roomHours(session).until).toISOString()
  await tx.query({
    name: 'video-room',
    text: `insert into video_room (county, matter_id, session, until)
values ($1, $2, $3, $4)
on conflict on constraint one_room_for_each_session do nothing`,
    values: [...key, until],
  })
  // Two who knock at once take one number after the other.
  await tx.query({
    name: 'video-queue',
    text: `select pg_advisory_xact_lock(hashtextextended($1, 0))`,
    values: [`video ${key.join('/')}`],
  })
  const seats = await seatsOf(tx, place, house)
  const own = seats.find((one) => voiceText(one.voice) === voiceText(voice))
  const hostText = mediator === undefined ? '' : voiceText({ person: mediator })
  const host = voiceText(voice) === hostText
  const others = seats.filter(
    (one) => one !== own && one.here && one.standing !== 'out' && voiceText(one.voice) !== hostText,
  )
  if (!host && others.length >= mostSeats - 1) throw new DoorProblem('video-full', { most: mostSeats })
  const standing = host ? 'in' : own?.standing === 'in' ? 'in' : 'waiting'
  const { rows } = await tx.query<{ seat: number }>({
    name: 'video-knock',
    text: `insert into video_seat (county, matter_id, session, seat, voice, visit, standing, seen_at, knocked_at, admitted_at, until, staff_name)
values ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9, $10, $11)
on conflict on constraint one_seat_for_each_person do update
set visit = excluded.visit, standing = excluded.standing, word = null, seen_at = excluded.seen_at, hand = false,
  admitted_at = coalesce(video_seat.admitted_at, excluded.admitted_at)
returning seat`,
    values: [
      ...key,
      own?.seat ?? Math.max(0, ...seats.map(({ seat }) => seat)) + 1,
      ...[voiceText(voice), visit, standing, now, host ? now : null, until, staffName ?? null],
    ],
  })
  return rows[0]?.seat ?? 0
}

interface Knocking {
  readonly place: Place
  readonly session: PlannedSession
  readonly voice: Voice
  readonly staffName: string | undefined
  readonly visit: string
  readonly mediator: PersonId | undefined
}

/** What somebody says of themselves, or is said of them by the mediator; false where no seat was changed. */
export async function changeSeat(
  tx: Tx,
  place: Place,
  seat: { readonly seat: number; readonly visit?: string },
  change: SeatChange,
): Promise<boolean> {
  const names = Object.keys(change) as (keyof SeatChange)[]
  const { rowCount } = await tx.query({
    text: `update video_seat
set ${names.map((name, at) => `${name} = $${at + 6}`).join(', ')}
where county = $1
  and matter_id = $2
  and session = $3
  and seat = $4
  and ($5::text is null or visit = $5)`,
    values: [
      ...[place.county, place.matter, place.session, seat.seat, seat.visit ?? null],
      ...names.map((name) => change[name]),
    ],
  })
  return rowCount === 1
}

interface SeatChange {
  readonly standing?: 'waiting' | 'in' | 'out'
  readonly word?: string | null
  readonly hand?: boolean
  readonly has_voice?: boolean
  readonly has_picture?: boolean
  readonly shows_screen?: boolean
  readonly seen_at?: string
  readonly admitted_at?: string
}

export async function setCaucus(tx: Tx, place: Place, side: Side | undefined): Promise<void> {
  await tx.query({
    name: 'video-set-caucus',
    text: `update video_room
set caucus = $4
where county = $1
  and matter_id = $2
  and session = $3`,
    values: [place.county, place.matter, place.session, side ?? null],
  })
}
