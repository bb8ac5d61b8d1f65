import type { CalculatorInputs } from '@jiefen/contract'
import type { Entry } from '../fields.ts'
import type { FormReader } from '../read-form.ts'
import { injuryEntries, injuryInput } from './injury-form.ts'
import { lendingEntries, lendingInput } from './lending-form.ts'
import { limitationEntries, limitationInput } from './limitation-form.ts'
import { trafficEntries, trafficInput } from './traffic-form.ts'
import { wagesEntries, wagesInput } from './wages-form.ts'
import { workInjuryEntries, workInjuryInput } from './work-injury-form.ts'

export type CalculatorName = keyof CalculatorInputs

/** What each calculator asks, and how the answers become what the wire wants. */
export const forms: {
  readonly [Name in CalculatorName]: {
    readonly entries: readonly Entry[]
    readonly read: (form: FormReader) => CalculatorInputs[Name]
  }
} = {
  injury: { entries: injuryEntries, read: injuryInput },
  traffic: { entries: trafficEntries, read: trafficInput },
  'work-injury': { entries: workInjuryEntries, read: workInjuryInput },
  lending: { entries: lendingEntries, read: lendingInput },
  wages: { entries: wagesEntries, read: wagesInput },
  limitation: { entries: limitationEntries, read: limitationInput },
}
