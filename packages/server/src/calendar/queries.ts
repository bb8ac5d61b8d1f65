import type { Tx } from '../platform/sql/index.ts'

type Reading = Pick<Tx, 'query'>

export interface RoomRow {
  readonly room_id: string
  readonly unit_id: string
  readonly name_zh: string
  readonly name_en: string
  readonly purpose: string
  readonly seats: number
  readonly equipment: string
  readonly closed: boolean
}

/** The rooms of these units, those that are closed last. */
export async function roomsOf(tx: Reading, units: readonly string[]): Promise<RoomRow[]> {
  const { rows } = await tx.query<RoomRow>({
    name: 'rooms-of',
    text: `select room_id, unit_id, name_zh, name_en, purpose, seats, equipment, closed_at is not null as closed
from room
where unit_id = any ($1::text[])
order by closed_at is not null, opened_at, name_zh
limit 300`,
    values: [units],
  })
  return rows
}

export async function openRoom(
  tx: Reading,
  room: Omit<RoomRow, 'closed'> & { readonly opened_at: string; readonly opened_by: string },
): Promise<void> {
  const { room_id, unit_id, name_zh, name_en, purpose, seats, equipment, opened_at, opened_by } = room
  await tx.query({
    name: 'open-room',
    text: `insert into room (room_id, unit_id, name_zh, name_en, purpose, seats, equipment, opened_at, opened_by)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    values: [room_id, unit_id, name_zh, name_en, purpose, seats, equipment, opened_at, opened_by],
  })
}

/** Whether it is a room of these units that is still in use. */
export async function isRoomOf(tx: Reading, id: string, units: readonly string[]): Promise<boolean> {
  const { rowCount } = await tx.query({
    name: 'is-room-of',
    text: `select
from room
where room_id = $1
  and unit_id = any ($2::text[])
  and closed_at is null`,
    values: [id, units],
  })
  return rowCount === 1
}

/** How many sessions a room has ahead, and until when; whoever plans one there waits until this is stored. */
export async function sessionsAheadIn(
  tx: Reading,
  id: string,
  now: string,
): Promise<{ readonly sessions: number; readonly until: Date | null }> {
  await tx.query({
    name: 'stand-in-line-for-room',
    text: `select pg_advisory_xact_lock(hashtextextended('room ' || $1, 0))`,
    values: [id],
  })
  const { rows } = await tx.query<{ sessions: number; until: Date | null }>({
    name: 'sessions-ahead-in-room',
    text: `select count(*)::int as sessions, max(ends_at) as until
from busy_rooms(array[$1]::uuid[], $2, 'infinity')`,
    values: [id, now],
  })
  return rows[0] ?? { sessions: 0, until: null }
}

/** Nothing is planned there any more. */
export async function closeRoom(
  tx: Reading,
  id: string,
  units: readonly string[],
  at: string,
): Promise<{ readonly unit: string; readonly name: string } | undefined> {
  const { rows } = await tx.query<{ unit: string; name: string }>({
    name: 'close-room',
    text: `update room
set closed_at = $3
where room_id = $1
  and unit_id = any ($2::text[])
  and closed_at is null
returning unit_id as unit, name_zh as name`,
    values: [id, units, at],
  })
  return rows[0]
}

export interface SittingLine {
  readonly number: string
  readonly story: string
  readonly session: string
  readonly starts_at: Date
  readonly ends_at: Date
  readonly place: string
  readonly room_id: string | null
  readonly mine: boolean
}

/** My own sessions between two moments, and those in these rooms that I may know of. No session lasts longer than a day. */
export async function sittingsBetween(
  tx: Reading,
  person: string,
  rooms: readonly string[],
  [since, upto]: readonly [string, string],
): Promise<SittingLine[]> {
  const { rows } = await tx.query<SittingLine>({
    name: 'sittings-between',
    text: `with own as (
  select county, matter_id, session, place, room_id, during, mediator
  from sitting
  where mediator = $1
    and lower(during) >= $3::timestamptz - interval '1 day'
    and lower(during) < $4
    and upper(during) > $3
),
inside as (
  select county, matter_id, session, place, room_id, during, mediator
  from sitting
  where room_id = any ($2::uuid[])
    and during && tstzrange($3, $4)
)
select matter.number, matter.story, met.session, lower(met.during) as starts_at, upper(met.during) as ends_at,
  met.place, met.room_id, coalesce(met.mediator = $1, false) as mine
from (select * from own union select * from inside) as met
join matter
  on matter.county = met.county
  and matter.matter_id = met.matter_id
order by 4, 1
limit 500`,
    values: [person, rooms, since, upto],
  })
  return rows
}

export async function busyBetween(
  tx: Reading,
  rooms: readonly string[],
  [since, upto]: readonly [string, string],
): Promise<{ room_id: string; starts_at: Date; ends_at: Date }[]> {
  const { rows } = await tx.query<{ room_id: string; starts_at: Date; ends_at: Date }>({
    name: 'busy-between',
    text: `select room_id, starts_at, ends_at
from busy_rooms($1::uuid[], $2, $3)`,
    values: [rooms, since, upto],
  })
  return rows
}
