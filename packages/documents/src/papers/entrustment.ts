import { chineseDate } from '../chinese-date.ts'
import type { Outline } from '../outline/index.ts'

/** 委托（移送）调解函的登记和回执: another organ sent the matter with its letter (dossier form F17). */
export type EntrustmentPaper = {
  readonly number: string
  readonly unit: string
  /** 诉调对接. */
  readonly link: string
  readonly organ: string
  readonly letterNumber: string
  readonly letterDay: string
  readonly theirNumber?: string | undefined
  readonly words?: string | undefined
  readonly parties: readonly string[]
  readonly dispute: string
  readonly receivedOn: string
  readonly acceptedOn?: string | undefined
  readonly declined?: string | undefined
  readonly registrar?: string | undefined
}

/** What the letter said, and under it the reply slip that goes back to whoever sent it. */
export const entrustmentOutline = (values: EntrustmentPaper): Outline => ({
  title: '委托（移送）调解函登记和回执',
  subtitle: values.unit,
  number: values.number,
  face: 'form',
  blocks: [
    {
      is: 'form',
      rows: [
        [
          { label: '来函单位', value: values.organ },
          { label: '对接类型', value: values.link },
        ],
        [
          { label: '函号', value: values.letterNumber },
          { label: '函的日期', value: chineseDate(values.letterDay) },
        ],
        [
          { label: '原案号', value: values.theirNumber },
          { label: '收到日期', value: chineseDate(values.receivedOn) },
        ],
        [{ label: '当事人', value: values.parties.join('、') }],
        [{ label: '纠纷', value: values.dispute }],
        [{ label: '来函要求', value: values.words }],
        [{ label: '登记人', value: values.registrar }],
        [{ label: '编号', value: values.number }],
      ],
    },
    { is: 'heading', words: '回执' },
    { is: 'text', flush: true, words: `${values.organ}：` },
    {
      is: 'closing',
      lines: [
        `你单位${chineseDate(values.letterDay)}${values.letterNumber}委托（移送）调解函收到。${replyOf(values)}`,
        '调解自愿、不收费。结束以后，我们把结果（达成协议、未达成协议或者退回）书面反馈给你单位。',
      ],
      foot: { unit: values.unit, note: '（印章）' },
    },
  ],
})

function replyOf({ acceptedOn, declined, number }: EntrustmentPaper): string {
  if (declined !== undefined) return `经审查，不予受理，材料退回。理由：${declined}。`
  if (acceptedOn === undefined) return '我们正在审查并征求各方当事人的意愿，受理与否另行告知。'
  return `已于${chineseDate(acceptedOn)}受理，编号${number}。`
}
