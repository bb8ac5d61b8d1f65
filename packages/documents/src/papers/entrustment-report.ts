import { chineseDate } from '../chinese-date.ts'
import type { Outline } from '../outline/index.ts'

/** 委托（移送）调解结果反馈函: what came of it, for whoever sent it (domain rules 1.2, 6.4). */
export type EntrustmentReportPaper = {
  readonly number: string
  readonly unit: string
  readonly organ: string
  readonly letterNumber: string
  readonly letterDay: string
  readonly theirNumber?: string | undefined
  readonly parties: readonly string[]
  readonly dispute: string
  readonly result: 'agreement' | 'part' | 'failed' | 'returned'
  /** In a sentence: which agreement since when, why it failed, why it goes back. */
  readonly resultWords: string
  readonly performance?: string | undefined
  /** Only what every party has signed; what was said to reach each other is never told (domain rule 1.9). */
  readonly undisputedFacts?: string | undefined
  readonly enclosed: readonly string[]
  readonly endedOn: string
}

const resultNames = {
  agreement: '达成调解协议',
  part: '部分事项达成调解协议',
  failed: '未达成调解协议，调解终止',
  returned: '退回',
} as const

/** The letter back. Nothing of what was offered or refused at the table stands in it. */
export const entrustmentReportOutline = (values: EntrustmentReportPaper): Outline => ({
  title: '委托（移送）调解结果反馈函',
  subtitle: values.unit,
  number: values.number,
  face: 'notice',
  blocks: [
    { is: 'text', flush: true, words: `${values.organ}：` },
    {
      is: 'text',
      words: `你单位${chineseDate(values.letterDay)}${values.letterNumber}委托（移送）调解函${values.theirNumber === undefined ? '' : `（原案号：${values.theirNumber}）`}收到。${values.parties.join('与')}${values.dispute}，已于${chineseDate(values.endedOn)}办结，现将结果反馈如下。`,
    },
    {
      is: 'item',
      count: 1,
      style: 'clause',
      lead: '结果：',
      words: `${resultNames[values.result]}。${values.resultWords}`,
    },
    ...[
      ['履行情况：', values.performance] as const,
      ['各方签名认可的事实：', values.undisputedFacts] as const,
      ['随函附：', values.enclosed.length === 0 ? undefined : `${values.enclosed.join('；')}。`] as const,
    ]
      .filter(([, words]) => words !== undefined)
      .map(([lead, words = ''], index) => ({
        ...{ is: 'item' as const, style: 'clause' as const, count: index + 2 },
        ...{ lead, words },
      })),
    {
      is: 'closing',
      lines: [
        '调解过程中当事人为达成协议作出的让步、提出的方案，依照保密原则不在本函反馈之列。',
        '特此函告。',
      ],
      foot: { unit: values.unit, note: '（印章）', date: chineseDate(values.endedOn) },
    },
  ],
})
