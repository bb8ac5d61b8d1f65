import Type, { type Static } from 'typebox'
import { Day, Words } from '../wire/index.ts'
import { CalculatorName } from './inputs.ts'

/** One line of a table as it is shown beside a step. */
export const FigureView = Type.Object({
  name: Type.String(),
  words: Words,
  value: Words,
  dataYear: Type.Optional(Type.Integer()),
  from: Day,
  until: Type.Optional(Day),
  version: Type.String(),
  source: Type.String(),
  /** Typed in for this one calculation. */
  given: Type.Boolean(),
})
export type FigureView = Static<typeof FigureView>

export const StepView = Type.Object({
  what: Words,
  formula: Words,
  values: Type.String(),
  result: Words,
  source: Type.String(),
  figures: Type.Array(FigureView),
})
export type StepView = Static<typeof StepView>

const Cents = Type.Integer()
export const Calculation = Type.Object({
  calculator: CalculatorName,
  steps: Type.Array(StepView),
  total: Type.Optional(Cents),
  sums: Type.Array(Type.Object({ what: Words, cents: Cents, each: Type.Optional(Type.Literal('month')) })),
  ends: Type.Optional(Day),
  notes: Type.Array(Words),
})
export type Calculation = Static<typeof Calculation>

/** One table of a calculator: the line that holds today, or that there is none. */
export const TableState = Type.Object({
  name: Type.String(),
  words: Words,
  unit: Type.String(),
  local: Type.Boolean(),
  /** missing: this region has no such table. gap: it has, and nothing in it holds today. */
  state: Type.Enum(['there', 'missing', 'gap']),
  figure: Type.Optional(FigureView),
})
export type TableState = Static<typeof TableState>

export const CalculatorView = Type.Object({
  name: CalculatorName,
  words: Words,
  /** Whether every table of it holds today in this region. */
  complete: Type.Boolean(),
  tables: Type.Array(TableState),
})
export type CalculatorView = Static<typeof CalculatorView>
export const CalculatorList = Type.Object({
  region: Words,
  fictional: Type.Boolean(),
  rows: Type.Array(CalculatorView),
})
export type CalculatorList = Static<typeof CalculatorList>
