import type { Matter, ReckoningEvent } from '@jiefen/domain/matter'
import { type Audience, toParties } from './audience.ts'

/** The parties hear of what they may read; what the office keeps for itself, and what it takes back, is told to nobody. */
export function reckoningAudiences(event: ReckoningEvent, matter: Matter): Audience[] {
  switch (event.type) {
    case 'CalculationKept':
      return event.shown ? toParties(matter) : []
    case 'CalculationShown':
      return toParties(matter)
    case 'CalculationWithdrawn':
      return []
    default:
      return event satisfies never
  }
}
