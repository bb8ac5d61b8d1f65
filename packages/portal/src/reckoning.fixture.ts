import { calculationPage, type Frame, type ShownCalculation } from './index.ts'

export const sampleCalculation = (text: string): ShownCalculation => ({
  ...{ calculation: 1, title: text, total: '100,144.00', ends: text },
})

/** One calculation with everything that may stand in it. */
export const calculationPages = (frame: Frame, text: string): Record<string, string> => ({
  calculation: calculationPage(frame, {
    ...sampleCalculation(text),
    ...{ base: '/follow', calculator: text, keptAt: text, keptBy: text, anew: text },
    entered: [{ what: text, value: text }],
    sums: [
      { what: text, amount: '88,000.00', monthly: false },
      { what: text, amount: '700.00', monthly: true },
    ],
    steps: [
      {
        ...{ what: text, formula: text, values: text, result: text, source: text },
        figures: [false, true].map((given) => ({
          ...{ words: text, value: text, from: text, version: text, source: text, given },
        })),
      },
    ],
    notes: [text],
  }),
})
