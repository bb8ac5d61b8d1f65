import { type Day, dayOf } from '../calendar/index.ts'
import { startClock } from '../clocks/index.ts'
import { asInstant, type Instant, type PartyId } from '../kernel/index.ts'
import {
  type Agreement,
  agreementsInForce,
  type Clock,
  type Confirmation,
  confirmationOf,
  confirmationSubject,
  type From,
  isPartial,
  type Matter,
  meantAgreement,
  pendingAtCourt,
} from '../matter/index.ts'
import type { Region } from '../region/index.ts'

/** An agreement binds while it is in force, also while a reopened matter is mediated anew; so long the parties may ask. */
export const confirmationFrom: From = {
  dispute: ['following-up', 'reopened', 'seeking-consent', 'in-mediation', 'signing', 'terminated'],
}

/** The agreement a court may be asked about: the one in hand, else the last that took effect. */
export const agreementInForce = meantAgreement

/** How far that agreement has come on its way; undefined where nobody has begun. */
export const wayOf = (matter: Matter): Confirmation | undefined =>
  confirmationOf(matter, meantAgreement(matter)?.version)

/**
 * Its papers are with the court, which has not answered. What was handed in of an agreement that has been replaced since is
 * answered first; each of several in force goes its own way.
 */
export function isWithCourt(matter: Matter): boolean {
  const meant = meantAgreement(matter)?.version
  const beside = agreementsInForce(matter).filter(({ version }) => version !== meant)
  return pendingAtCourt(matter).some(({ version }) => !beside.some((one) => one.version === version))
}

/** The court has spoken on the thing itself: asked again, it would say the same (民事诉讼法 art. 206). */
export const isRuledOn = (matter: Matter): boolean =>
  ['valid', 'dismissed'].includes(wayOf(matter)?.decided?.ruling ?? '')

/**
 * The end of the thirty days from effect (人民调解法 art. 33, 民事诉讼法 art. 205): the day of effect is not counted, and a
 * holiday at the end moves it to the day after (民法典 arts. 201, 203). Reckoned anew, for the holidays known now.
 */
export const confirmationDue = (effectiveAt: Instant, { unit }: Matter, region: Region): Instant =>
  startClock('confirmation', unit, effectiveAt, region).dueAt

/** The clock of its thirty days; gone once its papers have gone. */
export function clockOfConfirmation({ clocks }: Matter, agreement: Agreement): Clock | undefined {
  const own = isPartial(agreement) ? confirmationSubject(agreement.version) : undefined
  return clocks.find(({ name, about }) => name === 'confirmation' && about === own)
}

/** The last day on which the parties may ask. */
export const lastDayToAsk = (effectiveAt: Instant, matter: Matter, region: Region): Day =>
  dayOf(asInstant(confirmationDue(effectiveAt, matter, region) - 1), region.calendar)

/** Whose yes it takes: everybody who has put their name under the agreement; of an oral one everybody. */
export function partiesToAgree(matter: Matter): readonly PartyId[] {
  const { parties } = matter
  const signed = (meantAgreement(matter)?.signatures ?? []).flatMap(({ signer }) =>
    'party' in signer ? [signer.party] : [],
  )
  return signed.length > 0 ? signed : parties.map(({ id }) => id)
}

export const hasAgreed = (matter: Matter, party: PartyId): boolean =>
  wayOf(matter)?.agreed.some((one) => one.party === party) ?? false

export const stillToAgree = (matter: Matter): readonly PartyId[] =>
  partiesToAgree(matter).filter((party) => !hasAgreed(matter, party))
