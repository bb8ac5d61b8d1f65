import type { Clock, Fact } from './fact.ts'

/** A person decides the grade of risk; `signals` are what the rule had proposed it for. */
export interface GradeSet extends Fact {
  readonly type: 'GradeSet'
  readonly grade: string
  readonly before?: string
  readonly why: string
  readonly signals: readonly string[]
  /** When it is to be looked at anew. */
  readonly clock: Clock
}

export type GradeEvent = GradeSet
