import type { WireCommand } from '@jiefen/contract'
import { dayOf } from '@jiefen/domain/calendar'
import { bothAgreed, courtOf, readyForCourt, withTheCourt } from '@jiefen/testkit/stories'
import type { Turn } from './told-matter.fixture.ts'
import { parties } from './told-parties.fixture.ts'

/** The way to the court, each told up to the moment at which the command makes sense. */
export const confirmationTurns: {
  readonly [C in Extract<WireCommand, 'agree-to-confirmation' | 'hand-to-court' | 'record-ruling'>]: Turn<C>
} = {
  'agree-to-confirmation': {
    story: readyForCourt,
    body: () => ({ party: parties['other-side'], words: '本人到窗口说的' }),
  },
  'hand-to-court': {
    story: bothAgreed,
    body: ({ scene }) => ({ court: courtOf(scene), point: 'committee', statusOrTitle: false }),
  },
  'record-ruling': {
    story: withTheCourt,
    body: ({ scene, matter }) => ({
      ruling: 'withdrawn',
      decidedOn: dayOf(matter.confirmations[0]?.requested?.at ?? matter.lastAt, scene.region.calendar),
    }),
  },
}
