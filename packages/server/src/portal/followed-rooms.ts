import type { MatterEvent, PerformanceEvent } from '@jiefen/domain/matter'
import type { FollowedEvent } from '@jiefen/portal'
import { followedClimb } from './followed-climb.ts'
import type { Eyes } from './followed-events.ts'
import { followedGrade } from './followed-grade.ts'
import { followedPerformance } from './followed-performance.ts'
import { followedSupervision } from './followed-supervision.ts'
import { followedTeam } from './followed-team.ts'
import { followedTime } from './followed-time.ts'

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
    default:
      return event satisfies never
  }
}
