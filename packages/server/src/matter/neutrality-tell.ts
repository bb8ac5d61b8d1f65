import type { Matter, NeutralityEvent } from '@jiefen/domain/matter'
import { type Audience, toDuty, toParties, toUnit } from './audience.ts'

/**
 * Who hears of choosing, of stepping aside and of complaints. Of a wish the unit that answers; of a mediator who steps
 * aside everybody; of a complaint only those who answer it, of the answer only whoever complained. Never the mediator.
 */
export function neutralityAudiences(event: NeutralityEvent, matter: Matter): Audience[] {
  switch (event.type) {
    case 'MediatorWished':
      return [toUnit(matter.unit)]
    case 'MediatorRecused':
      return [toUnit(matter.unit), ...toParties(matter)]
    case 'ComplaintMade':
      return [toDuty('supervisor', event.clock.owner)]
    case 'ComplaintAnswered':
      return matter.complaints
        .filter(({ id }) => id === event.complaint)
        .map(({ party: audience }) => ({ audience_kind: 'party', audience }))
    default:
      return event satisfies never
  }
}
