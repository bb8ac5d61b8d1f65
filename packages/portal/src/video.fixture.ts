import type { FollowedEvent } from './index.ts'

/** Every sentence a party can read of a recording. */
export const videoEvents = (): FollowedEvent[] => [
  { type: 'RecordingAsked', say: 'RecordingAsked', facts: {} },
  { type: 'RecordingAnswered', say: 'RecordingYesYou', facts: {} },
  { type: 'RecordingAnswered', say: 'RecordingNoYou', facts: {} },
  { type: 'RecordingKept', say: 'RecordingKept', facts: { minutes: 12 } },
]
