import type { Refusal } from '../kernel/index.ts'
import {
  type Act,
  isAt,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  stillStands,
  type WrongStage,
} from '../matter/index.ts'
import { keepCalculationFrom } from './keep-calculation.ts'

export interface ShowCalculation extends Act {
  readonly calculation: number
}

export const showCalculationFrom = keepCalculationFrom

export type ShowCalculationRefused =
  | WrongStage
  | 'unknown-calculation'
  | 'calculation-not-standing'
  | 'calculation-shown'

/** Every party may read it from now on, each the same. */
export function showCalculation(
  { calculation, at, by }: ShowCalculation,
  matter: Matter,
): MatterEvent[] | Refusal<ShowCalculationRefused> {
  if (!isAt(matter, showCalculationFrom)) return notAtThisStage(matter)
  const one = matter.calculations.find(({ kept }) => kept.calculation === calculation)
  if (one === undefined) return { refused: 'unknown-calculation', calculation }
  if (!stillStands(one)) return { refused: 'calculation-not-standing', calculation }
  if (one.shownAt !== undefined) return { refused: 'calculation-shown', calculation }
  return [{ type: 'CalculationShown', calculation, at, by }]
}
