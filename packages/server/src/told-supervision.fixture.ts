import type { WireCommand } from '@jiefen/contract'
import { asCardId } from '@jiefen/domain/kernel'
import { anAcceptedDispute, andThen, type Scene, type Story, supervisorOf } from '@jiefen/testkit/stories'
import type { Turn } from './told-matter.fixture.ts'

const card = asCardId('k1')

const pressed = (scene: Scene): Story =>
  andThen(anAcceptedDispute(scene), 'give-card', supervisorOf(scene), {
    ...{ colour: 'yellow', to: scene.home, ground: '三天没有联系对方' },
  })

/** A supervisor above presses the unit at home, and home answers. */
export const supervisionTurns: {
  readonly [C in Extract<WireCommand, 'give-card' | 'answer-card'>]: Turn<C>
} = {
  'give-card': {
    story: anAcceptedDispute,
    body: ({ scene }) => ({ colour: 'reminder', to: scene.home, ground: '两天没有动静' }),
  },
  'answer-card': { story: pressed, body: () => ({ card, words: '今天已经联系上对方' }) },
}
