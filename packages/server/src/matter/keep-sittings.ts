import { isoOf, type Refusal } from '@jiefen/domain/kernel'
import { type Matter, openStages } from '@jiefen/domain/matter'
import { sessionsAhead } from '@jiefen/domain/sittings'
import type { Besides } from '../platform/desk/index.ts'
import type { Tx } from '../platform/sql/index.ts'

/** One session that is ahead, as the calendar and the rooms know it. */
export interface SittingRow {
  readonly session: string
  readonly mediator: string | null
  readonly room_id: string | null
  readonly place: string
  readonly starts_at: string
  readonly ends_at: string
}

/** Only what is ahead takes a room; computed from the state alone, so that no way of ending a matter can forget one. */
export const sittingsOf = (matter: Matter): SittingRow[] =>
  sessionsAhead(matter)
    .filter(() => openStages.has(matter.stage))
    .map(({ id, room, place, startsAt, endsAt }) => ({
      session: id,
      mediator: matter.mediator?.person ?? null,
      room_id: room ?? null,
      place,
      starts_at: isoOf(startsAt),
      ends_at: isoOf(endsAt),
    }))

/** Frees what is over and takes what is new, in the transaction of the change; undefined where nothing of it changes. */
export function keepSittings(before: Matter | undefined, after: Matter): Besides | undefined {
  const [had, has] = [before === undefined ? [] : sittingsOf(before), sittingsOf(after)]
  const over = had.filter((row) => !has.some((other) => isSame(row, other)))
  const begun = has.filter((row) => !had.some((other) => isSame(row, other)))
  const isClosed = before !== undefined && openStages.has(before.stage) && !openStages.has(after.stage)
  if (over.length === 0 && begun.length === 0 && !isClosed) return undefined
  return async (tx, { county, matter }) => {
    if (over.length > 0) await free(tx, county, matter, over)
    for (const row of begun) {
      const refusal = await take(tx, county, matter, row)
      if (refusal !== undefined) return refusal
    }
    // They never leave, and do not outlive the file either.
    if (isClosed)
      await tx.query({ name: 'forget-notes', text: 'select forget_caucus_notes($1)', values: [matter] })
    return undefined
  }
}

const isSame = (a: SittingRow, b: SittingRow): boolean => JSON.stringify(a) === JSON.stringify(b)

async function free(tx: Tx, county: string, matter: string, rows: readonly SittingRow[]): Promise<void> {
  await tx.query({
    name: 'free-sittings',
    text: `delete from sitting
where county = $1
  and matter_id = $2
  and session = any ($3)`,
    values: [county, matter, rows.map(({ session }) => session)],
  })
}

/** Of two that want one room at once the second waits for the first to be stored, and then is told when it is taken. */
async function take(tx: Tx, county: string, matter: string, row: SittingRow): Promise<Refusal | undefined> {
  const { session, mediator, room_id, place, starts_at, ends_at } = row
  // Who wants a room stands in line for it; the constraint would let no second one in anyway, but by way of deadlocks.
  if (room_id !== null)
    await tx.query({
      name: 'stand-in-line-for-room',
      text: `select pg_advisory_xact_lock(hashtextextended('room ' || $1, 0))`,
      values: [room_id],
    })
  for (;;) {
    const { rowCount } = await tx.query({
      name: 'take-sitting',
      text: `insert into sitting (county, matter_id, session, mediator, room_id, place, during)
select $1, $2, $3, $4, $5::uuid, $6, tstzrange($7, $8)
where not exists (select from room where room_id = $5::uuid and closed_at < $8::timestamptz)
on conflict do nothing`,
      values: [county, matter, session, mediator, room_id, place, starts_at, ends_at],
    })
    if (rowCount === 1) return undefined
    const { rows } = await tx.query<{ starts_at: Date; ends_at: Date }>({
      name: 'why-room-taken',
      text: `select starts_at, ends_at
from busy_rooms(array[$1]::uuid[], $2, $3)
limit 1`,
      values: [room_id, starts_at, ends_at],
    })
    const [other] = rows
    // Freed in this very moment: it is ours to try again; unless the room was closed in it.
    if (other === undefined && (await isClosed(tx, room_id)))
      return { refused: 'room-not-in-use', room: room_id }
    if (other === undefined) continue
    const [from, until] = [other.starts_at.toISOString(), other.ends_at.toISOString()]
    return { refused: 'room-taken', room: room_id, from, until }
  }
}

async function isClosed(tx: Tx, room: string | null): Promise<boolean> {
  const { rowCount } = await tx.query({
    name: 'is-room-closed',
    text: 'select from room where room_id = $1 and closed_at is not null',
    values: [room],
  })
  return rowCount === 1
}
