import type { By, ClockSubject, Instant, MatterNumber, PartyId, PersonId, UnitId } from '../kernel/index.ts'
import type { ClockName, MatterKind } from '../region/index.ts'
import type { AgreementSigned, AgreementTerms } from './agreement-events.ts'
import type { NumberedAgreement } from './agreement-number.ts'
import type { AppealDecided } from './appeal-events.ts'
import type { Climb } from './climb.ts'
import type { FollowUpMade, MatterArchived, MatterReopened, MatterWithdrawn } from './closing-events.ts'
import type { Mandate } from './collective.ts'
import type { Confirmation } from './confirmation.ts'
import type { Clock } from './fact.ts'
import type { HazardRechecked, HazardRectified } from './hazard-events.ts'
import type { EntrustmentRecorded, InvestigationRecorded, UndisputedFactsSigned } from './inquiry-events.ts'
import type { Ask } from './ledger.ts'
import type { MediationTerminated, SessionHeld } from './mediation-events.ts'
import type { Complaint, Wish } from './neutrality.ts'
import type { Tie } from './neutrality-events.ts'
import type { PartyState } from './party.ts'
import type { Obligation } from './performance.ts'
import type { Answered, Channel, MatterDeclined, Photo, Place, Sorting } from './reception-events.ts'
import type { KeptCalculation } from './reckoning.ts'
import type { DangerReported, MatterScreened, VisitRecorded } from './screening-events.ts'
import type { SealAsked, SignedPaperFiled } from './sealing-events.ts'
import type { PlannedSession } from './sitting.ts'
import type { RecordSigned } from './sitting-events.ts'
import type { Card, Told } from './supervision.ts'
import type { Assistant, Consultation } from './team.ts'
import type { Recording } from './video.ts'
import type { Whistle } from './whistle.ts'

/** Who mediates, and what stands between them and the first session. */
export interface MediatorSeat {
  readonly person: PersonId
  readonly name: string
  readonly committee: UnitId
  readonly chosenBy: 'committee' | 'parties'
  readonly found?: readonly Tie[]
  readonly ties?: { readonly ties: 'none' | 'some'; readonly words?: string }
  readonly agreedTo: readonly PartyId[]
}

export interface Agreement {
  readonly version: number
  readonly terms: AgreementTerms
  readonly drawnAt: Instant
  /** An oral one's own number, where the region has a series for them. */
  readonly registration?: string
  readonly signatures: readonly AgreementSigned[]
  readonly effectiveAt?: Instant
  /** Since when nothing of it is owed any more. */
  readonly keptAt?: Instant
  /** The mediator has checked it and asked for the seal. */
  readonly sealAsked?: SealAsked
  /** What was signed on paper, scanned. */
  readonly paper?: SignedPaperFiled
  /** Limits of the mediation that stopped when it was drawn: where only a part is settled, they go on to their old end. */
  readonly stopped?: readonly Clock[]
  /** The version before this one, so that whoever signs sees what has changed. */
  readonly before?: { readonly version: number; readonly terms: AgreementTerms }
}

export const stages = [
  'reported',
  'passed-on',
  'declined',
  'seeking-consent',
  'in-mediation',
  'signing',
  'following-up',
  'terminated',
  'in-hand',
  'rectifying',
  'rechecking',
  'decided',
  'reopened',
  'withdrawn',
  'archived',
] as const
export type StageName = (typeof stages)[number]

/** What only holds at this stage; a closed matter has nothing to misuse. */
export type Stage =
  | { readonly stage: 'reported' }
  | {
      readonly stage: 'passed-on'
      readonly passedTo: UnitId
      readonly passedAt: Instant
      readonly why: string
    }
  | { readonly stage: 'declined'; readonly decline: MatterDeclined }
  | { readonly stage: 'seeking-consent' }
  | { readonly stage: 'in-mediation'; readonly caseNumber: string; readonly committee: UnitId }
  | { readonly stage: 'signing'; readonly caseNumber: string; readonly committee: UnitId }
  | { readonly stage: 'terminated'; readonly termination: MediationTerminated }
  | { readonly stage: 'in-hand' }
  | { readonly stage: 'rectifying'; readonly byDate: string }
  | { readonly stage: 'rechecking'; readonly rectified: HazardRectified }
  | { readonly stage: 'decided'; readonly decision: AppealDecided }
  | { readonly stage: 'following-up' }
  | { readonly stage: 'reopened'; readonly reopening: MatterReopened }
  | { readonly stage: 'withdrawn'; readonly withdrawal: MatterWithdrawn }
  /** `from` is the stage it was closed at: only a file that was once taken up can be reopened. */
  | { readonly stage: 'archived'; readonly archive: MatterArchived; readonly from: StageName }

export interface MatterCore {
  readonly number: MatterNumber
  readonly kind: MatterKind
  readonly channel: Channel
  readonly story: string
  readonly wish?: string
  readonly place: Place
  readonly anonymous: boolean
  readonly nameMayBeTold: boolean
  readonly photos: readonly Photo[]
  readonly answers: readonly Answered[]
  readonly reportedAt: Instant
  readonly reportedBy: By
  readonly firstUnit: UnitId
  /** The unit that answers for the matter now: the first, until another accepts. */
  readonly unit: UnitId
  readonly sorting: Sorting
  /** Who sorted it last: a rule's proposal looks different from a clerk's decision. */
  readonly sortedBy: 'rule' | 'staff'
  readonly sortedWhy: string
  readonly acceptedAt?: Instant
  /** Units that were given the matter and gave it back: only a supervisor may give it to them again, and then it stays. */
  readonly givenBackBy: readonly UnitId[]
  /** The unit that is to decide an appeal; the unit that assigned it still answers (谁交办谁督办). */
  readonly assignedTo?: UnitId
  readonly parties: readonly PartyState[]
  readonly mediator?: MediatorSeat
  /** Persons who have mediated or put right in this matter: none of them may follow it up or re-check it. */
  readonly handlers: readonly PersonId[]
  readonly sessions: readonly SessionHeld[]
  /** The one in hand: on the table, or in force for the whole. Absent again once a part has taken effect. */
  readonly agreement?: Agreement
  /** What is in force besides it: agreements on parts, and one on the whole while another is on the table. */
  readonly alsoInForce: readonly Agreement[]
  /** Every agreement that has taken effect, also one replaced since, with the number on its paper. */
  readonly numbered: readonly NumberedAgreement[]
  /** What is owed under the agreement, and was under an earlier one. */
  readonly obligations: readonly Obligation[]
  readonly followUps: readonly FollowUpMade[]
  readonly rectified?: HazardRectified
  readonly recheck?: HazardRechecked
  readonly decision?: AppealDecided
  readonly answer?: string
  readonly termination?: MediationTerminated
  readonly caseNumber?: string
  readonly reopenings: number
  /** When a reopened matter was last taken up again; follow-ups from before say nothing of the new outcome. */
  readonly resumedAt?: Instant
  /** Somebody was not satisfied, or what was agreed is not kept: reopening is laid before them, never done for them. */
  readonly reopeningOffered: boolean
  readonly questions: readonly {
    readonly party: PartyId
    readonly text: string
    readonly at: Instant
    readonly fromParty: boolean
  }[]
  /** Every unit that was called to it, in the order of the calls. */
  readonly whistles: readonly Whistle[]
  /** Where it stands on the ladder; absent where it does not climb. */
  readonly climb?: Climb
  readonly assistants: readonly Assistant[]
  readonly consultations: readonly Consultation[]
  /** Requests for a pause or for more time. */
  readonly asks: readonly Ask[]
  readonly cards: readonly Card[]
  readonly told: readonly Told[]
  /** Whom the parties would like as mediator. */
  readonly wishes: readonly Wish[]
  readonly complaints: readonly Complaint[]
  /** Everybody who has been proposed as mediator, in order; the seat may be empty since. */
  readonly proposed: readonly Pick<MediatorSeat, 'person' | 'name' | 'committee'>[]
  /** What was asked before anybody was brought together; absent: not yet. */
  readonly screening?: MatterScreened
  readonly dangerReports: readonly DangerReported[]
  readonly visits: readonly VisitRecorded[]
  readonly mandates: readonly Mandate[]
  /** As far as they ended when the matter was opened again. */
  readonly lapsed: readonly Mandate[]
  /** Each time somebody came with it: batches, and how many persons (批次、人次). */
  readonly receptions: readonly { readonly at: Instant; readonly persons: number }[]
  readonly planned: readonly PlannedSession[]
  /** Who asked that no session be open to the public. */
  readonly closedAskedBy: readonly PartyId[]
  readonly recordSignatures: readonly RecordSigned[]
  /** Of sessions on screens, in the order in which they were asked for. */
  readonly recordings: readonly Recording[]
  /** The ways to a court, one for each agreement that has begun its own. */
  readonly confirmations: readonly Confirmation[]
  readonly investigations: readonly InvestigationRecorded[]
  readonly entrustments: readonly EntrustmentRecorded[]
  /** Calculations that were put into the file, in the order of keeping. */
  readonly calculations: readonly KeptCalculation[]
  /** What nobody disputes, written down when mediation has failed. */
  readonly undisputed?: {
    readonly version: number
    readonly facts: string
    readonly at: Instant
    readonly by: By
    readonly signed: readonly UndisputedFactsSigned[]
  }
  readonly grade?: {
    readonly grade: string
    readonly why: string
    readonly signals: readonly string[]
    readonly at: Instant
    readonly by: By
  }
  readonly clocks: readonly Clock[]
  readonly ranOut: readonly {
    readonly name: ClockName
    readonly dueAt: Instant
    readonly about?: ClockSubject
  }[]
  /** Every unit that has had a hand in it, and may therefore open the file. */
  readonly units: readonly UnitId[]
  readonly lastAt: Instant
  /** When somebody last did something about it; what the clock writes down by itself is no act. */
  readonly actedAt: Instant
  readonly version: number
}

export type Matter = MatterCore & Stage

export const openStages: ReadonlySet<StageName> = new Set(
  stages.filter((stage) => !['declined', 'withdrawn', 'archived'].includes(stage)),
)
