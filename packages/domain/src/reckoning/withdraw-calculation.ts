import type { Refusal } from '../kernel/index.ts'
import {
  type Act,
  isAt,
  isWritten,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  stillStands,
  type WrongStage,
} from '../matter/index.ts'
import { keepCalculationFrom } from './keep-calculation.ts'

export interface WithdrawCalculation extends Act {
  readonly calculation: number
  readonly why: string
}

export const withdrawCalculationFrom = keepCalculationFrom

export type WithdrawCalculationRefused =
  | WrongStage
  | 'unknown-calculation'
  | 'calculation-not-standing'
  | 'reason-missing'

/** It was wrong, or belongs to another matter: it stays in the file and counts for nothing. */
export function withdrawCalculation(
  { calculation, why, at, by }: WithdrawCalculation,
  matter: Matter,
): MatterEvent[] | Refusal<WithdrawCalculationRefused> {
  if (!isAt(matter, withdrawCalculationFrom)) return notAtThisStage(matter)
  const one = matter.calculations.find(({ kept }) => kept.calculation === calculation)
  if (one === undefined) return { refused: 'unknown-calculation', calculation }
  if (!stillStands(one)) return { refused: 'calculation-not-standing', calculation }
  if (!isWritten(why)) return { refused: 'reason-missing' }
  return [{ type: 'CalculationWithdrawn', calculation, why: why.trim(), at, by }]
}
