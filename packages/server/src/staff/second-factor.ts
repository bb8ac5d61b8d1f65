import { isoOf } from '@jiefen/domain/kernel'
import { DoorProblem } from '../platform/problems/index.ts'
import { inTransaction, type Tx } from '../platform/sql/index.ts'
import { callOf, writeDown } from './door-book.ts'
import { claimTry, forgiveAll } from './lock.ts'
import type { DoorHouse } from './require-staff.ts'
import { endSession, type OpenedSession, renewSession } from './sessions.ts'
import { factorAddress, newFactor, stepOf } from './totp.ts'

const purpose = 'second-factor'

/** A factor without a last step was shown to the person but not proved by them yet. */
interface Factor {
  readonly sealed: string | undefined
  readonly lastStep: number | undefined
}

/**
 * The secret to scan, the same one until it was proved, so that a page loaded twice does no harm.
 * Throws DoorProblem `not-yours` when the person has a second factor already.
 */
export async function showFactor(
  house: DoorHouse,
  session: OpenedSession,
): Promise<{ secret: string; otpauth: string }> {
  const secret = await inTransaction(house.pool, {}, async (tx) => {
    const factor = await factorOf(tx, session.person)
    if (factor.lastStep !== undefined) throw new DoorProblem('not-yours')
    if (factor.sealed !== undefined) return openFactor(house, session.person, factor.sealed)
    const made = newFactor()
    await tx.query({
      name: 'keep-factor',
      text: 'update person set factor_sealed = $2, factor_last_step = null where person_id = $1',
      values: [session.person, sealFactor(house, session.person, made)],
    })
    return made
  })
  return { secret, otpauth: factorAddress(secret, session.login, house.region.name.zh) }
}

/** The first code of a new authenticator; from now on it is asked for. Answers the new token. */
export async function proveFactor(
  house: DoorHouse,
  session: OpenedSession,
  code: string,
  device: string,
): Promise<string> {
  const at = house.clock.now()
  return await inTransaction(house.pool, {}, async (tx) => {
    const factor = await factorOf(tx, session.person)
    if (factor.lastStep !== undefined || factor.sealed === undefined) throw new DoorProblem('not-yours')
    const step = stepOf(openFactor(house, session.person, factor.sealed), code, at, undefined)
    if (step === undefined) throw new DoorProblem('wrong-login')
    await keepStep(tx, session.person, step)
    await forgiveAll(tx, session.person)
    await writeDown(tx, {
      at,
      what: 'second-factor-set-up',
      person: session.person,
      who: callOf(session),
      device,
    })
    return await enter(tx, house, session, device)
  })
}

/**
 * The code of each login. Wrong ones count like wrong passwords, and lock. Answers the new token.
 * Throws DoorProblem `wrong-login`, or `login-locked`, which also ends the session.
 */
export async function passFactor(
  house: DoorHouse,
  session: OpenedSession,
  code: string,
  device: string,
): Promise<string> {
  const at = house.clock.now()
  const entry = { at, person: session.person, who: callOf(session), device }
  const answer = await inTransaction(house.pool, {}, async (tx) => {
    // The row stays locked until the end: the same code sent twice at once is right once.
    const claimed = await claimTry(tx, session.login, at)
    if (claimed === undefined) return await endLocked(tx, session)
    const { factorSealed, factorLastStep } = claimed
    if (factorSealed === undefined || factorLastStep === undefined) throw new DoorProblem('not-yours')
    const step = stepOf(openFactor(house, session.person, factorSealed), code, at, factorLastStep)
    if (step !== undefined) {
      await keepStep(tx, session.person, step)
      await forgiveAll(tx, session.person)
      return { token: await enter(tx, house, session, device) }
    }
    await writeDown(tx, { ...entry, what: 'second-factor-failed' })
    if (claimed.lockedUntil === undefined) return new DoorProblem('wrong-login')
    await writeDown(tx, { ...entry, what: 'login-locked' })
    await endSession(tx, session.person, session.session)
    return new DoorProblem('login-locked', { until: isoOf(claimed.lockedUntil) })
  })
  // Thrown here, so that what was counted and written down stays.
  if (answer instanceof DoorProblem) throw answer
  return answer.token
}

async function endLocked(tx: Tx, session: OpenedSession): Promise<DoorProblem> {
  await endSession(tx, session.person, session.session)
  return new DoorProblem('login-locked')
}

async function enter(tx: Tx, house: DoorHouse, session: OpenedSession, device: string): Promise<string> {
  const at = house.clock.now()
  await writeDown(tx, { at, what: 'logged-in', person: session.person, who: callOf(session), device })
  return await renewSession(tx, session.session, at)
}

async function factorOf(tx: Tx, person: string): Promise<Factor> {
  const { rows } = await tx.query<{ factor_sealed: string | null; factor_last_step: number | null }>({
    name: 'factor-of',
    text: `
select factor_sealed, factor_last_step
from person
where person_id = $1
for update`,
    values: [person],
  })
  return { sealed: rows[0]?.factor_sealed ?? undefined, lastStep: rows[0]?.factor_last_step ?? undefined }
}

async function keepStep(tx: Tx, person: string, step: number): Promise<void> {
  await tx.query({
    name: 'keep-step',
    text: 'update person set factor_last_step = $2 where person_id = $1',
    values: [person, step],
  })
}

/** The person is sealed in with the secret: copied to somebody else's row it opens nothing. */
const sealFactor = ({ sealing }: DoorHouse, person: string, secret: string): string =>
  sealing.seal(purpose, `${person} ${secret}`)

function openFactor({ sealing }: DoorHouse, person: string, sealed: string): string {
  const [owner, secret] = sealing.open(purpose, sealed).split(' ')
  if (owner !== person || secret === undefined) throw new Error('this second factor belongs to somebody else')
  return secret
}
