import { chineseDate } from '../chinese-date.ts'
import type { Outline } from '../outline/index.ts'
import type { PacketPaper } from './packet.ts'
import { partyRows } from './party-rows.ts'

/** What is asked of the court, and on what. */
export type RemedyApplicationPaper = PacketPaper & {
  readonly kind: 'payment-order' | 'wage-order' | 'enforcement'
  /** The court's ruling, where there is one. */
  readonly ruling?: { readonly courtNumber?: string | undefined; readonly decidedOn: string } | undefined
  readonly enclosed: readonly string[]
}

/** 支付令申请书 (民事诉讼法 art. 225; 劳动争议调解仲裁法 art. 16), 强制执行申请书 (arts. 206, 250). */
export function remedyApplicationOutline(values: RemedyApplicationPaper): Outline {
  const { kind, creditor, debtor, open, owed, number, committee, ruling } = values
  const isOrder = kind !== 'enforcement'
  const other = isOrder ? '被申请人' : '被执行人'
  const sum = open === undefined ? undefined : `人民币${open.figures}元（大写：${open.capitals}）`
  const deeds = owed.filter((one) => one.owed === undefined).map(({ what }) => what)
  const asks = [
    ...(sum === undefined
      ? []
      : [
          isOrder
            ? `请求向${other}${debtor.name}发出支付令，支付${sum}。`
            : `请求强制执行，由${other}${debtor.name}支付${sum}。`,
        ]),
    ...(isOrder || deeds.length === 0 ? [] : [`请求强制执行：${deeds.join('；')}。`]),
  ]
  return {
    title: isOrder ? '支付令申请书' : '强制执行申请书',
    number,
    face: 'dense',
    blocks: [
      { is: 'fields', rows: partyRows('申请人', creditor) },
      { is: 'fields', rows: partyRows(other, debtor) },
      { is: 'heading', words: '请求事项' },
      ...asks.map((words, index) => ({
        is: 'item' as const,
        count: index + 1,
        style: 'clause' as const,
        words,
      })),
      { is: 'heading', words: '事实和理由' },
      {
        is: 'text',
        words: `申请人与${other}因${values.dispute}，经${committee}主持调解，于${chineseDate(values.agreedOn)}达成${number}人民调解协议。${ruling === undefined ? '' : `该协议经人民法院于${chineseDate(ruling.decidedOn)}裁定有效${ruling.courtNumber === undefined ? '' : `（${ruling.courtNumber}）`}。`}协议约定的下列各项已经到期，${other}没有履行或者没有全部履行：`,
      },
      ...owed.map((one, index) => ({
        ...{ is: 'item' as const, count: index + 1, style: 'bracket' as const },
        words: `${one.what}，应于${chineseDate(one.byDay)}前履行${one.owed === undefined ? '' : `，约定${one.owed}元，已收${one.paid ?? '0.00'}元，未收${one.open ?? one.owed}元`}。`,
      })),
      {
        is: 'text',
        words: isOrder
          ? `以上款项数额确定、已经到期。申请人与被申请人没有其他债务纠纷，支付令能够送达被申请人。${kind === 'wage-order' ? '本协议是因支付拖欠劳动报酬、工伤医疗费、经济补偿或者赔偿金事项达成的调解协议，依照《中华人民共和国劳动争议调解仲裁法》第十六条提出申请。' : '依照《中华人民共和国民事诉讼法》第二百二十五条提出申请。'}`
          : '依照《中华人民共和国民事诉讼法》第二百零六条、第二百五十条提出申请。',
      },
      {
        is: 'kept',
        lines: [
          `证据和材料：${values.enclosed.map((words, index) => `${index + 1}. ${words}`).join('；')}。`,
        ],
      },
      {
        is: 'signatures',
        intro: '此致　　　　　　　　　　　　　人民法院',
        lines: [`申请人　${creditor.name}`],
        foot: {},
      },
    ],
  }
}
