import type { FileId, PartyId, UnitId, WhistleId } from '../kernel/index.ts'
import type { Clock, Fact } from './fact.ts'
import type { ReportInWay, WhistleDirection, WhistleRating } from './whistle.ts'

/** One unit is called to a matter that its centre cannot settle alone (吹哨). */
export interface WhistleBlown extends Fact {
  readonly type: 'WhistleBlown'
  readonly whistle: WhistleId
  readonly direction: WhistleDirection
  readonly from: UnitId
  readonly to: UnitId
  readonly why: string
  readonly place: string
  readonly clock: Clock
}
/** The unit has come (报到): which way, and how many minutes late. */
export interface WhistleReportedIn extends Fact {
  readonly type: 'WhistleReportedIn'
  readonly whistle: WhistleId
  readonly how: ReportInWay
  readonly lateMinutes: number
  /** It had objected and comes all the same: the objection lapses undecided. */
  readonly dropsObjection?: true
  readonly clock: Clock
}
export interface WhistleResultGiven extends Fact {
  readonly type: 'WhistleResultGiven'
  readonly whistle: WhistleId
  readonly result: string
  readonly photo?: FileId
}
export interface WhistleRated extends Fact {
  readonly type: 'WhistleRated'
  readonly whistle: WhistleId
  readonly rating: WhistleRating
  readonly words?: string
}
/** The unit says that the call should not have come to it; somebody above both decides. */
export interface WhistleObjected extends Fact {
  readonly type: 'WhistleObjected'
  readonly whistle: WhistleId
  readonly why: string
  readonly clock: Clock
}
export interface WhistleObjectionDecided extends Fact {
  readonly type: 'WhistleObjectionDecided'
  readonly whistle: WhistleId
  readonly upheld: boolean
  readonly why: string
  /** Turned down: the unit has to report in, within a limit that begins anew. */
  readonly clock?: Clock
}
export interface WhistleCalledOff extends Fact {
  readonly type: 'WhistleCalledOff'
  readonly whistle: WhistleId
  readonly why: string
}

/** At the end a party says how the department that was called did. */
export interface WhistleRatedByParty extends Fact {
  readonly type: 'WhistleRatedByParty'
  readonly whistle: WhistleId
  readonly party: PartyId
  readonly rating: WhistleRating
  readonly words?: string
}

export type WhistleEvent =
  | WhistleBlown
  | WhistleReportedIn
  | WhistleResultGiven
  | WhistleRated
  | WhistleRatedByParty
  | WhistleObjected
  | WhistleObjectionDecided
  | WhistleCalledOff
