import type { MatterEvent } from '@jiefen/domain/matter'
import type { FollowedEvent } from '@jiefen/portal'
import { namingOf } from '../matter/index.ts'
import type { Eyes } from './followed-events.ts'

type GradeEvent = Extract<MatterEvent, { type: 'GradeSet' | 'WhistleRatedByParty' }>

/** A party reads its own rating; not the other side's, and not the grade of risk (docs/decisions/0017). */
export function followedGrade(event: GradeEvent, eyes: Eyes): FollowedEvent | undefined {
  if (event.type === 'GradeSet' || event.party !== eyes.party) return undefined
  const unit = namingOf(eyes.region, eyes.matter).called(event.whistle)[eyes.language]
  return { type: event.type, say: 'WhistleRatedByYou', facts: { unit, rating: event.rating } }
}
