import { amountInYuan, asCents, type Cents } from '../money/index.ts'
import type { Words } from '../region/index.ts'
import type { Sourced } from './tables.ts'

/** One line of the reckoning, as a calculator shows it: what, how, with which numbers, with what result, who says so. */
export interface AllowanceStep {
  readonly what: Words
  readonly formula: Words
  readonly values: string
  readonly result: Words
  readonly source: string
}

export const w = (zh: string, en: string): Words => ({ zh, en })
export const yuan = (cents: number): Words =>
  w(`${amountInYuan(asCents(cents))} 元`, `${amountInYuan(asCents(cents))} yuan`)
export const saidBy = ({ source, version, from }: Sourced): string => `${source}（${version} 版，${from} 起）`

/** A whole percentage of whole cents, half a cent up, so that nothing is lost and nothing is invented. */
export const percentOf = (cents: number, percent: number): Cents =>
  asCents(Math.floor((cents * percent + 50) / 100))
