import type { MatterEvent } from './events.ts'
import type { MatterCore } from './state.ts'
import { isSameVoice, type Recording } from './video.ts'

/** What was asked to be recorded, what each said to it, and what was kept. */
export function videoAfter(before: MatterCore, event: MatterEvent): MatterCore {
  switch (event.type) {
    case 'RecordingAsked': {
      const { recording: id, session, at, by } = event
      const asked: Recording = { id, session, askedAt: at, askedBy: by, answers: [] }
      return { ...before, recordings: [...before.recordings, asked] }
    }
    case 'RecordingAnswered':
      return changed(before, event.recording, (recording) => {
        const { voice, agrees, at } = event
        const others = recording.answers.filter((given) => !isSameVoice(given.voice, voice))
        return { ...recording, answers: [...others, { voice, agrees, at }] }
      })
    case 'RecordingKept':
      return changed(before, event.recording, (recording) => ({ ...recording, kept: event }))
    default:
      return before
  }
}

const changed = (
  before: MatterCore,
  id: string,
  change: (recording: Recording) => Recording,
): MatterCore => ({
  ...before,
  recordings: before.recordings.map((one) => (one.id === id ? change(one) : one)),
})
