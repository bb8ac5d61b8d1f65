import type { AgreementEvent } from './agreement-events.ts'
import type { AppealEvent } from './appeal-events.ts'
import type { ClimbEvent } from './climb-events.ts'
import type { ClosingEvent } from './closing-events.ts'
import type { CollectiveEvent } from './collective-events.ts'
import type { ConfirmationEvent } from './confirmation-events.ts'
import type { GradeEvent } from './grade-events.ts'
import type { HazardEvent } from './hazard-events.ts'
import type { InquiryEvent } from './inquiry-events.ts'
import type { JoiningEvent } from './joining-events.ts'
import type { LedgerEvent } from './ledger-events.ts'
import type { MediationEvent } from './mediation-events.ts'
import type { NeutralityEvent } from './neutrality-events.ts'
import type { PerformanceEvent } from './performance-events.ts'
import type { ReceptionEvent } from './reception-events.ts'
import type { ReckoningEvent } from './reckoning-events.ts'
import type { ScreeningEvent } from './screening-events.ts'
import type { SealingEvent } from './sealing-events.ts'
import type { SittingEvent } from './sitting-events.ts'
import type { SupervisionEvent } from './supervision-events.ts'
import type { TeamEvent } from './team-events.ts'
import type { VideoEvent } from './video-events.ts'
import type { WhistleEvent } from './whistle-events.ts'

/** Every fact there can be, by what it is about; each kind is told in the file of its name. */
export type MatterEvent =
  | ReceptionEvent
  | JoiningEvent
  | MediationEvent
  | AgreementEvent
  | HazardEvent
  | AppealEvent
  | ClosingEvent
  | WhistleEvent
  | ClimbEvent
  | LedgerEvent
  | TeamEvent
  | SupervisionEvent
  | GradeEvent
  | PerformanceEvent
  | NeutralityEvent
  | ScreeningEvent
  | CollectiveEvent
  | SittingEvent
  | VideoEvent
  | SealingEvent
  | ConfirmationEvent
  | InquiryEvent
  | ReckoningEvent

export type MatterEventType = MatterEvent['type']
