import type { Instant, PartyId } from '../kernel/index.ts'
import type { SigningWay } from './agreement-events.ts'
import type { Fact } from './fact.ts'

/** Somebody was asked about the facts (dossier form F06). */
export interface InvestigationRecorded extends Fact {
  readonly type: 'InvestigationRecorded'
  readonly heldAt: Instant
  readonly place: string
  /** Who was asked, and what they have to do with it; both as the person put it. */
  readonly asked: string
  readonly relation: string
  readonly recorder?: string
  readonly record: string
}
/** Another organ has sent the matter here with its letter (dossier form F17; link codes LK01–LK08). */
export interface EntrustmentRecorded extends Fact {
  readonly type: 'EntrustmentRecorded'
  readonly link: string
  readonly organ: string
  /** The number of their letter and the number the matter has with them, as written. */
  readonly letterNumber: string
  readonly theirNumber?: string
  readonly letterDay: string
  readonly words?: string
}
/** Mediation has failed; what nobody disputes is written down, if every party wants it (dossier form F19). */
export interface UndisputedFactsNoted extends Fact {
  readonly type: 'UndisputedFactsNoted'
  /** From 1; written anew, it is signed anew. */
  readonly version: number
  readonly facts: string
}
export interface UndisputedFactsSigned extends Fact {
  readonly type: 'UndisputedFactsSigned'
  readonly version: number
  readonly party: PartyId
  readonly way: SigningWay
}

export type InquiryEvent =
  | InvestigationRecorded
  | EntrustmentRecorded
  | UndisputedFactsNoted
  | UndisputedFactsSigned
