import type { Calculation, KeptCalculationView } from '@jiefen/contract'
import { mayAboutCalculation } from '@jiefen/domain/door'
import { isoOf } from '@jiefen/domain/kernel'
import type { KeptCalculation } from '@jiefen/domain/matter'
import type { Looking } from './looking.ts'
import { authorWords } from './naming.ts'

/** The calculations in the file, each as it was worked out then. */
export function calculationsView(looking: Looking): KeptCalculationView[] {
  return looking.matter.calculations.map((one) => calculationView(one, looking))
}

function calculationView(
  { kept, shownAt, replacedBy, withdrawn }: KeptCalculation,
  { matter, actor, region }: Looking,
): KeptCalculationView {
  const { calculation, title, calculatorWords, entered, replaces } = kept
  return {
    ...{ calculation, title, calculatorWords, keptAt: isoOf(kept.at) },
    by: authorWords(kept.by, region, matter),
    entered: [...entered],
    result: keptCalculation(kept),
    ...(shownAt === undefined ? {} : { shownAt: isoOf(shownAt) }),
    ...(replaces === undefined ? {} : { replaces }),
    ...(replacedBy === undefined ? {} : { replacedBy }),
    ...(withdrawn === undefined
      ? {}
      : {
          withdrawn: {
            ...{ at: isoOf(withdrawn.at), why: withdrawn.why },
            by: authorWords(withdrawn.by, region, matter),
          },
        }),
    may: mayAboutCalculation(actor, calculation, matter, region),
  }
}

/** As the calculator's own page shows it; the name is that of a calculator, and always was. */
const keptCalculation = ({ calculator, result }: KeptCalculation['kept']): Calculation => ({
  ...result,
  calculator: calculator as Calculation['calculator'],
  steps: result.steps.map((step) => ({ ...step, figures: [...step.figures] })),
  sums: [...result.sums],
  notes: [...result.notes],
})
