import type { Calendar } from '../calendar/index.ts'
import type { Refusal } from '../kernel/index.ts'
import type { Words } from '../region/index.ts'
import type { FigureName } from './figure-names.ts'
import type { Tables } from './figures.ts'
import { type InjuryInput, injury, injuryNeeds } from './injury.ts'
import { type LendingInput, lending, lendingNeeds } from './lending.ts'
import { type LimitationInput, limitation, limitationNeeds } from './limitation.ts'
import { type Calculated, type CalculatorRefused, w } from './step.ts'
import { type TrafficInput, traffic, trafficNeeds } from './traffic.ts'
import { type WagesInput, wages, wagesNeeds } from './wages.ts'
import { type WorkInjuryInput, workInjury, workInjuryNeeds } from './work-injury.ts'

export interface Calculator {
  readonly words: Words
  /** Every table that it may look into. */
  readonly needs: readonly FigureName[]
}

export const calculators = {
  injury: { words: w('人身损害赔偿', 'Personal injury'), needs: injuryNeeds },
  traffic: { words: w('交通事故：谁先赔', 'Traffic: who pays first'), needs: trafficNeeds },
  'work-injury': { words: w('工伤待遇', 'Work injury'), needs: workInjuryNeeds },
  lending: { words: w('民间借贷利息', 'Lending interest'), needs: lendingNeeds },
  wages: { words: w('工资与解除补偿', 'Wages and termination'), needs: wagesNeeds },
  limitation: { words: w('时效与期限', 'Limitation and deadlines'), needs: limitationNeeds },
} as const satisfies Record<string, Calculator>
export type CalculatorName = keyof typeof calculators
export const calculatorNames = Object.keys(calculators) as readonly CalculatorName[]

export interface CalculatorInput {
  readonly injury: InjuryInput
  readonly traffic: TrafficInput
  readonly 'work-injury': WorkInjuryInput
  readonly lending: LendingInput
  readonly wages: WagesInput
  readonly limitation: LimitationInput
}

type Calculates = {
  readonly [Name in CalculatorName]: (
    input: CalculatorInput[Name],
    tables: Tables,
    calendar: Calendar,
  ) => Calculated | Refusal<CalculatorRefused>
}

/** Help for talking, never a judgment: each calculator by its name. */
export const calculate: Calculates = {
  injury,
  traffic,
  'work-injury': workInjury,
  lending,
  wages,
  limitation,
}
