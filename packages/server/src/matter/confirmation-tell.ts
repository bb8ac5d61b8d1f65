import { partiesToAgree } from '@jiefen/domain/confirmation'
import { type ConfirmationEvent, type Matter, withMeant } from '@jiefen/domain/matter'
import { type Audience, toPerson, toUnit } from './audience.ts'

/** Who hears of the way to the court: those whose agreement it is at each step, and the office where it has to act. */
export function confirmationAudiences(event: ConfirmationEvent, matter: Matter): Audience[] {
  const { unit, mediator } = matter
  const parties = partiesToAgree(withMeant(matter, event.version)).map(
    (audience): Audience => ({ audience_kind: 'party', audience }),
  )
  const mediators = mediator === undefined ? [] : [toPerson(mediator.person)]
  switch (event.type) {
    case 'ConfirmationAgreed':
    case 'ConfirmationTakenBack':
    case 'ConfirmationDecided':
      return [toUnit(unit), ...mediators, ...parties]
    case 'ConfirmationRequested':
    case 'ConfirmationReminded':
      return parties
    default:
      return event satisfies never
  }
}
