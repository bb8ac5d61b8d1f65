import { chineseDate, type Day, englishDate } from '../calendar/index.ts'
import type { Refusal } from '../kernel/index.ts'
import { amountInYuan, asCents, type Cents } from '../money/index.ts'
import type { Words } from '../region/index.ts'
import { type FigureUnit, figureKind } from './figure-names.ts'
import type { Figure, FigureRefused } from './figures.ts'

/** One line of a calculation as it can be read aloud: what, how, with which numbers, with what result, and who says so. */
export interface Step {
  readonly what: Words
  readonly formula: Words
  /** The formula with its numbers: 56,502.00 × 20 × 20%. */
  readonly values: string
  readonly result: Words
  /** Law and article, or an honest word that no rule sets it. */
  readonly source: string
  /** The lines of tables that it rests on. */
  readonly figures: readonly Figure[]
}

export interface Sum {
  readonly what: Words
  readonly cents: Cents
  /** Absent: once. */
  readonly each?: 'month'
}

export interface Calculated {
  readonly steps: readonly Step[]
  /** What is to be paid once, in all. Absent where a day is worked out and no amount. */
  readonly total?: Cents
  readonly sums: readonly Sum[]
  /** The day that was worked out. */
  readonly ends?: Day
  readonly notes: readonly Words[]
}

export type CalculatorRefused = FigureRefused | 'input-impossible' | 'old-lending-rule' | 'rate-unclear'

export const w = (zh: string, en: string): Words => ({ zh, en })
export const yuan = (cents: number): string => amountInYuan(asCents(cents))
export const yuanWords = (cents: number): Words => w(`${yuan(cents)} 元`, `${yuan(cents)} yuan`)
export const dayWords = (day: Day): Words => w(chineseDate(day), englishDate(day))

/** A value in hundredths as people write it: 425 → 4.25, 2000 → 20. */
export function plain(hundredths: number): string {
  const text = (hundredths / 100).toFixed(2)
  return text.replace(/\.?0+$/, '')
}

const unitWords: Readonly<Record<FigureUnit, Words>> = {
  yuan: w(' 元', ' yuan'),
  percent: w('%', '%'),
  times: w(' 倍', ' times'),
  years: w(' 年', ' years'),
  months: w(' 个月', ' months'),
  days: w(' 天', ' days'),
  hours: w(' 小时', ' hours'),
}

/** A number of a table with its unit. */
export function figureWords({ name, value }: Pick<Figure, 'name' | 'value'>): Words {
  const { unit } = figureKind(name)
  const number = unit === 'yuan' ? yuan(value) : plain(value)
  return w(`${number}${unitWords[unit].zh}`, `${number}${unitWords[unit].en}`)
}

/** A number of a table as it stands in a formula. */
export const inFormula = (figure: Pick<Figure, 'name' | 'value'>): string => {
  const { unit } = figureKind(figure.name)
  if (unit === 'yuan') return yuan(figure.value)
  return unit === 'percent' ? `${plain(figure.value)}%` : plain(figure.value)
}

export interface Said {
  readonly what: Words
  readonly formula: Words
  readonly values: string
  readonly source: string
  readonly figures?: readonly Figure[]
}

export const stepOf = ({ figures = [], ...said }: Said, result: Words): Step => ({ ...said, result, figures })
export const moneyStep = (said: Said, cents: number): Step => stepOf(said, yuanWords(cents))

/** Stands at the end of every calculation of money. */
export const roundingStep: Step = {
  what: w('怎么进位', 'Rounding'),
  formula: w('四舍五入到分；有上限的，超出上限的零头不要', 'to the cent, half up; nothing above a cap'),
  values: '0.01',
  result: w('算到分', 'to the cent'),
  source: '人民币以分为最小单位（中国人民银行法第17条）；进位办法没有法定，是本软件的口径',
  figures: [],
}

/** Says which field cannot be as it was given, when one cannot. */
export function firstImpossible(
  checks: Readonly<Record<string, boolean>>,
): Refusal<'input-impossible'> | undefined {
  const field = Object.entries(checks).find(([, fits]) => !fits)?.[0]
  return field === undefined ? undefined : { refused: 'input-impossible', field }
}
