import type { ObligationId, ReportId } from '../kernel/index.ts'
import type { Cents } from '../money/index.ts'
import type { Clock, Fact } from './fact.ts'
import type { Photo } from './reception-events.ts'

/** Whoever owes says that it is done, in part or in whole; or the office writes down how it knows. */
export interface PerformanceReported extends Fact {
  readonly type: 'PerformanceReported'
  readonly obligation: ObligationId
  readonly report: ReportId
  /** Of a payment: how much. */
  readonly cents?: Cents
  /** Photo of the slip. */
  readonly proof?: Photo
  readonly words?: string
  /** All of it is said to be done: until then somebody finds out whether it has come. */
  readonly clock?: Clock
}
/** Received: by whoever it is owed to, or by the office with how it knows. */
export interface PerformanceConfirmed extends Fact {
  readonly type: 'PerformanceConfirmed'
  readonly obligation: ObligationId
  /** What was said to be done and is now confirmed; empty where it was received before anybody said so. */
  readonly reports: readonly ReportId[]
  /** Received without having been reported, of a payment: how much. */
  readonly cents?: Cents
  readonly words?: string
}
/** Not received, or not as agreed. Where the limit had stopped, it runs again with its old day. */
export interface PerformanceDisputed extends Fact {
  readonly type: 'PerformanceDisputed'
  readonly obligation: ObligationId
  readonly reports: readonly ReportId[]
  readonly why: string
  readonly clock?: Clock
}
/** Whoever owes names another day; it counts only once the other side has said yes. */
export interface PerformancePromised extends Fact {
  readonly type: 'PerformancePromised'
  readonly obligation: ObligationId
  readonly byDay: string
  readonly words?: string
}
export interface PromiseAnswered extends Fact {
  readonly type: 'PromiseAnswered'
  readonly obligation: ObligationId
  readonly agrees: boolean
  readonly byDay: string
  readonly words?: string
  readonly clock?: Clock
}
/** Whoever it is owed to asks for no more. */
export interface PerformanceWaived extends Fact {
  readonly type: 'PerformanceWaived'
  readonly obligation: ObligationId
  readonly words?: string
}
/** The committee has urged it (人民调解法 art. 31) and it was not done; what remains open was told. */
export interface DefaultDeclared extends Fact {
  readonly type: 'DefaultDeclared'
  readonly obligation: ObligationId
  readonly why: string
  /** Codes of the region's table of recourses. */
  readonly recourses: readonly string[]
}
export interface PerformanceReminded extends Fact {
  readonly type: 'PerformanceReminded'
  readonly obligation: ObligationId
  readonly when: 'before' | 'after'
  readonly byDay: string
}
/** Nothing of the agreement is owed any more. */
export interface AgreementKept extends Fact {
  readonly type: 'AgreementKept'
  readonly version: number
}

export type PerformanceEvent =
  | PerformanceReported
  | PerformanceConfirmed
  | PerformanceDisputed
  | PerformancePromised
  | PromiseAnswered
  | PerformanceWaived
  | DefaultDeclared
  | PerformanceReminded
  | AgreementKept
