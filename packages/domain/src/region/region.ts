import type { Figure } from '../calculators/index.ts'
import type { Calendar, Limit } from '../calendar/index.ts'
import type { Role, UnitId } from '../kernel/index.ts'
import type { MessageRules } from '../messages/index.ts'

export type Language = 'zh' | 'en'
export type Words = { readonly zh: string; readonly en: string }

export const levelNames = ['prefecture', 'county', 'township', 'village', 'grid'] as const
export type LevelName = (typeof levelNames)[number]

/**
 * Territory: a place with a centre that answers for it. Department: an office of a level, called by category.
 * Committee: a people's mediation committee (人民调解委员会), which owns a seal and a case-number series.
 */
export type UnitKind = 'territory' | 'department' | 'committee'

export interface Unit {
  readonly id: UnitId
  readonly parent?: UnitId
  /** From the root of the region down to this unit, itself included. */
  readonly path: readonly UnitId[]
  readonly kind: UnitKind
  readonly level: LevelName
  readonly name: Words
  /** The short name printed in case numbers: （2026）桥人调字第1号. Committees only. */
  readonly shortName?: string
  /** What the unit's QR code carries: short, without vowels or look-alikes. */
  readonly code: string
  readonly telephone?: string
  readonly address?: Words
}

/** One row of the two-level list of dispute categories; two digits are a class, four an item. */
export interface Category {
  readonly code: string
  readonly name: Words
  /** Whether people's mediation is open to it at all (人民调解 does not settle what only an authority may decide). */
  readonly mediable: boolean
  /** Words in a resident's story that point here. */
  readonly keywords: readonly string[]
  /** Law forbids an oral agreement here: labour, medical, contracted land. */
  readonly writtenOnly: boolean
}

export type MatterKind = 'dispute' | 'appeal' | 'hazard'
export const matterKinds = ['dispute', 'appeal', 'hazard'] as const

/**
 * One line of the triage table. The first line whose conditions all hold decides; an empty condition holds.
 * `to` names who handles: the place's unit of a level, the unit first asked, or a fixed unit.
 */
export interface Route {
  readonly id: string
  readonly kind?: MatterKind
  /** A category code or its first two digits. */
  readonly category?: string
  readonly complexity?: 'simple' | 'complex'
  readonly to: { readonly place: LevelName } | { readonly first: true } | { readonly unit: UnitId }
  readonly why: Words
}

export interface DeclineReason {
  readonly code: string
  readonly name: Words
  readonly basis: string
  /** Where the person should go instead, in a sentence. */
  readonly route: Words
}

/** What somebody may complain about in a mediator: C01 favouring one side … C99 other (人民调解法 art. 15). */
export interface ComplaintKind {
  readonly code: string
  readonly name: Words
}

export interface TerminationReason {
  readonly code: string
  readonly name: Words
}

/** What remains open to a party when mediation ends without agreement (人民调解法 art. 26), by category. */
export interface Remedy {
  readonly code: string
  /** Category code or class; empty: for every dispute. */
  readonly category?: string
  /** The way in two or three words: 申请劳动仲裁. */
  readonly way: Words
  readonly words: Words
}

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

export const clauseShapes = ['payment', 'act', 'apology', 'return', 'stop', 'other'] as const

/** One sentence of the clause library (条款库), with blanks in braces that the terms fill. */
export interface ClauseTemplate {
  readonly id: string
  readonly kind: (typeof clauseShapes)[number]
  readonly words: Words
}

/** A word in a clause that speaks of a status (婚姻、收养……), which no mediation and no confirmation can change. */
export interface StatusWord {
  readonly word: string
  readonly why: Words
  readonly source: string
}

/** Agreements of this category and those below it are signed on paper (电子签名法 art. 3). */
export interface PaperOnly {
  readonly category: string
  readonly why: Words
  readonly source: string
}

/** How long before and after its day somebody is reminded, and how long a yes may still be taken back; whole days. */
export interface PerformanceRules {
  readonly remindBeforeDays: number
  readonly remindAfterDays: number
  readonly disputeWithinDays: number
}

export const packetKinds = ['suit', 'payment-order', 'wage-order', 'notary', 'enforcement'] as const
/** What can be put together for whoever takes one of the remaining ways. */
export type PacketKind = (typeof packetKinds)[number]

/** What remains open when an agreement is not kept. */
export interface Recourse {
  readonly code: string
  /** Only for money; absent: for everything that was agreed. */
  readonly only?: 'payment'
  /** Category code or class; absent: for every dispute. */
  readonly category?: string
  readonly way: Words
  readonly words: Words
  readonly source: string
  /** Which papers are put together for it; absent: none of ours. */
  readonly packet?: PacketKind
  /** Open for so long, from the effect of the agreement or from the last day of what was agreed. */
  readonly within?: { readonly from: 'effect' | 'due'; readonly days?: number; readonly years?: number }
}

export const signDuties = ['report', 'apart', 'guardian', 'care'] as const
/** What a sign asks for: a report that must be made, no joint room, somebody who acts for a party, or only care. */
export type SignDuty = (typeof signDuties)[number]

/** One question asked before anybody is brought together (domain rule 1.3); a yes to it is a sign. */
export interface ScreeningQuestion {
  readonly code: string
  /** The sign in a few words: 家里有人动手. */
  readonly name: Words
  readonly question: Words
  readonly follows: readonly SignDuty[]
  /** Who must be told: 派出所, 民政部门; absent where nothing must be reported. */
  readonly to?: Words
  /** What the clerk does now, in a sentence. */
  readonly does: Words
  /** Read by the party whom the sign concerns, on their own page and by nobody else. */
  readonly help?: Words
  /** A reason of the list of reasons to decline, whose route is shown beside the sign: NM06. */
  readonly declines?: string
  /** Counts as this sign of rising risk. */
  readonly signal?: SignalCode
  readonly basis: string
}

/** A way by which other organs entrust a matter (对接, domain rule 6.1): its name, who sends, by what authority. */
export interface EntrustmentLink {
  readonly code: string
  readonly name: Words
  readonly from: Words
  readonly source: string
}

/** A basic court that can confirm an agreement, and the places for which it is competent. */
export interface Court {
  readonly id: string
  readonly name: Words
  readonly address?: Words
  readonly telephone?: string
  /** Each with everything below it. */
  readonly serves: readonly UnitId[]
}

/** What has to be looked at with care before a court is asked about a matter of this class or category. */
export interface ConfirmationCaution {
  readonly category: string
  readonly words: Words
  readonly source: string
}

/** Everything in which one place differs from another, as values. */
export interface Region {
  readonly id: string
  readonly name: Words
  /** Six digits; the head of every matter number. */
  readonly divisionCode: string
  readonly fictional: boolean
  readonly languages: readonly Language[]
  /** From the top of the region to the bottom, with the word this place uses for each. */
  readonly levels: readonly { readonly name: LevelName; readonly word: Words }[]
  readonly units: readonly Unit[]
  readonly categories: readonly Category[]
  readonly routes: readonly Route[]
  readonly declineReasons: readonly DeclineReason[]
  readonly terminationReasons: readonly TerminationReason[]
  readonly complaintKinds: readonly ComplaintKind[]
  readonly remedies: readonly Remedy[]
  readonly clauses: readonly ClauseTemplate[]
  readonly statusWords: readonly StatusWord[]
  readonly paperOnly: readonly PaperOnly[]
  readonly performance: PerformanceRules
  readonly recourses: readonly Recourse[]
  readonly courts: readonly Court[]
  readonly confirmationCautions: readonly ConfirmationCaution[]
  readonly links: readonly EntrustmentLink[]
  /** What the calculators look up, national and local, each line with its source. */
  readonly figures: readonly Figure[]
  readonly limits: Readonly<Record<LimitName, Limit>>
  /** Which limits may be lengthened; what is not here may not. */
  readonly extensions: Readonly<Partial<Record<ClockName, ExtensionRule>>>
  readonly pauseReasons: readonly PauseReason[]
  /** From below; empty where matters do not climb. */
  readonly ladder: readonly Rung[]
  readonly cards: readonly CardRule[]
  readonly escalation: readonly EscalationStep[]
  /** Lowest first. */
  readonly grades: readonly Grade[]
  readonly signals: readonly RiskSignal[]
  /** Asked before anybody is brought together, in this order. */
  readonly screening: readonly ScreeningQuestion[]
  /** No event for so many days, and a matter counts as stuck. */
  readonly stuckAfterDays: number
  /** How people are told: quiet hours, how many a day, by which ways, in which words. */
  readonly messages: MessageRules
  readonly calendar: Calendar
  /** From this many points of domain rule 5.7 on, a matter is complex. */
  readonly complexFrom: number
  /** The region's own words for pages and letters, by key. */
  readonly words: Readonly<Record<Language, Readonly<Record<string, string>>>>
  readonly hotline?: string
}
