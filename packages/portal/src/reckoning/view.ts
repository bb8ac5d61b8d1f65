/** A calculation that was laid before this party, in a line of their page. */
export interface ShownCalculation {
  /** From 1, in the order of keeping. */
  readonly calculation: number
  readonly title: string
  readonly total?: string
  readonly ends?: string
}

/** All of one calculation, in the language of the reader. */
export interface CalculationPageView extends ShownCalculation {
  readonly base: '/follow' | '/invitation'
  readonly calculator: string
  readonly keptAt: string
  readonly keptBy: string
  /** It stands in the place of an earlier one: why. */
  readonly anew?: string
  readonly entered: readonly { readonly what: string; readonly value: string }[]
  readonly sums: readonly { readonly what: string; readonly amount: string; readonly monthly: boolean }[]
  readonly steps: readonly {
    readonly what: string
    readonly formula: string
    readonly values: string
    readonly result: string
    readonly source: string
    readonly figures: readonly CalculationFigure[]
  }[]
  readonly notes: readonly string[]
}

/** A line of a table: what it says, since when, and who says so. */
export interface CalculationFigure {
  readonly words: string
  readonly value: string
  readonly from: string
  readonly version: string
  readonly source: string
  /** Typed in for this one calculation, with its source. */
  readonly given: boolean
}
