import type { WireCommand } from '@jiefen/contract'
import { factsNoted, inMediation, terminated } from '@jiefen/testkit/stories'
import type { Turn } from './told-matter.fixture.ts'
import { parties } from './told-parties.fixture.ts'

/** Each told up to the moment at which the command makes sense. */
export const inquiryTurns = {
  'record-investigation': {
    story: inMediation,
    body: () => ({
      ...{ heldAt: '2026-11-23T03:00:00Z', place: '楼下小卖部', asked: '丁小满', relation: '邻居' },
      ...{ recorder: '何秉公', record: '问：什么时候开始漏的？\n答：十月初，先是厨房。' },
    }),
  },
  'record-entrustment': {
    story: inMediation,
    body: () => ({
      ...{ link: 'LK01', organ: '柳荫区人民法院', letterNumber: '（2026）委调第7号' },
      ...{ letterDay: '2026-11-20', theirNumber: '（2026）诉前调第18号', words: '请在三十日内反馈结果。' },
    }),
  },
  'note-undisputed-facts': {
    story: terminated,
    body: () => ({ facts: '各方都认可：十月初开始漏水，水从楼上厨房来。' }),
  },
  'sign-undisputed-facts': {
    story: factsNoted,
    body: () => ({ version: 1, party: parties.informant, way: 'signature' }),
  },
} satisfies {
  readonly [C in Extract<
    WireCommand,
    'record-investigation' | 'record-entrustment' | 'note-undisputed-facts' | 'sign-undisputed-facts'
  >]: Turn<C>
}
