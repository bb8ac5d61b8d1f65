import type { Matter } from '@jiefen/domain/matter'
import type { Step } from './stage-hand.ts'
import type { StoryMoves } from './story-moves.ts'

const accept = (): Step => ({ name: 'accept-matter', fields: {}, hours: 1 })
/** A labour matter, whatever the table made of the words. */
const sorted = ({ sorting: { category } }: Matter): Step[] =>
  category === '0701'
    ? []
    : [{ name: 'sort-matter', fields: { category: '0701', why: '与反映人核对后确定类别' } }]
const grade = (code: string, why: string) => (): Step => ({
  name: 'set-grade',
  fields: { grade: code, why },
})
/** What is done about the whistle, where this place has a department that could be called. */
const then =
  (name: Step['name'], fields: object, hours: number) =>
  ({ whistles: [whistle] }: Matter): Step[] =>
    whistle === undefined ? [] : [{ name, fields: { ...fields, whistle: whistle.id }, hours }]
const rated = ({ whistles: [whistle], parties }: Matter): Step[] => {
  const party = parties.find(({ side }) => side === 'informant')?.id ?? ''
  const fields = { whistle: whistle?.id, party, rating: 5, words: '来得快，讲得清楚' }
  return whistle === undefined ? [] : [{ name: 'rate-department', fields, party, hours: 2 }]
}

/** One whistle that waits for its result, one that was answered and rated by both, and what has a grade of risk. */
export const whistleStories: readonly StoryMoves[] = [
  {
    kind: 'dispute',
    daysAgo: 0,
    story: '工地老板欠我们六个人的工钱，一共七万七千元，说了几次都不给，大家都很激动。',
    informant: { name: '石有田', telephone: '19900000121' },
    other: { type: 'organisation', name: '晨光建筑公司' },
    moves: [
      sorted,
      accept,
      grade('G3', '涉及人数多，情绪激动，盯紧一点'),
      'whistle',
      then('report-in', { how: 'on-site' }, 0.3),
    ],
  },
  {
    kind: 'dispute',
    daysAgo: 3,
    story: '公司不给我交社保，问了人事说不干就走。',
    informant: { name: '程知秋', telephone: '19900000122' },
    other: { type: 'organisation', name: '南坡食品厂' },
    moves: [
      sorted,
      accept,
      grade('G1', '有苗头，按期看一看'),
      'whistle',
      then('report-in', { how: 'video' }, 0.3),
      then('give-result', { result: '已经向公司讲明补缴的规定，公司同意下月补缴' }, 20),
      then('rate-whistle', { rating: 4, words: '来得及时' }, 2),
      (): Step => ({ name: 'terminate-mediation', fields: { reason: 'T01' }, hours: 4 }),
      rated,
    ],
  },
]
