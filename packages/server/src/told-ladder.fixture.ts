import type { WireCommand } from '@jiefen/contract'
import { unitOfRung } from '@jiefen/domain/ladder'
import { anAcceptedDispute, andThen, homeDesk, type Scene, type Story } from '@jiefen/testkit/stories'
import type { Turn } from './told-matter.fixture.ts'

/** Passed up by the desk at home, and not yet taken up. */
const movedUp = (scene: Scene): Story =>
  andThen(anAcceptedDispute(scene), 'move-up', homeDesk(scene), { why: '牵涉几个单位，这里调不动' })

/** The unit of the next level: the place above, or its committee. */
const upper = (scene: Scene) =>
  scene.region.ladder
    .flatMap((rung) => unitOfRung(scene.region, rung, scene.home) ?? [])
    .filter((unit) => unit !== scene.home)
    .slice(0, 1)

/** Where the commands of the ladder make sense. */
export const ladderTurns: {
  readonly [C in Extract<WireCommand, 'move-up' | 'take-up' | 'return-down'>]: Turn<C>
} = {
  'move-up': { story: anAcceptedDispute, body: () => ({ why: '牵涉几个单位，这里调不动' }) },
  'take-up': { story: movedUp, body: () => ({}), answers: upper },
  'return-down': { story: movedUp, body: () => ({ why: '请先见见对方' }), answers: upper },
}
