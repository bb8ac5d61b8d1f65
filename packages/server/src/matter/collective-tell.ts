import type { CollectiveEvent, Matter } from '@jiefen/domain/matter'
import { type Audience, toUnit } from './audience.ts'

/**
 * Who hears of a mandate: the representative, and everybody in whose name it was written down or ended; the unit, where
 * the parties said it among themselves. That somebody came to the hall is told to nobody.
 */
export function collectiveAudiences(event: CollectiveEvent, { unit }: Matter): Audience[] {
  if (event.type === 'CallersReceived') return []
  if (event.type === 'MandatesLapsed') {
    const concerned = event.mandates.flatMap(({ representative, party }) => [representative, party])
    return [...new Set(concerned)].map((audience) => ({ audience_kind: 'party', audience }))
  }
  const others = event.type === 'RepresentativeNamed' ? event.of : [event.party]
  const parties = [event.representative, ...others].map(
    (audience): Audience => ({ audience_kind: 'party', audience }),
  )
  return event.by.kind === 'party' ? [toUnit(unit), ...parties] : parties
}
