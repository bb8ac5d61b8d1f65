import type { By, FileId, Instant, PartyId, UnitId, WhistleId } from '../kernel/index.ts'

/** Horizontal: to a department or a township of one's own place. Vertical: to the level above. */
export const whistleDirections = ['horizontal', 'vertical'] as const
export type WhistleDirection = (typeof whistleDirections)[number]

export const reportInWays = ['on-site', 'video', 'telephone'] as const
export type ReportInWay = (typeof reportInWays)[number]

export type WhistleRating = 1 | 2 | 3 | 4 | 5

/** One unit called to a matter (吹哨报到), with everything that has come of the call. */
export interface Whistle {
  readonly id: WhistleId
  readonly direction: WhistleDirection
  /** The unit that called; it rates what came of it. */
  readonly from: UnitId
  readonly to: UnitId
  readonly why: string
  readonly place: string
  readonly blownAt: Instant
  readonly blownBy: By
  /** By when the unit must have reported in; set anew when an objection is turned down. */
  readonly respondBy: Instant
  readonly reportIn?: {
    readonly how: ReportInWay
    readonly at: Instant
    readonly by: By
    readonly lateMinutes: number
  }
  readonly result?: {
    readonly words: string
    readonly photo?: FileId
    readonly at: Instant
    readonly by: By
  }
  readonly rating?: { readonly rating: WhistleRating; readonly words?: string; readonly at: Instant }
  /** What the parties thought of it at the end, each once. */
  readonly partyRatings: readonly {
    readonly party: PartyId
    readonly rating: WhistleRating
    readonly words?: string
    readonly at: Instant
  }[]
  readonly objection?: {
    readonly why: string
    readonly at: Instant
    readonly by: By
    /** The unit above both, whose supervisor decides. */
    readonly decider: UnitId
    readonly decision?: { readonly upheld: boolean; readonly why: string; readonly at: Instant }
    /** The unit came all the same, and nobody has to decide any more. */
    readonly droppedAt?: Instant
  }
  readonly calledOff?: { readonly why: string; readonly at: Instant }
}

export const whistleStandings = [
  'called',
  'objected',
  'reported-in',
  'answered',
  'rated',
  'called-off',
] as const
export type WhistleStanding = (typeof whistleStandings)[number]

/** Where a whistle stands, in one word. */
export function standingOf(whistle: Whistle): WhistleStanding {
  if (whistle.calledOff !== undefined) return 'called-off'
  if (whistle.rating !== undefined) return 'rated'
  if (whistle.result !== undefined) return 'answered'
  if (whistle.reportIn !== undefined) return 'reported-in'
  return whistle.objection !== undefined && whistle.objection.decision === undefined ? 'objected' : 'called'
}

/** Something is still owed: the unit has to come, to give its result, or somebody has to decide an objection. */
export const isOpenWhistle = (whistle: Whistle): boolean =>
  ['called', 'objected', 'reported-in'].includes(standingOf(whistle))
