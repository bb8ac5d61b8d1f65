import { isoOf } from '@jiefen/domain/kernel'
import { rootOf } from '@jiefen/domain/region'
import type { House } from '../house.ts'
import { newCode, newId } from '../platform/ids/index.ts'
import { inTransaction } from '../platform/sql/index.ts'
import { callOf, writeDown } from './door-book.ts'
import { hashPassword } from './password.ts'

const first = [
  { login: 'system', name: '系统管理员', role: 'system-admin' },
  { login: 'security', name: '安全管理员', role: 'security-admin' },
  { login: 'audit', name: '审计管理员', role: 'audit-admin' },
] as const

export interface FirstAdministrator {
  readonly login: string
  readonly password: string
}

/**
 * Enters the three administrators of a house in which nobody is yet, so that three people can begin; answers their
 * first passwords, once. In a house with people it does nothing and answers an empty list.
 */
export async function appointFirstAdministrators({
  pool,
  clock,
  region,
}: Pick<House, 'pool' | 'clock' | 'region'>): Promise<readonly FirstAdministrator[]> {
  const at = clock.now()
  const appointed = await Promise.all(
    first.map(async (each) => {
      const password = newCode(12)
      return { ...each, password, hash: await hashPassword(password), person: newId(at) }
    }),
  )
  return await inTransaction(pool, {}, async (tx) => {
    // Two services that start together: the second waits, and then finds people.
    await tx.query(`select pg_advisory_xact_lock(hashtext('jiefen first administrators'))`)
    const { rowCount } = await tx.query('select from person limit 1')
    if (rowCount !== 0) return []
    for (const { person, login, name, hash, role } of appointed) {
      await tx.query({
        name: 'appoint-first',
        text: `
insert into person (person_id, login, name, password_hash, password_set_at, must_change_password, made_at)
values ($1, $2, $3, $4, $5, true, $5)`,
        values: [person, login, name, hash, isoOf(at)],
      })
      await tx.query({
        name: 'appoint-first-duty',
        text: `
insert into duty (duty_id, person_id, unit_id, role, from_at)
values ($1, $2, $3, $4, $5)`,
        values: [newId(at), person, rootOf(region).id, role, isoOf(at)],
      })
      await writeDown(tx, { at, what: 'person-entered', who: '—', about: callOf({ login, name }) })
    }
    return appointed.map(({ login, password }) => ({ login, password }))
  })
}
