import type { Outline } from '@jiefen/documents'
import type { PaperName } from '@jiefen/domain/archive'
import { calculationOn } from './calculation-paper.ts'
import { courtApplicationOn, courtMaterialsOn, courtRulingOn, mediationProofOn } from './court-papers.ts'
import { backCoverOn, contentsOn, coverOn, dossierNoteOn } from './dossier-papers.ts'
import { entrustmentOn, entrustmentReportOn, investigationOn, undisputedFactsOn } from './inquiry-papers.ts'
import { mandatesOn } from './mandate-papers.ts'
import {
  agreementOn,
  noticeOfDeclineOn,
  noticeOfTerminationOn,
  oralAgreementOn,
  rightsNoticeOn,
  sessionRecordOn,
} from './mediation-papers.ts'
import type { Draw, OnPaper } from './on-paper.ts'
import {
  acceptanceOn,
  applicationOn,
  closingReportOn,
  deliveryAddressOn,
  evidenceOn,
  followUpOn,
  identityPapersOn,
  signedPaperOn,
} from './register-papers.ts'
import {
  answerOn,
  assistantsOn,
  consultationOn,
  decisionOn,
  recheckOn,
  rectificationOn,
} from './result-papers.ts'
import { disclosureOn, timeConsentOn } from './time-papers.ts'

const draws: Readonly<Record<PaperName, Draw>> = {
  cover: coverOn,
  contents: (of) => contentsOn(of),
  application: applicationOn,
  acceptance: acceptanceOn,
  'rights-notice': rightsNoticeOn,
  'identity-papers': identityPapersOn,
  mandates: mandatesOn,
  entrustment: entrustmentOn,
  'entrustment-report': entrustmentReportOn,
  investigation: investigationOn,
  evidence: evidenceOn,
  disclosure: disclosureOn,
  'time-consent': timeConsentOn,
  'session-record': sessionRecordOn,
  agreement: (of) => agreementOn(of),
  'signed-paper': signedPaperOn,
  'oral-agreement': oralAgreementOn,
  'notice-of-termination': noticeOfTerminationOn,
  'undisputed-facts': undisputedFactsOn,
  'notice-of-decline': noticeOfDeclineOn,
  rectification: rectificationOn,
  recheck: recheckOn,
  decision: decisionOn,
  answer: answerOn,
  calculation: calculationOn,
  consultation: consultationOn,
  assistants: assistantsOn,
  'follow-up-record': followUpOn,
  'court-application': courtApplicationOn,
  'court-materials': (of) => courtMaterialsOn(of),
  'mediation-proof': mediationProofOn,
  'court-ruling': courtRulingOn,
  'delivery-address': deliveryAddressOn,
  'closing-report': closingReportOn,
  'dossier-note': dossierNoteOn,
  'back-cover': () => backCoverOn(),
}

/** What this paper says of this matter; nothing where the matter has no such paper. */
export const outlineOf = (of: OnPaper, paper: PaperName, nth = 0): Outline | undefined =>
  draws[paper](of, nth)
