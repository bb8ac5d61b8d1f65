export {
  type AnswerHelper,
  type AnswerHelperRefused,
  answerHelper,
  answerHelperFrom,
} from './answer-helper.ts'
export {
  type AskForClosedDoors,
  type AskForClosedDoorsRefused,
  askForClosedDoors,
  askForClosedDoorsFrom,
} from './ask-for-closed-doors.ts'
export {
  type CallOffSession,
  type CallOffSessionRefused,
  callOffSession,
  callOffSessionFrom,
} from './call-off-session.ts'
export {
  hasForbiddenTogether,
  helperIdAt,
  isForbiddenTogether,
  openSessionOf,
  sessionIdAfter,
  sessionsAhead,
  unansweredBy,
  withOnlySession,
} from './find-session.ts'
export { type HelperNews, helperNews, isComing } from './helper-news.ts'
export { type CloseRoomRefused, type HourRefused, isRoomFor, type MeetingRoom, placeWords } from './hour.ts'
export { type MoveSession, type MoveSessionRefused, moveSession, moveSessionFrom } from './move-session.ts'
export { type PlanSession, type PlanSessionRefused, planSession, planSessionFrom } from './plan-session.ts'
export { remindSession, sessionReminders } from './remind-session.ts'
export {
  hasSignedRecord,
  heldBy,
  missingRecordSignatures,
  type RecordSigner,
  type SignRecord,
  type SignRecordRefused,
  signRecord,
  signRecordFrom,
} from './sign-record.ts'
