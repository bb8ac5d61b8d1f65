import type { By, Instant, UnitId } from '../kernel/index.ts'

/** One move of a matter between two levels, for the page that says who refused, why, and who has it now. */
export interface Move {
  readonly way: 'up' | 'down'
  readonly from: UnitId
  readonly to: UnitId
  readonly fromRung: string
  readonly toRung: string
  readonly cause: 'limit' | 'asked'
  readonly why?: string
  readonly at: Instant
  readonly by: By
}

/** Where a matter stands on the ladder of its region. */
export interface Climb {
  /** Absent where it was taken up again by a unit that stands on no rung. */
  readonly rung?: string
  /** Moved up and not yet taken up by the level it came to. */
  readonly awaited: boolean
  readonly moves: readonly Move[]
}
