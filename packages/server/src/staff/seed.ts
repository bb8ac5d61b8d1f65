import { asPersonId, type Instant, isoOf, type PersonId, type Role, type UnitId } from '@jiefen/domain/kernel'
import type { House } from '../house.ts'
import { newId } from '../platform/ids/index.ts'
import { inTransaction, type Pool, type Tx } from '../platform/sql/index.ts'
import { hashPassword } from './password.ts'

/** The password of every demo person; printed at start, and refused in production with the people who have it. */
export const demoPassword = 'Jiefen-2026'

export interface SeededPerson {
  readonly login: string
  readonly name: string
  readonly duties: readonly { readonly unit: UnitId; readonly role: Role }[]
}

/**
 * Enters invented people with their duties, in one transaction; those who are there already stay as they are.
 * Answers who is who, by login. The password is hashed once: they all have the same.
 */
export async function seedStaff(
  { pool, clock }: Pick<House, 'pool' | 'clock'>,
  people: readonly SeededPerson[],
): Promise<ReadonlyMap<string, PersonId>> {
  const at = clock.now()
  const hash = await hashPassword(demoPassword)
  return await inTransaction(pool, {}, async (tx) => {
    for (const person of people) await enter(tx, person, hash, at)
    const { rows } = await tx.query<{ login: string; person_id: string }>({
      name: 'people-by-login',
      text: `
select login, person_id
from person
where login = any ($1)`,
      values: [people.map(({ login }) => login)],
    })
    return new Map(rows.map(({ login, person_id }) => [login, asPersonId(person_id)]))
  })
}

async function enter(
  tx: Tx,
  { login, name, duties }: SeededPerson,
  hash: string,
  at: Instant,
): Promise<void> {
  const { rows } = await tx.query<{ person_id: string }>({
    name: 'seed-person',
    text: `
insert into person (person_id, login, name, password_hash, password_set_at, demo, made_at)
values ($1, $2, $3, $4, $5, true, $5)
on conflict on constraint a_login_names_one_person do nothing
returning person_id`,
    values: [newId(at), login, name, hash, isoOf(at)],
  })
  const person = rows[0]?.person_id
  if (person === undefined) return
  for (const { unit, role } of duties) {
    await tx.query({
      name: 'seed-duty',
      text: `
insert into duty (duty_id, person_id, unit_id, role, from_at)
values ($1, $2, $3, $4, $5)`,
      values: [newId(at), person, unit, role, isoOf(at)],
    })
  }
}

/** Whether anybody here has the demo password by birth. */
export async function hasDemoPeople(pool: Pool): Promise<boolean> {
  const { rows } = await pool.query<{ found: boolean }>({
    name: 'has-demo-people',
    text: 'select exists (select from person where demo) as found',
  })
  return rows[0]?.found === true
}
