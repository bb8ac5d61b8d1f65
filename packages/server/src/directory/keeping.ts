import type { MediatorProfile, SetMediator } from '@jiefen/contract'
import type { By } from '@jiefen/domain/kernel'
import { asUnitId, isoOf } from '@jiefen/domain/kernel'
import { byOf, mayDo } from '@jiefen/domain/permission'
import { findUnit, type Unit } from '@jiefen/domain/region'
import type { House } from '../house.ts'
import { sealIdentityNumber, sealTelephone } from '../parties/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import type { Tx } from '../platform/sql/index.ts'
import { callOf, type Staff, writeDownBy } from '../staff/index.ts'
import { committeesOf, personIn, setHashes, setProfile } from './queries.ts'

/** The committee with this id. Throws `not-found` for any other unit. */
export function committeeOf(house: Pick<House, 'region'>, id: string): Unit {
  const unit = findUnit(house.region, asUnitId(id))
  if (unit?.kind !== 'committee') throw new DoorProblem('not-found')
  return unit
}

export const mayKeep = ({ actor }: Staff, unit: Unit, { region }: Pick<House, 'region'>): boolean =>
  mayDo(actor, 'keep-register', { unit: unit.id }, region)

/** As whom this person keeps the register of that committee. Throws `not-yours` outside their reach. */
export function keeperOf(house: Pick<House, 'region'>, staff: Staff, unit: Unit): By {
  if (!mayKeep(staff, unit, house)) throw new DoorProblem('not-yours')
  return byOf(staff.actor, 'keep-register', { unit: unit.id }, house.region)
}

/** Enters or changes a mediator; throws `not-found` for somebody who mediates nowhere, `not-yours` outside reach. */
export async function keepMediator(
  house: House,
  staff: Staff,
  tx: Tx,
  person: string,
  body: SetMediator,
): Promise<void> {
  const at = isoOf(house.clock.now())
  const [committee] = await committeesOf(tx, person, at)
  if (committee === undefined) throw new DoorProblem('not-found')
  const by = keeperOf(house, staff, committeeOf(house, committee))
  checkProfile(house, body.profile)
  await setProfile(tx, person, body.profile, at, by)
  await keepNumbers(house, tx, person, body)
  await writeDownBy(tx, house, staff, 'mediator-entered', `${await calledAs(tx, person)} · ${committee}`)
}

/** As the book of the door calls somebody: of what the register says of them, and of numbers, it has nothing. */
async function calledAs(tx: Tx, person: string): Promise<string> {
  const found = await personIn(tx, person)
  return found === undefined ? person : callOf(found)
}

/** Numbers are hashed before they are kept, under the same key as those of parties, and then forgotten. */
export async function keepNumbers(
  { sealing }: Pick<House, 'sealing'>,
  tx: Tx,
  person: string,
  { telephone, identityNumber, kin }: Pick<SetMediator, 'telephone' | 'identityNumber' | 'kin'>,
): Promise<void> {
  await setHashes(tx, person, {
    ...(telephone === undefined ? {} : { telephone: sealTelephone(sealing, telephone).index }),
    ...(identityNumber === undefined
      ? {}
      : { identityNumber: sealIdentityNumber(sealing, identityNumber).index }),
    ...(kin === undefined ? {} : { kin: kin.map((number) => sealTelephone(sealing, number).index) }),
  })
}

function checkProfile({ region }: Pick<House, 'region'>, profile: MediatorProfile): void {
  const { specialities, home, engagedFrom, engagedUntil } = profile
  const unknown = specialities.find((code) => !region.categories.some((category) => category.code === code))
  if (unknown !== undefined) throw new DoorProblem('malformed-request', { field: 'specialities' })
  if (home !== undefined && findUnit(region, asUnitId(home)) === undefined)
    throw new DoorProblem('malformed-request', { field: 'home' })
  if (engagedUntil !== undefined && engagedUntil < engagedFrom)
    throw new DoorProblem('malformed-request', { field: 'engagedUntil' })
}
