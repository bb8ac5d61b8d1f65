import type { By, Refusal } from '../kernel/index.ts'
import {
  type Act,
  isAt,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  saidBy,
  type Voice,
  type WrongStage,
} from '../matter/index.ts'
import { recordingFrom } from './ask-recording.ts'

export interface AnswerRecording extends Act {
  readonly recording: string
  readonly agrees: boolean
}

export const answerRecordingFrom = recordingFrom

export type AnswerRecordingRefused =
  | WrongStage
  | 'unknown-recording'
  | 'recording-is-over'
  | 'only-for-yourself'
  | 'already-answered'

/** A yes or a no of one's own; a yes can be taken back at any moment until the recording is over (个人信息保护法 art. 15). */
export function answerRecording(
  command: AnswerRecording,
  matter: Matter,
): MatterEvent[] | Refusal<AnswerRecordingRefused> {
  const { recording: id, agrees, at, by } = command
  if (!isAt(matter, answerRecordingFrom)) return notAtThisStage(matter)
  const recording = matter.recordings.find((one) => one.id === id)
  if (recording === undefined) return { refused: 'unknown-recording', recording: id }
  if (recording.kept !== undefined) return { refused: 'recording-is-over', recording: id }
  const voice = voiceOf(by)
  if (voice === undefined) return { refused: 'only-for-yourself' }
  if (saidBy(recording, voice) === agrees) return { refused: 'already-answered', recording: id }
  return [{ type: 'RecordingAnswered', recording: id, voice, agrees, at, by }]
}

export const voiceOf = (by: By): Voice | undefined =>
  by.kind === 'party' ? { party: by.party } : by.kind === 'staff' ? { person: by.person } : undefined
