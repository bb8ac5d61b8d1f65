import { chineseDate } from '../chinese-date.ts'
import type { Block, ContentsRow, Outline } from '../outline/index.ts'
import type { PartyOnPaper } from './party.ts'

/** What was owed and what came of it, part by part, as it stands in the ledger. */
export type OwedOnPaper = {
  readonly what: string
  readonly byDay: string
  /** 25,666.67; a deed has none. */
  readonly owed?: string | undefined
  readonly paid?: string | undefined
  readonly open?: string | undefined
  readonly standing: string
  /** Each time somebody said that it was done, and what was answered. */
  readonly reports: readonly string[]
}

export type PacketPaper = {
  /** The number of the agreement. */
  readonly number: string
  readonly committee: string
  /** 申请支付令. */
  readonly way: string
  readonly creditor: PartyOnPaper
  readonly debtor: PartyOnPaper
  readonly agreedOn: string
  readonly dispute: string
  readonly owed: readonly OwedOnPaper[]
  /** Everything that has not come, in figures and in capitals. */
  readonly open?: { readonly figures: string; readonly capitals: string } | undefined
  readonly printedOn: string
}

/** The list of what lies in the packet, with the pages. */
export const packetContentsOutline = (
  { number, committee, way }: PacketPaper,
  rows: readonly ContentsRow[],
): Outline => ({
  title: '材料目录',
  subtitle: `${way}　${committee}`,
  number,
  face: 'form',
  blocks: [{ is: 'contents', rows }],
})

/** What was agreed and what came of it: the record of performance (dossier form F10). */
export const performanceRecordOutline = (values: PacketPaper): Outline => ({
  title: '协议履行情况记录',
  subtitle: values.committee,
  number: values.number,
  face: 'dense',
  blocks: [
    {
      is: 'text',
      words: `${values.debtor.name}应当向${values.creditor.name}履行的，截至${chineseDate(values.printedOn)}的情况：`,
    },
    {
      is: 'table',
      head: ['项', '内容', '期限', '约定（元）', '已收（元）', '未收（元）', '情况'],
      shares: [0.6, 2.8, 2.4, 2.1, 2.1, 2.1, 1.5],
      rows: values.owed.map(({ what, byDay, owed = '', paid = '', open = '', standing }, index) => [
        ...[String(index + 1), what, byDay, owed, paid, open, standing],
      ]),
    },
    ...values.owed.flatMap(({ what, reports }, index): Block[] =>
      reports.length === 0
        ? []
        : [{ is: 'text', lead: `${index + 1}　${what}：`, words: reports.join('\n') }],
    ),
    {
      is: 'closing',
      lines: ['以上根据当事人的陈述和确认记录，由系统汇总；付款凭证以原件为准。'],
      foot: { unit: values.committee, note: '（印章）', date: chineseDate(values.printedOn) },
    },
  ],
})
