import type { RoomSentence } from './room-words.ts'

/** Whose act it was, as one party may know it. Another party is never named here, only called the other side. */
export type Who = 'you' | 'other'

export type FollowedKind = 'dispute' | 'appeal' | 'hazard'

/**
 * One event of a matter as one of its parties may see it. What is not in these shapes cannot be shown: no contact
 * data, no record of a session, no note between staff, nothing the other party said in confidence.
 */
export type FollowedEvent =
  | { readonly type: 'MatterReported'; readonly who: Who; readonly unit: string }
  | {
      readonly type: 'MatterSorted'
      readonly kind: FollowedKind
      readonly category?: string
      readonly complex: boolean
      readonly unit: string
      readonly byRule: boolean
    }
  | { readonly type: 'MatterAccepted'; readonly unit: string }
  | {
      readonly type: 'MatterDeclined'
      readonly unit: string
      readonly reason: string
      readonly route: string
    }
  | { readonly type: 'MatterPassedOn'; readonly from: string; readonly to: string; readonly why: string }
  | { readonly type: 'MatterGivenBack'; readonly from: string; readonly to: string; readonly why: string }
  | { readonly type: 'PartyAdded'; readonly who: Who }
  | { readonly type: 'PartyCorrected'; readonly who: Who }
  | {
      readonly type: 'PartyInvited'
      readonly who: Who
      readonly way: 'link' | 'letter' | 'visit' | 'telephone'
    }
  | { readonly type: 'InvitationOpened'; readonly who: Who }
  | { readonly type: 'ConsentGiven'; readonly who: Who }
  | { readonly type: 'ConsentRefused'; readonly who: Who }
  | { readonly type: 'QuestionAsked'; readonly who: Who; readonly text?: string }
  | { readonly type: 'QuestionAnswered'; readonly who: Who; readonly text?: string }
  | { readonly type: 'IdentityShown'; readonly who: Who }
  | {
      readonly type: 'MediatorProposed'
      readonly name: string
      readonly committee: string
      readonly chosenByParties: boolean
    }
  | {
      readonly type: 'InterestDeclared'
      readonly name: string
      readonly tied: boolean
      readonly words?: string
    }
  | { readonly type: 'MediatorAgreedTo'; readonly who: Who }
  | { readonly type: 'MediatorObjectedTo'; readonly who: Who }
  | { readonly type: 'MediationOpened'; readonly caseNumber: string; readonly committee: string }
  | { readonly type: 'SessionHeld'; readonly heldAt: string; readonly place: string }
  | {
      readonly type: 'AgreementDrawn'
      readonly version: number
      readonly oral: boolean
      readonly part?: true
    }
  | { readonly type: 'AgreementSigned'; readonly signer: Who | 'mediator' | 'seal' }
  | { readonly type: 'AgreementTookEffect'; readonly effectiveAt: string; readonly part?: true }
  | {
      readonly type: 'MediationTerminated'
      readonly reason: string
      readonly remedies: readonly string[]
      /** Only about the rest: a part is settled and binds. */
      readonly rest?: true
    }
  | { readonly type: 'HazardRectified'; readonly note: string }
  | { readonly type: 'RectificationOrdered'; readonly byDate: string; readonly note: string }
  | { readonly type: 'HazardRechecked'; readonly safe: boolean; readonly note: string }
  | { readonly type: 'AppealAssigned'; readonly unit: string }
  | {
      readonly type: 'AppealDecided'
      readonly granted: boolean
      readonly reason: string
      readonly authority: string
    }
  | { readonly type: 'AppealAnswered'; readonly answer: string }
  | { readonly type: 'FollowUpMade'; readonly who: Who }
  | {
      readonly type: 'MatterReopened'
      readonly who: Who | 'staff'
      readonly why: 'not-satisfied' | 'relapsed' | 'not-kept' | 'not-confirmed'
    }
  | { readonly type: 'MatterResumed'; readonly unit: string }
  | { readonly type: 'MatterWithdrawn'; readonly who: Who | 'staff' }
  | { readonly type: 'MatterArchived' }
  | { readonly type: 'WhistleBlown'; readonly from: string; readonly unit: string; readonly until: string }
  | {
      readonly type: 'WhistleReportedIn'
      readonly unit: string
      readonly how: 'on-site' | 'video' | 'telephone'
      readonly lateMinutes: number
    }
  | { readonly type: 'WhistleResultGiven'; readonly unit: string }
  | { readonly type: 'WhistleRated'; readonly unit: string }
  | {
      readonly type: 'WhistleObjected'
      readonly unit: string
      readonly decider: string
      readonly why: string
    }
  | {
      readonly type: 'WhistleObjectionDecided'
      readonly unit: string
      readonly upheld: boolean
      readonly why: string
    }
  | { readonly type: 'WhistleCalledOff'; readonly unit: string; readonly why: string }
  | FollowedRoomEvent
  | {
      readonly type: 'ClockRanOut'
      readonly owner: string
      readonly clock: ClockName
      /** Of something agreed: what it is. */
      readonly what?: string
    }

export const clockNames = [
  'accept',
  'passed-on',
  'invitation',
  'consent',
  'mediation',
  'sign',
  'follow-up',
  'reopened',
  'assign',
  'decide',
  'rectify',
  'recheck',
  'archive',
  'confirmation',
  'respond',
  'whistle-result',
  'objection',
  'take-up',
  'assist',
  'counter-sign',
  'convene',
  'conclude',
  'task',
  'card-answer',
  'clock-ask',
  'choice',
  'complaint-answer',
  'receipt',
  'level',
  'review',
  'consultation',
  'instalment',
  'sitting',
] as const
/** What a limit waits for. */
export type ClockName = (typeof clockNames)[number]

/** Facts of the rooms whose sentences need nothing but words and names: which sentence, and what goes into it. */
export interface FollowedRoomEvent {
  readonly type:
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
    | 'PerformanceReported'
    | 'PerformanceConfirmed'
    | 'PerformanceDisputed'
    | 'PerformancePromised'
    | 'PromiseAnswered'
    | 'PerformanceWaived'
    | 'DefaultDeclared'
    | 'PerformanceReminded'
    | 'AgreementKept'
    | 'MediatorWished'
    | 'MediatorRecused'
    | 'ComplaintMade'
    | 'ComplaintAnswered'
    | 'MatterScreened'
    | 'DangerReported'
    | 'VisitRecorded'
    | 'RepresentativeNamed'
    | 'MandateEnded'
    | 'MandatesLapsed'
    | 'CallersReceived'
    /** Done by a representative in somebody's name, or by somebody else on one's own side. */
    | 'ConsentGiven'
    | 'ConsentRefused'
    | 'MediatorAgreedTo'
    | 'MediatorObjectedTo'
    | 'AgreementSigned'
    | 'SessionPlanned'
    | 'SessionMoved'
    | 'SessionCalledOff'
    | 'HelperAnswered'
    | 'SessionReminded'
    | 'ClosedDoorsAsked'
    | 'RecordSigned'
    | 'RecordingAsked'
    | 'RecordingAnswered'
    | 'RecordingKept'
    | 'SealAsked'
    | 'SignedPaperFiled'
    | 'ConfirmationAgreed'
    | 'ConfirmationTakenBack'
    | 'ConfirmationRequested'
    | 'ConfirmationDecided'
    | 'ConfirmationReminded'
    | 'InvestigationRecorded'
    | 'EntrustmentRecorded'
    | 'UndisputedFactsNoted'
    | 'UndisputedFactsSigned'
    | 'CalculationKept'
    | 'CalculationShown'
    | 'CalculationWithdrawn'
  readonly say: RoomSentence
  /** Which agreement it is about, where there are several. */
  readonly agreement?: string
  readonly facts: Readonly<Record<string, string | number>>
}
