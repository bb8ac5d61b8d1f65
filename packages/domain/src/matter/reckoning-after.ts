import type { MatterEvent } from './events.ts'
import type { KeptCalculation } from './reckoning.ts'
import type { MatterCore } from './state.ts'

/** The calculations in the file. */
export function reckoningAfter(before: MatterCore, event: MatterEvent): MatterCore {
  switch (event.type) {
    case 'CalculationKept': {
      const { replaces, shown, at } = event
      const kept: KeptCalculation = { kept: event, ...(shown ? { shownAt: at } : {}) }
      const earlier =
        replaces === undefined
          ? before.calculations
          : changed(before, replaces.calculation, { replacedBy: event.calculation })
      return { ...before, calculations: [...earlier, kept] }
    }
    case 'CalculationShown':
      return { ...before, calculations: changed(before, event.calculation, { shownAt: event.at }) }
    case 'CalculationWithdrawn': {
      const { calculation, at, by, why } = event
      return { ...before, calculations: changed(before, calculation, { withdrawn: { at, by, why } }) }
    }
    default:
      return before
  }
}

function changed(
  { calculations, number }: MatterCore,
  calculation: number,
  change: Partial<KeptCalculation>,
): KeptCalculation[] {
  if (!calculations.some(({ kept }) => kept.calculation === calculation))
    throw new Error(`matter ${number} has no calculation ${calculation}`)
  return calculations.map((one) => (one.kept.calculation === calculation ? { ...one, ...change } : one))
}
