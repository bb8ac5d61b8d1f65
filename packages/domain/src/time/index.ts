export {
  type AskForTime,
  type AskForTimeRefused,
  askForTime,
  askForTimeFrom,
  deciderOfTime,
} from './ask-for-time.ts'
export {
  type ConsentToTime,
  type ConsentToTimeRefused,
  consentToTime,
  consentToTimeFrom,
  whoMustAgree,
} from './consent-to-time.ts'
export {
  type DecideOnTime,
  type DecideOnTimeRefused,
  decideOnTime,
  decideOnTimeFrom,
} from './decide-on-time.ts'
export {
  type AskStanding,
  askedBySame,
  askStanding,
  findOpenAsk,
  hasPassed,
  openAsks,
  withOnlyAsk,
} from './find-ask.ts'
export {
  type MoreTimeAllowed,
  mayBeAsked,
  moreTimeFor,
  pauseReasonsFor,
  withOnlyClock,
} from './may-change.ts'
export { type ResumeClock, type ResumeClockRefused, resumeClock, resumeClockFrom } from './resume-clock.ts'
