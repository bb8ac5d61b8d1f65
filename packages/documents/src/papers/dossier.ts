import { chineseDate } from '../chinese-date.ts'
import type { ContentsRow, Outline } from '../outline/index.ts'

/** 卷宗封面 (dossier form F00, guide 2.3); what nobody has said stays a rule to write on. */
export type CoverPaper = {
  /** 人民调解 before the word, where it is a dispute that went that way. */
  readonly mediation: boolean
  readonly committee: string
  /** Usually 甲与乙某某纠纷. */
  readonly title: string
  readonly number: string
  readonly mediators: readonly string[]
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly filedBy?: string | undefined
  readonly filedOn?: string | undefined
  readonly retention?: string | undefined
}

/** The cover of the dossier. */
export function coverOutline(values: CoverPaper): Outline {
  const { from, to, filedOn } = values
  const until = to === undefined ? '' : chineseDate(to)
  return {
    title: values.mediation ? '人民调解卷宗' : '卷宗',
    subtitle: values.committee,
    face: 'cover',
    blocks: [
      {
        is: 'fields',
        rows: [
          [{ label: '卷　　名', value: values.title }],
          [{ label: '卷　　号', value: values.number }],
          [{ label: '人民调解员', value: values.mediators.join('、') || undefined }],
          [{ label: '调解日期', value: from && `${chineseDate(from)}至${until}` }],
          [{ label: '立 卷 人', value: values.filedBy }],
          [{ label: '立卷日期', value: filedOn && chineseDate(filedOn) }],
          [{ label: '保管期限', value: values.retention }],
          [{ label: '备　　注' }],
        ],
      },
    ],
  }
}

/** 卷内目录 (F00A). */
export const contentsOutline = (number: string, rows: readonly ContentsRow[]): Outline => ({
  title: '卷内目录',
  number,
  face: 'form',
  blocks: [{ is: 'contents', rows }],
})

/** 卷宗情况说明 (F13): what is missing, and what lies elsewhere. */
export type DossierNotePaper = {
  readonly number: string
  readonly unit: string
  readonly missing: readonly string[]
  readonly elsewhere: readonly string[]
  readonly writtenOn: string
}

/** The note on the dossier. */
export function dossierNoteOutline(values: DossierNotePaper): Outline {
  const listed = (items: readonly string[], none: string) =>
    items.length === 0
      ? [{ is: 'text' as const, words: none }]
      : items.map((words, index) => ({
          is: 'item' as const,
          count: index + 1,
          style: 'bracket' as const,
          words,
        }))
  return {
    title: '卷宗情况说明',
    subtitle: values.unit,
    number: values.number,
    face: 'notice',
    blocks: [
      { is: 'heading', words: '一、本卷还缺的材料' },
      ...listed(values.missing, '无。'),
      { is: 'heading', words: '二、存放在别处的材料' },
      ...listed(values.elsewhere, '无。'),
      { is: 'heading', words: '三、其他需要说明的情况' },
      { is: 'ruled', lines: 4 },
      {
        is: 'signatures',
        lines: ['立卷人（签名）'],
        foot: { unit: values.unit, note: '（印章）', date: chineseDate(values.writtenOn) },
      },
    ],
  }
}

/** 封底 (F14). */
export const backCoverOutline = (pages?: number): Outline => ({
  title: '封底',
  face: 'cover',
  blocks: [
    { is: 'page-count', before: '本卷宗连同封面、目录和封底，共', after: '页。', pages },
    {
      is: 'fields',
      rows: [
        [{ label: '立 卷 人' }],
        [{ label: '检 查 人' }],
        [{ label: '检查日期' }],
        [{ label: '备　　注' }],
      ],
    },
  ],
})
