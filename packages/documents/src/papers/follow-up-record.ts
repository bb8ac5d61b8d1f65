import { chineseDate } from '../chinese-date.ts'
import type { Outline } from '../outline/index.ts'

/** 人民调解回访记录: whether it is kept, and how the person feels about it (dossier form F11). */
export type FollowUpRecordPaper = {
  readonly number: string
  readonly unit: string
  /** After people's mediation, and not after something else. */
  readonly mediation: boolean
  readonly party: string
  readonly agreement?: string | undefined
  readonly reason: string
  readonly kept: string
  readonly satisfaction?: string | undefined
  readonly words?: string | undefined
  readonly visitor: string
  readonly visitedOn: string
}

/** The record of one follow-up. What nobody asked stays blank. */
export const followUpRecordOutline = (values: FollowUpRecordPaper): Outline => ({
  title: values.mediation ? '人民调解回访记录' : '回访记录',
  subtitle: values.unit,
  number: values.number,
  face: 'form',
  blocks: [
    {
      is: 'form',
      rows: [
        [
          { label: '当事人', value: values.party },
          { label: '回访日期', value: chineseDate(values.visitedOn) },
        ],
        [{ label: '协议编号', value: values.agreement }],
        [{ label: '回访事由', value: values.reason }],
        [
          { label: '履行情况', value: values.kept },
          { label: '满意程度', value: values.satisfaction },
        ],
        [{ label: '当事人意见', value: values.words }],
        [{ label: '是否起诉或者申请仲裁' }],
        [{ label: '有无激化苗头或者新的隐患' }],
      ],
    },
    {
      is: 'signatures',
      lines: [`回访人（签名）　${values.visitor}`, `当事人（签名，电话回访的不签）　${values.party}`],
      foot: { date: chineseDate(values.visitedOn) },
    },
  ],
})
