import type { WireCommand } from '@jiefen/contract'
import { isoOf } from '@jiefen/domain/kernel'
import { afterASession, inMediation, inTwoDays, planned, type Scene } from '@jiefen/testkit/stories'
import type { Turn } from './told-matter.fixture.ts'
import { parties } from './told-parties.fixture.ts'

const { informant: ours, 'other-side': theirs } = parties

/** As the console would send it: an hour of the day after tomorrow. */
const hourAhead = (scene: Scene) => {
  const { startsAt, endsAt, place } = inTwoDays(planned(scene))
  return { startsAt: isoOf(startsAt), endsAt: isoOf(endsAt), place }
}

/** Sessions, each told up to the moment at which the command makes sense. */
export const sittingTurns = {
  'plan-session': {
    story: inMediation,
    body: ({ scene }) => ({
      ...hourAhead(scene),
      ...{ seating: 'together', open: true, invited: [ours, theirs] },
      helpers: [{ name: '许明', relation: '邻居' }],
    }),
  },
  'move-session': {
    story: planned,
    body: ({ scene }) => ({ session: 's1', ...hourAhead(scene), why: '对方要出差' }),
  },
  'call-off-session': { story: planned, body: () => ({ session: 's1', why: '双方已经和好' }) },
  'answer-helper': {
    story: planned,
    body: () => ({ session: 's1', helper: 'h1', party: theirs, agrees: true }),
  },
  'ask-for-closed-doors': { story: planned, body: () => ({ party: theirs }) },
  'sign-record': {
    story: afterASession,
    body: () => ({ nth: 1, signer: { party: ours }, way: 'signature' }),
  },
} satisfies {
  readonly [C in Extract<
    WireCommand,
    | 'plan-session'
    | 'move-session'
    | 'call-off-session'
    | 'answer-helper'
    | 'ask-for-closed-doors'
    | 'sign-record'
  >]: Turn<C>
}
