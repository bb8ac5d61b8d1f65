import type { Matter, MatterEvent } from '@jiefen/domain/matter'
import type { Region } from '@jiefen/domain/region'
import { type Audience, toParties, toPerson, toUnit } from './audience.ts'

type ClimbEvent = Extract<MatterEvent, { type: 'LevelBegan' | 'MatterMovedUp' | 'MatterReturnedDown' }>

/**
 * Who hears that a matter goes up or comes back: both units, whoever was first asked and sent it on its way, the
 * mediator, and the parties. That a level begins with the acceptance is told by the acceptance.
 */
export function climbAudiences(event: ClimbEvent, matter: Matter, _region: Region): Audience[] {
  if (event.type === 'LevelBegan') {
    if (event.how === 'taken-up') return toParties(matter)
    return event.how === 'deemed' ? [toUnit(event.unit), ...toParties(matter)] : []
  }
  const units = new Set([event.to, event.from, matter.firstUnit])
  const mediator = matter.mediator === undefined ? [] : [toPerson(matter.mediator.person)]
  return [...[...units].map(toUnit), ...mediator, ...toParties(matter)]
}
