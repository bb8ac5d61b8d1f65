import type { OpenSession, StaffEvent, StaffView } from '@jiefen/contract'
import { asInstant, asUnitId, type Instant, isoOf } from '@jiefen/domain/kernel'
import { findUnit, type Region } from '@jiefen/domain/region'
import { inTransaction } from '../platform/sql/index.ts'
import type { Office } from './reach.ts'
import type { DoorHouse, Staff } from './require-staff.ts'
import { isRole } from './sessions.ts'

/** Where this person is logged in at this moment, the latest first. */
export async function listSessions(house: DoorHouse, { session }: Staff): Promise<OpenSession[]> {
  const { rows } = await house.pool.query<SessionRow>({
    name: 'list-sessions',
    text: `
select session_id, started_at, last_seen_at, device
from staff_session
where person_id = $1
  and factor_passed
order by last_seen_at desc, session_id`,
    values: [session.person],
  })
  return rows.map(({ session_id, started_at, last_seen_at, device }) => ({
    id: session_id,
    startedAt: started_at.toISOString(),
    lastSeenAt: last_seen_at.toISOString(),
    device,
    current: session_id === session.session,
  }))
}

interface SessionRow {
  session_id: string
  started_at: Date
  last_seen_at: Date
  device: string
}

export const pageOfStaff = 200

/** People whose duties all lie within the office, by login; `after` is the last login of the page before. */
export async function listStaff(
  house: DoorHouse,
  office: Office,
  { q, after }: { readonly q?: string; readonly after?: string },
): Promise<{ rows: StaffView[]; next?: string }> {
  const now = house.clock.now()
  const like = q === undefined ? null : `%${q.replace(/[\\%_]/g, '\\$&')}%`
  const { rows } = await house.pool.query<StaffRow>({
    name: 'list-staff',
    text: `
select
  person_id, login, name, active, locked_until, factor_last_step,
  coalesce(
    (select json_agg(json_build_object('id', duty_id, 'unit', unit_id, 'role', role) order by from_at, duty_id)
     from duty
     where duty.person_id = person.person_id
       and from_at <= $1
       and (until_at is null or until_at > $1)),
    '[]') as duties
from person
where ($2::text is null or login like $2 or name like $2)
  and ($3::text is null or login > $3)
  and ($4 or not exists (
    select from duty
    where duty.person_id = person.person_id
      and from_at <= $1
      and (until_at is null or until_at > $1)
      and unit_id <> all ($5::text[])))
order by login
limit $6`,
    values: [isoOf(now), like, after ?? null, office.all, office.units, pageOfStaff + 1],
  })
  const page = rows.slice(0, pageOfStaff)
  const last = page.at(-1)
  return {
    rows: page.map((row) => staffView(row, now, house.region)),
    ...(rows.length > pageOfStaff && last !== undefined ? { next: last.login } : {}),
  }
}

interface StaffRow {
  person_id: string
  login: string
  name: string
  active: boolean
  locked_until: Date | null
  factor_last_step: number | null
  duties: { id: string; unit: string; role: string }[]
}

function staffView(row: StaffRow, now: Instant, region: Region): StaffView {
  const { locked_until: until } = row
  return {
    person: row.person_id,
    login: row.login,
    name: row.name,
    active: row.active,
    ...(until !== null && asInstant(until.getTime()) > now ? { lockedUntil: until.toISOString() } : {}),
    secondFactor: row.factor_last_step !== null,
    duties: row.duties.flatMap(({ id, unit, role }) =>
      isRole(role) ? [{ id, unit, unitName: nameOf(region, unit), role }] : [],
    ),
  }
}

/** A unit that the region no longer has is called by its code. */
export const nameOf = (region: Region, unit: string) =>
  findUnit(region, asUnitId(unit))?.name ?? { zh: unit, en: unit }

export const pageOfAudit = 100

/** The door book, the latest first. The whole region's office also sees what belongs to nobody. */
export async function readAudit(
  house: DoorHouse,
  office: Office,
  after: number | undefined,
): Promise<{ rows: StaffEvent[]; next?: string }> {
  const { rows } = await inTransaction(house.pool, {}, (tx) =>
    tx.query<AuditRow>({
      name: 'read-audit',
      text: `
select staff_event_id, at, who, what, about, device
from staff_event
where ($1::bigint is null or staff_event_id < $1)
  and ($2 or person_id in (select person_id from duty where unit_id = any ($3::text[])))
order by staff_event_id desc
limit $4`,
      values: [after ?? null, office.all, office.units, pageOfAudit + 1],
    }),
  )
  const page = rows.slice(0, pageOfAudit)
  const last = page.at(-1)
  return {
    rows: page.map(({ at, who, what, about, device }) => ({
      at: at.toISOString(),
      who,
      what,
      ...(about === null ? {} : { about }),
      ...(device === null ? {} : { from: device }),
    })),
    ...(rows.length > pageOfAudit && last !== undefined ? { next: String(last.staff_event_id) } : {}),
  }
}

interface AuditRow {
  staff_event_id: number
  at: Date
  who: string
  what: string
  about: string | null
  device: string | null
}
