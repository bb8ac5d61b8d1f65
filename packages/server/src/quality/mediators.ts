import type { MediatorsInReach } from '@jiefen/contract'
import { asUnitId, type By, isoOf, type UnitId } from '@jiefen/domain/kernel'
import { byOf, mayDo } from '@jiefen/domain/permission'
import { getUnit } from '@jiefen/domain/region'
import { committeesOf, personIn, profilesOf } from '../directory/index.ts'
import type { House } from '../house.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import type { Tx } from '../platform/sql/index.ts'
import type { Staff } from '../staff/index.ts'
import { mayReviewAt, reviewedUnits } from './holders.ts'
import { applicationsOf } from './title-queries.ts'
import { heldTitle, type Mediator } from './title-view.ts'

/** As mediator for themselves. Throws `not-yours` for somebody who does not mediate. */
export function ownBy({ region }: Pick<House, 'region'>, { actor }: Staff): By {
  if (!mayDo(actor, 'see-own-record', undefined, region)) throw new DoorProblem('not-yours')
  return byOf(actor, 'see-own-record', undefined, region)
}

/** As whom somebody reviews at this unit. Throws `not-yours` outside their reach. */
export function reviewerOf({ region }: Pick<House, 'region'>, staff: Staff, unit: UnitId): By {
  if (!mayReviewAt(staff, unit, region)) throw new DoorProblem('not-yours')
  return byOf(staff.actor, 'review-files', { unit }, region)
}

/** Themselves, or somebody who mediates where the reader reviews. Throws `not-found` for everybody else. */
export async function mediatorFor(
  house: Pick<House, 'region' | 'clock'>,
  tx: Tx,
  staff: Staff,
  person: string,
): Promise<Mediator> {
  const { region, clock } = house
  const committees = (await committeesOf(tx, person, isoOf(clock.now()))).map(asUnitId)
  const known = await personIn(tx, person)
  if (known === undefined) throw new DoorProblem('not-found')
  if (person === staff.actor.person) return { person, name: known.name, committee: committees[0] }
  const committee = committees.find((unit) => mayReviewAt(staff, unit, region))
  if (committee === undefined) throw new DoorProblem('not-found')
  return { person, name: known.name, committee }
}

/** Everybody who mediates within reach, by name and without a figure. */
export async function mediatorsWithin(
  house: House,
  tx: Tx,
  staff: Staff,
): Promise<MediatorsInReach['mediators']> {
  const { region, clock } = house
  const units = reviewedUnits(staff, region).filter((id) => getUnit(region, id).kind === 'committee')
  const rows = await profilesOf(tx, units, isoOf(clock.now()))
  const byPerson = new Map(rows.map((row) => [row.person, row]))
  byPerson.delete(staff.actor.person)
  const applications = Map.groupBy(await applicationsOf(tx, [...byPerson.keys()]), ({ mediator }) => mediator)
  return [...byPerson.values()].map(({ person, name, committee }) => {
    const own = applications.get(person) ?? []
    const held = heldTitle(own, region)
    return {
      ...{ person, name, committee: getUnit(region, asUnitId(committee)).name },
      ...(held === undefined ? {} : { held }),
      waits: own.some(({ standing }) => standing === 'open' || standing === 'objected'),
    }
  })
}
