import { asUnitId, isoOf, type Role } from '@jiefen/domain/kernel'
import { findUnit, isWithin } from '@jiefen/domain/region'
import { newId } from '../platform/ids/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { inTransaction } from '../platform/sql/index.ts'
import { changePerson, dutyWords, type Refused, write } from './people-commands.ts'
import type { Office } from './reach.ts'
import type { DoorHouse, Staff } from './require-staff.ts'
import { mayHoldBoth } from './separation.ts'

/** Gives somebody a role at a unit, from this moment on. */
export async function giveDuty(
  house: DoorHouse,
  staff: Staff,
  office: Office,
  person: string,
  wanted: { readonly unit: string; readonly role: Role },
): Promise<{ id: string } | Refused> {
  const unit = findUnit(house.region, asUnitId(wanted.unit))
  if (unit === undefined || !office.roots.some((root) => isWithin(house.region, unit.id, root))) {
    return { refused: 'no-such-unit' }
  }
  return await changePerson(
    house,
    staff,
    office,
    person,
    async (tx, other): Promise<{ id: string } | Refused> => {
      const held = other.duties.map(({ role }) => role)
      if (!mayHoldBoth(held, wanted.role)) return { refused: 'duties-kept-apart' }
      if (other.duties.some((duty) => duty.unit === unit.id && duty.role === wanted.role)) {
        return { refused: 'duty-held-already' }
      }
      const at = house.clock.now()
      const id = newId(at)
      await tx.query({
        name: 'give-duty',
        text: `
insert into duty (duty_id, person_id, unit_id, role, from_at)
values ($1, $2, $3, $4, $5)`,
        values: [id, person, unit.id, wanted.role, isoOf(at)],
      })
      await write(tx, house, staff, 'duty-given', dutyWords(other, wanted))
      return { id }
    },
  )
}

/** Ends a duty at this moment; the row stays, so that it can be told later who could do what. */
export async function endDuty(
  house: DoorHouse,
  staff: Staff,
  office: Office,
  duty: string,
): Promise<Refused | undefined> {
  const person = await inTransaction(house.pool, {}, async (tx) => {
    const { rows } = await tx.query<{ person_id: string }>({
      name: 'person-of-duty',
      text: 'select person_id from duty where duty_id = $1',
      values: [duty],
    })
    return rows[0]?.person_id
  })
  if (person === undefined) throw new DoorProblem('not-found')
  return await changePerson(house, staff, office, person, async (tx, other) => {
    const { rows } = await tx.query<{ unit_id: string; role: Role }>({
      name: 'end-duty',
      text: `
update duty
set until_at = $2
where duty_id = $1
  and (until_at is null or until_at > $2)
returning unit_id, role`,
      values: [duty, isoOf(house.clock.now())],
    })
    const ended = rows[0]
    if (ended === undefined) throw new DoorProblem('not-found')
    await write(tx, house, staff, 'duty-ended', dutyWords(other, { unit: ended.unit_id, role: ended.role }))
    return undefined
  })
}
