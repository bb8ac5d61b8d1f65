import type { Instant, PartyId, Sealed } from '../kernel/index.ts'
import type { Cents } from '../money/index.ts'
import type { Language } from '../region/index.ts'

/** Which side of the matter: whoever brought it, or whom it is about. A helper speaks for neither. */
export type Side = 'informant' | 'other-side'

export const tellByWays = ['sms', 'mail', 'letter', 'call'] as const
export type TellBy = (typeof tellByWays)[number]

export interface Claim {
  readonly what: string
  readonly cents: Cents
}

/** 监护人: 母亲, 父亲, 村民委员会指定. */
export interface Guardian {
  readonly name: string
  readonly relation: string
}

/** A person or organisation on one side of one matter, as written into the history. */
export interface Party {
  readonly id: PartyId
  readonly side: Side
  readonly type: 'person' | 'organisation'
  /** Absent for an anonymous informant, or for somebody whose name nobody knows yet. */
  readonly name?: string
  readonly telephone?: Sealed
  readonly identityNumber?: Sealed
  readonly mail?: Sealed
  readonly address?: string
  /** How they want to be told of each step; absent: by the first way there is. */
  readonly tellBy?: TellBy
  /** In which language they read; absent: the region's first. */
  readonly language?: Language
  /** What this one claims, of several who claim: 2026年3月至6月工资, in cents. */
  readonly claim?: Claim
  /** Who acts for somebody who cannot yet or no longer act alone (民法典 arts. 18–23). */
  readonly guardian?: Guardian
  /** What the informant said when no name was known: "the restaurant downstairs". */
  readonly description?: string
}

/**
 * Willingness to be mediated. Mediation may not go on against a clear no (人民调解法 art. 17), and a yes may be
 * taken back at any time (art. 23), so it is a state of each party and never of the matter.
 */
export type Consent =
  | { readonly answer: 'open' }
  | { readonly answer: 'given'; readonly at: Instant; readonly how: ConsentWay }
  | { readonly answer: 'refused'; readonly at: Instant; readonly reason?: string }

export const consentWays = [
  'own-hand',
  'at-the-desk',
  'at-the-door',
  'by-telephone',
  'by-representative',
] as const
export type ConsentWay = (typeof consentWays)[number]

export interface PartyState extends Party {
  readonly consent: Consent
  /** When the invitation went out, by which way; whether they joined is consent.answer. */
  readonly invitation?: { readonly at: Instant; readonly way: InvitationWay; readonly opened?: Instant }
  /** Told of rights and duties before anything was mediated (Order 75 of 2002; dossier form F03). */
  readonly rightsToldAt?: Instant
  /** Identity shown (dossier form F04): which paper, never its number. */
  readonly identityShown?: { readonly at: Instant; readonly paper: string }
}

export const invitationWays = ['link', 'letter', 'visit', 'telephone'] as const
export type InvitationWay = (typeof invitationWays)[number]
