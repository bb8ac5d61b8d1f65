import type { Outline } from '../outline/index.ts'

/** A leaf for what is no paper of ours: copies of identity papers, mandates, evidence (dossier forms F04, F05, F07). */
export type PutInPaper = {
  readonly number: string
  readonly unit: string
  readonly title: string
  /** What is known of each piece. */
  readonly pieces: readonly string[]
  /** Photos in the file, by the name the press knows them by. */
  readonly pictures: readonly { readonly file: string; readonly caption: string }[]
  readonly hint: string
  /** Scanned pages: one to a page, as they were. */
  readonly areScans?: boolean
}

/** A list of what lies here, room to go on, and the photos where there are any. */
export const putInOutline = (values: PutInPaper): Outline => ({
  title: values.title,
  subtitle: values.unit,
  number: values.number,
  face: 'record',
  blocks: [
    { is: 'text', words: values.hint },
    {
      is: 'table',
      head: ['序号', '材料名称', '份数', '备注'],
      shares: [1, 6, 1, 3],
      rows: [
        ...values.pieces.map((piece, index) => [String(index + 1), piece, '', '']),
        ...[1, 2, 3].map((more) => [String(values.pieces.length + more), '', '', '']),
      ],
    },
    ...values.pictures.map((picture) => ({
      ...{ is: 'picture' as const, ...picture },
      ...(values.areScans === true ? { ownPage: true } : {}),
    })),
  ],
})
