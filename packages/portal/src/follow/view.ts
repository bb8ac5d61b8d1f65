import type { OwnConfirmation } from '../confirmation/index.ts'
import type { PartsView } from '../parts/index.ts'
import type { ShownCalculation } from '../reckoning/index.ts'
import type { NextSession } from '../sitting/index.ts'
import type { SpeakingStanding } from '../speaking/index.ts'
import type { TalkStanding } from '../talk/index.ts'
import type { ClockName, FollowedEvent, FollowedKind } from './followed-event.ts'

export const followedStages = [
  'reported',
  'passed-on',
  'declined',
  'seeking-consent',
  'in-mediation',
  'signing',
  'terminated',
  'in-hand',
  'rectifying',
  'rechecking',
  'decided',
  'following-up',
  'reopened',
  'withdrawn',
  'archived',
] as const
export type FollowedStage = (typeof followedStages)[number]

export type Asked =
  | 'choose'
  | 'sitting'
  | 'facts'
  | 'name'
  | 'consent'
  | 'mediator'
  | 'time'
  | 'sign'
  | 'performance'
  | 'follow-up'
  | 'offer'

/** One running limit, who owes it, and how its end was counted. */
export interface FollowedClock {
  readonly clock: ClockName
  readonly owner: string
  readonly until: string
  readonly why: readonly string[]
  readonly over: boolean
  /** It stands still: since when and why. */
  readonly paused?: { readonly since: string; readonly reason: string }
}

/** One opening of the file: who, from where, when, what, and why. */
export interface FollowedRead {
  readonly when: string
  readonly reader:
    | { readonly kind: 'self' }
    | { readonly kind: 'other' }
    | { readonly kind: 'staff'; readonly name: string; readonly unit: string }
  /** What was opened: the whole matter, a telephone number. */
  readonly what: string
  readonly why: string
}

export interface ProposedMediator {
  readonly name: string
  readonly committee: string
  readonly chosenByParties: boolean
  /** Undefined until they have declared: then nobody is asked yet. */
  /** What the register of mediators shows, in sentences about them. */
  readonly found?: readonly string[]
  readonly ties?: { readonly tied: boolean; readonly words?: string }
}

/** Everything one party may see of one matter. */
export interface FollowView {
  /** Where this party's pages lie: whoever brought it follows, the other side answers an invitation. */
  readonly base: '/follow' | '/invitation'
  readonly informant: boolean
  readonly number: string
  readonly kind: FollowedKind
  readonly stage: FollowedStage
  /** Their own words for whoever told it; for the other side only what sort of matter it is and roughly where. */
  readonly about: string
  readonly owner: string
  readonly ownerTelephone?: string
  /** Whom it was passed on to, while they have not answered. */
  readonly passedTo?: string
  /** The nearest limit: what is to happen, and by when. */
  readonly nearest?: { readonly clock: ClockName; readonly until: string }
  readonly asked?: Asked
  readonly mediator?: ProposedMediator
  /** Ways of help that concern this party and nobody else. */
  readonly help: readonly string[]
  /** How much of what was agreed is kept, as far as it concerns this party. */
  readonly kept?: {
    readonly kept: number
    readonly of: number
    readonly paid?: string
    readonly owed?: string
  }
  /** Sessions they are asked to or were at: the nearest that is ahead, if any. */
  readonly sittings?: { readonly next?: NextSession }
  /** Asking the court together, once the agreement is in force. */
  readonly confirmation?: OwnConfirmation
  /** What is in force besides the agreement in hand, and what becomes of the rest. */
  readonly parts?: PartsView
  /** What was worked out and laid before the parties. */
  readonly calculations: readonly ShownCalculation[]
  /** Who speaks for whom, as far as it is about this party. */
  readonly speaking: SpeakingStanding
  readonly timeline: readonly { readonly when: string; readonly event: FollowedEvent }[]
  readonly clocks: readonly FollowedClock[]
  readonly documents: readonly { readonly title: string; readonly href: string }[]
  readonly reads: readonly FollowedRead[]
  /** Their own thread with the office. */
  readonly talk: TalkStanding
  readonly may: {
    readonly withdraw: boolean
    readonly reopen: boolean
    readonly ask: boolean
    readonly stop: boolean
    /** Say whom they would like as mediator. */
    readonly choose: boolean
    /** Complain about the mediator, to somebody else. */
    readonly complain: boolean
    /** Say how a department that was called in did. */
    readonly rate: boolean
    /** Put their own name or number right (个人信息保护法 art. 46). */
    readonly correct: boolean
    /** Say how they want to be told, and where they are reached. */
    readonly contact: boolean
  }
  readonly asOf: string
}
