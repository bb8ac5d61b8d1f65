import { chineseDate } from '../chinese-date.ts'
import type { Outline } from '../outline/index.ts'

/** What was done about a matter besides mediation: put right, re-checked, decided, answered, helped (dossier form F10). */
export type ResultRecordPaper = {
  readonly number: string
  readonly unit: string
  readonly title: string
  readonly rows: readonly { readonly label: string; readonly value?: string | undefined }[]
  readonly sections: readonly { readonly heading: string; readonly words: string }[]
  readonly doneBy: readonly string[]
  readonly doneOn?: string | undefined
}

/** The record of one result. */
export const resultRecordOutline = (values: ResultRecordPaper): Outline => ({
  title: values.title,
  subtitle: values.unit,
  number: values.number,
  face: 'record',
  blocks: [
    { is: 'fields', rows: values.rows.map((row) => [row]) },
    ...values.sections.flatMap(({ heading, words }) => [
      { is: 'heading' as const, words: heading },
      { is: 'text' as const, words },
    ]),
    {
      is: 'signatures',
      lines: values.doneBy.map((name) => `经办人（签名）　${name}`),
      foot: { unit: values.unit, note: '（印章）', date: values.doneOn && chineseDate(values.doneOn) },
    },
  ],
})
