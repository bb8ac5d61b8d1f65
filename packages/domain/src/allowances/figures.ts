import type { Refusal } from '../kernel/index.ts'
import { asCents, type Cents, lessThe } from '../money/index.ts'
import { amountOf, type Claim } from './claim.ts'

/** One budget of a township and year, each figure the sum of entries that can be opened. */
export interface BudgetFigures {
  readonly granted: Cents
  /** Set aside at review, not yet approved by two. */
  readonly reserved: Cents
  /** Approved by two, not yet paid. */
  readonly approved: Cents
  readonly paid: Cents
  readonly clawedBack: Cents
  /** Of that, what has come back and can be spent again. */
  readonly returned: Cents
}

export const leftOf = ({ granted, reserved, approved, paid, returned }: BudgetFigures): Cents =>
  lessThe(asCents(granted + returned), asCents(reserved + approved + paid))

const isUsed = ({ reserved, approved, paid, returned }: BudgetFigures): Cents =>
  lessThe(asCents(reserved + approved + paid), returned)

/** A budget may be made smaller, but not below what is set aside and spent already. */
export const mayGrant = (figures: BudgetFigures, granted: Cents): Refusal<'budget-below-used'> | undefined =>
  granted < isUsed(figures) ? { refused: 'budget-below-used', least: isUsed(figures) } : undefined

/** What this claim adds to the figures of its budget. */
export function partOfBudget(claim: Claim): Omit<BudgetFigures, 'granted'> {
  const amount = amountOf(claim)
  const at = (...standings: Claim['standing'][]): Cents =>
    asCents(claim.year !== undefined && standings.includes(claim.standing) ? amount : 0)
  return {
    reserved: at('reserved', 'batched', 'approved-once'),
    approved: at('approved'),
    paid: claim.paid,
    clawedBack: claim.clawedBack,
    returned: claim.returned,
  }
}

export type AllowanceBudgetRefused = 'budget-below-used'
