import type { WireCommand } from '@jiefen/contract'
import { aScreenedDispute, type Scene, type Story, withMandate } from '@jiefen/testkit/stories'
import type { Turn } from './told-matter.fixture.ts'
import { aThirdParty, parties } from './told-parties.fixture.ts'

const withTwo = (scene: Scene): Story => withMandate(aScreenedDispute(scene), ['consent'])

/** Several on one side, each told up to the moment at which the command makes sense. */
export const collectiveTurns = {
  'add-claimants': {
    story: aScreenedDispute,
    body: () => ({
      side: 'informant',
      claimants: [
        { name: '马禾', telephone: '19900000031', claim: { what: '工资', cents: 480_000 } },
        { name: '李垄', claim: { what: '工资', cents: 510_000 } },
      ],
    }),
  },
  'name-representative': {
    story: withTwo,
    body: () => ({
      representative: parties.informant,
      of: [aThirdParty],
      scope: ['consent', 'sign'],
      words: '看了授权委托书原件',
    }),
  },
  'end-mandate': {
    story: withTwo,
    body: () => ({ representative: parties.informant, party: aThirdParty, words: '本人到窗口说的' }),
  },
  'receive-callers': { story: aScreenedDispute, body: () => ({ persons: 13, words: '来问进展' }) },
} satisfies {
  readonly [C in Extract<
    WireCommand,
    'add-claimants' | 'name-representative' | 'end-mandate' | 'receive-callers'
  >]: Turn<C>
}
