import type { Matter } from '@jiefen/domain/matter'
import type { Step } from './stage-hand.ts'
import { type StoryMoves, untilMediation } from './story-moves.ts'

const sort = (category: string) => (): Step => ({
  name: 'sort-matter',
  fields: { category, why: '与反映人核对后确定类别' },
})
const session =
  (record: string) =>
  (matter: Matter): Step => ({
    name: 'hold-session',
    fields: {
      ...{ heldAt: matter.lastAt, place: '调解室', others: [], open: false, record },
      present: matter.parties.map(({ id }) => id),
      risk: { sharpening: false },
    },
    hours: 20,
  })
const close = (): Step => ({ name: 'archive-matter', fields: {}, hours: 24 })
const inVain = (): Step => ({ name: 'terminate-mediation', fields: { reason: 'T04' }, hours: 20 })
const byWord = (facts: string, clauses: readonly string[]) => (): Step => ({
  name: 'draw-agreement',
  fields: {
    terms: {
      ...{ form: 'oral', facts, clauses: clauses.map((text) => ({ text })) },
      performance: { way: '当面', by: '2030-01-01' },
    },
  },
  hours: 1,
})
const asked = (matter: Matter): Step => ({
  name: 'record-follow-up',
  fields: {
    party: matter.parties.find(({ side }) => side === 'informant')?.id ?? '',
    ...{ kept: 'kept', satisfaction: 4, words: '说好的都做了。' },
  },
  hours: 48,
})

/** Files of past months, so that there is something to draw and to look at: two for each month. */
export const reviewedStories: readonly (readonly StoryMoves[])[] = [
  [
    {
      kind: 'dispute',
      daysAgo: 0,
      story: '楼道里堆满了邻居的旧家具，出门都要侧着身子。',
      informant: { name: '卫东篱', telephone: '19900000171' },
      other: { name: '蒋四方' },
      moves: [
        sort('0202'),
        ...untilMediation,
        'open',
        session('两家在楼道里看了一遍，商量放到哪里。'),
        byWord('楼道是大家走的，旧家具堆了两个月。', ['蒋四方三天内把旧家具搬走。']),
        asked,
        close,
      ],
    },
    {
      kind: 'dispute',
      daysAgo: 0,
      story: '隔壁把院墙往外挪了半尺，两家量了几次都不一样。',
      informant: { name: '沈半亩', telephone: '19900000172' },
      other: { name: '韩长林' },
      moves: [sort('0202'), ...untilMediation, 'open', session('各量各的，谁也不让。'), inVain, close],
    },
  ],
  [
    {
      kind: 'dispute',
      daysAgo: 0,
      story: '楼上天天半夜拖椅子，说了也不改，老人睡不好。',
      informant: { name: '杨静夜', telephone: '19900000173' },
      other: { name: '朱小楼' },
      moves: [
        sort('0202'),
        ...untilMediation,
        'open',
        session('楼上答应垫上软垫，十点以后不挪椅子。'),
        byWord('楼上夜里挪椅子有响动。', ['朱小楼给椅子垫上软垫，晚上十点以后不挪。']),
        asked,
        close,
      ],
    },
    {
      kind: 'dispute',
      daysAgo: 0,
      story: '邻居家的鸽子老在我家晾的被子上落脚，洗了又脏。',
      informant: { name: '秦晒被', telephone: '19900000174' },
      other: { name: '尤放鸽' },
      moves: [sort('0202'), ...untilMediation, 'open', session('一个要拆棚，一个不肯拆。'), inVain, close],
    },
  ],
]
