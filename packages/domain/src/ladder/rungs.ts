import { asUnitId, type UnitId } from '../kernel/index.ts'
import type { Matter } from '../matter/index.ts'
import { findUnit, getUnit, type Region, type Rung, territoryAt } from '../region/index.ts'

/** One level of the ladder, and the unit that stands on it for a certain place. */
export interface Step {
  readonly rung: Rung
  readonly unit: UnitId
}

export const findRung = (region: Region, id: string): Rung | undefined =>
  region.ladder.find((rung) => rung.id === id)

/**
 * The unit that stands on this rung for whoever lies at `near` or below it: the place of that level, its committee, or
 * its department. Undefined where the place has none: a rung that a place does not have is passed over, because what
 * moved to the same unit under another name would not have moved.
 */
export function unitOfRung(region: Region, { level, at }: Rung, near: UnitId): UnitId | undefined {
  const place = territoryAt(region, near, level)
  if (place === undefined) return undefined
  if (at === 'territory') return place.id
  if (at === 'committee')
    return region.units.find((unit) => unit.kind === 'committee' && unit.parent === place.id)?.id
  const office = findUnit(region, asUnitId(`${place.id}-${at.department}`))
  return office?.kind === 'department' ? office.id : undefined
}

/** The rung on which this very unit stands; a department that takes matters by category stands on none. */
export const rungOf = (region: Region, unit: UnitId): Rung | undefined =>
  region.ladder.find((rung) => unitOfRung(region, rung, unit) === unit)

/** The rungs above this one that its place has, from below; the first is the next one. */
export function stepsAbove(region: Region, rung: string, unit: UnitId): readonly Step[] {
  const here = region.ladder.findIndex(({ id }) => id === rung)
  if (here < 0) return []
  return region.ladder.slice(here + 1).flatMap((above): Step[] => {
    const stands = unitOfRung(region, above, unit)
    return stands === undefined || stands === unit ? [] : [{ rung: above, unit: stands }]
  })
}

/** Whether nothing stands above this rung for this unit. */
export const isTop = (region: Region, rung: string, unit: UnitId): boolean =>
  stepsAbove(region, rung, unit).length === 0

/** Where a person may pass the matter up to now: the next level, and those the region lets one reach at once (越级). */
export function stepsToPass({ climb, unit }: Matter, region: Region): readonly Step[] {
  const rung = climb?.rung === undefined || climb.awaited ? undefined : findRung(region, climb.rung)
  if (rung === undefined) return []
  return stepsAbove(region, rung.id, unit).filter(
    (step, index) => index === 0 || rung.mayPassTo.includes(step.rung.id),
  )
}

/** The units that stand on the ladder for this matter, from below, each where it does; those that had it keep their rung. */
export function ladderOf(
  { climb, unit, place }: Matter,
  region: Region,
): readonly (Step | { readonly rung: Rung })[] {
  const here = region.ladder.findIndex(({ id }) => id === climb?.rung)
  return region.ladder.map((rung, index) => {
    if (index === here) return { rung, unit }
    if (index > here) return withUnit(rung, unitOfRung(region, rung, unit))
    const had = climb?.moves.findLast(({ way, fromRung }) => way === 'up' && fromRung === rung.id)?.from
    const near =
      place.unit !== undefined && getUnit(region, place.unit).path.includes(unit) ? place.unit : unit
    return withUnit(rung, had ?? unitOfRung(region, rung, near))
  })
}

const withUnit = (rung: Rung, unit: UnitId | undefined): Step | { readonly rung: Rung } =>
  unit === undefined ? { rung } : { rung, unit }
