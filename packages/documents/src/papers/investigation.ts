import { chineseDateTime } from '../chinese-date.ts'
import type { Outline } from '../outline/index.ts'

/** 人民调解调查记录: what somebody said who was asked about the facts (dossier form F06). */
export type InvestigationPaper = {
  readonly number: string
  readonly committee: string
  readonly dispute: string
  /** YYYY-MM-DDTHH:mm on the office clock. */
  readonly heldAt: string
  readonly place: string
  readonly investigator: string
  readonly recorder?: string | undefined
  readonly asked: string
  readonly relation: string
  readonly record: string
}

/** The record; whoever was asked, who asked and who wrote it sign every sheet. Sex, age and people are filled in by hand. */
export const investigationOutline = (values: InvestigationPaper): Outline => ({
  title: '人民调解调查记录',
  subtitle: values.committee,
  number: values.number,
  face: 'record',
  pageSigns: ['被调查人', '调查人', '记录人'],
  blocks: [
    {
      is: 'fields',
      rows: [
        [{ label: '时间', value: chineseDateTime(values.heldAt) }],
        [{ label: '地点', value: values.place }],
        [{ label: '纠纷', value: values.dispute }],
        [
          { label: '调查人', value: values.investigator },
          { label: '记录人', value: values.recorder },
        ],
        [
          { label: '被调查人', value: values.asked, share: 1.6 },
          { label: '性别', share: 0.5 },
          { label: '年龄', share: 0.5 },
          { label: '民族', share: 0.7 },
        ],
        [{ label: '单位或住址' }],
        [{ label: '与当事人的关系', value: values.relation }],
      ],
    },
    { is: 'heading', words: '调查内容' },
    { is: 'text', words: values.record },
    {
      is: 'signatures',
      intro: '以上记录已经本人阅看（或者已向本人宣读），与所说一致。',
      lines: [
        `被调查人　${values.asked}`,
        `调查人　${values.investigator}`,
        `记录人　${values.recorder ?? ''}`,
      ],
      foot: {},
    },
  ],
})
