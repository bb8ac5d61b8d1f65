import type { WireCommand } from '@jiefen/contract'
import { asWhistleId, instant } from '@jiefen/domain/kernel'
import {
  anAcceptedDispute,
  andThen,
  homeDesk,
  type Scene,
  type Story,
  staffAt,
  supervisorOf,
} from '@jiefen/testkit/stories'
import type { Turn } from './told-matter.fixture.ts'
import { parties } from './told-parties.fixture.ts'

const whistle = asWhistleId('w1')

/** A department came and did its part, and mediation ended all the same: now it can be rated. */
const overWithAWhistle = (scene: Scene): Story => {
  const handler = staffAt('department-handler', scene.department)
  let story = andThen(anAcceptedDispute(scene), 'blow-whistle', homeDesk(scene), {
    ...{ direction: 'horizontal', to: [scene.department], why: '请来看看', place: '3 号楼' },
    at: instant('2026-11-23T03:59:00Z'),
  })
  story = andThen(story, 'report-in', handler, { whistle, how: 'on-site' })
  story = andThen(story, 'give-result', handler, { whistle, result: '已经责令改正' })
  return andThen(story, 'terminate-mediation', supervisorOf(scene), { reason: 'T01' })
}

export const gradeTurns: {
  readonly [C in Extract<WireCommand, 'set-grade' | 'rate-department'>]: Turn<C>
} = {
  'set-grade': { story: anAcceptedDispute, body: () => ({ grade: 'G3', why: '双方情绪激动，盯紧一点' }) },
  'rate-department': {
    story: overWithAWhistle,
    body: () => ({ whistle, party: parties.informant, rating: 5 }),
  },
}
