import type { PartyId } from '../kernel/index.ts'
import type { Fact } from './fact.ts'
import type { Photo } from './reception-events.ts'

export const mandateScopes = ['consent', 'mediate', 'sign', 'receive'] as const
/** What a representative may do for whom they speak: agree to mediation, take part, sign, receive what is owed. */
export type MandateScope = (typeof mandateScopes)[number]

/** Several on one side name one of them, or a few, to speak for them: at most five (宁波市人民调解条例 art. 20). */
export interface RepresentativeNamed extends Fact {
  readonly type: 'RepresentativeNamed'
  readonly representative: PartyId
  readonly of: readonly PartyId[]
  readonly scope: readonly MandateScope[]
  /** How it is known: the paper that was shown (dossier form F05). Absent where the party itself named them. */
  readonly words?: string
  readonly proof?: Photo
}
export interface MandateEnded extends Fact {
  readonly type: 'MandateEnded'
  readonly representative: PartyId
  readonly party: PartyId
  readonly words?: string
}
/**
 * The mediation for which they were named has ended, and the matter is opened again: what their mandates were for is done
 * (民法典 art. 173(1)). Whoever wants to be spoken for in the new one says so anew.
 */
export interface MandatesLapsed extends Fact {
  readonly type: 'MandatesLapsed'
  /** How far each ends; receiving what is still owed to somebody is not done yet. */
  readonly mandates: readonly {
    readonly representative: PartyId
    readonly party: PartyId
    readonly scope: readonly MandateScope[]
  }[]
}
/** They came again: one batch (批次) of so many persons (人次). */
export interface CallersReceived extends Fact {
  readonly type: 'CallersReceived'
  readonly persons: number
  readonly words?: string
}

export type CollectiveEvent = RepresentativeNamed | MandateEnded | MandatesLapsed | CallersReceived
