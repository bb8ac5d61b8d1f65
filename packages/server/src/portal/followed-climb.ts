import { isTop } from '@jiefen/domain/ladder'
import type { MatterEvent } from '@jiefen/domain/matter'
import type { FollowedEvent } from '@jiefen/portal'
import { namingOf } from '../matter/index.ts'
import type { Eyes } from './followed-events.ts'
import { limitWords } from './moments.ts'

type ClimbEvent = Extract<MatterEvent, { type: 'LevelBegan' | 'MatterMovedUp' | 'MatterReturnedDown' }>

const begins = {
  accepted: 'LevelBegan',
  resumed: 'LevelBegan',
  'taken-up': 'LevelTakenUp',
  deemed: 'LevelDeemed',
  returned: 'LevelReturned',
} as const

/** A party reads every step up and back, with its reason and by when the next one is due. */
export function followedClimb(event: ClimbEvent, { matter, region, language }: Eyes): FollowedEvent {
  const naming = namingOf(region, matter)
  const unit = (id: Parameters<typeof naming.unit>[0]): string => naming.unit(id)[language]
  if (event.type === 'MatterReturnedDown') {
    const { type, from, to, why } = event
    return { type, say: 'MatterReturnedDown', facts: { from: unit(from), to: unit(to), why } }
  }
  const until = limitWords(event.clock.dueAt, region, language)
  if (event.type === 'LevelBegan') {
    const { type, unit: at, how, rung } = event
    const say = isTop(region, rung, at) ? 'LevelBeganTop' : begins[how]
    return { type, say, facts: { unit: unit(at), until } }
  }
  const { type, from, to, why } = event
  const facts = { from: unit(from), to: unit(to), until }
  return why === undefined
    ? { type, say: 'MatterMovedUpLimit', facts }
    : { type, say: 'MatterMovedUpAsked', facts: { ...facts, why } }
}
