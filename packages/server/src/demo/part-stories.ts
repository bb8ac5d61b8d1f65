import type { Matter } from '@jiefen/domain/matter'
import { asCents } from '@jiefen/domain/money'
import type { Step } from './stage-hand.ts'
import {
  askForSeal,
  named,
  type StoryMoves,
  seal,
  session,
  signMediator,
  sort,
  untilMediation,
} from './story-moves.ts'

const partyOf = ({ parties }: Matter, side: string): string =>
  parties.find((party) => party.side === side)?.id ?? ''

interface Bill {
  readonly facts: string
  readonly what: string
  readonly yuan: number
  /** Up to two instalments, by these days. */
  readonly days: readonly string[]
  readonly leavesOpen: string
}

/** What is settled first, with its instalments, and in words what stays open. */
const drawPart =
  ({ facts, what, yuan, days, leavesOpen }: Bill) =>
  (matter: Matter): Step => ({
    name: 'draw-agreement',
    fields: {
      terms: {
        form: 'written',
        facts,
        clauses: [
          {
            kind: 'payment',
            text: `对方分${days.length}期付清${what}，共${yuan}元。`,
            payment: {
              ...{ payer: partyOf(matter, 'other-side'), payee: partyOf(matter, 'informant'), what },
              ...{ cents: asCents(yuan * 100), way: '银行转账' },
              instalments: days.map((byDay) => ({ byDay, cents: asCents((yuan * 100) / days.length) })),
            },
          },
        ],
        performance: { way: '银行转账', by: days.at(-1) ?? '' },
        partial: { leavesOpen },
      },
    },
    hours: 1,
  })

const inForce = ['sign', signMediator, askForSeal, seal] as const

/** A part agreed on while they talk on about the rest, and one whose rest came to nothing: the part is kept all the same. */
export const partStories = (soon: string, later: string): readonly StoryMoves[] => [
  {
    kind: 'dispute',
    daysAgo: 9,
    story: '我骑车过马路被他的车撞了，医院的账单出来了，以后落不落残疾还要等鉴定。',
    wish: '先把医药费付了',
    informant: named('程渡', '19900000151'),
    other: { name: '骆平川' },
    moves: [
      sort('0503'),
      ...untilMediation,
      'open',
      session('双方认可事故经过和医疗费票据，伤残等鉴定意见出来再谈。'),
      drawPart({
        facts: '骆平川驾车与骑车的程渡相撞，医疗费12000元有票据，双方无争议。',
        ...{ what: '医疗费', yuan: 12_000, days: [soon, later] },
        leavesOpen: '残疾赔偿金、后续治疗费等鉴定意见出来再谈',
      }),
      ...inForce,
    ],
  },
  {
    kind: 'dispute',
    daysAgo: 14,
    story: '电动三轮车倒车把我撞倒了，医药费他认，误工费谈不拢。',
    informant: named('纪南星', '19900000152'),
    other: { name: '屈大有' },
    moves: [
      sort('0503'),
      ...untilMediation,
      'open',
      session('医疗费双方没有争议，误工的天数说法不一。'),
      drawPart({
        facts: '屈大有倒车时碰倒纪南星，医疗费3600元有票据，双方无争议。',
        ...{ what: '医疗费', yuan: 3600, days: [later] },
        leavesOpen: '误工费的天数和标准',
      }),
      ...inForce,
      session('误工费差距太大，双方都不愿再让。'),
      (): Step => ({ name: 'terminate-mediation', fields: { reason: 'T04' }, hours: 24 }),
    ],
  },
]
