import { startClock } from '../clocks/index.ts'
import { asInstant, type Instant } from '../kernel/index.ts'
import { type Act, type AgreementTookEffect, type Matter, obligationsOf } from '../matter/index.ts'
import { instalmentClock } from '../performance/index.ts'
import type { Region } from '../region/index.ts'

/**
 * The agreement binds from now on: every day it names begins to run, the parties have thirty days to ask the court for
 * confirmation (民事诉讼法 art. 205), and somebody will ask whether it was kept once the last day of it has passed.
 */
export function tookEffect(
  effectiveAt: Instant,
  { at, by }: Act,
  matter: Matter,
  region: Region,
): AgreementTookEffect {
  const { agreement, obligations, unit } = matter
  const owed =
    agreement === undefined ? [] : obligationsOf(agreement.terms, agreement.version, obligations.length)
  const days = owed.map((obligation) => instalmentClock(obligation, unit, at, region))
  const lastDay = asInstant(Math.max(at, ...days.map(({ dueAt }) => dueAt)))
  const clocks = [
    startClock('follow-up', unit, lastDay, region),
    startClock('confirmation', unit, effectiveAt, region),
    ...days,
  ]
  return { type: 'AgreementTookEffect', effectiveAt, clocks, at, by }
}
