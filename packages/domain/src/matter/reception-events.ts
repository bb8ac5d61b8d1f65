import type { FileId, MatterNumber, UnitId } from '../kernel/index.ts'
import type { MatterKind } from '../region/index.ts'
import type { Clock, Fact } from './fact.ts'
import type { Party } from './party.ts'

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

export type ReceptionEvent =
  | MatterReported
  | MatterSorted
  | MatterAccepted
  | MatterDeclined
  | MatterPassedOn
  | MatterGivenBack
