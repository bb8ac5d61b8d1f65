import type { WireCommand } from '@jiefen/contract'
import {
  andThen,
  asParty,
  lateWithTheFirst,
  firstPart as obligation,
  otherSide,
  promised,
  type Scene,
  type Story,
} from '@jiefen/testkit/stories'
import type { Turn } from './told-matter.fixture.ts'

const saidToBePaid = (scene: Scene): Story =>
  andThen(promised(scene), 'report-performance', asParty(otherSide), { obligation, cents: 2_566_667 })
const anotherDay = (scene: Scene): Story =>
  andThen(promised(scene), 'promise-performance', asParty(otherSide), { obligation, byDay: '2026-12-10' })

/** Keeping an agreement, each told up to the moment at which the command makes sense. */
export const performanceTurns: {
  readonly [C in Extract<
    WireCommand,
    | 'report-performance'
    | 'confirm-performance'
    | 'dispute-performance'
    | 'promise-performance'
    | 'answer-promise'
    | 'waive-performance'
    | 'declare-default'
  >]: Turn<C>
} = {
  'report-performance': {
    story: promised,
    body: () => ({ obligation, cents: 1_000_000, words: '看了转账回单' }),
  },
  'confirm-performance': { story: saidToBePaid, body: () => ({ obligation, words: '电话问过，到账了' }) },
  'dispute-performance': { story: saidToBePaid, body: () => ({ obligation, words: '电话问过，没有到账' }) },
  'promise-performance': {
    story: promised,
    body: () => ({ obligation, byDay: '2026-12-20', words: '电话里说的' }),
  },
  'answer-promise': { story: anotherDay, body: () => ({ obligation, agrees: true, words: '电话里说的' }) },
  'waive-performance': { story: promised, body: () => ({ obligation, words: '本人到窗口说的' }) },
  'declare-default': {
    story: lateWithTheFirst,
    body: () => ({ obligation, words: '催了三次，不接电话', recoursesTold: true }),
  },
}
