import { createHash, randomBytes } from 'node:crypto'
import {
  asInstant,
  asUnitId,
  type Instant,
  isoOf,
  type Role,
  roles,
  type UnitId,
} from '@jiefen/domain/kernel'
import { newId } from '../platform/ids/index.ts'
import type { Tx } from '../platform/sql/index.ts'

/** However busy somebody is: after twelve hours the session is over. */
export const longestSession = 12 * 3_600_000
/** Seen is written at most once a minute, so a session may end up to a minute early, never late. */
const seenEvery = 60_000

const administrators = ['system-admin', 'security-admin', 'audit-admin']
export const isAdministrator = (role: Role): boolean => administrators.includes(role)

/** GB/T 22239-2019 8.1.4.1 b asks for a time-out; administrators' screens are the more dangerous ones. */
export const idleMinutes = (held: readonly { readonly role: Role }[]): number =>
  held.some(({ role }) => isAdministrator(role)) ? 10 : 30

export interface OpenedSession {
  readonly session: string
  readonly person: string
  readonly login: string
  readonly name: string
  readonly demo: boolean
  readonly factorPassed: boolean
  readonly mustChangePassword: boolean
  readonly csrf: string
  readonly startedAt: Instant
  readonly lastSeenAt: Instant
  readonly duties: readonly { readonly unit: UnitId; readonly role: Role }[]
}

interface Row {
  session_id: string
  person_id: string
  login: string
  name: string
  demo: boolean
  factor_passed: boolean
  must_change_password: boolean
  csrf: string
  started_at: Date
  last_seen_at: Date
  duties: { unit: string; role: string }[]
}

export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()
export const newToken = (): string => randomBytes(32).toString('base64url')

/** Opens a session under a token that did not exist before; returns the token, which only the browser keeps. */
export async function openSession(
  tx: Tx,
  {
    person,
    at,
    device,
    factorPassed,
  }: { person: string; at: Instant; device: string; factorPassed: boolean },
): Promise<string> {
  const token = newToken()
  await tx.query({
    name: 'open-session',
    text: `
insert into staff_session
  (token_hash, session_id, person_id, started_at, last_seen_at, factor_passed, device, csrf)
values ($1, $2, $3, $4, $4, $5, $6, $7)`,
    values: [hashOf(token), newId(at), person, isoOf(at), factorPassed, device, newToken()],
  })
  return token
}

/** After the second factor the session goes on under a new token: whoever planted the old one is left outside. */
export async function renewSession(tx: Tx, session: string, at: Instant): Promise<string> {
  const token = newToken()
  await tx.query({
    name: 'renew-session',
    text: `
update staff_session
set token_hash = $2, csrf = $3, factor_passed = true, last_seen_at = $4
where session_id = $1`,
    values: [session, hashOf(token), newToken(), isoOf(at)],
  })
  return token
}

const openedSession = `
select
  session_id, person.person_id, login, name, demo, factor_passed, must_change_password, csrf, started_at,
  last_seen_at,
  coalesce(
    (select json_agg(json_build_object('unit', unit_id, 'role', role) order by from_at, duty_id)
     from duty
     where duty.person_id = person.person_id
       and from_at <= $2
       and (until_at is null or until_at > $2)),
    '[]') as duties
from staff_session
join person using (person_id)`

/** The session of this token with the person and the duties they hold at this moment. */
export async function findSession(
  tx: Pick<Tx, 'query'>,
  token: string,
  at: Instant,
): Promise<OpenedSession | undefined> {
  const { rows } = await tx.query<Row>({
    name: 'find-session',
    text: `${openedSession}
where token_hash = $1
  and active`,
    values: [hashOf(token), isoOf(at)],
  })
  return rows[0] === undefined ? undefined : parseSession(rows[0])
}

/** Those of these sessions that still go on, with the duties held at this moment: one question for all of them. */
export async function sessionsGoingOn(
  tx: Pick<Tx, 'query'>,
  sessions: readonly string[],
  at: Instant,
): Promise<OpenedSession[]> {
  const { rows } = await tx.query<Row>({
    name: 'sessions-going-on',
    text: `${openedSession}
where session_id = any ($1::uuid[])
  and factor_passed
  and not must_change_password
  and active`,
    values: [sessions, isoOf(at)],
  })
  return rows.map(parseSession).filter((session) => overBy(session, at) === undefined)
}

/** Why a session may not go on. */
export function overBy(session: OpenedSession, at: Instant): 'session-idle' | 'session-over' | undefined {
  if (at - session.startedAt >= longestSession) return 'session-over'
  return at - session.lastSeenAt >= idleMinutes(session.duties) * 60_000 ? 'session-idle' : undefined
}

export async function seeSession(tx: Pick<Tx, 'query'>, session: OpenedSession, at: Instant): Promise<void> {
  if (at - session.lastSeenAt < seenEvery) return
  await tx.query({
    name: 'see-session',
    text: `
update staff_session
set last_seen_at = $2
where session_id = $1`,
    values: [session.session, isoOf(at)],
  })
}

/** Ends one session of a person; false when they have no such session. */
export async function endSession(tx: Tx, person: string, session: string): Promise<boolean> {
  const { rowCount } = await tx.query({
    name: 'end-session',
    text: `
delete from staff_session
where person_id = $1
  and session_id = $2`,
    values: [person, session],
  })
  return rowCount === 1
}

/** Ends all sessions of a person but one, or all. */
export async function endSessions(tx: Tx, person: string, but?: string): Promise<void> {
  await tx.query({
    name: 'end-sessions',
    text: `
delete from staff_session
where person_id = $1
  and session_id is distinct from $2::uuid`,
    values: [person, but ?? null],
  })
}

export const isRole = (text: string): text is Role => roles.some((role) => role === text)

const parseSession = (row: Row): OpenedSession => ({
  session: row.session_id,
  person: row.person_id,
  login: row.login,
  name: row.name,
  demo: row.demo,
  factorPassed: row.factor_passed,
  mustChangePassword: row.must_change_password,
  csrf: row.csrf,
  startedAt: asInstant(row.started_at.getTime()),
  lastSeenAt: asInstant(row.last_seen_at.getTime()),
  duties: row.duties.flatMap(({ unit, role }) => (isRole(role) ? [{ unit: asUnitId(unit), role }] : [])),
})
