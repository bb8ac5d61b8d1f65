import type { Role, UnitId } from '@jiefen/domain/kernel'
import { type Action, rightsFor } from '@jiefen/domain/permission'
import { isWithin, type Region, rootOf } from '@jiefen/domain/region'
import { DoorProblem } from '../platform/problems/index.ts'
import type { Staff } from './require-staff.ts'

/** Units whose people an administrator looks after: their own and all below; `all` when that is the whole region. */
export interface Office {
  readonly roots: readonly UnitId[]
  readonly units: readonly UnitId[]
  readonly all: boolean
}

/** Where this person may do this; throws DoorProblem `not-yours` when nowhere. */
export function officeFor(staff: Staff, actions: readonly Action[], region: Region): Office {
  const roles = new Set<Role>()
  for (const action of actions) {
    const rights = rightsFor(action)
    for (const { role } of staff.actor.duties) if (rights[role] !== undefined) roles.add(role)
  }
  const roots = staff.actor.duties.filter(({ role }) => roles.has(role)).map(({ unit }) => unit)
  if (roots.length === 0) throw new DoorProblem('not-yours')
  const isInside = (unit: UnitId) => roots.some((root) => isWithin(region, unit, root))
  return {
    roots,
    units: region.units.map(({ id }) => id).filter(isInside),
    all: roots.includes(rootOf(region).id),
  }
}
