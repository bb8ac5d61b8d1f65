import type { UnitId } from '@jiefen/domain/kernel'
import { findUnit, isWithin, type Region, territoryAbove, type Unit } from '@jiefen/domain/region'
import type { Staff } from '../staff/index.ts'

/** Whose rooms somebody may see and use: those of their own place, of every place above it and of every unit in or below it. */
export function placesOnTheLine(staff: Staff, region: Region): readonly Unit[] {
  const homes = new Set(staff.actor.duties.map(({ unit }) => homeOf(unit, region)))
  return region.units.filter((unit) =>
    [...homes].some(
      (home) => isWithin(region, home, homeOf(unit.id, region)) || isWithin(region, unit.id, home),
    ),
  )
}

/** The place first that is nearest to the reader: their own, then upwards, then downwards. */
export function nearestFirst(units: readonly Unit[], staff: Staff, region: Region): readonly Unit[] {
  const [duty] = staff.actor.duties
  const own = duty === undefined ? [] : (findUnit(region, duty.unit)?.path ?? [])
  const rank = ({ id, path }: Unit): number =>
    own.includes(id) ? own.length - own.indexOf(id) : 1000 + path.length
  return units.toSorted((a, b) => rank(a) - rank(b))
}

export const homeOf = (id: UnitId, region: Region): UnitId => {
  const unit = findUnit(region, id)
  return unit === undefined || unit.kind === 'territory' ? id : (territoryAbove(region, id)?.id ?? id)
}
