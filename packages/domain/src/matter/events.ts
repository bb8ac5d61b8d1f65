import type { Limit } from '../calendar/index.ts'
import type {
  By,
  ClockSubject,
  FileId,
  Instant,
  MatterNumber,
  PartyId,
  PersonId,
  SessionId,
  UnitId,
} from '../kernel/index.ts'
import type { ClockName, MatterKind } from '../region/index.ts'
import type { AgreementEvent } from './agreement-events.ts'
import type { ClimbEvent } from './climb-events.ts'
import type { CollectiveEvent } from './collective-events.ts'
import type { ConfirmationEvent } from './confirmation-events.ts'
import type { GradeEvent } from './grade-events.ts'
import type { InquiryEvent } from './inquiry-events.ts'
import type { Extension, Pause } from './ledger.ts'
import type { LedgerEvent } from './ledger-events.ts'
import type { NeutralityEvent, Tie } from './neutrality-events.ts'
import type { ConsentWay, InvitationWay, Party, Side } from './party.ts'
import type { PerformanceEvent } from './performance-events.ts'
import type { ReckoningEvent } from './reckoning-events.ts'
import type { ScreeningEvent } from './screening-events.ts'
import type { SealingEvent } from './sealing-events.ts'
import type { Seating, SittingEvent } from './sitting-events.ts'
import type { SupervisionEvent } from './supervision-events.ts'
import type { TeamEvent } from './team-events.ts'
import type { VideoEvent } from './video-events.ts'
import type { WhistleEvent } from './whistle-events.ts'

/** What every fact in the history says of itself. */
export interface Fact {
  readonly at: Instant
  readonly by: By
}

/** A running limit: what it waits for, who owes it, by when, and the rule it comes from. */
export interface Clock {
  readonly name: ClockName
  readonly startedAt: Instant
  readonly dueAt: Instant
  readonly owner: UnitId
  readonly authority: string
  /** Of several clocks of one name, what this one is about. */
  readonly about?: ClockSubject
  /** The rule as it stood when the clock began; absent where a person set the day. */
  readonly limit?: Limit
  /** Whoever assigned it answers for it too (谁交办谁督办). */
  readonly assigner?: Assigner
  /** Only in the state, never in a fact: what has happened to it since. */
  readonly pauses?: readonly Pause[]
  readonly extensions?: readonly Extension[]
}

/** Who gave work to another unit, by name and unit as they stand in the history. */
export interface Assigner {
  readonly person: PersonId
  readonly name: string
  readonly unit: UnitId
}

export interface Place {
  /** The unit in whose area it happened, where the reporter knows it. */
  readonly unit?: UnitId
  readonly words: string
}

/** What the table proposed or a clerk decided: kind, category, complexity and the unit that is to handle. */
export interface Sorting {
  readonly kind: MatterKind
  /** Absent: none of the categories fits, or the table stays silent below its floor. */
  readonly category?: string
  readonly complexity: 'simple' | 'complex'
  readonly unit: UnitId
}

/** A question with its answer: the question is kept, so that an old matter stays readable when the form changes. */
export interface Answered {
  readonly question: string
  readonly answer: string
}

export interface Photo {
  readonly file: FileId
  readonly name: string
}

export const channels = ['code', 'desk', 'hotline', 'grid'] as const
export type Channel = (typeof channels)[number]

export interface MatterReported extends Fact {
  readonly type: 'MatterReported'
  readonly number: MatterNumber
  readonly channel: Channel
  /** The unit whose code was scanned or whose window was visited; answers until another accepts (首问责任). */
  readonly firstUnit: UnitId
  readonly kind: MatterKind
  readonly story: string
  readonly wish?: string
  readonly place: Place
  readonly anonymous: boolean
  /** How many came with it; absent: one (批次、人次). */
  readonly persons?: number
  /** The informant said that the other side may be told their name; silence is a no. */
  readonly nameMayBeTold?: boolean
  readonly parties: readonly Party[]
  readonly photos: readonly Photo[]
  readonly answers: readonly Answered[]
  /** Version of the privacy and rights notice the reporter saw. */
  readonly noticeVersion: string
  readonly clock: Clock
}
/** Signed by the rule that decided, or by the clerk who changed it; always only a proposal until accepted. */
export interface MatterSorted extends Fact {
  readonly type: 'MatterSorted'
  readonly sorting: Sorting
  readonly why: string
}
export interface MatterAccepted extends Fact {
  readonly type: 'MatterAccepted'
  readonly unit: UnitId
  readonly sorting: Sorting
  readonly clock: Clock
}
export interface MatterDeclined extends Fact {
  readonly type: 'MatterDeclined'
  readonly reason: string
  readonly route: string
  readonly note?: string
}
export interface MatterPassedOn extends Fact {
  readonly type: 'MatterPassedOn'
  readonly from: UnitId
  readonly to: UnitId
  readonly why: string
  readonly clock: Clock
}
/** The unit it was passed to gives it back, with a reason: it never vanishes, the first unit answers again. */
export interface MatterGivenBack extends Fact {
  readonly type: 'MatterGivenBack'
  readonly from: UnitId
  readonly to: UnitId
  readonly why: string
  readonly clock: Clock
}
export interface PartyAdded extends Fact {
  readonly type: 'PartyAdded'
  readonly party: Party
}
/** Name, address or number of a known party put right; only the changed fields. */
export interface PartyCorrected extends Fact {
  readonly type: 'PartyCorrected'
  readonly party: PartyId
  readonly change: Partial<Omit<Party, 'id' | 'side'>>
}
export interface PartyInvited extends Fact {
  readonly type: 'PartyInvited'
  readonly party: PartyId
  readonly way: InvitationWay
  readonly clock: Clock
}
export interface InvitationOpened extends Fact {
  readonly type: 'InvitationOpened'
  readonly party: PartyId
}
export interface ConsentGiven extends Fact {
  readonly type: 'ConsentGiven'
  readonly party: PartyId
  readonly how: ConsentWay
  /** The rights notice was read or read out; without it a yes is not informed. */
  readonly rightsTold: true
  /** With the last yes begins the time in which they may choose a mediator. */
  readonly clock?: Clock
}
export interface ConsentRefused extends Fact {
  readonly type: 'ConsentRefused'
  readonly party: PartyId
  readonly reason?: string
}
export interface QuestionAsked extends Fact {
  readonly type: 'QuestionAsked'
  readonly party: PartyId
  readonly text: string
}
export interface QuestionAnswered extends Fact {
  readonly type: 'QuestionAnswered'
  readonly party: PartyId
  readonly text: string
}
export interface IdentityShown extends Fact {
  readonly type: 'IdentityShown'
  readonly party: PartyId
  readonly paper: string
}
export interface MediatorProposed extends Fact {
  readonly type: 'MediatorProposed'
  readonly mediator: PersonId
  readonly name: string
  readonly committee: UnitId
  readonly chosenBy: 'committee' | 'parties'
  /** What the register says may tie them to a side; the parties read it before they say yes or no. */
  readonly found?: readonly Tie[]
}
/** The mediator says whether anything ties them to a side, before the parties say yes or no to them. */
export interface InterestDeclared extends Fact {
  readonly type: 'InterestDeclared'
  readonly mediator: PersonId
  readonly ties: 'none' | 'some'
  readonly words?: string
}
export interface MediatorAgreedTo extends Fact {
  readonly type: 'MediatorAgreedTo'
  readonly party: PartyId
}
/** One party's no is enough: the mediator withdraws and another is proposed. */
export interface MediatorObjectedTo extends Fact {
  readonly type: 'MediatorObjectedTo'
  readonly party: PartyId
  readonly reason?: string
}
export interface MediationOpened extends Fact {
  readonly type: 'MediationOpened'
  /** （2026）桥人调字第1号: gap-free for each committee and year. */
  readonly caseNumber: string
  readonly committee: UnitId
  readonly clock: Clock
}
export interface SessionHeld extends Fact {
  readonly type: 'SessionHeld'
  readonly heldAt: Instant
  readonly place: string
  readonly present: readonly PartyId[]
  readonly others: readonly string[]
  /** The planned session that was held; absent where they met without a plan. */
  readonly session?: SessionId
  readonly seating?: Seating
  readonly open: boolean
  readonly record: string
  /** Asked at every session (人民调解法 art. 25): is this about to turn violent or criminal? */
  readonly risk: { readonly sharpening: boolean; readonly words?: string; readonly reportedTo?: string }
}
export interface MediationTerminated extends Fact {
  readonly type: 'MediationTerminated'
  readonly reason: string
  readonly remedies: readonly string[]
  readonly note?: string
  /** A part is settled and binds: this ends the mediation of the rest. */
  readonly inPart?: true
  readonly clock: Clock
}
export interface HazardRectified extends Fact {
  readonly type: 'HazardRectified'
  readonly mode: 'at-once' | 'by-date'
  readonly before?: FileId
  readonly after: FileId
  readonly note: string
  readonly clock: Clock
}
export interface RectificationOrdered extends Fact {
  readonly type: 'RectificationOrdered'
  /** The day by whose end it must be put right: YYYY-MM-DD. */
  readonly byDate: string
  readonly before?: FileId
  readonly note: string
  readonly clock: Clock
}
/** Somebody other than whoever put it right has looked (报办分离). */
export interface HazardRechecked extends Fact {
  readonly type: 'HazardRechecked'
  readonly safe: boolean
  readonly note: string
  readonly photo?: FileId
  /** Not safe: the new day by whose end it must be put right. */
  readonly byDate?: string
  readonly clock: Clock
}
export interface AppealAssigned extends Fact {
  readonly type: 'AppealAssigned'
  readonly unit: UnitId
  readonly clock: Clock
}
export interface AppealDecided extends Fact {
  readonly type: 'AppealDecided'
  readonly granted: boolean
  readonly reason: string
  readonly authority: string
}
export interface AppealAnswered extends Fact {
  readonly type: 'AppealAnswered'
  readonly answer: string
  readonly clock: Clock
}
export const keptAnswers = ['kept', 'partly', 'not-kept', 'not-due'] as const
export interface FollowUpMade extends Fact {
  readonly type: 'FollowUpMade'
  readonly party: PartyId
  readonly kept: (typeof keptAnswers)[number]
  /** 1 to 5; the words for each are the region's. */
  readonly satisfaction?: 1 | 2 | 3 | 4 | 5
  readonly words?: string
  readonly clock: Clock
}
export interface MatterReopened extends Fact {
  readonly type: 'MatterReopened'
  readonly why: 'not-satisfied' | 'relapsed' | 'not-kept' | 'not-confirmed'
  readonly words?: string
  readonly clock: Clock
}
/** The reopened matter is taken up again by a named unit. */
export interface MatterResumed extends Fact {
  readonly type: 'MatterResumed'
  readonly unit: UnitId
  readonly note: string
  readonly clock: Clock
}
export interface MatterWithdrawn extends Fact {
  readonly type: 'MatterWithdrawn'
  readonly reason?: string
}
export interface MatterArchived extends Fact {
  readonly type: 'MatterArchived'
  /** The dossier's contents in official order: form code and what it is. */
  readonly dossier: readonly { readonly form: string; readonly title: string }[]
}
/** A limit passed and nobody had acted: written down by the clock itself, once. */
export interface ClockRanOut extends Fact {
  readonly type: 'ClockRanOut'
  readonly name: ClockName
  readonly owner: UnitId
  readonly dueAt: Instant
  readonly about?: ClockSubject
}
export type MatterEvent =
  | MatterReported
  | MatterSorted
  | MatterAccepted
  | MatterDeclined
  | MatterPassedOn
  | MatterGivenBack
  | PartyAdded
  | PartyCorrected
  | PartyInvited
  | InvitationOpened
  | ConsentGiven
  | ConsentRefused
  | QuestionAsked
  | QuestionAnswered
  | IdentityShown
  | MediatorProposed
  | InterestDeclared
  | MediatorAgreedTo
  | MediatorObjectedTo
  | MediationOpened
  | SessionHeld
  | AgreementEvent
  | MediationTerminated
  | HazardRectified
  | RectificationOrdered
  | HazardRechecked
  | AppealAssigned
  | AppealDecided
  | AppealAnswered
  | FollowUpMade
  | MatterReopened
  | MatterResumed
  | MatterWithdrawn
  | MatterArchived
  | ClockRanOut
  | WhistleEvent
  | ClimbEvent
  | LedgerEvent
  | TeamEvent
  | SupervisionEvent
  | GradeEvent
  | PerformanceEvent
  | NeutralityEvent
  | ScreeningEvent
  | CollectiveEvent
  | SittingEvent
  | VideoEvent
  | SealingEvent
  | ConfirmationEvent
  | InquiryEvent
  | ReckoningEvent

export type MatterEventType = MatterEvent['type']
export type { Side }
