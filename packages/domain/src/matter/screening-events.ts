import type { Instant, PartyId } from '../kernel/index.ts'
import type { SignDuty } from '../region/index.ts'
import type { Fact } from './fact.ts'

/** One question of the region's list that was answered with yes. */
export interface Sign {
  /** A code of the region's list: family-violence, minor-party … */
  readonly code: string
  /** The parties whom it concerns: who is in danger, who needs somebody to act for them. */
  readonly concerns: readonly PartyId[]
  readonly words?: string
  /** What the region's table asked for at that moment; a table that changes later unsays no duty. */
  readonly follows: readonly SignDuty[]
  /** Since which asking it has stood without a break. */
  readonly since: Instant
}

/** Asked before anybody is brought together; an empty list says that there was no sign (domain rule 1.3). */
export interface MatterScreened extends Fact {
  readonly type: 'MatterScreened'
  readonly signs: readonly Sign[]
  /** Codes of signs that stood before and no longer do. */
  readonly gone?: readonly string[]
  /** Why not. */
  readonly words?: string
}
/** What must be reported was reported: to whom, and who took it (反家庭暴力法 art. 14, 未成年人保护法 art. 11). */
export interface DangerReported extends Fact {
  readonly type: 'DangerReported'
  /** The sign it is about. */
  readonly sign: string
  readonly to: string
  readonly receiver: string
  readonly reportedAt: Instant
  readonly words?: string
}
/** Somebody was at the door with the invitation. */
export interface VisitRecorded extends Fact {
  readonly type: 'VisitRecorded'
  readonly party: PartyId
  readonly visitedAt: Instant
  readonly met: VisitMet
  readonly letterLeft: boolean
  readonly words?: string
}

export const visitMet = ['party', 'somebody-else', 'nobody'] as const
/** Whom one found at the door. */
export type VisitMet = (typeof visitMet)[number]

export type ScreeningEvent = MatterScreened | DangerReported | VisitRecorded
