import type { ClockSubject, Instant, PartyId, UnitId } from '../kernel/index.ts'
import type { ClockName } from '../region/index.ts'
import type { Clock, Fact } from './fact.ts'

export const keptAnswers = ['kept', 'partly', 'not-kept', 'not-due'] as const
export interface FollowUpMade extends Fact {
  readonly type: 'FollowUpMade'
  readonly party: PartyId
  readonly kept: (typeof keptAnswers)[number]
  /** 1 to 5; the words for each are the region's. */
  readonly satisfaction?: 1 | 2 | 3 | 4 | 5
  readonly words?: string
  readonly clock: Clock
}
export interface MatterReopened extends Fact {
  readonly type: 'MatterReopened'
  readonly why: 'not-satisfied' | 'relapsed' | 'not-kept' | 'not-confirmed'
  readonly words?: string
  readonly clock: Clock
}
/** The reopened matter is taken up again by a named unit. */
export interface MatterResumed extends Fact {
  readonly type: 'MatterResumed'
  readonly unit: UnitId
  readonly note: string
  readonly clock: Clock
}
export interface MatterWithdrawn extends Fact {
  readonly type: 'MatterWithdrawn'
  readonly reason?: string
}
export interface MatterArchived extends Fact {
  readonly type: 'MatterArchived'
  /** The dossier's contents in official order: form code and what it is. */
  readonly dossier: readonly { readonly form: string; readonly title: string }[]
}
/** A limit passed and nobody had acted: written down by the clock itself, once. */
export interface ClockRanOut extends Fact {
  readonly type: 'ClockRanOut'
  readonly name: ClockName
  readonly owner: UnitId
  readonly dueAt: Instant
  readonly about?: ClockSubject
}

export type ClosingEvent =
  | FollowUpMade
  | MatterReopened
  | MatterResumed
  | MatterWithdrawn
  | MatterArchived
  | ClockRanOut
