import { type Actor, asPersonId } from '@jiefen/domain/kernel'
import { type Reach, reachOf } from '@jiefen/domain/permission'
import { findUnit } from '@jiefen/domain/region'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { House } from '../house.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { inTransaction } from '../platform/sql/index.ts'
import { isReading, isSame, isSecure } from '../platform/web/index.ts'
import { callOf, writeDown } from './door-book.ts'
import {
  endSession,
  findSession,
  hashOf,
  type OpenedSession,
  overBy,
  seeSession,
  sessionsGoingOn,
} from './sessions.ts'

export type StaffActor = Extract<Actor, { kind: 'staff' }>

/** Somebody of the staff who is all the way in, and what they may see at this moment. */
export interface Staff {
  readonly actor: StaffActor
  readonly reach: Reach
  readonly session: OpenedSession
}

/** What the door needs; the whole house fits. */
export type DoorHouse = Pick<House, 'settings' | 'region' | 'clock' | 'sealing' | 'pool'>

/** A page that asks by itself every few seconds is no sign that somebody still sits in front of it. */
export type Asks = 'somebody' | 'the-page-itself'

const cookie = 'jf_staff'

/** A page that loads something anew without its reader says so; claiming it falsely only ends one's own session. */
const askedBy = 'x-asked-by'

/** The person behind a request of an API route: all the way in, and a change carries their own token. */
export async function requireStaff(
  house: DoorHouse,
  request: FastifyRequest,
  asks: Asks = 'somebody',
): Promise<Staff> {
  const session = await requireSession(house, request, asks)
  if (!session.factorPassed) throw new DoorProblem('second-factor-needed')
  if (session.mustChangePassword) throw new DoorProblem('password-change-needed')
  if (!isReading(request) && !isSame(session.csrf, tokenIn(request))) throw new DoorProblem('csrf')
  return staffOf(house, session)
}

/** Whoever got past the password, perhaps with the second factor still to come. */
export async function requireSession(
  house: DoorHouse,
  request: FastifyRequest,
  asks: Asks = 'somebody',
): Promise<OpenedSession> {
  const session = await currentSession(house, request, asks)
  if (session === undefined) throw new DoorProblem('not-logged-in')
  return session
}

/** The session a request belongs to; one that is too old ends here and is written down. */
export async function currentSession(
  house: DoorHouse,
  request: FastifyRequest,
  asks: Asks = 'somebody',
): Promise<OpenedSession | undefined> {
  const token = request.cookies[cookie]
  if (token === undefined) return undefined
  const at = house.clock.now()
  // One statement and no transaction: every request pays for this. Only an ending is written in one.
  const session = await findSession(house.pool, token, at)
  if (session === undefined) return undefined
  const over = overBy(session, at)
  if (over === undefined) {
    if (asks === 'somebody' && request.headers[askedBy] !== 'the-page-itself')
      await seeSession(house.pool, session, at)
    return session
  }
  await inTransaction(house.pool, {}, async (tx) => {
    await endSession(tx, session.person, session.session)
    await writeDown(tx, { at, what: over, person: session.person, who: callOf(session) })
  })
  return undefined
}

/** A name for the session that a request claims, to remember something by; it proves nothing. */
export function sessionMark({ cookies }: FastifyRequest): string | undefined {
  const token = cookies[cookie]
  return token === undefined ? undefined : hashOf(token).toString('base64url')
}

/** SameSite=Strict: a link from elsewhere opens the console, which then asks as itself. */
export function giveToken({ settings }: DoorHouse, reply: FastifyReply, token: string): void {
  reply.setCookie(cookie, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: isSecure(settings.origin),
  })
}

export function takeToken({ settings }: DoorHouse, reply: FastifyReply): void {
  reply.clearCookie(cookie, {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: isSecure(settings.origin),
  })
}

function staffOf({ region }: DoorHouse, session: OpenedSession): Staff {
  const duties = dutiesIn(region, session)
  const actor: StaffActor = { kind: 'staff', person: asPersonId(session.person), name: session.name, duties }
  return { actor, reach: reachOf(actor), session: { ...session, duties } }
}

// A unit that the region no longer has gives nobody any right.
const dutiesIn = (region: DoorHouse['region'], { duties }: OpenedSession) =>
  duties.filter(({ unit }) => findUnit(region, unit) !== undefined)

/** The duties somebody was let in with, to see later whether they are still the same. */
export const dutiesOf = ({ session }: Staff): string => written(session.duties)
const written = (duties: OpenedSession['duties']): string =>
  duties
    .map(({ unit, role }) => `${role}@${unit}`)
    .sort()
    .join(' ')

/** Of these sessions those that still go on, each with its duties as `dutiesOf` writes them. */
export async function dutiesOfSessions(
  { pool, clock, region }: DoorHouse,
  sessions: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const open = await sessionsGoingOn(pool, sessions, clock.now())
  return new Map(open.map((session) => [session.session, written(dutiesIn(region, session))]))
}

function tokenIn({ headers }: FastifyRequest): string {
  const sent = headers['x-csrf-token']
  return typeof sent === 'string' ? sent : ''
}
