import type { Limit } from '../calendar/index.ts'
import type { LevelName, Words } from './place.ts'

export const limitNames = [
  'accept',
  'passed-on',
  'invitation',
  'consent',
  'mediation',
  'sign',
  'follow-up',
  'reopened',
  'assign',
  'decide',
  'rectify',
  'recheck',
  'archive',
  'confirmation',
  'respond',
  'whistle-result',
  'objection',
  'take-up',
  'assist',
  'counter-sign',
  'convene',
  'conclude',
  'task',
  'card-answer',
  'clock-ask',
  'choice',
  'complaint-answer',
  'receipt',
] as const
/** What a limit of the table of limits waits for. */
export type LimitName = (typeof limitNames)[number]

/** Besides: a level of the ladder, the review of a colour, the hour of a joint consultation or of a meeting, the day of something agreed; their length stands elsewhere. */
export const clockNames = [...limitNames, 'level', 'review', 'consultation', 'instalment', 'sitting'] as const
/** What a clock waits for. */
export type ClockName = (typeof clockNames)[number]

/** One step of the ladder (层级): which unit has the matter there, and for how long. */
export interface Rung {
  readonly id: string
  /** What people call it: 村民事管理委员会, 乡镇司法所. */
  readonly word: Words
  readonly level: LevelName
  /** Which unit of the place: the territory itself, its mediation committee, or a department by the ending of its id. */
  readonly at: 'territory' | 'committee' | { readonly department: string }
  readonly limit: Limit
  /** Rungs besides the next one that a person may pass it up to at once (越级); empty: none. */
  readonly mayPassTo: readonly string[]
}

/**
 * Neither held nor made longer anywhere: the thirty days for judicial confirmation stand in the statute (人民调解法
 * art. 33), and the limit for answering a request for time would wait for itself.
 */
export const untouchableLimits: readonly ClockName[] = ['confirmation', 'clock-ask']
/** What may be made longer by consent: only while the parties sit at the table is there anybody who could give it. */
export const limitsByConsent: readonly ClockName[] = ['mediation', 'sign']

/** Why a limit may stand still: appraisal, waiting for a verdict, a party out of reach. */
export interface PauseReason {
  readonly code: string
  readonly name: Words
  readonly basis: string
  /** The limits it may hold; empty: every one. */
  readonly limits: readonly ClockName[]
}

/** Whether and by whom a limit may be made longer. */
export interface ExtensionRule {
  readonly by: 'approval' | 'consent'
  /** At most so much more, in the limit's own unit, over all extensions together. */
  readonly most: number
  readonly authority: string
}
