export {
  type AnswerRecording,
  type AnswerRecordingRefused,
  answerRecording,
  answerRecordingFrom,
  voiceOf,
} from './answer-recording.ts'
export {
  type AskRecording,
  type AskRecordingRefused,
  askRecording,
  recordingFrom,
} from './ask-recording.ts'
export {
  type KeepRecording,
  type KeepRecordingRefused,
  keepRecording,
  keepRecordingFrom,
} from './keep-recording.ts'
export {
  areTogether,
  mayRecord,
  mostSeats,
  onlyApart,
  roomHours,
  type Seat,
  sideOf,
  standingsOfSeat,
  type Together,
  type WhyNoRoom,
  whyNoRoom,
} from './room.ts'
