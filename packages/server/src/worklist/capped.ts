import type { CappedCount } from '@jiefen/contract'
import { countCap } from './queries.ts'

/** A count that stopped at the cap says so. */
export const cappedCount = (count: number): CappedCount => ({
  count: Math.min(count, countCap),
  more: count > countCap,
})

export const cappedCounts = (counts: Readonly<Record<string, number>>): Record<string, CappedCount> =>
  Object.fromEntries(Object.entries(counts).map(([view, count]) => [view, cappedCount(count)]))
