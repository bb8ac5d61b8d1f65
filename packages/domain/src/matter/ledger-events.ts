import type { AskId, ClockSubject, Instant, PartyId } from '../kernel/index.ts'
import type { ClockName } from '../region/index.ts'
import type { Clock, Fact } from './fact.ts'

/** Which of the running limits is meant. */
export interface ClockKey {
  readonly name: ClockName
  readonly about?: ClockSubject
}

/** Somebody asks, before it has run out, that a limit stand still or be made longer. */
export interface TimeAsked extends Fact {
  readonly type: 'TimeAsked'
  readonly ask: AskId
  readonly of: ClockKey
  readonly change:
    | { readonly kind: 'pause'; readonly reason: string }
    | { readonly kind: 'extension'; readonly amount: number }
  readonly why: string
  /** By when whoever approves must answer; consent of the parties has no limit of the office. */
  readonly clock?: Clock
}
/** A party agrees to the longer limit; where the law wants consent, all of them must. */
export interface TimeConsented extends Fact {
  readonly type: 'TimeConsented'
  readonly ask: AskId
  readonly party: PartyId
}
export interface TimeRefused extends Fact {
  readonly type: 'TimeRefused'
  readonly ask: AskId
  readonly why: string
  /** A party's own no. */
  readonly party?: PartyId
}
export interface ClockPaused extends Fact {
  readonly type: 'ClockPaused'
  readonly ask: AskId
  readonly of: ClockKey
  readonly reason: string
  /** When it was asked: nobody loses time to a slow answer. */
  readonly since: Instant
}
export interface ClockResumed extends Fact {
  readonly type: 'ClockResumed'
  readonly of: ClockKey
  readonly why: string
  readonly dueAt: Instant
}
export interface ClockExtended extends Fact {
  readonly type: 'ClockExtended'
  readonly ask: AskId
  readonly of: ClockKey
  /** So much more, in the limit's own unit. */
  readonly amount: number
  readonly granted: 'approval' | 'consent'
  readonly dueAt: Instant
}
/** A holiday was announced after the limit had begun: its end is computed anew. */
export interface ClockMoved extends Fact {
  readonly type: 'ClockMoved'
  readonly of: ClockKey
  readonly from: Instant
  readonly dueAt: Instant
}

export type LedgerEvent =
  | TimeAsked
  | TimeConsented
  | TimeRefused
  | ClockPaused
  | ClockResumed
  | ClockExtended
  | ClockMoved
