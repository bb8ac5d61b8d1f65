import { type Calculated, type Figure, figureKind, figureWords, givenVersion } from '../calculators/index.ts'
import type { KeptFigure, KeptResult } from '../matter/index.ts'

/** A result with its tables written out, so that it is read the same when the tables have long changed. */
export const keptResult = ({ steps, total, sums, ends, notes }: Calculated): KeptResult => ({
  steps: steps.map((step) => ({ ...step, figures: step.figures.map(keptFigure) })),
  ...{ sums, notes },
  ...(total === undefined ? {} : { total }),
  ...(ends === undefined ? {} : { ends }),
})

const keptFigure = (figure: Figure): KeptFigure => ({
  ...{ name: figure.name, words: figureKind(figure.name).words, value: figureWords(figure) },
  ...{ from: figure.from, version: figure.version, source: figure.source },
  given: figure.version === givenVersion,
  ...(figure.until === undefined ? {} : { until: figure.until }),
  ...(figure.dataYear === undefined ? {} : { dataYear: figure.dataYear }),
})
