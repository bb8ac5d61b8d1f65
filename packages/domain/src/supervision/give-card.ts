import { assignedBy, startClock } from '../clocks/index.ts'
import { asCardId, type Refusal, type UnitId } from '../kernel/index.ts'
import {
  type Act,
  isAt,
  isWritten,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type WrongStage,
} from '../matter/index.ts'
import type { CardColour, Region } from '../region/index.ts'
import { supervisedFrom } from './find-card.ts'

export interface GiveCard extends Act {
  readonly colour: CardColour
  readonly to: UnitId
  readonly ground: string
}

export const giveCardFrom = supervisedFrom

export type GiveCardRefused = WrongStage | 'staff-only' | 'unit-without-part' | 'reason-missing'

/**
 * A supervisor presses by hand (督办): a reminder or a card, with its ground, to a unit that has a hand in the matter and
 * never to a person. The unit must answer within its limit.
 */
export function giveCard(
  { colour, to, ground, at, by }: GiveCard,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<GiveCardRefused> {
  if (!isAt(matter, giveCardFrom)) return notAtThisStage(matter)
  if (by.kind !== 'staff') return { refused: 'staff-only' }
  if (!matter.units.includes(to)) return { refused: 'unit-without-part', unit: to }
  if (!isWritten(ground)) return { refused: 'reason-missing' }

  const card = asCardId(`k${matter.cards.length + 1}`)
  const clock = { ...startClock('card-answer', to, at, region), about: card, ...assignedBy(by) }
  return [{ type: 'CardGiven', card, colour, to, ground: ground.trim(), clock, at, by }]
}
