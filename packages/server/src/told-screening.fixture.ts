import type { WireCommand } from '@jiefen/contract'
import {
  andThen,
  aScreenedDispute,
  homeDesk,
  otherSideId,
  type Scene,
  type Story,
} from '@jiefen/testkit/stories'
import type { Turn } from './told-matter.fixture.ts'
import { parties } from './told-parties.fixture.ts'

/** Somebody at home is threatened, and nobody has told the police yet. */
export const withASign = (scene: Scene): Story =>
  andThen(aScreenedDispute(scene), 'screen-matter', homeDesk(scene), {
    signs: [{ code: 'family-violence', concerns: [otherSideId], words: '说他动过手' }],
  })

const invitedByVisit = (scene: Scene): Story =>
  andThen(aScreenedDispute(scene), 'invite-party', homeDesk(scene), { party: otherSideId, way: 'visit' })

/** Each told up to the moment at which the command makes sense. */
export const screeningTurns = {
  'screen-matter': {
    story: aScreenedDispute,
    body: () => ({ signs: [{ code: 'family-violence', concerns: [parties['other-side']] }] }),
  },
  'report-danger': {
    story: withASign,
    body: () => ({
      ...{ sign: 'family-violence', to: '派出所', receiver: '接警员 0231' },
      reportedAt: '2026-11-23T11:30:00+08:00',
    }),
  },
  'record-visit': {
    story: invitedByVisit,
    body: () => ({
      ...{ party: parties['other-side'], visitedAt: '2026-11-23T11:30:00+08:00', met: 'somebody-else' },
      ...{ letterLeft: true, words: '家里老人收下了信' },
    }),
  },
} satisfies {
  readonly [C in Extract<WireCommand, 'screen-matter' | 'report-danger' | 'record-visit'>]: Turn<C>
}
