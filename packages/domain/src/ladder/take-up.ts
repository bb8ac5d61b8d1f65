import type { Refusal } from '../kernel/index.ts'
import {
  type Act,
  isAt,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type WrongStage,
} from '../matter/index.ts'
import { isWithin, type Region } from '../region/index.ts'
import { levelBegins } from './begin-level.ts'
import { moveUpFrom } from './move-up.ts'
import { findRung } from './rungs.ts'

export interface TakeUp extends Act {}

export const takeUpFrom = moveUpFrom

export type TakeUpRefused = WrongStage | 'staff-only' | 'nothing-to-take-up' | 'not-your-level'

/** The level it came to takes it up; its own limit begins to run now, and not when the matter was sent. */
export function takeUp(
  { at, by }: TakeUp,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<TakeUpRefused> {
  if (!isAt(matter, takeUpFrom)) return notAtThisStage(matter)
  if (by.kind !== 'staff') return { refused: 'staff-only' }
  const { climb, unit } = matter
  const rung = climb?.rung === undefined ? undefined : findRung(region, climb.rung)
  if (climb === undefined || rung === undefined || !climb.awaited) return { refused: 'nothing-to-take-up' }
  if (!isWithin(region, unit, by.unit)) return { refused: 'not-your-level', unit, yours: by.unit }

  return [levelBegins(rung, unit, 'taken-up', { at, by }, region)]
}
