import { amountInYuan, type MatterView, parseAmount } from '@jiefen/contract'
import { inEqualParts, type PromiseInput } from './promise-input.ts'

interface Proposed {
  readonly payer: string
  readonly way: string
  /** The day of each part; one day is one payment. */
  readonly days: readonly string[]
  /** Of the clause library: the sentence for one payment, and the one for parts. */
  readonly clauses: { readonly once: string; readonly inParts: string }
}

/** One payment to each claimant of what they claim, in equal parts on these days, whole cents, the rest in the last. */
export const promisesFromClaims = (
  claims: MatterView['collective']['claims'],
  { payer, way, days, clauses }: Proposed,
): readonly PromiseInput[] =>
  claims.flatMap(({ party, what = '', claimedCents }) => {
    if (claimedCents === undefined || party === payer) return []
    const promise: PromiseInput = {
      clause: days.length > 1 ? clauses.inParts : clauses.once,
      ...{ who: payer, to: party, what, way, amount: amountInYuan(claimedCents) },
      parts: days.map((byDay) => ({ byDay })),
    }
    return [{ ...promise, parts: inEqualParts(promise) }]
  })

/** What was written for others stays; what was written for these payees is written anew. */
export const withoutClaims = (
  promises: readonly PromiseInput[],
  proposed: readonly PromiseInput[],
): readonly PromiseInput[] =>
  promises.filter(({ to, clause }) => clause !== undefined && !proposed.some((one) => one.to === to))

/** What all payments of a draft come to, in cents; what cannot be read yet counts for nothing. */
export const sumOfPromises = (promises: readonly PromiseInput[]): number =>
  promises.reduce((sum, { amount = '' }) => sum + (parseAmount(amount) ?? 0), 0)
