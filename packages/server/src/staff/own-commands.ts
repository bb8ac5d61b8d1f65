import { isoOf } from '@jiefen/domain/kernel'
import { DoorProblem } from '../platform/problems/index.ts'
import { inTransaction } from '../platform/sql/index.ts'
import { callOf, writeDown } from './door-book.ts'
import { claimTry, forgiveAll } from './lock.ts'
import { hashPassword, isPassword, isStrong } from './password.ts'
import type { Refused } from './people-commands.ts'
import type { DoorHouse, Staff } from './require-staff.ts'
import { endSession, endSessions, type OpenedSession, renewSession } from './sessions.ts'

/**
 * A new password for oneself; ends one's sessions in other browsers and answers this one's new token.
 * A wrong old password counts as a failed try at the door, so that an open screen is no place to guess.
 */
export async function changePassword(
  house: DoorHouse,
  session: OpenedSession,
  { old, fresh, device }: { readonly old: string; readonly fresh: string; readonly device: string },
): Promise<{ token: string } | Refused> {
  if (!isStrong(fresh, session.login)) throw new DoorProblem('weak-password')
  const at = house.clock.now()
  const entry = { at, person: session.person, who: callOf(session), device }
  const claimed = await inTransaction(house.pool, {}, (tx) => claimTry(tx, session.login, at))
  if (claimed === undefined || !(await isPassword(claimed.passwordHash, old))) {
    await inTransaction(house.pool, {}, async (tx) => {
      await writeDown(tx, { ...entry, what: 'login-failed' })
      if (claimed?.lockedUntil !== undefined) await writeDown(tx, { ...entry, what: 'login-locked' })
    })
    return { refused: 'old-password-wrong' }
  }
  const isSamePassword = await isPassword(claimed.passwordHash, fresh)
  const hash = await hashPassword(fresh)
  return await inTransaction(house.pool, {}, async (tx): Promise<{ token: string } | Refused> => {
    await forgiveAll(tx, session.person)
    if (isSamePassword) return { refused: 'same-password' }
    await tx.query({
      name: 'change-password',
      text: `
update person
set password_hash = $2, password_set_at = $3, must_change_password = false
where person_id = $1`,
      values: [session.person, hash, isoOf(at)],
    })
    await endSessions(tx, session.person, session.session)
    await writeDown(tx, { ...entry, what: 'password-changed' })
    return { token: await renewSession(tx, session.session, at) }
  })
}

export async function logOut(house: DoorHouse, session: OpenedSession): Promise<void> {
  await inTransaction(house.pool, {}, async (tx) => {
    await endSession(tx, session.person, session.session)
    const at = house.clock.now()
    await writeDown(tx, { at, what: 'logged-out', person: session.person, who: callOf(session) })
  })
}

/** Ends one of one's own sessions in another browser; throws DoorProblem `not-found` for somebody else's. */
export async function endOwnSession(house: DoorHouse, { session }: Staff, ended: string): Promise<void> {
  await inTransaction(house.pool, {}, async (tx) => {
    if (!(await endSession(tx, session.person, ended))) throw new DoorProblem('not-found')
    const at = house.clock.now()
    await writeDown(tx, { at, what: 'session-ended', person: session.person, who: callOf(session) })
  })
}
