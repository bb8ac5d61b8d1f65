import type { By, Instant } from '../kernel/index.ts'
import type { CalculationKept } from './reckoning-events.ts'

/** A calculation in the file, and what has become of it. */
export interface KeptCalculation {
  readonly kept: CalculationKept
  readonly shownAt?: Instant
  readonly replacedBy?: number
  readonly withdrawn?: { readonly at: Instant; readonly by: By; readonly why: string }
}

/** Neither replaced nor withdrawn. */
export const stillStands = ({ replacedBy, withdrawn }: KeptCalculation): boolean =>
  replacedBy === undefined && withdrawn === undefined

/** What the parties read whole: what was shown to them and still stands. */
export const isReadByParties = (one: KeptCalculation): boolean =>
  one.shownAt !== undefined && stillStands(one)
