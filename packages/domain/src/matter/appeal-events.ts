import type { UnitId } from '../kernel/index.ts'
import type { Clock, Fact } from './fact.ts'

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

export type AppealEvent = AppealAssigned | AppealDecided | AppealAnswered
