import { startClockOf } from '../clocks/index.ts'
import type { UnitId } from '../kernel/index.ts'
import type { Act, LevelBegan } from '../matter/index.ts'
import type { Region, Rung } from '../region/index.ts'
import { rungOf } from './rungs.ts'

/** The limit of a level begins to run when that level has the matter, and for the whole of its length. */
export const levelBegins = (
  rung: Rung,
  unit: UnitId,
  how: LevelBegan['how'],
  { at, by }: Act,
  region: Region,
): LevelBegan => ({
  type: 'LevelBegan',
  rung: rung.id,
  unit,
  how,
  clock: startClockOf('level', rung.limit, unit, at, region),
  at,
  by,
})

/** Only disputes climb, and only from a unit that stands on a rung: an office that takes a kind of matter keeps it. */
export function levelBeginsAt(
  unit: UnitId,
  how: 'accepted' | 'resumed',
  kind: 'dispute' | 'appeal' | 'hazard',
  act: Act,
  region: Region,
): LevelBegan[] {
  const rung = kind === 'dispute' ? rungOf(region, unit) : undefined
  return rung === undefined ? [] : [levelBegins(rung, unit, how, act, region)]
}
