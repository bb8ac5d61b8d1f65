import type { UnitGrades } from '@jiefen/contract'
import type { UnitId } from '@jiefen/domain/kernel'
import { getUnit, isWithin, type Region, type Unit } from '@jiefen/domain/region'
import { gradeName } from '../matter/index.ts'
import { type Counted, countCap } from './queries.ts'

/** This unit and everything below it. */
export const within = (unit: UnitId, region: Region): UnitId[] =>
  region.units.filter(({ id }) => isWithin(region, id, unit)).map(({ id }) => id)

/** The places and departments next below; what a committee mediates stands at the unit that answers. */
export const below = (unit: UnitId, region: Region): UnitId[] => childrenOf(unit, region).map(({ id }) => id)

const childrenOf = (unit: UnitId, { units }: Region): Unit[] =>
  units.filter(({ parent, kind }) => parent === unit && kind !== 'committee')

/** A unit's figures: its own and those of everything below it together. */
export function gradesOf(unit: UnitId, counted: readonly Counted[], region: Region): UnitGrades {
  const ids: ReadonlySet<string> = new Set(within(unit, region))
  const own = counted.filter(({ unit_id }) => ids.has(unit_id))
  const counts = region.grades.map((grade) => {
    const sum = own
      .filter(({ grade: code }) => code === grade.code)
      .reduce((all, { count }) => all + count, 0)
    return { grade: gradeName(grade), count: Math.min(sum, countCap), more: sum > countCap }
  })
  const highest = counts.findLast(({ count }) => count > 0)
  return {
    unit: { id: unit, name: getUnit(region, unit).name },
    ...(highest === undefined ? {} : { highest: highest.grade }),
    counts,
    below: childrenOf(unit, region).length > 0,
  }
}
