import type {
  CollectiveEvent,
  ConfirmationEvent,
  InquiryEvent,
  MatterEvent,
  NeutralityEvent,
  PerformanceEvent,
  ReckoningEvent,
  ScreeningEvent,
  SealingEvent,
  SittingEvent,
  VideoEvent,
} from '@jiefen/domain/matter'
import type { FollowedEvent } from '@jiefen/portal'
import { followedClimb } from './followed-climb.ts'
import { followedCollective } from './followed-collective.ts'
import { followedConfirmation } from './followed-confirmation.ts'
import type { Eyes } from './followed-events.ts'
import { followedGrade } from './followed-grade.ts'
import { followedInquiry } from './followed-inquiry.ts'
import { followedNeutrality } from './followed-neutrality.ts'
import { followedPerformance } from './followed-performance.ts'
import { followedReckoning } from './followed-reckoning.ts'
import { followedScreening } from './followed-screening.ts'
import { followedSealing } from './followed-sealing.ts'
import { followedSitting } from './followed-sitting.ts'
import { followedSupervision } from './followed-supervision.ts'
import { followedTeam } from './followed-team.ts'
import { followedTime } from './followed-time.ts'
import { followedVideo } from './followed-video.ts'

type RoomEvent = Extract<
  MatterEvent,
  {
    type:
      | 'LevelBegan'
      | 'MatterMovedUp'
      | 'MatterReturnedDown'
      | 'TimeAsked'
      | 'TimeConsented'
      | 'TimeRefused'
      | 'ClockPaused'
      | 'ClockResumed'
      | 'ClockExtended'
      | 'ClockMoved'
      | 'AssistantNamed'
      | 'AssistantReleased'
      | 'PartDone'
      | 'CounterSignatureAsked'
      | 'CounterSigned'
      | 'ConsultationProposed'
      | 'ConsultationConvened'
      | 'ConsultationHeld'
      | 'ConsultationConcluded'
      | 'ConsultationCalledOff'
      | 'TaskDone'
      | 'CardGiven'
      | 'CardAnswered'
      | 'NextPersonTold'
      | 'GradeSet'
      | 'WhistleRatedByParty'
      | PerformanceEvent['type']
      | NeutralityEvent['type']
      | ScreeningEvent['type']
      | CollectiveEvent['type']
      | SittingEvent['type']
      | VideoEvent['type']
      | SealingEvent['type']
      | ConfirmationEvent['type']
      | InquiryEvent['type']
      | ReckoningEvent['type']
  }
>

/** What one event of the rooms looks like to a party; undefined where it is not theirs to know. */
export function followedRoomEvent(event: RoomEvent, eyes: Eyes): FollowedEvent | undefined {
  switch (event.type) {
    case 'LevelBegan':
    case 'MatterMovedUp':
    case 'MatterReturnedDown':
      return followedClimb(event, eyes)
    case 'TimeAsked':
    case 'TimeConsented':
    case 'TimeRefused':
    case 'ClockPaused':
    case 'ClockResumed':
    case 'ClockExtended':
    case 'ClockMoved':
      return followedTime(event, eyes)
    case 'AssistantNamed':
    case 'AssistantReleased':
    case 'PartDone':
    case 'CounterSignatureAsked':
    case 'CounterSigned':
    case 'ConsultationProposed':
    case 'ConsultationConvened':
    case 'ConsultationHeld':
    case 'ConsultationConcluded':
    case 'ConsultationCalledOff':
    case 'TaskDone':
      return followedTeam(event, eyes)
    case 'CardGiven':
    case 'CardAnswered':
    case 'NextPersonTold':
      return followedSupervision(event, eyes)
    case 'GradeSet':
    case 'WhistleRatedByParty':
      return followedGrade(event, eyes)
    case 'PerformanceReported':
    case 'PerformanceConfirmed':
    case 'PerformanceDisputed':
    case 'PerformancePromised':
    case 'PromiseAnswered':
    case 'PerformanceWaived':
    case 'DefaultDeclared':
    case 'PerformanceReminded':
    case 'AgreementKept':
      return followedPerformance(event, eyes)
    case 'MediatorWished':
    case 'MediatorRecused':
    case 'ComplaintMade':
    case 'ComplaintAnswered':
      return followedNeutrality(event, eyes)
    case 'MatterScreened':
    case 'DangerReported':
    case 'VisitRecorded':
      return followedScreening(event, eyes)
    case 'RepresentativeNamed':
    case 'MandateEnded':
    case 'MandatesLapsed':
    case 'CallersReceived':
      return followedCollective(event, eyes)
    case 'SessionPlanned':
    case 'SessionMoved':
    case 'SessionCalledOff':
    case 'HelperAnswered':
    case 'SessionReminded':
    case 'ClosedDoorsAsked':
    case 'RecordSigned':
      return followedSitting(event, eyes)
    case 'RecordingAsked':
    case 'RecordingAnswered':
    case 'RecordingKept':
      return followedVideo(event, eyes)
    case 'SealAsked':
    case 'SignedPaperFiled':
      return followedSealing(event, eyes)
    case 'ConfirmationAgreed':
    case 'ConfirmationTakenBack':
    case 'ConfirmationRequested':
    case 'ConfirmationDecided':
    case 'ConfirmationReminded':
      return followedConfirmation(event, eyes)
    case 'InvestigationRecorded':
    case 'EntrustmentRecorded':
    case 'UndisputedFactsNoted':
    case 'UndisputedFactsSigned':
      return followedInquiry(event, eyes)
    case 'CalculationKept':
    case 'CalculationShown':
    case 'CalculationWithdrawn':
      return followedReckoning(event, eyes)
    default:
      return event satisfies never
  }
}
