import { asUnitId, type UnitId } from '@jiefen/domain/kernel'
import { findUnit, isWithin, type Region } from '@jiefen/domain/region'
import { DoorProblem } from '../platform/problems/index.ts'

/** The unit asked for, if it is one of these or lies below one; otherwise there is none, for whoever asks. */
export function unitWithin(asked: string, roots: readonly UnitId[], region: Region): UnitId {
  const unit = findUnit(region, asUnitId(asked))
  if (unit === undefined || !roots.some((root) => isWithin(region, unit.id, root)))
    throw new DoorProblem('not-found')
  return unit.id
}
