export { chineseCapitals } from './chinese-capitals.ts'
export { chineseDate, chineseDateTime } from './chinese-date.ts'
export { chineseOrdinal } from './chinese-ordinal.ts'
export type { ContentsRow, Outline, SignedLine } from './outline/index.ts'
export { printOutline, printOutlines } from './outline/index.ts'
export { type AcceptancePaper, acceptanceOutline } from './papers/acceptance.ts'
export { type AgreementPaper, agreementOutline, printAgreement } from './papers/agreement.ts'
export { type ApplicationPaper, applicationOutline } from './papers/application.ts'
export { type CalculationPaper, calculationOutline } from './papers/calculation.ts'
export { type ClosingReportPaper, closingReportOutline } from './papers/closing-report.ts'
export { type CourtApplicationPaper, courtApplicationOutline } from './papers/court-application.ts'
export {
  courtMaterialsOutline,
  type MediationProofPaper,
  mediationProofOutline,
} from './papers/court-materials.ts'
export { type DeliveryAddressPaper, deliveryAddressOutline } from './papers/delivery-address.ts'
export { type DeliveryLetterPaper, printDeliveryLetter } from './papers/delivery-letter.ts'
export { type DisclosureOnPaper, type DisclosurePaper, disclosureOutline } from './papers/disclosure.ts'
export {
  backCoverOutline,
  type CoverPaper,
  contentsOutline,
  coverOutline,
  type DossierNotePaper,
  dossierNoteOutline,
} from './papers/dossier.ts'
export { type EntrustmentPaper, entrustmentOutline } from './papers/entrustment.ts'
export { type EntrustmentReportPaper, entrustmentReportOutline } from './papers/entrustment-report.ts'
export { type FollowUpRecordPaper, followUpRecordOutline } from './papers/follow-up-record.ts'
export { type InvestigationPaper, investigationOutline } from './papers/investigation.ts'
export { type InvitationLetterPaper, printInvitationLetter } from './papers/invitation-letter.ts'
export { type MandatePaper, mandateOutline } from './papers/mandate.ts'
export { type NoticeOfDeclinePaper, noticeOfDeclineOutline } from './papers/notice-of-decline.ts'
export {
  type NoticeOfTerminationPaper,
  noticeOfTerminationOutline,
  type Remedy,
} from './papers/notice-of-termination.ts'
export { type OralAgreementPaper, oralAgreementOutline } from './papers/oral-agreement.ts'
export {
  type OwedOnPaper,
  type PacketPaper,
  packetContentsOutline,
  performanceRecordOutline,
} from './papers/packet.ts'
export { type PacketGuidePaper, packetGuideOutline } from './papers/packet-guide.ts'
export type { OrganisationOnPaper, PartyOnPaper, PersonOnPaper, PlaceToGo } from './papers/party.ts'
export { type PhoneOnPoster, type PosterPaper, printPoster } from './papers/poster.ts'
export { type PutInPaper, putInOutline } from './papers/put-in.ts'
export { printReceipt, type ReceiptPaper } from './papers/receipt.ts'
export { type RemedyApplicationPaper, remedyApplicationOutline } from './papers/remedy-application.ts'
export { type ResultRecordPaper, resultRecordOutline } from './papers/result-record.ts'
export { type RightsNoticePaper, rightsNoticeOutline } from './papers/rights-notice.ts'
export { type SessionRecordPaper, sessionRecordOutline } from './papers/session-record.ts'
export { type TimeConsentPaper, timeConsentOutline } from './papers/time-consent.ts'
export { type UndisputedFactsPaper, undisputedFactsOutline } from './papers/undisputed-facts.ts'
export type { Attached, MissingCharacter, Pdf, Printed } from './press.ts'
export { type SheetCell, type SheetPaper, writeSheet } from './sheet/index.ts'
export { writeWord } from './word/index.ts'
