import type { Matter, ScreeningEvent } from '@jiefen/domain/matter'
import { type Audience, toPerson, toUnit } from './audience.ts'

/**
 * Of a new sign hear those who did not find it themselves: the unit that has the matter, and the mediator, so that
 * nobody brings two people together unaware. A party never hears of it: what concerns them stands on their own page.
 */
export function screeningAudiences(event: ScreeningEvent, { mediator, unit }: Matter): Audience[] {
  if (event.type !== 'MatterScreened' || !event.signs.some(({ since }) => since === event.at)) return []
  const finder = event.by.kind === 'staff' ? event.by : undefined
  return [
    ...(finder?.unit === unit ? [] : [toUnit(unit)]),
    ...(mediator === undefined || mediator.person === finder?.person ? [] : [toPerson(mediator.person)]),
  ]
}
