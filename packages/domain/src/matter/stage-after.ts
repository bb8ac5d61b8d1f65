import type { MatterEvent } from './events.ts'
import type { Matter, Stage } from './state.ts'

/** The stage after this event; undefined where the matter stays where it is. */
export function stageAfter(matter: Matter, event: MatterEvent): Stage | undefined {
  switch (event.type) {
    case 'MatterAccepted':
      return { stage: matter.kind === 'dispute' ? 'seeking-consent' : 'in-hand' }
    case 'MatterDeclined':
      return { stage: 'declined', decline: event }
    case 'MatterPassedOn':
      return { stage: 'passed-on', passedTo: event.to, passedAt: event.at, why: event.why }
    case 'MatterGivenBack':
      return { stage: 'reported' }
    case 'MediationOpened':
      return { stage: 'in-mediation', caseNumber: event.caseNumber, committee: event.committee }
    case 'AgreementDrawn':
      return event.terms.form === 'oral' ? undefined : signingOf(matter)
    case 'AgreementTookEffect':
      return event.partial ? aboutTheRest(matter) : { stage: 'following-up' }
    case 'AppealAnswered':
      return { stage: 'following-up' }
    case 'MediationTerminated':
      return { stage: 'terminated', termination: event }
    case 'RectificationOrdered':
      return { stage: 'rectifying', byDate: event.byDate }
    case 'HazardRectified':
      return { stage: 'rechecking', rectified: event }
    case 'HazardRechecked':
      if (event.safe) return { stage: 'following-up' }
      if (event.byDate === undefined) throw new Error('not safe, and no day by which it must be')
      return { stage: 'rectifying', byDate: event.byDate }
    case 'AppealDecided':
      return { stage: 'decided', decision: event }
    case 'MatterReopened':
      return { stage: 'reopened', reopening: event }
    case 'MatterResumed':
      return resumed(matter)
    case 'MatterWithdrawn':
      return { stage: 'withdrawn', withdrawal: event }
    case 'MatterArchived':
      return { stage: 'archived', archive: event, from: matter.stage }
    case 'MatterReported':
    case 'MatterSorted':
    case 'PartyAdded':
    case 'PartyCorrected':
    case 'PartyInvited':
    case 'InvitationOpened':
    case 'ConsentGiven':
    case 'ConsentRefused':
    case 'QuestionAsked':
    case 'QuestionAnswered':
    case 'IdentityShown':
    case 'MediatorProposed':
    case 'InterestDeclared':
    case 'MediatorAgreedTo':
    case 'MediatorObjectedTo':
    case 'SessionHeld':
    case 'AgreementSigned':
    case 'AppealAssigned':
    case 'FollowUpMade':
    case 'ClockRanOut':
    case 'WhistleBlown':
    case 'WhistleReportedIn':
    case 'WhistleResultGiven':
    case 'WhistleRated':
    case 'WhistleRatedByParty':
    case 'WhistleObjected':
    case 'WhistleObjectionDecided':
    case 'WhistleCalledOff':
    case 'LevelBegan':
    case 'MatterMovedUp':
    case 'MatterReturnedDown':
    case 'TimeAsked':
    case 'TimeConsented':
    case 'TimeRefused':
    case 'ClockPaused':
    case 'ClockResumed':
    case 'ClockExtended':
    case 'ClockMoved':
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
    case 'CardGiven':
    case 'CardAnswered':
    case 'NextPersonTold':
    case 'GradeSet':
    case 'PerformanceReported':
    case 'PerformanceConfirmed':
    case 'PerformanceDisputed':
    case 'PerformancePromised':
    case 'PromiseAnswered':
    case 'PerformanceWaived':
    case 'DefaultDeclared':
    case 'PerformanceReminded':
    case 'AgreementKept':
    case 'MediatorWished':
    case 'MediatorRecused':
    case 'ComplaintMade':
    case 'ComplaintAnswered':
    case 'MatterScreened':
    case 'DangerReported':
    case 'VisitRecorded':
    case 'RepresentativeNamed':
    case 'MandateEnded':
    case 'MandatesLapsed':
    case 'CallersReceived':
    case 'SessionPlanned':
    case 'SessionMoved':
    case 'SessionCalledOff':
    case 'HelperAnswered':
    case 'SessionReminded':
    case 'ClosedDoorsAsked':
    case 'RecordSigned':
    case 'RecordingAsked':
    case 'RecordingAnswered':
    case 'RecordingKept':
    case 'SealAsked':
    case 'SignedPaperFiled':
    case 'ConfirmationAgreed':
    case 'ConfirmationTakenBack':
    case 'ConfirmationRequested':
    case 'ConfirmationDecided':
    case 'ConfirmationReminded':
    case 'InvestigationRecorded':
    case 'EntrustmentRecorded':
    case 'UndisputedFactsNoted':
    case 'UndisputedFactsSigned':
    case 'CalculationKept':
    case 'CalculationShown':
    case 'CalculationWithdrawn':
      return undefined
    default:
      return event satisfies never
  }
}

/** A part is settled; about the rest they talk on, under the same number. */
function aboutTheRest(matter: Matter): Stage {
  if (matter.stage !== 'in-mediation' && matter.stage !== 'signing') {
    throw new Error(`a part was agreed on at ${matter.stage}`)
  }
  return { stage: 'in-mediation', caseNumber: matter.caseNumber, committee: matter.committee }
}

function signingOf(matter: Matter): Stage {
  if (matter.stage !== 'in-mediation' && matter.stage !== 'signing') {
    throw new Error(`an agreement was drawn at ${matter.stage}`)
  }
  return { stage: 'signing', caseNumber: matter.caseNumber, committee: matter.committee }
}

/** A matter that was declined has never been taken up: after the objection it stands at the door again. */
function resumed(matter: Matter): Stage {
  if (matter.acceptedAt === undefined) return { stage: 'reported' }
  return { stage: matter.kind === 'dispute' ? 'seeking-consent' : 'in-hand' }
}

/** The stage of this matter with what holds only there, and nothing else of it. */
export function stageOf(matter: Matter): Stage {
  switch (matter.stage) {
    case 'reported':
    case 'seeking-consent':
    case 'following-up':
    case 'in-hand':
      return { stage: matter.stage }
    case 'passed-on':
      return { stage: 'passed-on', passedTo: matter.passedTo, passedAt: matter.passedAt, why: matter.why }
    case 'declined':
      return { stage: 'declined', decline: matter.decline }
    case 'in-mediation':
    case 'signing':
      return { stage: matter.stage, caseNumber: matter.caseNumber, committee: matter.committee }
    case 'terminated':
      return { stage: 'terminated', termination: matter.termination }
    case 'rectifying':
      return { stage: 'rectifying', byDate: matter.byDate }
    case 'rechecking':
      return { stage: 'rechecking', rectified: matter.rectified }
    case 'decided':
      return { stage: 'decided', decision: matter.decision }
    case 'reopened':
      return { stage: 'reopened', reopening: matter.reopening }
    case 'withdrawn':
      return { stage: 'withdrawn', withdrawal: matter.withdrawal }
    case 'archived':
      return { stage: 'archived', archive: matter.archive, from: matter.from }
    default:
      return matter satisfies never
  }
}
