import type { WireCommand } from '@jiefen/contract'
import { asAskId } from '@jiefen/domain/kernel'
import { andThen, homeDesk, inMediation, mediatorOf, type Scene, type Story } from '@jiefen/testkit/stories'
import type { Turn } from './told-matter.fixture.ts'
import { parties } from './told-parties.fixture.ts'

const ask = asAskId('q1')
const pause = { clock: 'mediation', change: { kind: 'pause', reason: 'P01' }, why: '等漏水鉴定' } as const
const longer = {
  clock: 'mediation',
  change: { kind: 'extension', amount: 10 },
  why: '还差一次谈',
} as const

const askedToPause = (scene: Scene): Story =>
  andThen(inMediation(scene), 'ask-for-time', mediatorOf(scene), pause)
const askedForMore = (scene: Scene): Story =>
  andThen(inMediation(scene), 'ask-for-time', mediatorOf(scene), longer)
const standingStill = (scene: Scene): Story =>
  andThen(askedToPause(scene), 'decide-on-time', homeDesk(scene), { ask, granted: true })

/** Whoever owes the limit of the mediation, and whoever answers for the matter. */
const concerned = (scene: Scene) => [
  scene.home,
  ...inMediation(scene).matter.clocks.flatMap(({ name, owner }) => (name === 'mediation' ? [owner] : [])),
]

export const timeTurns: {
  readonly [C in Extract<
    WireCommand,
    'ask-for-time' | 'decide-on-time' | 'consent-to-time' | 'resume-clock'
  >]: Turn<C>
} = {
  'ask-for-time': { story: inMediation, body: () => pause, answers: concerned },
  'decide-on-time': { story: askedToPause, body: () => ({ ask, granted: true }) },
  'consent-to-time': {
    story: askedForMore,
    body: () => ({ ask, party: parties['other-side'], agrees: true }),
  },
  'resume-clock': {
    story: standingStill,
    body: () => ({ clock: 'mediation', why: '鉴定意见出来了' }),
    answers: concerned,
  },
}
