import type { By, Instant } from '../kernel/index.ts'

/** What every command says of itself: when, and in whose name. Time is an argument. */
export interface Act {
  readonly at: Instant
  readonly by: By
}
