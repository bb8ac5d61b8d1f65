import type { WireCommand } from '@jiefen/contract'
import { unitForComplaint } from '@jiefen/domain/neutrality'
import { afterConsent, complainedAbout, type Scene, withMediator } from '@jiefen/testkit/stories'
import { loginAt } from './test-house.fixture.ts'
import type { Turn } from './told-matter.fixture.ts'
import { parties } from './told-parties.fixture.ts'

const answering = (scene: Scene) => [unitForComplaint({ unit: scene.home }, scene.committee, scene.region)]

/** Choosing a mediator, stepping aside and complaints, each told up to the moment at which it makes sense. */
export const neutralityTurns = {
  'choose-mediator': {
    story: afterConsent,
    body: ({ scene, test }) => ({
      party: parties['other-side'],
      mediator: test.ids.get(loginAt('mediator', scene.committee)) ?? '',
    }),
  },
  'recuse-mediator': { story: withMediator, body: () => ({ reason: '我和其中一方是老同事' }) },
  'complain-about-mediator': {
    story: withMediator,
    body: () => ({ party: parties['other-side'], code: 'C01', words: '只听一边说' }),
  },
  'answer-complaint': {
    story: complainedAbout,
    body: () => ({ complaint: 'k1', founded: false, words: '看了记录，双方都说了话。' }),
    answers: answering,
  },
} satisfies {
  readonly [C in Extract<
    WireCommand,
    'choose-mediator' | 'recuse-mediator' | 'complain-about-mediator' | 'answer-complaint'
  >]: Turn<C>
}
