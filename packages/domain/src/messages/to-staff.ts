import type { Matter, MatterEvent } from '../matter/index.ts'
import type { ClockName } from '../region/index.ts'
import { signsToReport } from '../screening/index.ts'
import { isSessionCloseAtHand, startsWithinADay } from './close-at-hand.ts'
import type { MessageKind } from './kinds.ts'
import type { Message } from './message-of.ts'

const calm = (kind: MessageKind): Message => ({ kind, urgent: false })
const pressing = (kind: MessageKind): Message => ({ kind, urgent: true })

/** The message to one of the staff who is told of the fact. Urgent is only what is worthless after the night. */
export function toStaff(event: MatterEvent, matter: Matter): Message | undefined {
  switch (event.type) {
    // It has come to you: you begin, or go on.
    case 'MatterReported':
    case 'MatterPassedOn':
    case 'MatterGivenBack':
    case 'MatterReopened':
    case 'AppealAssigned':
    case 'MediatorProposed':
    case 'MatterMovedUp':
    case 'MatterReturnedDown':
    case 'LevelBegan':
    case 'AssistantNamed':
    case 'AssistantReleased':
    case 'CounterSignatureAsked':
    case 'PartDone':
    case 'CounterSigned':
    case 'TaskDone':
    case 'ConsultationProposed':
    case 'ConsultationConcluded':
    case 'TimeAsked':
    case 'ClockResumed':
    case 'GradeSet':
    // The seat is empty; a complaint has come to whoever answers it.
    case 'MediatorRecused':
    case 'ComplaintMade':
    case 'ConfirmationDecided':
    case 'EntrustmentRecorded':
    // Everybody has signed, or will: the keeper looks and seals.
    case 'SealAsked':
      return calm('work')
    case 'ConsultationConvened':
      // Tomorrow morning's invitation is of no use tomorrow at noon.
      return startsWithinADay(event.startsAt, event.at) ? pressing('work') : calm('work')
    case 'ConsultationCalledOff':
      // Nobody shall travel for nothing.
      return isCloseAtHand(event, matter) ? pressing('work') : calm('work')

    case 'SessionPlanned':
      return startsWithinADay(event.startsAt, event.at) ? pressing('work') : calm('work')
    case 'SessionMoved':
    case 'SessionCalledOff':
      return isSessionCloseAtHand(event, matter) ? pressing('work') : calm('work')

    case 'MatterScreened':
      // Somebody may be in danger tonight.
      return signsToReport(matter).length > 0 ? pressing('work') : calm('work')

    // A party has answered or asked.
    case 'UndisputedFactsSigned':
    case 'HelperAnswered':
    case 'ClosedDoorsAsked':
    case 'ConsentGiven':
    case 'ConsentRefused':
    case 'QuestionAsked':
    case 'MediatorAgreedTo':
    case 'MediatorObjectedTo':
    case 'MediatorWished':
    case 'TimeConsented':
    case 'ConfirmationAgreed':
    case 'ConfirmationTakenBack':
    // They have said among themselves who speaks for them.
    case 'RepresentativeNamed':
    case 'MandateEnded':
    case 'MatterWithdrawn':
      return calm('answer')
    case 'TimeRefused':
      return calm(event.party === undefined ? 'work' : 'answer')

    case 'WhistleBlown':
      // Somebody is to be there within minutes.
      return pressing('whistle')
    case 'WhistleObjected':
      // Whoever decides has hours, and the unit does not move meanwhile.
      return pressing('whistle')
    case 'WhistleObjectionDecided':
      // Turned down: the minutes to report in begin anew.
      return event.clock === undefined ? calm('whistle') : pressing('whistle')
    case 'WhistleCalledOff':
      // They may be on their way.
      return pressing('whistle')
    case 'WhistleReportedIn':
    case 'WhistleResultGiven':
    case 'WhistleRated':
    case 'WhistleRatedByParty':
      return calm('whistle')

    case 'ClockRanOut':
      // Where minutes count, the place above has to send somebody now.
      return minutesCount.has(event.name) ? pressing('limit') : calm('limit')
    case 'NextPersonTold':
      // It is told only because the one before did not react in time.
      return pressing('limit')
    case 'CardGiven':
      // Red and black say that it has been too long already.
      return event.colour === 'red' || event.colour === 'black' ? pressing('card') : calm('card')
    case 'CardAnswered':
      return calm('card')

    case 'PerformanceDisputed':
      // A party says that what was reported as done has not come.
      return calm('answer')

    // The console says it, and nobody has to do anything sooner than they thought. That a day has passed is a limit of its own.
    case 'PerformanceReported':
    case 'PerformanceConfirmed':
    case 'PerformancePromised':
    case 'PromiseAnswered':
    case 'PerformanceWaived':
    case 'PerformanceReminded':
    case 'DefaultDeclared':
    case 'AgreementKept':
    case 'ClockPaused':
    case 'ClockExtended':
    case 'ClockMoved':
    case 'ConsultationHeld':
    // Not addressed to the staff: they did it, or it concerns the parties.
    // The unit hears of the reopening itself.
    case 'MandatesLapsed':
    case 'MatterSorted':
    case 'MatterAccepted':
    case 'MatterDeclined':
    case 'MatterResumed':
    case 'MatterArchived':
    case 'PartyAdded':
    case 'PartyCorrected':
    case 'PartyInvited':
    case 'InvitationOpened':
    case 'QuestionAnswered':
    case 'IdentityShown':
    case 'InterestDeclared':
    case 'MediationOpened':
    case 'SessionHeld':
    case 'AgreementDrawn':
    case 'AgreementSigned':
    case 'AgreementTookEffect':
    case 'MediationTerminated':
    case 'HazardRectified':
    case 'RectificationOrdered':
    case 'HazardRechecked':
    case 'AppealDecided':
    case 'AppealAnswered':
    case 'FollowUpMade':
    case 'ComplaintAnswered':
    case 'DangerReported':
    case 'VisitRecorded':
    case 'CallersReceived':
    case 'SessionReminded':
    case 'RecordSigned':
    case 'RecordingAsked':
    case 'RecordingAnswered':
    case 'RecordingKept':
    case 'SignedPaperFiled':
    case 'ConfirmationRequested':
    case 'ConfirmationReminded':
    case 'InvestigationRecorded':
    case 'UndisputedFactsNoted':
    case 'CalculationKept':
    case 'CalculationShown':
    case 'CalculationWithdrawn':
      return undefined
    default:
      return event satisfies never
  }
}

const minutesCount: ReadonlySet<ClockName> = new Set(['respond', 'take-up'])

function isCloseAtHand(
  event: Extract<MatterEvent, { type: 'ConsultationCalledOff' }>,
  { consultations }: Matter,
): boolean {
  const startsAt = consultations.find(({ id }) => id === event.consultation)?.convened?.startsAt
  return startsAt !== undefined && startsWithinADay(startsAt, event.at)
}
