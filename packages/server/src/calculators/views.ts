import type { Calculation, CalculatorView, FigureView, TableState } from '@jiefen/contract'
import {
  type Calculated,
  type CalculatorName,
  calculators,
  type Figure,
  type FigureName,
  figureKind,
  figureOn,
  figureWords,
  givenVersion,
  whyNot,
} from '@jiefen/domain/calculators'
import type { Day } from '@jiefen/domain/calendar'
import type { Region } from '@jiefen/domain/region'

const figureView = (figure: Figure): FigureView => ({
  name: figure.name,
  words: figureKind(figure.name).words,
  value: figureWords(figure),
  from: figure.from,
  version: figure.version,
  source: figure.source,
  given: figure.version === givenVersion,
  ...(figure.until === undefined ? {} : { until: figure.until }),
  ...(figure.dataYear === undefined ? {} : { dataYear: figure.dataYear }),
})

export const calculationView = (
  calculator: CalculatorName,
  { steps, total, sums, ends, notes }: Calculated,
): Calculation => ({
  calculator,
  steps: steps.map((step) => ({ ...step, figures: step.figures.map(figureView) })),
  sums: [...sums],
  notes: [...notes],
  ...(total === undefined ? {} : { total }),
  ...(ends === undefined ? {} : { ends }),
})

function tableState(name: FigureName, day: Day, { figures }: Region): TableState {
  const { scope, unit, words } = figureKind(name)
  const figure = figureOn({ figures }, name, day)
  const why = whyNot({ figures }, name)
  return {
    ...{ name, words, unit, local: scope === 'local' },
    ...(figure === undefined
      ? { state: why === 'none' ? 'missing' : 'gap' }
      : { state: 'there', figure: figureView(figure) }),
  }
}

/** A calculator with every table it may look into, as they are on this day. */
export function calculatorView(name: CalculatorName, day: Day, region: Region): CalculatorView {
  const { words, needs } = calculators[name]
  const tables = needs.map((need) => tableState(need, day, region))
  return { name, words, tables, complete: tables.every(({ state }) => state === 'there') }
}
