import type { CardId, ClockSubject, Instant, Role, UnitId } from '../kernel/index.ts'
import type { CardColour, ClockName } from '../region/index.ts'
import type { Clock, Fact } from './fact.ts'

/** A reminder, or a yellow, red or black card (督办): to a unit, never to a person. */
export interface CardGiven extends Fact {
  readonly type: 'CardGiven'
  readonly card: CardId
  readonly colour: CardColour
  readonly to: UnitId
  /** What it was given for, in words. */
  readonly ground: string
  /** The limit that had run out; absent where a supervisor gave it for something else. */
  readonly overdue?: { readonly name: ClockName; readonly about?: ClockSubject; readonly dueAt: Instant }
  /** By when the unit must answer. */
  readonly clock: Clock
}
export interface CardAnswered extends Fact {
  readonly type: 'CardAnswered'
  readonly card: CardId
  readonly words: string
}
/** Nobody reacted: the next ones of the escalation table were told. */
export interface NextPersonTold extends Fact {
  readonly type: 'NextPersonTold'
  readonly name: ClockName
  readonly about?: ClockSubject
  readonly step: number
  readonly unit: UnitId
  readonly role: Role
}

export type SupervisionEvent = CardGiven | CardAnswered | NextPersonTold
