import type { MatterEvent } from '@jiefen/domain/matter'
import { findCard } from '@jiefen/domain/supervision'
import type { FollowedEvent } from '@jiefen/portal'
import { namingOf } from '../matter/index.ts'
import type { Eyes } from './followed-events.ts'

type SupervisionEvent = Extract<MatterEvent, { type: 'CardGiven' | 'CardAnswered' | 'NextPersonTold' }>

/**
 * That somebody is pressed is theirs to know; the card, its colour and the answer are between offices, and who was
 * rung up inside one is too.
 */
export function followedSupervision(event: SupervisionEvent, eyes: Eyes): FollowedEvent | undefined {
  const { matter, region, language } = eyes
  const naming = namingOf(region, matter)
  switch (event.type) {
    case 'CardGiven': {
      const say = event.overdue === undefined ? 'CardGiven' : 'CardGivenLate'
      return { type: event.type, say, facts: { unit: naming.unit(event.to)[language] } }
    }
    case 'CardAnswered': {
      const card = findCard(matter, event.card)
      if (card === undefined) return undefined
      return { type: event.type, say: 'CardAnswered', facts: { unit: naming.unit(card.to)[language] } }
    }
    case 'NextPersonTold':
      return undefined
    default:
      return event satisfies never
  }
}
