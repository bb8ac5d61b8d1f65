import type { OwnConfirmation } from '../confirmation/index.ts'

/** One agreement in force besides the one in hand, as a party reads it. */
export interface OwnPart {
  readonly version: number
  /** Since when it binds, in words. */
  readonly since: string
  /** What stays open; absent where it settles the whole. */
  readonly leavesOpen?: string
  /** Where the paper is. */
  readonly href: string
  readonly confirmation?: OwnConfirmation
}

export interface PartsView {
  readonly parts: readonly OwnPart[]
  /** About the rest: they talk on, it was settled in an agreement of its own, or mediation has ended without one. */
  readonly rest: 'talking' | 'settled' | 'ended'
}
