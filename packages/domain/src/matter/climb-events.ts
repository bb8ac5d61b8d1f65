import type { UnitId } from '../kernel/index.ts'
import type { Clock, Fact } from './fact.ts'

/** A level of the ladder has taken the matter; its limit runs from here. `how`: deemed, where nobody did in time. */
export interface LevelBegan extends Fact {
  readonly type: 'LevelBegan'
  readonly rung: string
  readonly unit: UnitId
  readonly how: 'accepted' | 'taken-up' | 'deemed' | 'returned' | 'resumed'
  readonly clock: Clock
}
/** The matter goes up a level: because the limit has passed, or because somebody asked, with a reason. */
export interface MatterMovedUp extends Fact {
  readonly type: 'MatterMovedUp'
  readonly from: UnitId
  readonly to: UnitId
  readonly fromRung: string
  readonly toRung: string
  readonly cause: 'limit' | 'asked'
  readonly why?: string
  /** By when the upper level must take it up. */
  readonly clock: Clock
}
/** The upper level returns it, once, with a reason; the level below has it again. */
export interface MatterReturnedDown extends Fact {
  readonly type: 'MatterReturnedDown'
  readonly from: UnitId
  readonly to: UnitId
  readonly fromRung: string
  readonly toRung: string
  readonly why: string
}

export type ClimbEvent = LevelBegan | MatterMovedUp | MatterReturnedDown
