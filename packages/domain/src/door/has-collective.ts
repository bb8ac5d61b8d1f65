import type { Actor } from '../kernel/index.ts'
import type { Matter, Party } from '../matter/index.ts'

/** Whether there is somebody on one side who could speak for another, or a mandate that could end. */
export function hasCollective(
  name: 'name-representative' | 'end-mandate',
  actor: Actor,
  { parties, mandates }: Matter,
): boolean {
  if (name === 'end-mandate')
    return mandates.some(
      ({ party, representative }) =>
        actor.kind !== 'party' || actor.party === party || actor.party === representative,
    )
  const sides = parties.map(({ side }) => side)
  const isSeveral = (side: Party['side']): boolean => sides.filter((one) => one === side).length > 1
  if (actor.kind !== 'party') return sides.some(isSeveral)
  const own = parties.find(({ id }) => id === actor.party)
  return own !== undefined && isSeveral(own.side)
}
