import type { By, CardId, ClockSubject, Instant, UnitId } from '../kernel/index.ts'
import type { CardColour, ClockName } from '../region/index.ts'

/** One supervision card and its answer. */
export interface Card {
  readonly id: CardId
  readonly colour: CardColour
  readonly to: UnitId
  readonly ground: string
  readonly overdue?: { readonly name: ClockName; readonly about?: ClockSubject; readonly dueAt: Instant }
  readonly at: Instant
  /** A supervisor, or the clock by the table. */
  readonly by: By
  readonly answerBy: Instant
  readonly answer?: { readonly words: string; readonly at: Instant; readonly by: By }
}

/** A step of the escalation table that was taken. */
export interface Told {
  readonly name: ClockName
  readonly about?: ClockSubject
  readonly step: number
  readonly at: Instant
}
