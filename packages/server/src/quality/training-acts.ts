import type { NewTraining } from '@jiefen/contract'
import { dayOf } from '@jiefen/domain/calendar'
import { isoOf } from '@jiefen/domain/kernel'
import { byOf } from '@jiefen/domain/permission'
import { getUnit } from '@jiefen/domain/region'
import type { House } from '../house.ts'
import { newId } from '../platform/ids/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { inTransaction } from '../platform/sql/index.ts'
import { type Staff, writeDownBy } from '../staff/index.ts'
import { asReviewer, reviewRoots } from './holders.ts'
import { mediatorFor, reviewerOf } from './mediators.ts'
import { insertTraining, strikeTraining } from './training-queries.ts'

/** Entered by whoever reviews where the mediator works; never by the mediator themselves. */
export async function enterTraining(
  house: House,
  staff: Staff,
  person: string,
  body: NewTraining,
): Promise<void> {
  const { region, clock, pool } = house
  if (body.day > dayOf(clock.now(), region.calendar))
    throw new DoorProblem('malformed-request', { field: 'day' })
  await inTransaction(pool, asReviewer(staff), async (tx) => {
    const { name, committee } = await mediatorFor(house, tx, staff, person)
    if (committee === undefined || person === staff.actor.person) throw new DoorProblem('not-yours')
    const by = reviewerOf(house, staff, committee)
    const at = isoOf(clock.now())
    const { path: reach } = getUnit(region, committee)
    await insertTraining(tx, { id: newId(clock.now()), person, reach, body, at, by })
    await writeDownBy(tx, house, staff, 'training-entered', name)
  })
}

/** Struck out with a reason; what was entered stays to be read. */
export async function strikeOut(house: House, staff: Staff, id: string, why: string): Promise<void> {
  const [unit] = reviewRoots(staff)
  if (unit === undefined) throw new DoorProblem('not-yours')
  await inTransaction(house.pool, asReviewer(staff), async (tx) => {
    const by = byOf(staff.actor, 'review-files', { unit }, house.region)
    const at = isoOf(house.clock.now())
    const person = await strikeTraining(tx, { id, why, at, by })
    if (person === undefined) throw new DoorProblem('not-found')
    if (person === staff.actor.person) throw new DoorProblem('not-yours')
    const { name } = await mediatorFor(house, tx, staff, person)
    await writeDownBy(tx, house, staff, 'training-struck', name)
  })
}
