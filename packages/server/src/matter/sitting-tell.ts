import type { Matter, SittingEvent } from '@jiefen/domain/matter'
import { type Audience, toPerson } from './audience.ts'

/**
 * Who hears of a session: those who are to come, and the mediator. What a party says of a helper, or that the doors be
 * closed, the mediator hears; a signature on a record is told to nobody.
 */
export function sittingAudiences(event: SittingEvent, matter: Matter): Audience[] {
  const mediator = matter.mediator === undefined ? [] : [toPerson(matter.mediator.person)]
  switch (event.type) {
    case 'SessionPlanned':
    case 'SessionMoved':
    case 'SessionCalledOff':
      return [...mediator, ...invitedTo(event.session, matter)]
    case 'SessionReminded':
      return invitedTo(event.session, matter)
    case 'HelperAnswered':
    case 'ClosedDoorsAsked':
      return mediator
    case 'RecordSigned':
      return []
    default:
      return event satisfies never
  }
}

const invitedTo = (id: string, { planned }: Matter): Audience[] =>
  planned
    .filter((session) => session.id === id)
    .flatMap(({ invited }) => invited)
    .map((audience) => ({ audience_kind: 'party', audience }))
