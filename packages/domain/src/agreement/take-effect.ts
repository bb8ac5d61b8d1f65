import { startClock } from '../clocks/index.ts'
import { asInstant, type Instant } from '../kernel/index.ts'
import {
  type Act,
  type AgreementTookEffect,
  confirmationSubject,
  isPartial,
  type Matter,
  obligationsOf,
  replacedBy,
} from '../matter/index.ts'
import { instalmentClock } from '../performance/index.ts'
import type { Region } from '../region/index.ts'

/**
 * The agreement binds from now on: every day it names begins to run, the parties have thirty days to ask the court for
 * confirmation (民事诉讼法 art. 205), and somebody will ask whether it was kept once the last day of all has passed. Of a
 * part nobody asks that before the mediation of the rest is over.
 */
export function tookEffect(
  effectiveAt: Instant,
  { at, by }: Act,
  matter: Matter,
  region: Region,
): AgreementTookEffect {
  const { agreement, obligations, unit } = matter
  const named = agreement === undefined ? {} : { version: agreement.version }
  const gone = agreement === undefined ? [] : replacedBy(agreement.terms)
  const owed =
    agreement === undefined ? [] : obligationsOf(agreement.terms, agreement.version, obligations.length)
  const days = owed.map((obligation) => instalmentClock(obligation, unit, at, region))
  const confirmation = startClock('confirmation', unit, effectiveAt, region)
  if (agreement !== undefined && isPartial(agreement)) {
    const clocks = [{ ...confirmation, about: confirmationSubject(agreement.version) }, ...days]
    return { type: 'AgreementTookEffect', ...named, effectiveAt, partial: true, clocks, at, by }
  }
  const parts = matter.alsoInForce.filter((one) => isPartial(one) && !gone.includes(one.version))
  const ofParts = matter.clocks.filter(
    ({ name, about }) =>
      name === 'instalment' &&
      obligations.some(({ id, version }) => id === about && parts.some((one) => one.version === version)),
  )
  const lastDay = asInstant(Math.max(at, ...[...ofParts, ...days].map(({ dueAt }) => dueAt)))
  const clocks = [startClock('follow-up', unit, lastDay, region), confirmation, ...days]
  return { type: 'AgreementTookEffect', ...named, effectiveAt, clocks, at, by }
}
