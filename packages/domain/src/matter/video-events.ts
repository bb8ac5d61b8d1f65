import type { Instant, PartyId, PersonId, SessionId } from '../kernel/index.ts'
import type { Fact } from './fact.ts'

/** Whose yes or no it is: each speaks only for themselves, on their own screen. */
export type Voice = { readonly party: PartyId } | { readonly person: PersonId }

/** The mediator asks whether a session on screens may be recorded; r1, r2, … of this matter. */
export interface RecordingAsked extends Fact {
  readonly type: 'RecordingAsked'
  readonly session: SessionId
  readonly recording: string
}
/** A yes, a no, or a yes taken back: with the first no nothing more is recorded. */
export interface RecordingAnswered extends Fact {
  readonly type: 'RecordingAnswered'
  readonly recording: string
  readonly voice: Voice
  readonly agrees: boolean
}
/** What was recorded while everybody agreed lies with the matter, sealed, under the hash of what is in it. */
export interface RecordingKept extends Fact {
  readonly type: 'RecordingKept'
  readonly recording: string
  readonly sha256: string
  readonly bytes: number
  readonly from: Instant
  readonly until: Instant
}

export type VideoEvent = RecordingAsked | RecordingAnswered | RecordingKept
