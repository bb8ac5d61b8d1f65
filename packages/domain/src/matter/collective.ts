import type { By, Instant, PartyId } from '../kernel/index.ts'
import type { MandateScope } from './collective-events.ts'
import type { Photo } from './reception-events.ts'

/** One party speaks for another of its side, as far as the mandate goes. */
export interface Mandate {
  readonly representative: PartyId
  readonly party: PartyId
  readonly scope: readonly MandateScope[]
  /** How it is known; absent where the party named them with its own hand. */
  readonly words?: string
  readonly proof?: Photo
  readonly since: Instant
  /** Who wrote it down: the party itself, or the desk that saw the paper. */
  readonly by: By
  /** Until when; absent while it stands. */
  readonly until?: Instant
}

interface WithMandates {
  readonly mandates: readonly Mandate[]
}

/** Whether this party may do this for that one. A mandate reaches only as far as it says. */
export const speaksFor = (
  { mandates }: WithMandates,
  representative: PartyId,
  party: PartyId,
  scope: MandateScope,
): boolean =>
  mandates.some(
    (one) => one.representative === representative && one.party === party && one.scope.includes(scope),
  )

/** For whom this party speaks, and how far. */
export const principalsOf = ({ mandates }: WithMandates, representative: PartyId): readonly Mandate[] =>
  mandates.filter((one) => one.representative === representative)

/** Who speaks for this party, and how far. */
export const representativesOf = ({ mandates }: WithMandates, party: PartyId): readonly Mandate[] =>
  mandates.filter((one) => one.party === party)

/** With those of an earlier mediation of this matter, so that papers can say under which mandate something was signed. */
export const withEarlierMandates = <Some extends WithMandates & { readonly lapsed: readonly Mandate[] }>(
  matter: Some,
): Some => ({ ...matter, mandates: [...matter.mandates, ...matter.lapsed] })

/** Everybody who speaks for somebody, once each, in the order in which they were first named. */
export const allRepresentatives = ({ mandates }: WithMandates): readonly PartyId[] => [
  ...new Set(mandates.map(({ representative }) => representative)),
]

/** Whose hand it was, where it was not the party's own: the representative who did it. */
export const doneForThem = ({ by }: { readonly by: By }, party: PartyId): PartyId | undefined =>
  by.kind === 'party' && by.party !== party ? by.party : undefined
