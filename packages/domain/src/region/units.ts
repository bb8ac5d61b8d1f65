import type { UnitId } from '../kernel/index.ts'
import type { LevelName, Unit } from './place.ts'
import type { Region } from './region.ts'

export function findUnit(region: Region, id: UnitId): Unit | undefined {
  return indexOf(region).get(id)
}

/** Throws for a unit the region does not have: a stored id without a unit is a bug, not a request. */
export function getUnit(region: Region, id: UnitId): Unit {
  const unit = findUnit(region, id)
  if (unit === undefined) throw new Error(`region ${region.id} has no unit ${id}`)
  return unit
}

/** Whether `inner` is `outer` or lies below it. */
export function isWithin(region: Region, inner: UnitId, outer: UnitId): boolean {
  return findUnit(region, inner)?.path.includes(outer) ?? false
}

/** The territory of that level on the way from the root to this unit; undefined above it. */
export function territoryAt(region: Region, id: UnitId, level: LevelName): Unit | undefined {
  return getUnit(region, id)
    .path.map((step) => getUnit(region, step))
    .find((unit) => unit.kind === 'territory' && unit.level === level)
}

/** The nearest place above this unit; of a department, the place it belongs to. Undefined at the top. */
export function territoryAbove(region: Region, id: UnitId): Unit | undefined {
  return getUnit(region, id)
    .path.filter((step) => step !== id)
    .map((step) => getUnit(region, step))
    .findLast((unit) => unit.kind === 'territory')
}

/** The county whose key a matter carries; in a region of one county always the same, above the counties the root. */
export function countyOf(region: Region, id: UnitId): UnitId {
  return territoryAt(region, id, 'county')?.id ?? rootOf(region).id
}

export function rootOf(region: Region): Unit {
  const root = region.units.find((unit) => unit.parent === undefined)
  if (root === undefined) throw new Error(`region ${region.id} has no root unit`)
  return root
}

/** The nearest mediation committee: one of the unit's own territory, else of the next above. */
export function committeeFor(region: Region, id: UnitId): Unit | undefined {
  const unit = getUnit(region, id)
  if (unit.kind === 'committee') return unit
  for (const step of [...unit.path].reverse()) {
    const own = region.units.find((candidate) => candidate.kind === 'committee' && candidate.parent === step)
    if (own !== undefined) return own
  }
  return undefined
}

/** Whom a centre may call to a matter: a department of its own place or of a level above, or a unit below it. */
export function isCallable(region: Region, to: UnitId, from: UnitId): boolean {
  const unit = findUnit(region, to)
  if (unit === undefined || unit.kind === 'committee') return false
  if (isWithin(region, to, from)) return true
  return unit.kind === 'department' && unit.parent !== undefined && isWithin(region, from, unit.parent)
}

/** Whom a centre may ask to sit with it: whom it may call, the places above it, and the committees of all of these. */
export function isInvitable(region: Region, to: UnitId, from: UnitId): boolean {
  const unit = findUnit(region, to)
  if (unit === undefined) return false
  if (isCallable(region, to, from) || isWithin(region, from, to)) return true
  return unit.kind === 'committee' && unit.parent !== undefined && isWithin(region, from, unit.parent)
}

const indices = new WeakMap<Region, Map<UnitId, Unit>>()

function indexOf(region: Region): Map<UnitId, Unit> {
  const known = indices.get(region)
  if (known !== undefined) return known
  const made = new Map(region.units.map((unit) => [unit.id, unit]))
  indices.set(region, made)
  return made
}
