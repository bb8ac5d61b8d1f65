import type { Words } from './place.ts'
import type { SignalCode } from './warnings.ts'

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
