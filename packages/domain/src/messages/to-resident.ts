import { stillToAgree } from '../confirmation/index.ts'
import type { PartyId } from '../kernel/index.ts'
import { type Matter, type MatterEvent, type PartyState, withMeant } from '../matter/index.ts'
import { isSessionCloseAtHand, startsWithinADay } from './close-at-hand.ts'
import type { Message } from './message-of.ts'

const progress: Message = { kind: 'progress', urgent: false }
const asked: Message = { kind: 'asked', urgent: false }
const invitation: Message = { kind: 'invitation', urgent: false }

/** The message to one party. Nothing is urgent to a resident but what would otherwise come after its hour has passed. */
export function toResident(event: MatterEvent, matter: Matter, id: PartyId | undefined): Message | undefined {
  // Who has done it with their own hand has seen the page that says so.
  if (id !== undefined && event.by.kind === 'party' && event.by.party === id) return undefined
  const party = matter.parties.find((one) => one.id === id)
  return mayHear(event, party) ? messageToParty(event, party, matter) : undefined
}

/**
 * The informant hears of every step. The other side is not told that there is a matter about them before somebody has
 * asked them or they have answered, reads nothing of how it was received, and after a no only that it has ended or
 * what they themselves asked: whoever has left is left in peace (人民调解法 art. 17, art. 23).
 */
function mayHear({ type }: MatterEvent, party: PartyState | undefined): boolean {
  if (party?.side === 'informant') return true
  if (receptionOnly.has(type)) return false
  if (party === undefined) return true
  if (party.consent.answer === 'refused') return afterANo.has(type)
  return party.invitation !== undefined || party.consent.answer === 'given'
}

const receptionOnly: ReadonlySet<MatterEvent['type']> = new Set(['MatterPassedOn', 'MatterGivenBack'])
const afterANo: ReadonlySet<MatterEvent['type']> = new Set([
  'QuestionAnswered',
  'ComplaintAnswered',
  'MediationTerminated',
  'MatterWithdrawn',
])

function messageToParty(
  event: MatterEvent,
  party: PartyState | undefined,
  matter: Matter,
): Message | undefined {
  switch (event.type) {
    case 'PartyInvited':
      // A letter, a visit or a call of the office is itself how they hear of it: a second one would only frighten.
      if (event.way !== 'link') return undefined
      return party?.side === 'informant' ? asked : invitation
    case 'ConsentGiven':
      // With the last yes begins the time to choose; before it a yes is nobody's business but the office's.
      return event.clock === undefined ? undefined : asked
    case 'MediatorRecused':
      // The seat is empty: whoever has said yes may choose again.
      return event.clock !== undefined && party?.consent.answer === 'given' ? asked : progress
    case 'InterestDeclared':
      // Only now may they say yes or no to the mediator: they know what ties them to a side.
      return party?.consent.answer === 'given' ? asked : progress
    case 'AgreementDrawn':
      // An oral one is in force already, and that it took effect is told by itself.
      return event.terms.form === 'written' ? asked : undefined
    case 'UndisputedFactsNoted':
      // Only their own name under it makes it stand for anything, and they may leave it.
      return asked
    case 'TimeAsked':
      // More time by consent needs the yes of each of them; what the office decides they hear when it is decided.
      return event.clock === undefined ? asked : undefined
    case 'PerformanceReported':
    case 'PerformancePromised':
      // Whether it came, or whether they will wait, only whoever it is owed to can say.
      return isOwedTo(party, event.obligation, matter) ? asked : progress
    case 'PerformanceReminded':
      if (!isOwedTo(party, event.obligation, matter)) return asked
      // That a day is coming is a reminder to whoever owes; that it has passed concerns both.
      return event.when === 'after' ? progress : undefined
    case 'CalculationKept':
      // Only what they may read is news to them.
      return event.shown ? progress : undefined
    case 'ConfirmationAgreed':
      // One of them wants the court to confirm; it takes the yes of all.
      return party !== undefined && stillToAgree(withMeant(matter, event.version)).includes(party.id)
        ? asked
        : progress
    case 'ConfirmationTakenBack':
    case 'ConfirmationReminded':
    case 'ConfirmationRequested':
    case 'ConfirmationDecided':
    case 'PerformanceConfirmed':
    case 'PerformanceDisputed':
    case 'PromiseAnswered':
    case 'PerformanceWaived':
    case 'DefaultDeclared':
    case 'AgreementKept':
    case 'AgreementTookEffect':
    case 'MatterAccepted':
    case 'MatterDeclined':
    case 'MatterPassedOn':
    case 'MatterReopened':
    case 'MatterResumed':
    case 'MatterWithdrawn':
    case 'MatterArchived':
    case 'MatterMovedUp':
    case 'MatterReturnedDown':
    case 'LevelBegan':
    case 'QuestionAnswered':
    case 'MediatorProposed':
    // Told only to whoever complained.
    case 'ComplaintAnswered':
    case 'MediationOpened':
    case 'MediationTerminated':
    case 'HazardRectified':
    case 'RectificationOrdered':
    case 'HazardRechecked':
    case 'AppealAssigned':
    case 'AppealDecided':
    case 'AppealAnswered':
    case 'WhistleBlown':
    case 'WhistleReportedIn':
    case 'WhistleResultGiven':
    case 'AssistantNamed':
    case 'ConsultationConcluded':
    case 'TimeRefused':
    case 'ClockPaused':
    case 'ClockResumed':
    case 'ClockExtended':
    case 'ClockMoved':
    // Whoever is to speak, and whoever is spoken for, hears of it when it was not their own hand.
    case 'RepresentativeNamed':
    case 'MandateEnded':
    case 'MandatesLapsed':
    case 'CalculationShown':
      return progress
    case 'ConsultationConvened':
      // Held back for the night or for tomorrow it would come when everybody has gone home.
      return { ...progress, urgent: startsWithinADay(event.startsAt, event.at) }
    case 'SessionPlanned':
      // Who is to come as well, each of them says yes or no to.
      return {
        ...(event.helpers.length > 0 ? asked : progress),
        urgent: startsWithinADay(event.startsAt, event.at),
      }
    case 'SessionMoved':
    case 'SessionCalledOff':
      // Nobody shall travel for nothing.
      return { ...progress, urgent: isSessionCloseAtHand(event, matter) }
    case 'SessionReminded':
      // After the night the hour may have passed.
      return { ...progress, urgent: true }
    // Not addressed to parties: what is the offices' own, or what they read on their page when they next look.
    case 'MatterReported':
    case 'MatterSorted':
    case 'MatterGivenBack':
    case 'PartyAdded':
    case 'PartyCorrected':
    case 'InvitationOpened':
    case 'ConsentRefused':
    case 'QuestionAsked':
    case 'IdentityShown':
    case 'MediatorAgreedTo':
    case 'MediatorObjectedTo':
    case 'SessionHeld':
    case 'AgreementSigned':
    case 'FollowUpMade':
    case 'ClockRanOut':
    case 'WhistleObjected':
    case 'WhistleObjectionDecided':
    case 'WhistleRated':
    case 'WhistleRatedByParty':
    case 'WhistleCalledOff':
    case 'TimeConsented':
    case 'AssistantReleased':
    case 'PartDone':
    case 'CounterSignatureAsked':
    case 'CounterSigned':
    case 'ConsultationProposed':
    case 'ConsultationHeld':
    case 'ConsultationCalledOff':
    case 'TaskDone':
    case 'CardGiven':
    case 'CardAnswered':
    case 'NextPersonTold':
    case 'GradeSet':
    case 'MediatorWished':
    case 'ComplaintMade':
    case 'MatterScreened':
    case 'DangerReported':
    case 'VisitRecorded':
    case 'CallersReceived':
    case 'HelperAnswered':
    case 'ClosedDoorsAsked':
    case 'RecordSigned':
    case 'RecordingAsked':
    case 'RecordingAnswered':
    case 'RecordingKept':
    case 'SealAsked':
    case 'SignedPaperFiled':
    case 'InvestigationRecorded':
    case 'EntrustmentRecorded':
    case 'UndisputedFactsSigned':
    case 'CalculationWithdrawn':
      return undefined
    default:
      return event satisfies never
  }
}

const isOwedTo = (party: PartyState | undefined, obligation: string, { obligations }: Matter): boolean =>
  obligations.some(({ id, creditor }) => id === obligation && creditor === party?.id)
