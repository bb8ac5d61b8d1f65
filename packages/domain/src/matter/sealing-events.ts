import type { Fact } from './fact.ts'
import type { Photo } from './reception-events.ts'

/** The mediator has gone through the list of checks and asks the keeper for the seal: a second pair of eyes. */
export interface SealAsked extends Fact {
  readonly type: 'SealAsked'
  readonly version: number
  /** Codes of the checks that were gone through. */
  readonly checked: readonly string[]
}
/** What was signed on paper, scanned page by page; its printed code was compared with this version. */
export interface SignedPaperFiled extends Fact {
  readonly type: 'SignedPaperFiled'
  readonly version: number
  readonly pages: readonly Photo[]
}

export type SealingEvent = SealAsked | SignedPaperFiled
