import type { KeyOf, Language, Say } from '../words/index.ts'
import { speaker } from '../words/index.ts'
import { eventWords } from './event-words.ts'
import type { FollowedEvent, Who } from './followed-event.ts'

export type SayEvent = Say<KeyOf<typeof eventWords>>

export const sayEvent = (language: Language, overrides: Readonly<Record<string, string>> = {}): SayEvent =>
  speaker('event', eventWords, { language, overrides })

/** One event in a sentence for a party's eyes, and what it offers them, where it offers a list. */
export interface Sentence {
  readonly text: string
  readonly list?: { readonly head: string; readonly rows: readonly string[] }
}

type PartyEvent =
  | 'PartyAdded'
  | 'PartyCorrected'
  | 'InvitationOpened'
  | 'ConsentGiven'
  | 'ConsentRefused'
  | 'IdentityShown'
  | 'MediatorAgreedTo'
  | 'MediatorObjectedTo'
  | 'FollowUpMade'

const isPartyEvent = (event: FollowedEvent): event is Extract<FollowedEvent, { type: PartyEvent }> =>
  event.type in partyEvents

const partyEvents: Readonly<Record<PartyEvent, true>> = {
  PartyAdded: true,
  PartyCorrected: true,
  InvitationOpened: true,
  ConsentGiven: true,
  ConsentRefused: true,
  IdentityShown: true,
  MediatorAgreedTo: true,
  MediatorObjectedTo: true,
  FollowUpMade: true,
}

const ending = { you: 'You', other: 'Other' } as const satisfies Record<Who, string>

/** Says what happened so that somebody who has never dealt with an office understands it. */
export function sentence(event: FollowedEvent, say: SayEvent): Sentence {
  if ('say' in event) {
    const text = say(event.say, event.facts)
    return {
      text: event.agreement === undefined ? text : say('ofAgreement', { agreement: event.agreement, text }),
    }
  }
  if (isPartyEvent(event)) return { text: say(`${event.type}${ending[event.who]}`) }
  switch (event.type) {
    case 'MatterReported':
      return { text: say('MatterReported', { who: say(event.who), unit: event.unit }) }
    case 'MatterSorted':
      return { text: sorted(event, say) }
    case 'MatterAccepted':
      return { text: say('MatterAccepted', { unit: event.unit }) }
    case 'MatterDeclined':
      return { text: say('MatterDeclined', { unit: event.unit, reason: event.reason, route: event.route }) }
    case 'MatterPassedOn':
      return { text: say('MatterPassedOn', { from: event.from, to: event.to, why: event.why }) }
    case 'MatterGivenBack':
      return { text: say('MatterGivenBack', { from: event.from, to: event.to, why: event.why }) }
    case 'PartyInvited':
      return { text: say(`PartyInvited${ending[event.who]}`, { way: say(event.way) }) }
    case 'QuestionAsked':
      return { text: say(`QuestionAsked${ending[event.who]}`, { text: event.text ?? '' }) }
    case 'QuestionAnswered':
      return { text: say(`QuestionAnswered${ending[event.who]}`, { text: event.text ?? '' }) }
    case 'MediatorProposed':
      return {
        text: say(event.chosenByParties ? 'MediatorChosen' : 'MediatorProposed', {
          name: event.name,
          committee: event.committee,
        }),
      }
    case 'InterestDeclared':
      return { text: interest(event, say) }
    case 'MediationOpened':
      return { text: say('MediationOpened', { caseNumber: event.caseNumber, committee: event.committee }) }
    case 'SessionHeld':
      return { text: say('SessionHeld', { heldAt: event.heldAt, place: event.place }) }
    case 'AgreementDrawn':
      return {
        text: event.oral
          ? say('AgreementDrawnOral')
          : say(event.part ? 'AgreementDrawnPart' : 'AgreementDrawn', { version: event.version }),
      }
    case 'AgreementSigned':
      return { text: say(signedKeys[event.signer]) }
    case 'AgreementTookEffect':
      return {
        text: say(event.part ? 'AgreementTookEffectPart' : 'AgreementTookEffect', {
          effectiveAt: event.effectiveAt,
        }),
      }
    case 'MediationTerminated':
      return {
        text: say(event.rest ? 'MediationTerminatedRest' : 'MediationTerminated', { reason: event.reason }),
        list: { head: say('remedies'), rows: event.remedies },
      }
    case 'HazardRectified':
      return { text: say('HazardRectified', { note: event.note }) }
    case 'RectificationOrdered':
      return { text: say('RectificationOrdered', { byDate: event.byDate, note: event.note }) }
    case 'HazardRechecked':
      return { text: say(event.safe ? 'HazardSafe' : 'HazardUnsafe', { note: event.note }) }
    case 'AppealAssigned':
      return { text: say('AppealAssigned', { unit: event.unit }) }
    case 'AppealDecided':
      return {
        text: say(event.granted ? 'AppealGranted' : 'AppealRefused', {
          reason: event.reason,
          authority: event.authority,
        }),
      }
    case 'AppealAnswered':
      return { text: say('AppealAnswered', { answer: event.answer }) }
    case 'MatterReopened':
      return { text: say('MatterReopened', { who: say(event.who), why: say(event.why) }) }
    case 'MatterResumed':
      return { text: say('MatterResumed', { unit: event.unit }) }
    case 'MatterWithdrawn':
      return { text: say('MatterWithdrawn', { who: say(event.who) }) }
    case 'MatterArchived':
      return { text: say('MatterArchived') }
    case 'WhistleBlown':
      return { text: say('WhistleBlown', { from: event.from, unit: event.unit, until: event.until }) }
    case 'WhistleReportedIn':
      return {
        text: say(event.lateMinutes === 0 ? 'WhistleReportedIn' : 'WhistleReportedInLate', {
          unit: event.unit,
          how: say(event.how),
          minutes: event.lateMinutes,
        }),
      }
    case 'WhistleResultGiven':
      return { text: say('WhistleResultGiven', { unit: event.unit }) }
    case 'WhistleRated':
      return { text: say('WhistleRated', { unit: event.unit }) }
    case 'WhistleObjected':
      return { text: say('WhistleObjected', { unit: event.unit, decider: event.decider, why: event.why }) }
    case 'WhistleObjectionDecided':
      return {
        text: say(event.upheld ? 'WhistleObjectionUpheld' : 'WhistleObjectionTurnedDown', {
          unit: event.unit,
          why: event.why,
        }),
      }
    case 'WhistleCalledOff':
      return { text: say('WhistleCalledOff', { unit: event.unit, why: event.why }) }
    case 'ClockRanOut':
      if (event.what !== undefined) return { text: say('InstalmentLate', { what: event.what }) }
      return { text: say('ClockRanOut', { owner: event.owner, clock: say(`clock.${event.clock}`) }) }
    default:
      return event satisfies never
  }
}

const signedKeys = {
  you: 'AgreementSignedYou',
  other: 'AgreementSignedOther',
  mediator: 'AgreementSignedMediator',
  seal: 'AgreementSignedSeal',
} as const

function sorted(event: Extract<FollowedEvent, { type: 'MatterSorted' }>, say: SayEvent): string {
  const what = [say(event.kind), event.category, event.complex && say('complex')].filter(Boolean).join(' · ')
  return say(event.byRule ? 'SortedByRule' : 'SortedByStaff', { what, unit: event.unit })
}

function interest(event: Extract<FollowedEvent, { type: 'InterestDeclared' }>, say: SayEvent): string {
  if (!event.tied) return say('InterestNone', { name: event.name })
  if (event.words === undefined || event.words === '') return say('InterestSomePlain', { name: event.name })
  return say('InterestSome', { name: event.name, words: event.words })
}
