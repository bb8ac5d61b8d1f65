import { type Day, dayOf } from '../calendar/index.ts'
import { startClock } from '../clocks/index.ts'
import { asInstant, type Instant, type PartyId } from '../kernel/index.ts'
import type { Agreement, Confirmation, From, Matter } from '../matter/index.ts'
import type { Region } from '../region/index.ts'

/** An agreement binds while it is in force, also while a reopened matter is mediated anew; so long the parties may ask. */
export const confirmationFrom: From = {
  dispute: ['following-up', 'reopened', 'seeking-consent', 'in-mediation', 'terminated'],
}

/** The court answers when it answers: also while the next agreement is waiting for its signatures. */
export const rulingFrom: From = { dispute: [...(confirmationFrom.dispute ?? []), 'signing'] }

export type InForce = Agreement & { readonly effectiveAt: Instant }

export const agreementInForce = ({ agreement }: Matter): InForce | undefined =>
  agreement?.effectiveAt === undefined ? undefined : { ...agreement, effectiveAt: agreement.effectiveAt }

/** How far the agreement in force has come on its way; undefined where nobody has begun, or it was an earlier one's. */
export const wayOf = ({ agreement, confirmation }: Matter): Confirmation | undefined =>
  confirmation?.version === agreement?.version ? confirmation : undefined

/** The papers are with the court, and it has not answered. */
export const isWithCourt = ({ confirmation }: Matter): boolean =>
  confirmation?.requested !== undefined && confirmation.decided === undefined

/** The court has spoken on the thing itself: asked again, it would say the same (民事诉讼法 art. 206). */
export const isRuledOn = (matter: Matter): boolean =>
  ['valid', 'dismissed'].includes(wayOf(matter)?.decided?.ruling ?? '')

/**
 * The end of the thirty days from effect (人民调解法 art. 33, 民事诉讼法 art. 205): the day of effect is not counted, and a
 * holiday at the end moves it to the day after (民法典 arts. 201, 203). Reckoned anew, for the holidays known now.
 */
export const confirmationDue = (effectiveAt: Instant, { unit }: Matter, region: Region): Instant =>
  startClock('confirmation', unit, effectiveAt, region).dueAt

/** The last day on which the parties may ask. */
export const lastDayToAsk = (effectiveAt: Instant, matter: Matter, region: Region): Day =>
  dayOf(asInstant(confirmationDue(effectiveAt, matter, region) - 1), region.calendar)

/** Whose yes it takes: everybody who has put their name under the agreement; of an oral one everybody. */
export function partiesToAgree({ agreement, parties }: Matter): readonly PartyId[] {
  const signed = (agreement?.signatures ?? []).flatMap(({ signer }) =>
    'party' in signer ? [signer.party] : [],
  )
  return signed.length > 0 ? signed : parties.map(({ id }) => id)
}

export const hasAgreed = (matter: Matter, party: PartyId): boolean =>
  wayOf(matter)?.agreed.some((one) => one.party === party) ?? false

export const stillToAgree = (matter: Matter): readonly PartyId[] =>
  partiesToAgree(matter).filter((party) => !hasAgreed(matter, party))
