import { isoOf } from '@jiefen/domain/kernel'
import { DoorProblem } from '../platform/problems/index.ts'
import { inTransaction } from '../platform/sql/index.ts'
import { callOf, writeDown } from './door-book.ts'
import { type Claimed, claimTry, forgiveAll, forgiveTry, lockedUntil } from './lock.ts'
import { hashPassword, isOutdated, isPassword } from './password.ts'
import type { DoorHouse } from './require-staff.ts'
import { endSession, openSession } from './sessions.ts'
import type { CountUnknownLogin } from './unknown-logins.ts'

export type NextStep = 'ready' | 'second-factor' | 'set-up-second-factor'

export interface LoginTry {
  readonly login: string
  readonly password: string
  readonly device: string
  /** A session this browser still has: it ends, whoever logs in now. */
  readonly before?: { readonly person: string; readonly session: string }
}

/** The first step at the door. Throws DoorProblem `wrong-login` or `login-locked`. */
export async function logIn(
  house: DoorHouse,
  countUnknown: CountUnknownLogin,
  attempt: LoginTry,
): Promise<{ next: NextStep; token: string }> {
  const login = attempt.login.normalize('NFKC').trim().toLowerCase()
  const at = house.clock.now()
  const claimed = await inTransaction(house.pool, {}, (tx) => claimTry(tx, login, at))
  const right = await isPassword(claimed?.passwordHash, attempt.password)
  if (claimed === undefined) return await turnAway(house, countUnknown, login, attempt.device)
  if (!right) return await fail(house, claimed, attempt.device)
  return await letIn(house, claimed, attempt)
}

async function turnAway(
  house: DoorHouse,
  countUnknown: CountUnknownLogin,
  login: string,
  device: string,
): Promise<never> {
  const at = house.clock.now()
  const until = await inTransaction(house.pool, {}, async (tx) => {
    const found = await lockedUntil(tx, login, at)
    // What was typed is not written down: it may be a password in the wrong field.
    await writeDown(tx, { at, what: 'login-failed', who: '—', device })
    return found === 'nobody' ? countUnknown(login, at) : found
  })
  if (until !== undefined) throw new DoorProblem('login-locked', { until: isoOf(until) })
  throw new DoorProblem('wrong-login')
}

async function fail(house: DoorHouse, claimed: Claimed, device: string): Promise<never> {
  const until = claimed.lockedUntil
  await inTransaction(house.pool, {}, async (tx) => {
    const entry = { at: house.clock.now(), person: claimed.person, who: callOf(claimed), device }
    await writeDown(tx, { ...entry, what: 'login-failed' })
    if (until !== undefined) await writeDown(tx, { ...entry, what: 'login-locked' })
  })
  if (until !== undefined) throw new DoorProblem('login-locked', { until: isoOf(until) })
  throw new DoorProblem('wrong-login')
}

async function letIn(
  house: DoorHouse,
  claimed: Claimed,
  { password, device, before }: LoginTry,
): Promise<{ next: NextStep; token: string }> {
  const next = nextStep(claimed, house.settings.demo)
  const renewed = isOutdated(claimed.passwordHash) ? await hashPassword(password) : undefined
  const at = house.clock.now()
  return await inTransaction(house.pool, {}, async (tx) => {
    // With a second factor to come, earlier failures stay: the password alone must not buy new tries at the code.
    await (next === 'ready' ? forgiveAll : forgiveTry)(tx, claimed.person)
    if (renewed !== undefined) {
      await tx.query({
        name: 'renew-hash',
        text: 'update person set password_hash = $2 where person_id = $1',
        values: [claimed.person, renewed],
      })
    }
    if (before !== undefined) await endSession(tx, before.person, before.session)
    const token = await openSession(tx, {
      person: claimed.person,
      at,
      device,
      factorPassed: next === 'ready',
    })
    const what = next === 'ready' ? 'logged-in' : 'password-accepted'
    await writeDown(tx, { at, what, person: claimed.person, who: callOf(claimed), device })
    return { next, token }
  })
}

/** GB/T 22239-2019 8.1.4.1 d: two factors for everybody; only invented people of a demonstration do with one. */
function nextStep(claimed: Claimed, demo: boolean): NextStep {
  if (claimed.factorSealed !== undefined && claimed.factorLastStep !== undefined) return 'second-factor'
  return demo && claimed.demo ? 'ready' : 'set-up-second-factor'
}
