import type { BoardColumnName } from '@jiefen/contract'
import { inBoth, namesOf } from '../language/index.ts'

export const columnNames = namesOf<BoardColumnName>({
  late: ['已超期', 'Late'],
  'near-limit': ['快到期', 'Near the limit'],
  stuck: ['没有动静', 'Stuck'],
  returned: ['被退回', 'Returned'],
  unanswered: ['等答复', 'Unanswered'],
})

/** In the order in which the server has them. */
export const columnOrder: readonly BoardColumnName[] = [
  'late',
  'near-limit',
  'stuck',
  'returned',
  'unanswered',
]

/** What an empty column means, so that nobody wonders whether the page is broken. */
export const emptyColumns = namesOf<BoardColumnName>({
  late: ['没有超期的，很好。', 'Nothing is late. Good.'],
  'near-limit': ['一天之内没有要到期的。', 'Nothing is due within a day.'],
  stuck: ['没有搁着不动的。', 'Nothing has been left lying.'],
  returned: ['没有被退回的。', 'Nothing has been given back.'],
  unanswered: ['没有等着答复的。', 'Nobody waits for an answer.'],
})

export const boardWords = inBoth(
  {
    title: '督办台',
    says: (days: number) =>
      `本单位和下级单位里，要有人去推一把的事。连续 ${days} 天没有人办，算没有动静；系统自己记下的不算。`,
    owner: (unit: string) => unit,
    ownerAndPerson: (unit: string, person: string) => `${unit} · 调解员 ${person}`,
    press: '催办或发牌',
    pressThis: (story: string) => `催办或发牌：${story}`,
    more: '看全部',
    moreOf: (column: string) => `看全部：${column}`,
    units: '各单位',
    unitsSay: '一件事几个单位都经手的，每个单位都算一件。',
    unit: '单位',
    cards: '没答复的督办',
    none: '下面没有单位。',
  },
  {
    title: 'Board',
    says: (days: number) =>
      `What needs a push, at your unit and below. Nothing done for ${days} days counts as stuck; what the clock writes down by itself does not count.`,
    owner: (unit: string) => unit,
    ownerAndPerson: (unit: string, person: string) => `${unit} · mediator ${person}`,
    press: 'Remind or give a card',
    pressThis: (story: string) => `Remind or give a card: ${story}`,
    more: 'See all',
    moreOf: (column: string) => `See all: ${column}`,
    units: 'Unit by unit',
    unitsSay: 'A matter that several units have a hand in counts at each of them.',
    unit: 'Unit',
    cards: 'Cards not answered',
    none: 'There is no unit below.',
  },
)
