import type { Day } from '../calendar/index.ts'
import type { Cents } from '../money/index.ts'
import type { Words } from '../region/index.ts'
import type { Fact } from './fact.ts'

/** A line of a table as it stood when somebody reckoned with it; whole in itself, whatever becomes of the table. */
export interface KeptFigure {
  readonly name: string
  readonly words: Words
  readonly value: Words
  readonly dataYear?: number
  readonly from: Day
  readonly until?: Day
  readonly version: string
  readonly source: string
  /** Typed in for this one calculation, with its source. */
  readonly given: boolean
}

export interface KeptStep {
  readonly what: Words
  readonly formula: Words
  readonly values: string
  readonly result: Words
  readonly source: string
  readonly figures: readonly KeptFigure[]
}

export interface KeptResult {
  readonly steps: readonly KeptStep[]
  readonly total?: Cents
  readonly sums: readonly { readonly what: Words; readonly cents: Cents; readonly each?: 'month' }[]
  readonly ends?: Day
  readonly notes: readonly Words[]
}

/**
 * A calculation was put into the file: what was asked and the whole answer, as the house worked it out at that moment. It is
 * never changed; a later one may stand in its place.
 */
export interface CalculationKept extends Fact {
  readonly type: 'CalculationKept'
  /** From 1, in the order of keeping. */
  readonly calculation: number
  readonly calculator: string
  readonly calculatorWords: Words
  readonly title: string
  /** What was put in, as it went into the rule, and as people read it. */
  readonly input: Readonly<Record<string, unknown>>
  readonly entered: readonly { readonly what: Words; readonly value: Words }[]
  readonly result: KeptResult
  /** Whether the parties read it from now on. */
  readonly shown: boolean
  /** The earlier one in whose place it stands, and why. */
  readonly replaces?: { readonly calculation: number; readonly why: string }
}
/** The parties may read one that was kept before. */
export interface CalculationShown extends Fact {
  readonly type: 'CalculationShown'
  readonly calculation: number
}
/** It does not count any more, and nothing stands in its place. */
export interface CalculationWithdrawn extends Fact {
  readonly type: 'CalculationWithdrawn'
  readonly calculation: number
  readonly why: string
}

export type ReckoningEvent = CalculationKept | CalculationShown | CalculationWithdrawn
