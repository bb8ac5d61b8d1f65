import type { PersonId } from '../kernel/index.ts'
import type { MatterEvent } from './events.ts'
import type { Agreement, MatterCore, MediatorSeat } from './state.ts'

/** The mediator's seat, the sessions and the agreement after this event. */
export function mediationAfter(before: MatterCore, event: MatterEvent): MatterCore {
  switch (event.type) {
    case 'MediatorProposed': {
      const { mediator: person, name, committee, chosenBy, found } = event
      const ties = found === undefined ? {} : { found }
      return { ...before, mediator: { person, name, committee, chosenBy, ...ties, agreedTo: [] } }
    }
    case 'InterestDeclared': {
      const ties = { ties: event.ties, ...(event.words === undefined ? {} : { words: event.words }) }
      return { ...before, mediator: { ...seatOf(before, event), ties } }
    }
    case 'MediatorAgreedTo': {
      const seat = seatOf(before, event)
      return { ...before, mediator: { ...seat, agreedTo: [...new Set([...seat.agreedTo, event.party])] } }
    }
    case 'MediatorObjectedTo': {
      const { mediator, ...rest } = before
      return rest
    }
    case 'MediationOpened':
      return { ...withMediatorAsHandler(before), caseNumber: event.caseNumber }
    case 'SessionHeld':
      return { ...withMediatorAsHandler(before), sessions: [...before.sessions, event] }
    case 'AgreementDrawn': {
      const { version, terms, at: drawnAt } = event
      const { agreement: old } = before
      const earlier = old === undefined ? {} : { before: { version: old.version, terms: old.terms } }
      const agreement = { version, terms, drawnAt, signatures: [], ...earlier }
      return { ...withMediatorAsHandler(before), agreement }
    }
    case 'AgreementSigned': {
      const agreement = agreementOf(before, event)
      return { ...before, agreement: { ...agreement, signatures: [...agreement.signatures, event] } }
    }
    case 'AgreementTookEffect':
      return { ...before, agreement: { ...agreementOf(before, event), effectiveAt: event.effectiveAt } }
    case 'MediationTerminated':
      return { ...before, termination: event }
    default:
      return before
  }
}

function seatOf({ number, mediator }: MatterCore, event: MatterEvent): MediatorSeat {
  if (mediator === undefined) throw new Error(`${event.type} in matter ${number}, which has no mediator`)
  return mediator
}

function agreementOf({ number, agreement }: MatterCore, event: MatterEvent): Agreement {
  if (agreement === undefined) throw new Error(`${event.type} in matter ${number}, which has no agreement`)
  return agreement
}

/** Whoever has mediated here neither follows up nor re-checks (报办分离), also after another took the seat. */
function withMediatorAsHandler(before: MatterCore): MatterCore {
  if (before.mediator === undefined) return before
  const handlers: readonly PersonId[] = [...new Set([...before.handlers, before.mediator.person])]
  return { ...before, handlers }
}
