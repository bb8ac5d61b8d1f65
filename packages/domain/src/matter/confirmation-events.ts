import type { PartyId, UnitId } from '../kernel/index.ts'
import type { Fact } from './fact.ts'
import type { Photo } from './reception-events.ts'

export const connectingPoints = ['domicile', 'subject-matter', 'committee', 'inviting-court'] as const
/** By what a court is competent (民事诉讼法 art. 205): a party's domicile, where the thing is, where the committee sits, or it invited. */
export type ConnectingPoint = (typeof connectingPoints)[number]

/** One party wants the court to confirm; only jointly can they ask for it (人民调解法 art. 33). */
export interface ConfirmationAgreed extends Fact {
  readonly type: 'ConfirmationAgreed'
  /** Of which agreement; absent in older facts, which knew one at a time. */
  readonly version?: number
  readonly party: PartyId
  /** From the office: how it knows. */
  readonly words?: string
}
/** One who wanted it does not any more; nobody asks the court without them. */
export interface ConfirmationTakenBack extends Fact {
  readonly type: 'ConfirmationTakenBack'
  /** Of which agreement; absent in older facts, which knew one at a time. */
  readonly version?: number
  readonly party: PartyId
  /** From the office: how it knows. */
  readonly words?: string
}
/** The papers have gone to the court. */
export interface ConfirmationRequested extends Fact {
  readonly type: 'ConfirmationRequested'
  readonly version: number
  /** A code of the region's list of courts. */
  readonly court: string
  readonly point: ConnectingPoint
  /** At whose home, and in which place that is, where a home is the point; the address itself stays with the party. */
  readonly party?: PartyId
  readonly unit?: UnitId
  /** Why it went to an intermediate court (民事诉讼法 art. 205 (2)): whoever handed it over says so. */
  readonly belongs?: string
  /** Which words of it mention a status, and why the clauses are not about the status itself: whoever handed it over says so. */
  readonly mentions?: { readonly words: readonly string[]; readonly why: string }
  /** By which way of handing over: 'download' until courts are docked. */
  readonly way: string
}
export const rulings = ['valid', 'dismissed', 'not-accepted', 'withdrawn'] as const
export type Ruling = (typeof rulings)[number]
/** What the court has said. */
export interface ConfirmationDecided extends Fact {
  readonly type: 'ConfirmationDecided'
  /** Of which agreement; absent in older facts, which knew one at a time. */
  readonly version?: number
  readonly ruling: Ruling
  /** The court's own number, as it is written. */
  readonly courtNumber?: string
  readonly decidedOn: string
  readonly reason?: string
  readonly paper?: Photo
}

/** Nobody has asked the court yet, and the days are running. */
export interface ConfirmationReminded extends Fact {
  readonly type: 'ConfirmationReminded'
  /** Of which agreement; absent in older facts, which knew one at a time. */
  readonly version?: number
  readonly when: 'half-way' | 'near-end'
  readonly lastDay: string
}

export type ConfirmationEvent =
  | ConfirmationAgreed
  | ConfirmationTakenBack
  | ConfirmationRequested
  | ConfirmationDecided
  | ConfirmationReminded
