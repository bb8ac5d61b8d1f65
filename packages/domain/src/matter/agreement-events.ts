import type { FileId, Instant, PartyId, PersonId, UnitId } from '../kernel/index.ts'
import type { Clock, Fact } from './fact.ts'
import type { Clause } from './terms.ts'

export interface AgreementTerms {
  readonly form: 'written' | 'oral'
  readonly facts: string
  readonly responsibility?: string
  readonly clauses: readonly Clause[]
  /** It settles some points only, and says which stay open; mediation of those goes on. */
  readonly partial?: { readonly leavesOpen: string }
  readonly performance: { readonly way: string; readonly place?: string; readonly by: string }
}
export interface AgreementDrawn extends Fact {
  readonly type: 'AgreementDrawn'
  readonly version: number
  readonly terms: AgreementTerms
  /** Of an oral one, where the region numbers those in a series of their own. */
  readonly registration?: string
  readonly clock?: Clock
}
export type Signer = { readonly party: PartyId } | { readonly mediator: PersonId } | { readonly seal: UnitId }
export const signingWays = ['signature', 'seal', 'fingerprint'] as const
export type SigningWay = (typeof signingWays)[number]
/** How it is known who signed what (电子签名法 art. 13). */
export interface SigningProof {
  /** By a code sent to their own telephone, by a paper shown at the desk, or by the login of the staff. */
  readonly identity: 'sms-code' | 'at-the-desk' | 'login'
  /** The drawn signature or the photo of the finger-print. */
  readonly image?: FileId
  /** SHA-256, hexadecimal, of the words that were signed. */
  readonly words: string
}
export interface AgreementSigned extends Fact {
  readonly type: 'AgreementSigned'
  readonly version: number
  readonly signer: Signer
  readonly way: SigningWay
  readonly proof?: SigningProof
}
/** Written: the day the last party, the mediator and the seal are all there. Oral: the day they agreed. */
export interface AgreementTookEffect extends Fact {
  readonly type: 'AgreementTookEffect'
  /** Absent in older facts, which knew one agreement at a time. */
  readonly version?: number
  readonly effectiveAt: Instant
  /** Of a part: mediation of the rest goes on. */
  readonly partial?: true
  readonly clocks: readonly Clock[]
}

export type AgreementEvent = AgreementDrawn | AgreementSigned | AgreementTookEffect
