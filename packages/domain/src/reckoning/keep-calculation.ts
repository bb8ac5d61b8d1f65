import {
  type Calculated,
  type CalculatorInput,
  type CalculatorName,
  type CalculatorRefused,
  calculate,
  calculators,
  type GivenFigure,
} from '../calculators/index.ts'
import { isRefusal, type Refusal } from '../kernel/index.ts'
import {
  type Act,
  type From,
  isAt,
  isWritten,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  stillStands,
  type WrongStage,
} from '../matter/index.ts'
import type { Region } from '../region/index.ts'
import { enteredIn } from './entered.ts'
import { keptResult } from './kept-result.ts'
import { personIn } from './person-in.ts'

/** What a calculator was asked with; the result is never handed in. */
export type Asking = {
  readonly [Name in CalculatorName]: {
    readonly calculator: Name
    readonly input: CalculatorInput[Name]
    readonly given?: readonly GivenFigure[]
  }
}[CalculatorName]

export interface KeepCalculation extends Act {
  readonly asking: Asking
  readonly title: string
  readonly shown: boolean
  readonly replaces?: { readonly calculation: number; readonly why: string }
}

/** While people talk, and as long as what they agreed is being kept: interest goes on. */
export const keepCalculationFrom: From = {
  dispute: ['seeking-consent', 'in-mediation', 'signing', 'following-up'],
}

export type KeepCalculationRefused =
  | WrongStage
  | CalculatorRefused
  | 'title-missing'
  | 'reason-missing'
  | 'unknown-calculation'
  | 'calculation-not-standing'
  | 'person-in-calculation'

/**
 * Worked out again here, with the region's tables at this moment: what lies in the file is the house's own result. It binds
 * nobody; it is there so that both sides can see how a figure came about (人民调解法 art. 22).
 */
export function keepCalculation(
  { asking, title, shown, replaces, at, by }: KeepCalculation,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<KeepCalculationRefused> {
  if (!isAt(matter, keepCalculationFrom)) return notAtThisStage(matter)
  if (!isWritten(title)) return { refused: 'title-missing' }
  if (replaces !== undefined) {
    const { calculation } = replaces
    const earlier = matter.calculations.find(({ kept }) => kept.calculation === calculation)
    if (earlier === undefined) return { refused: 'unknown-calculation', calculation }
    if (!stillStands(earlier)) return { refused: 'calculation-not-standing', calculation }
    if (!isWritten(replaces.why)) return { refused: 'reason-missing' }
  }
  const { calculator, input, given = [] } = asking
  const where = personIn({ title, input, given, why: replaces?.why }, matter)
  if (where !== undefined) return { refused: 'person-in-calculation', field: where }
  const result = workOut(asking, region)
  if (isRefusal(result)) return result

  return [
    {
      type: 'CalculationKept',
      calculation: matter.calculations.length + 1,
      ...{ calculator, calculatorWords: calculators[calculator].words, title: title.trim() },
      input: { ...input },
      entered: enteredIn(asking),
      result: keptResult(result),
      shown,
      ...(replaces === undefined ? {} : { replaces: { ...replaces, why: replaces.why.trim() } }),
      ...{ at, by },
    },
  ]
}

/** The input of an asking is that of its own calculator. */
function workOut(
  { calculator, input, given = [] }: Asking,
  { figures, calendar }: Region,
): Calculated | Refusal<CalculatorRefused> {
  return calculate[calculator](input as never, { figures, given }, calendar)
}
