import type { Actor, PersonId, UnitId } from '../kernel/index.ts'
import { otherRights, type RightReach, type Rights } from './table.ts'

declare const held: unique symbol

/**
 * What somebody may read from: every query of matters asks for one, and only `reachOf` makes one. Empty means nothing.
 */
export interface Reach {
  readonly [held]: true
  /** Every matter in which one of these units, or one below it, has had a hand. */
  readonly units: readonly UnitId[]
  /** Every matter in which this very unit has had a hand; not those below it. */
  readonly ownUnits: readonly UnitId[]
  /** Besides: the matters which this person mediates, has handled or has reported. */
  readonly ownCasesOf?: PersonId
}

/** The reach of this actor over matters, from the row `open-matter` of the table. A party has its own matter and no reach. */
export function reachOf(actor: Actor): Reach {
  if (actor.kind !== 'staff') return hold({ units: [], ownUnits: [] })
  const rights: Rights = otherRights['open-matter']
  const unitsBy = (reach: RightReach): UnitId[] => {
    const units = actor.duties.filter(({ role }) => rights[role] === reach).map(({ unit }) => unit)
    return [...new Set(units)].sort()
  }
  const ownCases = actor.duties.some(({ role }) => rights[role] === 'own-case')
  return hold({
    units: unitsBy('subtree'),
    ownUnits: unitsBy('own-unit'),
    ...(ownCases ? { ownCasesOf: actor.person } : {}),
  })
}

// The mark exists for the compiler only.
const hold = (reach: Omit<Reach, typeof held>): Reach => reach as Reach
