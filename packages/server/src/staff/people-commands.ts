import { isoOf, type Role, type UnitId } from '@jiefen/domain/kernel'
import { newCode, newId } from '../platform/ids/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { inTransaction, type Tx } from '../platform/sql/index.ts'
import { callOf, type DoorEntry, writeDown } from './door-book.ts'
import { hashPassword } from './password.ts'
import type { Office } from './reach.ts'
import type { StaffRefusal } from './refusals.ts'
import type { DoorHouse, Staff } from './require-staff.ts'
import { endSessions, isRole } from './sessions.ts'

export interface Refused {
  readonly refused: StaffRefusal
}

/** Enters a new person of the staff, who can do nothing yet; the first password is answered once. */
export async function enterPerson(
  house: DoorHouse,
  staff: Staff,
  { login, name }: { readonly login: string; readonly name: string },
): Promise<{ person: string; password: string } | Refused> {
  const at = house.clock.now()
  const [person, password] = [newId(at), newCode(12)]
  const hash = await hashPassword(password)
  return await inTransaction(house.pool, {}, async (tx) => {
    const { rowCount } = await tx.query({
      name: 'enter-person',
      text: `
insert into person (person_id, login, name, password_hash, password_set_at, must_change_password, made_at)
values ($1, $2, $3, $4, $5, true, $5)
on conflict on constraint a_login_names_one_person do nothing`,
      values: [person, login, name, hash, isoOf(at)],
    })
    if (rowCount === 0) return { refused: 'login-taken' }
    await write(tx, house, staff, 'person-entered', callOf({ name, login }))
    return { person, password }
  })
}

/** Takes a person's way in away, at once and from every browser; their past stays under their name. */
export const lockPerson = (house: DoorHouse, staff: Staff, office: Office, person: string) =>
  changePerson(house, staff, office, person, async (tx, other): Promise<undefined> => {
    await tx.query({
      name: 'lock-person',
      text: 'update person set active = false where person_id = $1',
      values: [person],
    })
    await endSessions(tx, person)
    await write(tx, house, staff, 'person-locked', callOf(other))
  })

/** Gives it back; failures at the door are forgotten too. */
export const unlockPerson = (house: DoorHouse, staff: Staff, office: Office, person: string) =>
  changePerson(house, staff, office, person, async (tx, other): Promise<undefined> => {
    await tx.query({
      name: 'unlock-person',
      text: 'update person set active = true, failures = 0, locked_until = null where person_id = $1',
      values: [person],
    })
    await write(tx, house, staff, 'person-unlocked', callOf(other))
  })

/** A new first password, to be handed over in person and changed at the next login. */
export async function resetPassword(
  house: DoorHouse,
  staff: Staff,
  office: Office,
  person: string,
): Promise<{ person: string; password: string } | Refused> {
  const password = newCode(12)
  const hash = await hashPassword(password)
  return await changePerson(
    house,
    staff,
    office,
    person,
    async (tx, other): Promise<{ person: string; password: string }> => {
      await tx.query({
        name: 'reset-password',
        text: `
update person
set
  password_hash = $2, password_set_at = $3, must_change_password = true, failures = 0, locked_until = null
where person_id = $1`,
        values: [person, hash, isoOf(house.clock.now())],
      })
      await endSessions(tx, person)
      await write(tx, house, staff, 'password-reset', callOf(other))
      return { person, password }
    },
  )
}

/** Forgets a lost authenticator; a new one is set up at the next login. */
export const resetSecondFactor = (house: DoorHouse, staff: Staff, office: Office, person: string) =>
  changePerson(house, staff, office, person, async (tx, other): Promise<undefined> => {
    await tx.query({
      name: 'reset-second-factor',
      text: 'update person set factor_sealed = null, factor_last_step = null where person_id = $1',
      values: [person],
    })
    await endSessions(tx, person)
    await write(tx, house, staff, 'second-factor-reset', callOf(other))
  })

export interface Person {
  readonly login: string
  readonly name: string
  readonly duties: readonly { readonly unit: string; readonly role: Role }[]
}

/**
 * Does `work` to somebody else, whose row stays locked meanwhile. A person with a duty outside the office is not
 * there for it: throws DoorProblem `not-found`. Nobody does anything to themselves.
 */
export async function changePerson<T>(
  house: DoorHouse,
  staff: Staff,
  office: Office,
  person: string,
  work: (tx: Tx, other: Person) => Promise<T>,
): Promise<T | Refused> {
  if (person === staff.actor.person) return { refused: 'not-for-yourself' }
  return await inTransaction(house.pool, {}, async (tx) => {
    const other = await findPerson(tx, person, isoOf(house.clock.now()))
    const isInside = ({ unit }: { unit: string }) =>
      office.all || office.units.some((known) => known === unit)
    if (other === undefined || !other.duties.every(isInside)) throw new DoorProblem('not-found')
    return await work(tx, other)
  })
}

async function findPerson(tx: Tx, person: string, at: string): Promise<Person | undefined> {
  // The row first, the duties after: two administrators who act at once see each other's work.
  const { rows } = await tx.query<{ login: string; name: string }>({
    name: 'hold-person',
    text: `
select login, name
from person
where person_id = $1
for update`,
    values: [person],
  })
  const found = rows[0]
  if (found === undefined) return undefined
  const duties = await tx.query<{ unit_id: string; role: string }>({
    name: 'duties-of-person',
    text: `
select unit_id, role
from duty
where person_id = $1
  and from_at <= $2
  and (until_at is null or until_at > $2)`,
    values: [person, at],
  })
  return {
    ...found,
    duties: duties.rows.flatMap(({ unit_id, role }) => (isRole(role) ? [{ unit: unit_id, role }] : [])),
  }
}

/** Writes into the door book what this member of the staff has just done. */
export async function write(
  tx: Tx,
  house: DoorHouse,
  staff: Staff,
  what: DoorEntry,
  about: string,
): Promise<void> {
  const { person, name } = staff.actor
  const who = callOf({ name, login: staff.session.login })
  await writeDown(tx, { at: house.clock.now(), what, person, who, about })
}

export const dutyWords = (
  person: Person,
  duty: { readonly unit: UnitId | string; readonly role: Role },
): string => `${callOf(person)} · ${duty.role} · ${duty.unit}`
