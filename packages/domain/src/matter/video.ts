import type { By, Instant, SessionId } from '../kernel/index.ts'
import type { RecordingKept, Voice } from './video-events.ts'

/** In a room of bricks, or each in front of their own screen. */
export const meetingWays = ['in-person', 'video'] as const
export type MeetingWay = (typeof meetingWays)[number]

/** A recording of a session on screens: asked for, answered by each, and perhaps kept. */
export interface Recording {
  readonly id: string
  readonly session: SessionId
  readonly askedAt: Instant
  readonly askedBy: By
  /** The last word of each who has answered. */
  readonly answers: readonly { readonly voice: Voice; readonly agrees: boolean; readonly at: Instant }[]
  readonly kept?: RecordingKept
}

export const isSameVoice = (a: Voice, b: Voice): boolean =>
  'party' in a ? 'party' in b && a.party === b.party : 'person' in b && a.person === b.person

/** What this person said last, if they have said anything. */
export const saidBy = ({ answers }: Recording, voice: Voice): boolean | undefined =>
  answers.find((given) => isSameVoice(given.voice, voice))?.agrees
