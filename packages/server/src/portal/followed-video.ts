import type { VideoEvent } from '@jiefen/domain/matter'
import type { FollowedEvent } from '@jiefen/portal'
import type { Eyes } from './followed-events.ts'

/** Recording as somebody who was asked to the session reads of it: what they said themselves, and what was kept. */
export function followedVideo(event: VideoEvent, { matter, party }: Eyes): FollowedEvent | undefined {
  const recording = matter.recordings.find(({ id }) => id === event.recording)
  const session = matter.planned.find(({ id }) => id === recording?.session)
  if (session?.invited.includes(party) !== true) return undefined
  switch (event.type) {
    case 'RecordingAsked':
      return { type: event.type, say: 'RecordingAsked', facts: {} }
    case 'RecordingAnswered': {
      const { voice, agrees } = event
      if (!('party' in voice) || voice.party !== party) return undefined
      return { type: event.type, say: agrees ? 'RecordingYesYou' : 'RecordingNoYou', facts: {} }
    }
    case 'RecordingKept': {
      const minutes = Math.max(1, Math.round((event.until - event.from) / 60_000))
      return { type: event.type, say: 'RecordingKept', facts: { minutes } }
    }
    default:
      return event satisfies never
  }
}
