import type { Limit } from '../calendar/index.ts'
import type { By, ClockSubject, Instant, PersonId, UnitId } from '../kernel/index.ts'
import type { ClockName } from '../region/index.ts'
import type { Extension, Pause } from './ledger.ts'

/** What every fact in the history says of itself. */
export interface Fact {
  readonly at: Instant
  readonly by: By
}
/** A running limit: what it waits for, who owes it, by when, and the rule it comes from. */
export interface Clock {
  readonly name: ClockName
  readonly startedAt: Instant
  readonly dueAt: Instant
  readonly owner: UnitId
  readonly authority: string
  /** Of several clocks of one name, what this one is about. */
  readonly about?: ClockSubject
  /** The rule as it stood when the clock began; absent where a person set the day. */
  readonly limit?: Limit
  /** Whoever assigned it answers for it too (谁交办谁督办). */
  readonly assigner?: Assigner
  /** Only in the state, never in a fact: what has happened to it since. */
  readonly pauses?: readonly Pause[]
  readonly extensions?: readonly Extension[]
}
/** Who gave work to another unit, by name and unit as they stand in the history. */
export interface Assigner {
  readonly person: PersonId
  readonly name: string
  readonly unit: UnitId
}
