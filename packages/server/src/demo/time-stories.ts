import { asAskId } from '@jiefen/domain/kernel'
import type { Matter } from '@jiefen/domain/matter'
import type { Region } from '@jiefen/domain/region'
import type { Step } from './stage-hand.ts'
import { type StoryMoves, untilMediation } from './story-moves.ts'

const ask = asAskId('q1')
/** Between neighbours, whatever the table made of the words. */
const sorted = ({ sorting: { category } }: Matter): Step[] =>
  category === '0201'
    ? []
    : [{ name: 'sort-matter', fields: { category: '0201', why: '与反映人核对后确定类别' } }]

/** One mediation that waits for an appraisal, and one where both sides are asked for more time, if the place allows it. */
export const timeStories: readonly StoryMoves[] = [
  {
    kind: 'dispute',
    daysAgo: 6,
    story: '楼下说墙上的裂缝是我家装修弄的，我觉得是房子自己沉了，谁也说服不了谁。',
    informant: { name: '安知远', telephone: '19900000131' },
    other: { name: '蒲长生' },
    moves: [
      sorted,
      ...untilMediation,
      'open',
      (): Step => ({
        name: 'ask-for-time',
        fields: {
          clock: 'mediation',
          change: { kind: 'pause', reason: 'P01' },
          why: '裂缝的原因要请人鉴定，双方都愿意等结果',
        },
        hours: 20,
      }),
      (): Step => ({ name: 'decide-on-time', fields: { ask, granted: true }, hours: 2 }),
    ],
  },
  {
    kind: 'dispute',
    daysAgo: 8,
    story: '两家合买的抽水机怎么分，谈了两次，就差最后一点。',
    informant: { name: '顾春耕', telephone: '19900000132' },
    other: { name: '柏有余' },
    moves: [
      sorted,
      ...untilMediation,
      'open',
      (_matter: Matter, { extensions: { mediation } }: Region): Step[] =>
        mediation?.by === 'consent'
          ? [
              {
                name: 'ask-for-time',
                fields: {
                  clock: 'mediation',
                  change: { kind: 'extension', amount: 1 },
                  why: '就差最后一点，还想再谈一次',
                },
                hours: 30,
              },
            ]
          : [],
    ],
  },
]
