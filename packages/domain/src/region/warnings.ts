import type { Limit } from '../calendar/index.ts'
import type { Role } from '../kernel/index.ts'
import type { LevelName, Words } from './place.ts'
import type { ClockName } from './time.ts'

export const cardColours = ['reminder', 'yellow', 'red', 'black'] as const
/** 催办、黄牌、红牌、黑牌. */
export type CardColour = (typeof cardColours)[number]

/** When a limit has run out and still nobody has acted, the clock gives this card by itself. */
export interface CardRule {
  /** The limit it is about; absent: every limit that has no line of its own. */
  readonly limit?: ClockName
  /** Absent: for this limit the clock gives none. */
  readonly card?: CardColour
  /** Working days after the limit's last day, given as the office opens; zero: in the moment the limit runs out. */
  readonly afterWorkingDays: number
  readonly authority: string
}

/** Nobody has reacted to a whistle: who is told next, and when. */
export interface EscalationStep {
  readonly limit: 'respond' | 'take-up'
  /** Minutes after the limit began to run. */
  readonly afterMinutes: number
  readonly role: Role
  /** Of the unit that was called, or of the place above it. */
  readonly at: 'owner' | 'above'
}

export const gradeColours = ['green', 'blue', 'yellow', 'red'] as const
export type GradeColour = (typeof gradeColours)[number]

/** One grade of risk of a matter; of several, the highest is a unit's. Never of a person. */
export interface Grade {
  readonly code: string
  readonly colour: GradeColour
  /** Its word, without which the colour is never shown. */
  readonly word: Words
  /** The level whose unit answers for matters of this grade. */
  readonly ownerLevel: LevelName
  /** How often it is looked at anew. */
  readonly review: Limit
  /** Signals (codes of domain rule 5.6) any one of which proposes this grade. */
  readonly signals: readonly SignalCode[]
}

export const signalCodes = [
  'many-on-one-side',
  'crowd',
  'threat',
  'weapon',
  'minor-or-elder',
  'sharpening',
  'large-amount',
  'death-or-injury',
] as const
/** What in a matter's own facts may speak for a higher grade (domain rule 5.6). */
export type SignalCode = (typeof signalCodes)[number]

/** One sign of rising risk: from which number on it counts, or which words say it. */
export interface RiskSignal {
  readonly code: SignalCode
  readonly name: Words
  /** Persons, or whole yuan. */
  readonly from?: number
  readonly keywords: readonly string[]
}
