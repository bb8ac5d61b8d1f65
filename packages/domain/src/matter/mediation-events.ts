import type { Instant, PartyId, SessionId, UnitId } from '../kernel/index.ts'
import type { Clock, Fact } from './fact.ts'
import type { Seating } from './sitting-events.ts'

export interface MediationOpened extends Fact {
  readonly type: 'MediationOpened'
  /** （2026）桥人调字第1号: gap-free for each committee and year. */
  readonly caseNumber: string
  readonly committee: UnitId
  readonly clock: Clock
}
export interface SessionHeld extends Fact {
  readonly type: 'SessionHeld'
  readonly heldAt: Instant
  readonly place: string
  readonly present: readonly PartyId[]
  readonly others: readonly string[]
  /** The planned session that was held; absent where they met without a plan. */
  readonly session?: SessionId
  readonly seating?: Seating
  readonly open: boolean
  readonly record: string
  /** Asked at every session (人民调解法 art. 25): is this about to turn violent or criminal? */
  readonly risk: { readonly sharpening: boolean; readonly words?: string; readonly reportedTo?: string }
}
export interface MediationTerminated extends Fact {
  readonly type: 'MediationTerminated'
  readonly reason: string
  readonly remedies: readonly string[]
  readonly note?: string
  /** A part is settled and binds: this ends the mediation of the rest. */
  readonly inPart?: true
  readonly clock: Clock
}

export type MediationEvent = MediationOpened | SessionHeld | MediationTerminated
