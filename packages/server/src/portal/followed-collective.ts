import type { PartyId } from '@jiefen/domain/kernel'
import {
  type CollectiveEvent,
  doneForThem,
  type MandatesLapsed,
  type MatterEvent,
} from '@jiefen/domain/matter'
import type { FollowedEvent } from '@jiefen/portal'
import { namedBy, namingOf, scopeWords } from '../matter/index.ts'
import type { Eyes } from './followed-events.ts'

/** Who speaks for whom, to the two whom it concerns. How many came to the hall stays with the hall. */
export function followedCollective(event: CollectiveEvent, eyes: Eyes): FollowedEvent | undefined {
  if (event.type === 'CallersReceived') return undefined
  const { party, language } = eyes
  const name = nameIn(eyes)
  if (event.type === 'MandateEnded') {
    if (event.party === party)
      return { type: event.type, say: 'MandateEndedYou', facts: { name: name(event.representative) } }
    if (event.representative !== party) return undefined
    return { type: event.type, say: 'MandateEndedOf', facts: { name: name(event.party) } }
  }
  if (event.type === 'MandatesLapsed') return followedLapse(event, eyes)
  const scope = event.scope.map((each) => scopeWords[each][language]).join(language === 'zh' ? '、' : '; ')
  if (event.of.includes(party))
    return {
      ...{ type: event.type, say: 'RepresentativeYou' },
      facts: { name: name(event.representative), scope },
    }
  if (event.representative !== party) return undefined
  const names = event.of.map(name).join(language === 'zh' ? '、' : ', ')
  return { type: event.type, say: 'RepresentativeOf', facts: { names, scope } }
}

/** Whoever was spoken for reads by whom, whoever spoke reads for whom; of others among them nothing. */
function followedLapse({ mandates, type }: MandatesLapsed, eyes: Eyes): FollowedEvent | undefined {
  const { party, language } = eyes
  const named = (ids: readonly PartyId[]) => [...new Set(ids)].map(nameIn(eyes))
  const by = named(mandates.flatMap((one) => (one.party === party ? [one.representative] : [])))
  const of = named(mandates.flatMap((one) => (one.representative === party ? [one.party] : [])))
  const list = (names: readonly string[]) => names.join(language === 'zh' ? '、' : ', ')
  if (by.length > 0 && of.length > 0)
    return { type, say: 'MandatesLapsedBoth', facts: { by: list(by), of: list(of) } }
  if (by.length > 0) return { type, say: 'MandatesLapsedYou', facts: { names: list(by) } }
  return of.length > 0 ? { type, say: 'MandatesLapsedOf', facts: { names: list(of) } } : undefined
}

const acts = [
  ...(['ConsentGiven', 'ConsentRefused', 'MediatorAgreedTo', 'MediatorObjectedTo'] as const),
  ...(['AgreementSigned', 'PerformanceConfirmed', 'PerformanceDisputed'] as const),
]
type Act = (typeof acts)[number]
const isAct = (event: MatterEvent): event is Extract<MatterEvent, { type: Act }> =>
  acts.some((type) => type === event.type)

/** What only repeats for each of many on one's own side; a no among them changes something for everybody. */
const ofFellows: ReadonlySet<MatterEvent['type']> = new Set([
  ...(['ConsentGiven', 'MediatorAgreedTo', 'AgreementSigned', 'PerformanceConfirmed'] as const),
  ...([
    'PerformanceDisputed',
    'PartyInvited',
    'InvitationOpened',
    'IdentityShown',
    'FollowUpMade',
    'PartyAdded',
  ] as const),
])

/**
 * An act in somebody's name as the two whom it concerns read it, and an act of somebody else on one's own side. `elsewhere`:
 * it is said as any other. Undefined: not theirs to know.
 */
export function followedForWhom(event: MatterEvent, eyes: Eyes): FollowedEvent | undefined | 'elsewhere' {
  const { matter, party } = eyes
  const naming = namingOf(eyes.region, matter)
  const whose = partyOf(event, naming.creditor)
  if (whose === undefined) return 'elsewhere'
  const hand = doneForThem(event, whose)
  const name = nameIn(eyes)
  if (hand !== undefined && isAct(event)) {
    const what = 'obligation' in event ? { what: naming.owed(event.obligation)[eyes.language] } : {}
    if (whose === party)
      return { type: event.type, say: `${event.type}ForYou`, facts: { name: name(hand), ...what } }
    if (hand === party)
      return { type: event.type, say: `${event.type}ByYou`, facts: { name: name(whose), ...what } }
  }
  const sideOf = (id: PartyId) => matter.parties.find((one) => one.id === id)?.side
  if (whose === party || sideOf(whose) !== sideOf(party)) return 'elsewhere'
  if (event.type === 'ConsentRefused' || event.type === 'MediatorObjectedTo')
    return { type: event.type, say: `${event.type}Beside`, facts: {} }
  return ofFellows.has(event.type) ? undefined : 'elsewhere'
}

function partyOf(event: MatterEvent, creditor: (id: never) => PartyId | undefined): PartyId | undefined {
  switch (event.type) {
    case 'PartyAdded':
      return event.party.id
    case 'PartyInvited':
    case 'InvitationOpened':
    case 'IdentityShown':
    case 'FollowUpMade':
      return event.party
    default:
      return namedBy(event, creditor)
  }
}

const nameIn =
  ({ matter, region, language }: Eyes) =>
  (id: PartyId): string =>
    namingOf(region, matter).party(id)[language]
