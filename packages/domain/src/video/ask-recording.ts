import type { Refusal, SessionId } from '../kernel/index.ts'
import {
  type Act,
  type From,
  isAt,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type WrongStage,
} from '../matter/index.ts'

export interface AskRecording extends Act {
  readonly session: SessionId
}

/** As long as there can be a session ahead or a record to sign. */
export const recordingFrom: From = { dispute: ['in-mediation', 'signing'] }

export type AskRecordingRefused = WrongStage | 'unknown-session' | 'not-on-screen' | 'not-the-mediator'

/**
 * Whether what is said may be recorded, everybody is asked on their own screen. Only the mediator asks, for the session
 * in their hands; what they ask for they agree to. Recording nobody has agreed to would break the confidence that
 * mediation rests on (人民调解法 art. 23, 个人信息保护法 arts. 13, 28, 29: consent, and a consent of its own).
 */
export function askRecording(
  command: AskRecording,
  matter: Matter,
): MatterEvent[] | Refusal<AskRecordingRefused> {
  const { session: id, at, by } = command
  if (!isAt(matter, recordingFrom)) return notAtThisStage(matter)
  const session = matter.planned.find((one) => one.id === id)
  if (session === undefined) return { refused: 'unknown-session', session: id }
  if (session.way !== 'video') return { refused: 'not-on-screen', session: id }
  if (by.kind !== 'staff' || by.person !== matter.mediator?.person) return { refused: 'not-the-mediator' }
  const recording = `r${matter.recordings.length + 1}`
  return [
    { type: 'RecordingAsked', session: id, recording, at, by },
    { type: 'RecordingAnswered', recording, voice: { person: by.person }, agrees: true, at, by },
  ]
}
