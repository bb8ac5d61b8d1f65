import type { Instant, Refusal } from '../kernel/index.ts'
import {
  type Act,
  isAt,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type WrongStage,
} from '../matter/index.ts'
import { recordingFrom } from './ask-recording.ts'

export interface KeepRecording extends Act {
  readonly recording: string
  /** What has arrived, as the house found it; absent: nothing did. */
  readonly found?: {
    readonly sha256: string
    readonly bytes: number
    readonly from: Instant
    readonly until: Instant
  }
}

export const keepRecordingFrom = recordingFrom

export type KeepRecordingRefused =
  | WrongStage
  | 'unknown-recording'
  | 'recording-is-over'
  | 'not-the-mediator'
  | 'nothing-recorded'

/** What was recorded goes into the file, under a hash by which anybody sees later that it is unchanged. */
export function keepRecording(
  command: KeepRecording,
  matter: Matter,
): MatterEvent[] | Refusal<KeepRecordingRefused> {
  const { recording: id, found, at, by } = command
  if (!isAt(matter, keepRecordingFrom)) return notAtThisStage(matter)
  const recording = matter.recordings.find((one) => one.id === id)
  if (recording === undefined) return { refused: 'unknown-recording', recording: id }
  if (recording.kept !== undefined) return { refused: 'recording-is-over', recording: id }
  if (by.kind !== 'staff' || by.person !== matter.mediator?.person) return { refused: 'not-the-mediator' }
  if (found === undefined || found.bytes === 0) return { refused: 'nothing-recorded', recording: id }
  return [{ type: 'RecordingKept', recording: id, ...found, at, by }]
}
