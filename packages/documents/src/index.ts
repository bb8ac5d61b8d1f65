export { chineseCapitals } from './chinese-capitals.ts'
export { chineseDate, chineseDateTime } from './chinese-date.ts'
export { chineseOrdinal } from './chinese-ordinal.ts'
export { type AgreementPaper, printAgreement } from './papers/agreement.ts'
export { type DeliveryLetterPaper, printDeliveryLetter } from './papers/delivery-letter.ts'
export { type InvitationLetterPaper, printInvitationLetter } from './papers/invitation-letter.ts'
export { type NoticeOfDeclinePaper, printNoticeOfDecline } from './papers/notice-of-decline.ts'
export {
  type NoticeOfTerminationPaper,
  printNoticeOfTermination,
  type Remedy,
} from './papers/notice-of-termination.ts'
export { type OralAgreementPaper, printOralAgreement } from './papers/oral-agreement.ts'
export type { OrganisationOnPaper, PartyOnPaper, PersonOnPaper, PlaceToGo } from './papers/party.ts'
export { type PhoneOnPoster, type PosterPaper, printPoster } from './papers/poster.ts'
export { printReceipt, type ReceiptPaper } from './papers/receipt.ts'
export { printRightsNotice, type RightsNoticePaper } from './papers/rights-notice.ts'
export { printSessionRecord, type SessionRecordPaper } from './papers/session-record.ts'
export type { MissingCharacter, Pdf, Printed } from './press.ts'
