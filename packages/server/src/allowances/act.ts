import { type AllowanceAct, type Entry, leftOf, reserve } from '@jiefen/domain/allowances'
import { dayOf } from '@jiefen/domain/calendar'
import { asUnitId, isRefusal, type Refusal } from '@jiefen/domain/kernel'
import { asCents } from '@jiefen/domain/money'
import { mayDo, type OtherRight } from '@jiefen/domain/permission'
import type { House } from '../house.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { inTransaction, type Tx } from '../platform/sql/index.ts'
import type { Staff } from '../staff/index.ts'
import { visibilityOf } from './reading.ts'
import { claimById, claimsBy, type Held, takeBudget } from './rows.ts'
import { append } from './writing.ts'

export const actOf = ({ clock }: Pick<House, 'clock'>, { actor }: Staff): AllowanceAct => ({
  at: clock.now(),
  by: { kind: 'staff', person: actor.person, name: actor.name },
})

/** The year of the budget that a review of this moment takes from. */
export const yearNow = ({ clock, region }: Pick<House, 'clock' | 'region'>): number =>
  Number(dayOf(clock.now(), region.calendar).slice(0, 4))

export type Decide = (on: Held, act: AllowanceAct, tx: Tx) => Promise<readonly Entry[] | Refusal>

/**
 * Changes one allowance, held by this change alone. Throws `not-found` outside reach, and `not-yours` where the table gives no
 * right; whether it is somebody's own the rule says, and the database after it.
 */
export async function changeClaim(
  house: House,
  staff: Staff,
  id: string,
  right: OtherRight,
  decide: Decide,
): Promise<Refusal | undefined> {
  return inTransaction(house.pool, visibilityOf(staff), async (tx) => {
    const on = await claimById(tx, id, true)
    if (on === undefined) throw new DoorProblem('not-found')
    if (!mayDo(staff.actor, right, { unit: asUnitId(on.row.unit_id) }, house.region))
      throw new DoorProblem('not-yours')
    const decided = await decide(on, actOf(house, staff), tx)
    if (isRefusal(decided)) return decided
    const after = await append(tx, on, decided)
    if (after.claim.standing === 'waiting') await allot(house, tx, on.row.township)
    return undefined
  })
}

/**
 * Sets money aside for whoever waits in this place, in the order of review, until the next one does not fit. Whoever comes
 * later does not pass, and nobody is told of a lost race: all stand in one line for the budget.
 */
export async function allot(
  house: Pick<House, 'clock' | 'region'>,
  tx: Tx,
  township: string,
  year = yearNow(house),
): Promise<void> {
  await seeAllOf(tx, township)
  const budget = await takeBudget(tx, township, year)
  let left = budget === undefined ? asCents(0) : leftOf(budget)
  const waiting = await claimsBy(tx, { township, standings: ['waiting'] }, true)
  const inOrder = waiting.toSorted((a, b) => (a.claim.decidedAt ?? 0) - (b.claim.decidedAt ?? 0))
  for (const on of inOrder) {
    const entry = reserve(on.claim, { left, year }, house.clock.now())
    if (entry.what === 'reserved') {
      const after = await append(tx, on, [entry])
      left = asCents(left - (after.claim.decided?.cents ?? 0))
      continue
    }
    if (on.entries.at(-1)?.what !== 'waiting') await append(tx, on, [entry])
    left = asCents(0)
  }
}

/** The line for a budget is that of the whole place, also where whoever reviews sees only a part of it. */
async function seeAllOf(tx: Tx, township: string): Promise<void> {
  await tx.query({
    name: 'see-all-of-place',
    text: `select set_config('app.holders', current_setting('app.holders', true) || ',' || $1, true)`,
    values: [township],
  })
}
