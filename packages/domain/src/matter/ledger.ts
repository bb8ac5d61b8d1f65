import type { AskId, By, Instant, PartyId, UnitId } from '../kernel/index.ts'
import type { ClockKey } from './ledger-events.ts'

/** A time in which a limit stood still. */
export interface Pause {
  readonly since: Instant
  /** Absent while it still stands still. */
  readonly until?: Instant
  readonly reason: string
  readonly askedBy: By
  readonly approvedBy: By
  readonly resumedWhy?: string
}

/** So much more time, in the limit's own unit. */
export interface Extension {
  readonly amount: number
  readonly granted: 'approval' | 'consent'
  readonly at: Instant
  readonly askedBy: By
  /** Who approved; the parties, where they agreed. */
  readonly approvedBy?: By
}

/** A request for a pause or for more time, and what became of it. */
export interface Ask {
  readonly id: AskId
  readonly of: ClockKey
  readonly change:
    | { readonly kind: 'pause'; readonly reason: string }
    | { readonly kind: 'extension'; readonly amount: number }
  readonly why: string
  readonly at: Instant
  readonly by: By
  /** The unit that decides; absent where all parties must agree. */
  readonly decider?: UnitId
  readonly consents: readonly PartyId[]
  readonly outcome?: {
    readonly granted: boolean
    readonly why?: string
    readonly at: Instant
    readonly by: By
  }
}
