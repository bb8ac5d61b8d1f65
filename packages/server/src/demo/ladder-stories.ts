import { stepsToPass } from '@jiefen/domain/ladder'
import type { Matter } from '@jiefen/domain/matter'
import type { Region } from '@jiefen/domain/region'
import type { Step } from './stage-hand.ts'
import type { StoryMoves } from './story-moves.ts'

const accept = (): Step => ({ name: 'accept-matter', fields: {}, hours: 1 })
/** What the office makes of the words, where the table made something else of them. */
const sorted =
  (code: string) =>
  ({ sorting: { category } }: Matter): Step[] =>
    category === code
      ? []
      : [{ name: 'sort-matter', fields: { category: code, why: '与反映人核对后确定类别' } }]
/** Where nobody is above to pass it to, it stays. */
const passUp =
  (why: string) =>
  (matter: Matter, region: Region): Step[] =>
    stepsToPass(matter, region).length === 0 ? [] : [{ name: 'move-up', fields: { why }, hours: 1 }]
const comesBack =
  (why: string) =>
  ({ climb }: Matter): Step[] =>
    climb?.awaited ? [{ name: 'return-down', fields: { why }, hours: 0.5 }] : []

/** One that waits for the level above to take it up, and one that was returned, with the reasons of both. */
export const ladderStories: readonly StoryMoves[] = [
  {
    kind: 'dispute',
    daysAgo: 0,
    story: '两个村共用的水渠，上游把水截了，我们浇不上地，两边的人都来了好几拨。',
    informant: { name: '水长流', telephone: '19900000131' },
    other: { description: '上游的用水户' },
    moves: [sorted('0904'), accept, passUp('牵涉两个地方，这里叫不动对方，请上级一起协调')],
  },
  {
    kind: 'dispute',
    daysAgo: 0,
    story: '隔壁搭的雨棚伸到我家窗前，一下雨水都往屋里溅，说了几次就是不拆。',
    informant: { name: '风清扬', telephone: '19900000132' },
    other: { description: '隔壁人家' },
    moves: [
      sorted('0202'),
      accept,
      passUp('他们不理我们'),
      comesBack('还没有上门见过对方，请先谈一次；谈不成再报上来'),
    ],
  },
]
