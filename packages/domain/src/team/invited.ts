import type { Refusal, UnitId } from '../kernel/index.ts'
import type { Consultation, Matter } from '../matter/index.ts'
import { findUnit, isInvitable, type Region } from '../region/index.ts'

export type InvitedRefused = 'nobody-asked' | 'unknown-unit' | 'not-to-be-asked'

/** Why these units cannot be asked to sit together about this matter; undefined when they can. */
export function whyNotInvited(
  units: readonly UnitId[],
  matter: Matter,
  region: Region,
): Refusal<InvitedRefused> | undefined {
  if (!units.some((unit) => unit !== matter.unit)) return { refused: 'nobody-asked' }
  for (const unit of units) {
    if (findUnit(region, unit) === undefined) return { refused: 'unknown-unit', unit }
    if (!isInvitable(region, unit, matter.unit)) return { refused: 'not-to-be-asked', unit }
  }
  return undefined
}

/** The host sits with whomever it has invited. */
export const isAtTheTable = (unit: UnitId, { units }: Consultation, matter: Matter): boolean =>
  unit === matter.unit || units.includes(unit)
