import Type, { type Static } from 'typebox'
import { MandateScopeInput } from '../commands/collective.ts'
import { Id, Moment, Words } from '../wire/index.ts'

/** What one of several claims, and what the agreement gives them, in cents and as it is written. */
export const ClaimView = Type.Object({
  party: Id,
  what: Type.Optional(Type.String()),
  claimedCents: Type.Optional(Type.Integer()),
  claimed: Type.Optional(Type.String()),
  agreed: Type.Optional(Type.String()),
  /** Agreed less claimed, with its sign; absent where one of the two is not there. */
  difference: Type.Optional(Type.String()),
})
export type ClaimView = Static<typeof ClaimView>

export const MandateView = Type.Object({
  representative: Id,
  party: Id,
  scope: Type.Array(MandateScopeInput),
  /** How it is known. */
  words: Type.Optional(Type.String()),
  proof: Type.Optional(Type.Object({ file: Id, name: Type.String() })),
  since: Moment,
  by: Words,
})
export type MandateView = Static<typeof MandateView>

/** Several on one side: what each claims, who speaks for whom, and how many came how often. */
export const CollectiveView = Type.Object({
  claims: Type.Array(ClaimView),
  /** Of all claims together, of what the agreement pays, and how far they are apart. */
  claimed: Type.String(),
  agreed: Type.Optional(Type.String()),
  difference: Type.Optional(Type.String()),
  mandates: Type.Array(MandateView),
  /** Of the mediation before it was opened again, as far as they ended. */
  lapsed: Type.Array(Type.Intersect([MandateView, Type.Object({ until: Moment })])),
  mostRepresentatives: Type.Integer(),
  /** Batches and persons are two figures: five who come twice are two batches and ten times a person. */
  batches: Type.Integer(),
  persons: Type.Integer(),
})
export type CollectiveView = Static<typeof CollectiveView>
