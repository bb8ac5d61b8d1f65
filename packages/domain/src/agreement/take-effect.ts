import { startClock } from '../clocks/index.ts'
import type { Instant } from '../kernel/index.ts'
import type { Act, AgreementTookEffect, Matter } from '../matter/index.ts'
import type { Region } from '../region/index.ts'

/** The agreement binds from now on; follow-up begins, and the thirty days for judicial confirmation (民事诉讼法 art. 205). */
export function tookEffect(
  effectiveAt: Instant,
  { at, by }: Act,
  matter: Matter,
  region: Region,
): AgreementTookEffect {
  const clocks = [
    startClock('follow-up', matter.unit, at, region),
    startClock('confirmation', matter.unit, effectiveAt, region),
  ]
  return { type: 'AgreementTookEffect', effectiveAt, clocks, at, by }
}
