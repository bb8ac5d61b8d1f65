import type { PersonId } from '../kernel/index.ts'
import type { AgreementDrawn, AgreementTookEffect } from './agreement-events.ts'
import { withNumber } from './agreement-number.ts'
import { isPartial, replacedBy } from './agreements.ts'
import type { MatterEvent } from './events.ts'
import type { Clock } from './fact.ts'
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
    case 'AgreementDrawn':
      return { ...withMediatorAsHandler(before), ...drawnOnto(before, event) }
    case 'AgreementSigned': {
      const agreement = agreementOf(before, event)
      return { ...before, agreement: { ...agreement, signatures: [...agreement.signatures, event] } }
    }
    case 'AgreementTookEffect':
      return inEffect(before, event)
    case 'MediationTerminated':
      return { ...before, termination: event }
    default:
      return before
  }
}

/** What lay on the table is the version before it; what is in force goes on beside it until this one takes effect. */
function drawnOnto(before: MatterCore, event: AgreementDrawn): Partial<MatterCore> {
  const { version, terms, at: drawnAt } = event
  const { agreement: old, alsoInForce, clocks } = before
  const binds = old?.effectiveAt !== undefined
  const isSameOne = old !== undefined && !(binds && terms.partial !== undefined)
  const running = clocks.filter(isOfMediation)
  const stopped = running.length > 0 || binds ? running : (old?.stopped ?? [])
  return {
    agreement: {
      ...{ version, terms, drawnAt, signatures: [] },
      ...(event.registration === undefined ? {} : { registration: event.registration }),
      ...(stopped.length === 0 ? {} : { stopped }),
      ...(isSameOne ? { before: { version: old.version, terms: old.terms } } : {}),
    },
    alsoInForce: binds ? [...alsoInForce, old] : alsoInForce,
    // What is drawn as a part after all leaves the limits of the mediation running, to their old end.
    ...(terms.partial !== undefined && running.length === 0 ? { clocks: [...clocks, ...stopped] } : {}),
  }
}

const isOfMediation = ({ name }: Clock): boolean => name === 'mediation' || name === 'level'

/**
 * A part goes beside the others and leaves the table free for the rest. An agreement on the whole takes the place of the
 * one on the whole before it; a part is replaced only by what says so in a clause.
 */
function inEffect(before: MatterCore, event: AgreementTookEffect): MatterCore {
  const { agreement: drawn, ...rest } = before
  const { stopped, ...agreement } = { ...agreementOf(before, event), effectiveAt: event.effectiveAt }
  const gone = replacedBy(agreement.terms)
  const part = isPartial(agreement)
  const alsoInForce = before.alsoInForce.filter(
    (one) => !gone.includes(one.version) && (part || isPartial(one)),
  )
  const numbered = withNumber(before, agreement)
  return part
    ? { ...rest, numbered, alsoInForce: [...alsoInForce, agreement] }
    : { ...before, numbered, agreement, alsoInForce }
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
