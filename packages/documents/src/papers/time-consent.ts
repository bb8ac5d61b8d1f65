import { chineseDate } from '../chinese-date.ts'
import { chineseOrdinal } from '../chinese-ordinal.ts'
import type { Outline } from '../outline/index.ts'

/** 延长调解期限同意书: more time needs the yes of every party (dossier form F22). */
export type TimeConsentPaper = {
  readonly number: string
  readonly committee: string
  readonly dispute: string
  /** What is lengthened and by how much: 调解期限延长10个工作日. */
  readonly change: string
  readonly why: string
  readonly askedOn: string
  readonly askedBy: string
  readonly parties: readonly { readonly name: string; readonly agreedOn?: string | undefined }[]
  /** The new last day, once everybody has agreed. */
  readonly until?: string | undefined
}

/** The consent to more time; who has agreed through the service is named with the day, the others sign by hand. */
export const timeConsentOutline = (values: TimeConsentPaper): Outline => ({
  title: '延长调解期限同意书',
  subtitle: values.committee,
  number: values.number,
  face: 'notice',
  blocks: [
    {
      is: 'text',
      words: `${values.committee}正在调解我们之间的${values.dispute}。${chineseDate(values.askedOn)}，${values.askedBy}提出${values.change}。`,
    },
    { is: 'heading', words: '延长的理由' },
    { is: 'text', words: values.why },
    { is: 'heading', words: '各方意见' },
    ...values.parties.map(({ name, agreedOn }, index) => ({
      is: 'text' as const,
      words:
        agreedOn === undefined
          ? `${chineseOrdinal(index + 1)}、${name}：（请写明同意或者不同意）`
          : `${chineseOrdinal(index + 1)}、${name}：同意，${chineseDate(agreedOn)}通过系统确认。`,
    })),
    ...(values.until === undefined
      ? []
      : [
          {
            is: 'text' as const,
            words: `各方当事人均已同意，期限延长至${chineseDate(values.until)}。`,
          },
        ]),
    {
      is: 'signatures',
      intro: '任何一方不同意的，期限不延长。各方签名、盖章或者按指印：',
      lines: values.parties.map(({ name }) => `当事人　${name}`),
      foot: { unit: values.committee, note: '（人民调解委员会印章）' },
    },
  ],
})
