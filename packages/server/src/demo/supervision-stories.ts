import type { Matter } from '@jiefen/domain/matter'
import type { Step } from './stage-hand.ts'
import type { StoryMoves } from './story-moves.ts'

const accept = (): Step => ({ name: 'accept-matter', fields: {}, hours: 1 })
const sorted = ({ sorting: { category } }: Matter): Step[] =>
  category === '0202'
    ? []
    : [{ name: 'sort-matter', fields: { category: '0202', why: '与反映人核对后确定类别' } }]
const press =
  (colour: 'reminder' | 'yellow', ground: string) =>
  ({ unit: to }: Matter): Step => ({ name: 'give-card', fields: { colour, to, ground }, hours: 30 })
const answer =
  (words: string) =>
  ({ cards }: Matter): Step => ({
    name: 'answer-card',
    fields: { card: cards.at(-1)?.id, words },
    hours: 2,
  })

/** One card that waits for its answer, and a reminder that was answered. */
export const supervisionStories: readonly StoryMoves[] = [
  {
    kind: 'dispute',
    daysAgo: 3,
    story: '邻居把空调外机装在我家窗边，夏天热风对着吹，冬天响得睡不着。',
    informant: { name: '宁静远', telephone: '19900000141' },
    other: { description: '隔壁人家' },
    moves: [sorted, accept, press('yellow', '受理两天了还没有联系对方，请马上联系并说明原因')],
  },
  {
    kind: 'dispute',
    daysAgo: 4,
    story: '楼下小超市的音响从早放到晚，孩子没法写作业。',
    informant: { name: '闻不惊', telephone: '19900000142' },
    other: { type: 'organisation', name: '楼下小超市' },
    moves: [
      sorted,
      accept,
      press('reminder', '请今天给反映人回个电话'),
      answer('电话打过了，约好明天下午一起去看'),
    ],
  },
]
