import { type PersonId, type Role, roles, type UnitId } from '../kernel/index.ts'
import type { Matter } from '../matter/index.ts'
import { findUnit, type Region } from '../region/index.ts'
import { isOwnCaseOf, unitsThatMay } from './may-do.ts'
import { type Action, type RightReach, rightsFor } from './table.ts'

/** The duties that give a right over one matter: these roles at these units, and these roles of these persons. */
export interface WhoMay {
  readonly duties: readonly { readonly roles: readonly Role[]; readonly units: readonly UnitId[] }[]
  readonly persons: { readonly roles: readonly Role[]; readonly persons: readonly PersonId[] }
}

/**
 * `mayDo` turned round: not what somebody may do to a matter, but who may, to be asked of the table of duties. Rights
 * of an office concern no matter and are not among them.
 */
export function whoMay(action: Action, matter: Matter, region: Region): WhoMay {
  const rights = rightsFor(action)
  const by = (reach: RightReach): readonly Role[] => roles.filter((role) => rights[role] === reach)
  const standing = unitsThatMay(action, matter)
  const above = standing.flatMap((unit) => findUnit(region, unit)?.path ?? [])
  const known = new Set([matter.mediator?.person ?? [], reporterOf(matter) ?? [], matter.handlers].flat())
  return {
    duties: [
      { roles: by('subtree'), units: [...new Set(above)] },
      { roles: by('own-unit'), units: standing.filter((unit) => findUnit(region, unit) !== undefined) },
    ],
    persons: {
      roles: by('own-case'),
      persons: [...known].filter((person) => isOwnCaseOf(person, matter, action)),
    },
  }
}

const reporterOf = ({ reportedBy }: Matter): PersonId | undefined =>
  reportedBy.kind === 'staff' ? reportedBy.person : undefined
