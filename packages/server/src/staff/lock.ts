import { asInstant, type Instant, isoOf } from '@jiefen/domain/kernel'
import type { Tx } from '../platform/sql/index.ts'

/** GB/T 22239-2019 8.1.4.1 b: failures end in a lock; five and fifteen minutes are our reading of it. */
export const lockAfter = 5
export const lockFor = 15 * 60_000

export interface Claimed {
  readonly person: string
  readonly login: string
  readonly name: string
  readonly passwordHash: string
  readonly factorSealed: string | undefined
  readonly factorLastStep: number | undefined
  readonly demo: boolean
  /** Set when this try is the last: wrong, and the person is locked until then. */
  readonly lockedUntil: Instant | undefined
}

interface Row {
  person_id: string
  login: string
  name: string
  password_hash: string
  factor_sealed: string | null
  factor_last_step: number | null
  demo: boolean
  locked_until: Date | null
}

/**
 * Counts a try as failed before it is looked at, and forgives it when it was right: a hundred tries at the same
 * moment are a hundred, not one. Undefined for nobody, for a person locked now, and for one who left.
 */
export async function claimTry(tx: Tx, login: string, at: Instant): Promise<Claimed | undefined> {
  const { rows } = await tx.query<Row>({
    name: 'claim-try',
    text: `
update person
set
  failures = case when locked_until <= $2 then 1 else failures + 1 end,
  locked_until = case when locked_until <= $2 or failures + 1 < $4 then null else $3::timestamptz end
where login = $1
  and active
  and (locked_until is null or locked_until <= $2)
returning person_id, login, name, password_hash, factor_sealed, factor_last_step, demo, locked_until`,
    values: [login, isoOf(at), isoOf(asInstant(at + lockFor)), lockAfter],
  })
  return rows[0] === undefined ? undefined : claimedFrom(rows[0])
}

/** Takes this one try back; the earlier failures stay until the person is all the way in. */
export async function forgiveTry(tx: Tx, person: string): Promise<void> {
  await tx.query({
    name: 'forgive-try',
    text: `
update person
set failures = greatest(failures - 1, 0), locked_until = null
where person_id = $1`,
    values: [person],
  })
}

export async function forgiveAll(tx: Tx, person: string): Promise<void> {
  await tx.query({
    name: 'forgive-all',
    text: `
update person
set failures = 0, locked_until = null
where person_id = $1`,
    values: [person],
  })
}

/** Until when this login is locked; undefined when it is not. */
export async function lockedUntil(
  tx: Tx,
  login: string,
  at: Instant,
): Promise<Instant | 'nobody' | undefined> {
  const { rows } = await tx.query<{ active: boolean; locked_until: Date | null }>({
    name: 'locked-until',
    text: `
select active, locked_until
from person
where login = $1`,
    values: [login],
  })
  const found = rows[0]
  if (found === undefined || !found.active) return 'nobody'
  const until = found.locked_until?.getTime()
  return until !== undefined && until > at ? asInstant(until) : undefined
}

const claimedFrom = (row: Row): Claimed => ({
  person: row.person_id,
  login: row.login,
  name: row.name,
  passwordHash: row.password_hash,
  factorSealed: row.factor_sealed ?? undefined,
  factorLastStep: row.factor_last_step ?? undefined,
  demo: row.demo,
  lockedUntil: row.locked_until === null ? undefined : asInstant(row.locked_until.getTime()),
})
