import { asCents, type Cents } from '../money/index.ts'

/**
 * half-up: 四舍五入到分, the rule where somebody is paid. down: what is more than a cap allows is dropped, for half a cent
 * above a cap is above it.
 */
export type Rounding = 'half-up' | 'down'

/** 一亿元 and a hundred years: what stays below is reckoned without losing a cent. */
export const mostTyped = 10_000_000_000
export const mostDays = 36_500

/** amount × over ÷ under in whole cents; every number is whole, so nothing is lost before the one rounding. */
export function times(
  amount: number,
  over: readonly number[],
  under: readonly number[] = [],
  rounding: Rounding = 'half-up',
): Cents {
  const top = over.reduce((product, one) => product * BigInt(one), BigInt(amount))
  const bottom = under.reduce((product, one) => product * BigInt(one), 1n)
  if (bottom <= 0n) throw new RangeError('nothing is divided by nought')
  return asCents(Number(rounding === 'down' ? top / bottom : (2n * top + bottom) / (2n * bottom)))
}

/**
 * A limit shared out by loss: to the cent, so that the parts are the limit again. What is left over after rounding down
 * goes cent by cent to the largest remainders. Losses that the limit covers are paid whole.
 */
export function sharedByLoss(limit: number, losses: readonly Cents[]): Cents[] {
  const all = losses.reduce((sum, loss) => sum + loss, 0)
  if (all <= limit) return [...losses]
  const parts = losses.map((loss, place) => {
    const exact = BigInt(limit) * BigInt(loss)
    return { place, whole: Number(exact / BigInt(all)), rest: exact % BigInt(all) }
  })
  let left = limit - parts.reduce((sum, { whole }) => sum + whole, 0)
  const paid = parts.map(({ whole }) => whole)
  const byRest = [...parts].sort((a, b) => (a.rest === b.rest ? a.place - b.place : a.rest < b.rest ? 1 : -1))
  for (const { place } of byRest) {
    if (left <= 0) break
    paid[place] = (paid[place] ?? 0) + 1
    left -= 1
  }
  return paid.map(asCents)
}

/** An amount that a calculator takes: nought up to 一亿元. */
export const isMoney = (cents: number): boolean => isWhole(cents, 0, mostTyped)
export const isWhole = (value: number, from: number, to: number): boolean =>
  Number.isSafeInteger(value) && value >= from && value <= to
