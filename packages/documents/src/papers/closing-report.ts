import { chineseDate } from '../chinese-date.ts'
import type { Outline } from '../outline/index.ts'

/** 结案报告表: one sheet for whoever looks back at the case (dossier form F18; used by several counties). */
export type ClosingReportPaper = {
  readonly number: string
  readonly committee: string
  readonly mediators: readonly string[]
  readonly acceptedOn: string
  readonly closedOn: string
  readonly parties: readonly string[]
  readonly kind: string
  readonly source: string
  readonly facts: string
  readonly result: string
}

/** The report with which a case is closed; the director signs it. */
export const closingReportOutline = (values: ClosingReportPaper): Outline => ({
  title: '人民调解结案报告表',
  subtitle: values.committee,
  number: values.number,
  face: 'form',
  blocks: [
    {
      is: 'form',
      rows: [
        [{ label: '卷号', value: values.number }],
        [
          { label: '承办单位', value: values.committee },
          { label: '承办人', value: values.mediators.join('、') },
        ],
        [
          { label: '受理日期', value: chineseDate(values.acceptedOn) },
          { label: '结案日期', value: chineseDate(values.closedOn) },
        ],
        [{ label: '当事人', value: values.parties.join('、') }],
        [
          { label: '纠纷类型', value: values.kind },
          { label: '案件来源', value: values.source },
        ],
        [{ label: '纠纷简要情况', value: values.facts }],
        [{ label: '调解结果', value: values.result }],
        [{ label: '备注' }],
      ],
    },
    {
      is: 'signatures',
      lines: [...values.mediators.map((name) => `承办人（签名）　${name}`), '人民调解委员会主任（签名）'],
      foot: { unit: values.committee, note: '（人民调解委员会印章）' },
    },
  ],
})
