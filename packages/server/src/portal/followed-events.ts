import type { PartyId, WhistleId } from '@jiefen/domain/kernel'
import type { Matter, MatterEvent } from '@jiefen/domain/matter'
import { findUnit, type Region } from '@jiefen/domain/region'
import type { FollowedEvent, Language, Who } from '@jiefen/portal'
import { namingOf } from '../matter/index.ts'
import { followedForWhom } from './followed-collective.ts'
import { followedLateness } from './followed-performance.ts'
import { followedRoomEvent } from './followed-rooms.ts'
import { isAmongOffices } from './followed-team.ts'
import { limitWords, momentWords } from './moments.ts'

/** Whose eyes, in which language, over which matter. */
export interface Eyes {
  readonly matter: Matter
  readonly party: PartyId
  readonly informant: boolean
  readonly region: Region
  readonly language: Language
}

/**
 * What one event looks like to this party; undefined where it is not theirs to know. Whoever was invited is not shown
 * how the matter was received and sorted, nobody what the other side asked, and contact data has no place to go.
 */
export function followedEvent(event: MatterEvent, eyes: Eyes): FollowedEvent | undefined {
  if (!eyes.informant && receptionOnly.has(event.type)) return undefined
  const forWhom = followedForWhom(event, eyes)
  if (forWhom !== 'elsewhere') return forWhom
  const { matter, party, region, language } = eyes
  const naming = namingOf(region, matter)
  const unit = (id: Parameters<typeof naming.unit>[0]): string => naming.unit(id)[language]
  const called = (id: WhistleId): string => naming.called(id)[language]
  const who = (id: PartyId): Who => (id === party ? 'you' : 'other')
  const actor: Who | 'staff' = event.by.kind === 'party' ? who(event.by.party) : 'staff'

  switch (event.type) {
    case 'MatterReported':
      return { type: event.type, who: eyes.informant ? 'you' : 'other', unit: unit(event.firstUnit) }
    case 'MatterSorted': {
      const { kind, category, complexity, unit: to } = event.sorting
      const named = category === undefined ? {} : { category: naming.category(category)[language] }
      return {
        type: event.type,
        kind,
        ...named,
        complex: complexity === 'complex',
        unit: unit(to),
        byRule: event.by.kind === 'rule',
      }
    }
    case 'MatterAccepted':
    case 'AppealAssigned':
    case 'MatterResumed':
      return { type: event.type, unit: unit(event.unit) }
    case 'MatterDeclined': {
      const reason = naming.reason('decline', event.reason)[language]
      const route =
        region.declineReasons.find(({ code }) => code === event.reason)?.route[language] ?? event.route
      return { type: event.type, unit: unit(matter.unit), reason, route }
    }
    case 'MatterPassedOn':
    case 'MatterGivenBack':
      return { type: event.type, from: unit(event.from), to: unit(event.to), why: event.why }
    case 'PartyAdded':
      return { type: event.type, who: who(event.party.id) }
    case 'PartyInvited':
      return { type: event.type, who: who(event.party), way: event.way }
    // Where somebody is reached, and that it has changed, is between them and the office.
    case 'PartyCorrected':
      return event.party === party || 'name' in event.change || 'description' in event.change
        ? { type: event.type, who: who(event.party) }
        : undefined
    case 'InvitationOpened':
    case 'ConsentGiven':
    case 'ConsentRefused':
    case 'IdentityShown':
    case 'MediatorAgreedTo':
    case 'MediatorObjectedTo':
    case 'FollowUpMade':
      return { type: event.type, who: who(event.party) }
    case 'QuestionAsked':
    case 'QuestionAnswered':
      return event.party === party ? { type: event.type, who: 'you', text: event.text } : undefined
    case 'MediatorProposed':
      return {
        type: event.type,
        name: event.name,
        committee: unit(event.committee),
        chosenByParties: event.chosenBy === 'parties',
      }
    case 'InterestDeclared': {
      const name = event.by.kind === 'staff' ? event.by.name : (matter.mediator?.name ?? '')
      return {
        type: event.type,
        name,
        tied: event.ties === 'some',
        ...(event.words === undefined ? {} : { words: event.words }),
      }
    }
    case 'MediationOpened':
      return { type: event.type, caseNumber: event.caseNumber, committee: unit(event.committee) }
    case 'SessionHeld':
      return { type: event.type, heldAt: momentWords(event.heldAt, region, language), place: event.place }
    case 'AgreementDrawn':
      return {
        ...{ type: event.type, version: event.version, oral: event.terms.form === 'oral' },
        ...(event.terms.partial === undefined ? {} : { part: true }),
      }
    case 'AgreementSigned':
      return { type: event.type, signer: signerOf(event.signer, who) }
    case 'AgreementTookEffect':
      return {
        ...{ type: event.type, effectiveAt: momentWords(event.effectiveAt, region, language) },
        ...(event.partial === undefined ? {} : { part: true }),
      }
    case 'MediationTerminated':
      return {
        type: event.type,
        reason: naming.reason('termination', event.reason)[language],
        ...(event.inPart === undefined ? {} : { rest: true }),
        remedies: event.remedies.map((code) => remedyWords(code, region, language)),
      }
    case 'HazardRectified':
      return { type: event.type, note: event.note }
    case 'RectificationOrdered':
      return { type: event.type, byDate: limitWords(event.clock.dueAt, region, language), note: event.note }
    case 'HazardRechecked':
      return { type: event.type, safe: event.safe, note: event.note }
    case 'AppealDecided':
      return { type: event.type, granted: event.granted, reason: event.reason, authority: event.authority }
    case 'AppealAnswered':
      return { type: event.type, answer: event.answer }
    case 'MatterReopened':
      return { type: event.type, who: actor, why: event.why }
    case 'MatterWithdrawn':
      return { type: event.type, who: actor }
    case 'MatterArchived':
      return { type: event.type }
    case 'WhistleBlown':
      return {
        type: event.type,
        from: unit(event.from),
        unit: unit(event.to),
        until: momentWords(event.clock.dueAt, region, language),
      }
    case 'WhistleReportedIn':
      return { type: event.type, unit: called(event.whistle), how: event.how, lateMinutes: event.lateMinutes }
    case 'WhistleResultGiven':
    case 'WhistleRated':
      return { type: event.type, unit: called(event.whistle) }
    case 'WhistleObjected':
      return {
        type: event.type,
        unit: called(event.whistle),
        decider: unit(event.clock.owner),
        why: event.why,
      }
    case 'WhistleObjectionDecided':
      return { type: event.type, unit: called(event.whistle), upheld: event.upheld, why: event.why }
    case 'WhistleCalledOff':
      return { type: event.type, unit: called(event.whistle), why: event.why }
    case 'ClockRanOut':
      if (isAmongOffices(event.name)) return undefined
      if (event.name === 'instalment') return followedLateness(event, eyes)
      return {
        type: event.type,
        owner: findUnit(region, event.owner)?.name[language] ?? '',
        clock: event.name,
      }
    default:
      return followedRoomEvent(event, eyes)
  }
}

/** How it came in and was passed about is between the informant and the office. */
const receptionOnly: ReadonlySet<MatterEvent['type']> = new Set([
  'MatterReported',
  'MatterSorted',
  'MatterPassedOn',
  'MatterGivenBack',
  'PartyAdded',
  'PartyCorrected',
  'IdentityShown',
  'WhistleObjected',
  'WhistleObjectionDecided',
  'WhistleCalledOff',
])

type Signer = Extract<MatterEvent, { type: 'AgreementSigned' }>['signer']

function signerOf(signer: Signer, who: (id: PartyId) => Who): Who | 'mediator' | 'seal' {
  if ('party' in signer) return who(signer.party)
  return 'seal' in signer ? 'seal' : 'mediator'
}

/** A remedy is kept by its code; one that the table no longer has is shown as it was written. */
const remedyWords = (code: string, { remedies }: Region, language: Language): string =>
  remedies.find((remedy) => remedy.code === code)?.words[language] ?? code
