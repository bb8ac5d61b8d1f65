import { asUnitId, type UnitId } from '@jiefen/domain/kernel'
import { mayDo } from '@jiefen/domain/permission'
import { findUnit, getUnit, type Region } from '@jiefen/domain/region'
import { DoorProblem } from '../platform/problems/index.ts'
import type { Visibility } from '../platform/sql/index.ts'
import { officeFor, type Staff } from '../staff/index.ts'

/** Somebody of the staff, by what they may do; a session is not needed for it. */
export type Somebody = Pick<Staff, 'actor'>

/** The boards somebody stands before: of every unit on the way from the top to their own. Throws `not-yours` without any. */
export function boardsOf(staff: Staff, region: Region): UnitId[] {
  const { roots } = officeFor(staff, ['read-bulletin'], region)
  return [...new Set(roots.flatMap((unit) => getUnit(region, unit).path))]
}

export const mayHangUpAt = ({ actor }: Somebody, unit: UnitId, region: Region): boolean =>
  mayDo(actor, 'write-bulletin', { unit }, region)

/** Every unit at whose board this person may hang something up. */
export const ownBoards = (staff: Somebody, region: Region): UnitId[] =>
  region.units.map(({ id }) => id).filter((unit) => mayHangUpAt(staff, unit, region))

/** The one board asked for: on the way to one's own units, or below them where one may hang up. Else there is none. */
export function boardAsked(asked: string, staff: Staff, region: Region): UnitId {
  const unit = findUnit(region, asUnitId(asked))?.id
  if (unit === undefined || !(boardsOf(staff, region).includes(unit) || mayHangUpAt(staff, unit, region)))
    throw new DoorProblem('not-found')
  return unit
}

/** As reader of these boards and of their own marks. */
export const beforeBoards = ({ actor }: Somebody, boards: readonly UnitId[]): Visibility => ({
  holders: [...boards, `person:${actor.person}`],
})
