import type { Clock, Matter, MatterEvent } from '@jiefen/domain/matter'
import { type Region, territoryAbove } from '@jiefen/domain/region'
import { type Audience, toDuty, toPerson, toUnit } from './audience.ts'

type SupervisionEvent = Extract<MatterEvent, { type: 'CardGiven' | 'CardAnswered' | 'NextPersonTold' }>

/** Who hears of supervision: the unit that is pressed, from red on its leader, whoever assigned the work, the giver. */
export function supervisionAudiences(event: SupervisionEvent, matter: Matter, region: Region): Audience[] {
  switch (event.type) {
    case 'CardGiven': {
      const graver = event.colour === 'red' || event.colour === 'black'
      const giver = event.by.kind === 'staff' ? event.by.person : undefined
      return [
        toUnit(event.to),
        ...(graver ? [toDuty('leader', event.to)] : []),
        ...assignersOf(matter, (clock) => isPressedFor(event, clock)).filter(
          ({ audience }) => audience !== giver,
        ),
      ]
    }
    case 'CardAnswered':
      return toGiver(event, matter, region)
    case 'NextPersonTold':
      return [toDuty(event.role, event.unit)]
    default:
      return event satisfies never
  }
}

/** 谁交办谁督办: whoever gave the work hears that its limit has passed, and answers for it. */
export const assignersOfLimit = (
  { name, about, dueAt }: Extract<MatterEvent, { type: 'ClockRanOut' }>,
  matter: Matter,
): Audience[] =>
  assignersOf(matter, (clock) => clock.name === name && clock.about === about && clock.dueAt === dueAt)

function assignersOf({ clocks }: Matter, isMeant: (clock: Clock) => boolean): Audience[] {
  const persons = clocks.filter(isMeant).flatMap(({ assigner }) => assigner?.person ?? [])
  return [...new Set(persons)].map(toPerson)
}

/** The limit the card is about; of a card given by hand, whatever that unit still owes. */
const isPressedFor = (
  { overdue, to, card }: Extract<MatterEvent, { type: 'CardGiven' }>,
  { name, about, owner }: Clock,
): boolean =>
  overdue === undefined ? owner === to && about !== card : name === overdue.name && about === overdue.about

/** The clock reads no answers: what it gave by the table is answered to the supervisors of the place above. */
function toGiver(
  { card: id }: Extract<MatterEvent, { type: 'CardAnswered' }>,
  { cards }: Matter,
  region: Region,
): Audience[] {
  const card = cards.find((one) => one.id === id)
  if (card === undefined) return []
  if (card.by.kind === 'staff') return [toPerson(card.by.person)]
  return [toDuty('supervisor', territoryAbove(region, card.to)?.id ?? card.to)]
}
