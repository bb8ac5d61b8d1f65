import { drawAgreement, drawAgreementFrom, signAgreement, signAgreementFrom } from '../agreement/index.ts'
import {
  answerAppeal,
  answerAppealFrom,
  assignAppeal,
  assignAppealFrom,
  decideAppeal,
  decideAppealFrom,
} from '../appeal/index.ts'
import { archiveMatter, archiveMatterFrom } from '../archive/index.ts'
import { knockFrom } from '../clocks/index.ts'
import {
  addClaimants,
  addClaimantsFrom,
  endMandate,
  endMandateFrom,
  nameRepresentative,
  nameRepresentativeFrom,
  receiveCallers,
  receiveCallersFrom,
} from '../collective/index.ts'
import {
  agreeToConfirmation,
  agreeToConfirmationFrom,
  handToCourt,
  handToCourtFrom,
  recordRuling,
  recordRulingFrom,
} from '../confirmation/index.ts'
import {
  answerQuestion,
  answerQuestionFrom,
  askQuestion,
  askQuestionFrom,
  giveConsent,
  giveConsentFrom,
  inviteParty,
  invitePartyFrom,
  openInvitation,
  openInvitationFrom,
  refuseConsent,
  refuseConsentFrom,
} from '../consent/index.ts'
import {
  recordFollowUp,
  recordFollowUpFrom,
  reopenMatter,
  reopenMatterFrom,
  resumeMatter,
  resumeMatterFrom,
} from '../follow-up/index.ts'
import { setGrade, setGradeFrom } from '../grade/index.ts'
import {
  orderRectification,
  orderRectificationFrom,
  recheckHazard,
  recheckHazardFrom,
  rectifyAtOnce,
  rectifyAtOnceFrom,
  reportRectified,
  reportRectifiedFrom,
} from '../hazard/index.ts'
import {
  noteUndisputedFacts,
  noteUndisputedFactsFrom,
  recordEntrustment,
  recordEntrustmentFrom,
  recordInvestigation,
  recordInvestigationFrom,
  signUndisputedFacts,
  signUndisputedFactsFrom,
} from '../inquiry/index.ts'
import type { Refusal } from '../kernel/index.ts'
import { knock } from '../knock/index.ts'
import { moveUp, moveUpFrom, returnDown, returnDownFrom, takeUp, takeUpFrom } from '../ladder/index.ts'
import type { From, Matter, MatterEvent } from '../matter/index.ts'
import {
  agreeToMediator,
  agreeToMediatorFrom,
  declareInterest,
  declareInterestFrom,
  holdSession,
  holdSessionFrom,
  objectToMediator,
  objectToMediatorFrom,
  openMediation,
  openMediationFrom,
  proposeMediator,
  proposeMediatorFrom,
  terminateMediation,
  terminateMediationFrom,
  withdrawMatter,
  withdrawMatterFrom,
} from '../mediation/index.ts'
import {
  answerComplaint,
  answerComplaintFrom,
  chooseMediator,
  chooseMediatorFrom,
  complainAboutMediator,
  complainAboutMediatorFrom,
  recuseMediator,
  recuseMediatorFrom,
} from '../neutrality/index.ts'
import {
  addParty,
  addPartyFrom,
  changeContact,
  changeContactFrom,
  correctParty,
  correctPartyFrom,
  showIdentity,
  showIdentityFrom,
} from '../parties/index.ts'
import {
  answerPromise,
  confirmPerformance,
  declareDefault,
  disputePerformance,
  performanceFrom,
  promisePerformance,
  reportPerformance,
  waivePerformance,
} from '../performance/index.ts'
import type { CommandName } from '../permission/index.ts'
import {
  acceptFrom,
  acceptMatter,
  declineFrom,
  declineMatter,
  giveBack,
  giveBackFrom,
  passOn,
  passOnFrom,
} from '../reception/index.ts'
import {
  keepCalculation,
  keepCalculationFrom,
  showCalculation,
  showCalculationFrom,
  withdrawCalculation,
  withdrawCalculationFrom,
} from '../reckoning/index.ts'
import type { Region } from '../region/index.ts'
import {
  recordVisit,
  recordVisitFrom,
  reportDanger,
  reportDangerFrom,
  screenMatter,
  screenMatterFrom,
} from '../screening/index.ts'
import {
  affixSeal,
  affixSealFrom,
  askForSeal,
  askForSealFrom,
  fileSignedPaper,
  fileSignedPaperFrom,
} from '../sealing/index.ts'
import {
  answerHelper,
  answerHelperFrom,
  askForClosedDoors,
  askForClosedDoorsFrom,
  callOffSession,
  callOffSessionFrom,
  moveSession,
  moveSessionFrom,
  planSession,
  planSessionFrom,
  signRecord,
  signRecordFrom,
} from '../sittings/index.ts'
import { answerCard, answerCardFrom, giveCard, giveCardFrom } from '../supervision/index.ts'
import {
  callOffConsultation,
  callOffConsultationFrom,
  concludeConsultation,
  concludeConsultationFrom,
  conveneConsultation,
  conveneConsultationFrom,
  counterSign,
  counterSignFrom,
  doPart,
  doPartFrom,
  finishTask,
  finishTaskFrom,
  holdConsultation,
  holdConsultationFrom,
  nameAssistants,
  nameAssistantsFrom,
  proposeConsultation,
  proposeConsultationFrom,
  releaseAssistant,
  releaseAssistantFrom,
  thenAskSignatures,
} from '../team/index.ts'
import {
  askForTime,
  askForTimeFrom,
  consentToTime,
  consentToTimeFrom,
  decideOnTime,
  decideOnTimeFrom,
  resumeClock,
  resumeClockFrom,
} from '../time/index.ts'
import { sortFrom, sortMatter } from '../triage/index.ts'
import {
  answerRecording,
  answerRecordingFrom,
  askRecording,
  keepRecording,
  keepRecordingFrom,
  recordingFrom,
} from '../video/index.ts'
import {
  blowWhistle,
  blowWhistleFrom,
  callOffWhistle,
  callOffWhistleFrom,
  decideObjection,
  decideObjectionFrom,
  giveResult,
  giveResultFrom,
  objectToWhistle,
  objectToWhistleFrom,
  rateDepartment,
  rateDepartmentFrom,
  rateWhistle,
  rateWhistleFrom,
  reportIn,
  reportInFrom,
} from '../whistle/index.ts'

/** What changes a matter that is already there; reporting one is the only way to have a matter at all. */
export type ChangeName = Exclude<CommandName, 'report-matter'>

interface Command {
  readonly decide: (command: never, matter: Matter, region: Region) => MatterEvent[] | Refusal
  /** The stages from which it may be given; elsewhere it is refused as 'not-at-this-stage'. */
  readonly from: From
}

/** Every change, by its name on the wire: the decision that makes it, and when it may be made. */
export const commands = {
  'sort-matter': { decide: sortMatter, from: sortFrom },
  'accept-matter': { decide: acceptMatter, from: acceptFrom },
  'decline-matter': { decide: declineMatter, from: declineFrom },
  'pass-on': { decide: passOn, from: passOnFrom },
  'give-back': { decide: giveBack, from: giveBackFrom },
  'add-party': { decide: addParty, from: addPartyFrom },
  'correct-party': { decide: correctParty, from: correctPartyFrom },
  'change-contact': { decide: changeContact, from: changeContactFrom },
  'show-identity': { decide: showIdentity, from: showIdentityFrom },
  'invite-party': { decide: inviteParty, from: invitePartyFrom },
  'open-invitation': { decide: openInvitation, from: openInvitationFrom },
  'give-consent': { decide: giveConsent, from: giveConsentFrom },
  'refuse-consent': { decide: thenAskSignatures(refuseConsent), from: refuseConsentFrom },
  'ask-question': { decide: askQuestion, from: askQuestionFrom },
  'answer-question': { decide: answerQuestion, from: answerQuestionFrom },
  'propose-mediator': { decide: proposeMediator, from: proposeMediatorFrom },
  'declare-interest': { decide: declareInterest, from: declareInterestFrom },
  'agree-to-mediator': { decide: agreeToMediator, from: agreeToMediatorFrom },
  'object-to-mediator': { decide: objectToMediator, from: objectToMediatorFrom },
  'open-mediation': { decide: openMediation, from: openMediationFrom },
  'hold-session': { decide: holdSession, from: holdSessionFrom },
  'draw-agreement': { decide: thenAskSignatures(drawAgreement), from: drawAgreementFrom },
  'sign-agreement': { decide: thenAskSignatures(signAgreement), from: signAgreementFrom },
  'terminate-mediation': { decide: thenAskSignatures(terminateMediation), from: terminateMediationFrom },
  'withdraw-matter': { decide: withdrawMatter, from: withdrawMatterFrom },
  'rectify-at-once': { decide: rectifyAtOnce, from: rectifyAtOnceFrom },
  'order-rectification': { decide: orderRectification, from: orderRectificationFrom },
  'report-rectified': { decide: reportRectified, from: reportRectifiedFrom },
  'recheck-hazard': { decide: thenAskSignatures(recheckHazard), from: recheckHazardFrom },
  'assign-appeal': { decide: assignAppeal, from: assignAppealFrom },
  'decide-appeal': { decide: thenAskSignatures(decideAppeal), from: decideAppealFrom },
  'answer-appeal': { decide: thenAskSignatures(answerAppeal), from: answerAppealFrom },
  'record-follow-up': { decide: recordFollowUp, from: recordFollowUpFrom },
  'reopen-matter': { decide: reopenMatter, from: reopenMatterFrom },
  'resume-matter': { decide: resumeMatter, from: resumeMatterFrom },
  'archive-matter': { decide: archiveMatter, from: archiveMatterFrom },
  'blow-whistle': { decide: blowWhistle, from: blowWhistleFrom },
  'report-in': { decide: reportIn, from: reportInFrom },
  'give-result': { decide: giveResult, from: giveResultFrom },
  'rate-whistle': { decide: rateWhistle, from: rateWhistleFrom },
  'object-to-whistle': { decide: objectToWhistle, from: objectToWhistleFrom },
  'decide-objection': { decide: decideObjection, from: decideObjectionFrom },
  'call-off-whistle': { decide: callOffWhistle, from: callOffWhistleFrom },
  'move-up': { decide: moveUp, from: moveUpFrom },
  'take-up': { decide: takeUp, from: takeUpFrom },
  'return-down': { decide: returnDown, from: returnDownFrom },
  'ask-for-time': { decide: askForTime, from: askForTimeFrom },
  'decide-on-time': { decide: decideOnTime, from: decideOnTimeFrom },
  'consent-to-time': { decide: consentToTime, from: consentToTimeFrom },
  'resume-clock': { decide: resumeClock, from: resumeClockFrom },
  'name-assistants': { decide: nameAssistants, from: nameAssistantsFrom },
  'release-assistant': { decide: releaseAssistant, from: releaseAssistantFrom },
  'do-part': { decide: thenAskSignatures(doPart), from: doPartFrom },
  'counter-sign': { decide: counterSign, from: counterSignFrom },
  'propose-consultation': { decide: proposeConsultation, from: proposeConsultationFrom },
  'convene-consultation': { decide: conveneConsultation, from: conveneConsultationFrom },
  'hold-consultation': { decide: holdConsultation, from: holdConsultationFrom },
  'conclude-consultation': { decide: concludeConsultation, from: concludeConsultationFrom },
  'call-off-consultation': { decide: callOffConsultation, from: callOffConsultationFrom },
  'finish-task': { decide: finishTask, from: finishTaskFrom },
  'give-card': { decide: giveCard, from: giveCardFrom },
  'answer-card': { decide: answerCard, from: answerCardFrom },
  'set-grade': { decide: setGrade, from: setGradeFrom },
  'rate-department': { decide: rateDepartment, from: rateDepartmentFrom },
  'report-performance': { decide: reportPerformance, from: performanceFrom },
  'confirm-performance': { decide: confirmPerformance, from: performanceFrom },
  'dispute-performance': { decide: disputePerformance, from: performanceFrom },
  'promise-performance': { decide: promisePerformance, from: performanceFrom },
  'answer-promise': { decide: answerPromise, from: performanceFrom },
  'waive-performance': { decide: waivePerformance, from: performanceFrom },
  'declare-default': { decide: declareDefault, from: performanceFrom },
  'choose-mediator': { decide: chooseMediator, from: chooseMediatorFrom },
  'recuse-mediator': { decide: recuseMediator, from: recuseMediatorFrom },
  'complain-about-mediator': { decide: complainAboutMediator, from: complainAboutMediatorFrom },
  'answer-complaint': { decide: answerComplaint, from: answerComplaintFrom },
  'screen-matter': { decide: screenMatter, from: screenMatterFrom },
  'report-danger': { decide: reportDanger, from: reportDangerFrom },
  'record-visit': { decide: recordVisit, from: recordVisitFrom },
  'add-claimants': { decide: addClaimants, from: addClaimantsFrom },
  'name-representative': { decide: nameRepresentative, from: nameRepresentativeFrom },
  'end-mandate': { decide: endMandate, from: endMandateFrom },
  'receive-callers': { decide: receiveCallers, from: receiveCallersFrom },
  'plan-session': { decide: planSession, from: planSessionFrom },
  'move-session': { decide: moveSession, from: moveSessionFrom },
  'call-off-session': { decide: callOffSession, from: callOffSessionFrom },
  'answer-helper': { decide: answerHelper, from: answerHelperFrom },
  'ask-for-closed-doors': { decide: askForClosedDoors, from: askForClosedDoorsFrom },
  'sign-record': { decide: signRecord, from: signRecordFrom },
  'ask-recording': { decide: askRecording, from: recordingFrom },
  'answer-recording': { decide: answerRecording, from: answerRecordingFrom },
  'keep-recording': { decide: keepRecording, from: keepRecordingFrom },
  'ask-for-seal': { decide: askForSeal, from: askForSealFrom },
  'affix-seal': { decide: affixSeal, from: affixSealFrom },
  'file-signed-paper': { decide: fileSignedPaper, from: fileSignedPaperFrom },
  'agree-to-confirmation': { decide: agreeToConfirmation, from: agreeToConfirmationFrom },
  'hand-to-court': { decide: handToCourt, from: handToCourtFrom },
  'record-ruling': { decide: recordRuling, from: recordRulingFrom },
  'record-investigation': { decide: recordInvestigation, from: recordInvestigationFrom },
  'record-entrustment': { decide: recordEntrustment, from: recordEntrustmentFrom },
  'note-undisputed-facts': { decide: noteUndisputedFacts, from: noteUndisputedFactsFrom },
  'sign-undisputed-facts': { decide: signUndisputedFacts, from: signUndisputedFactsFrom },
  'keep-calculation': { decide: keepCalculation, from: keepCalculationFrom },
  'show-calculation': { decide: showCalculation, from: showCalculationFrom },
  'withdraw-calculation': { decide: withdrawCalculation, from: withdrawCalculationFrom },
  knock: { decide: knock, from: knockFrom },
} as const satisfies Record<ChangeName, Command>

/** What the decision of this name wants to know. */
export type CommandOf<Name extends ChangeName> = Parameters<(typeof commands)[Name]['decide']>[0]

/** Every code with which one of the decisions may refuse. */
export type RefusalOf<Name extends ChangeName> = Extract<
  ReturnType<(typeof commands)[Name]['decide']>,
  { readonly refused: string }
>['refused']
