import { AlignmentType, BorderStyle, HeadingLevel, Paragraph, type Table, TextRun } from 'docx'
import type { Block, Foot } from '../outline/index.ts'
import { fieldRow, formTable, headedTable, line, linesOf, signatureRow } from './pieces.ts'

export type Piece = Paragraph | Table

/** One block as the word processor knows it; `list` tells lists apart that begin anew. */
export function piecesOf(block: Block, list: number): Piece[] {
  switch (block.is) {
    case 'fields':
      return [...block.rows.flatMap((cells) => [fieldRow(cells), gap(60)]), gap(160)]
    case 'form':
      return [formTable(block.rows), gap(160)]
    case 'table':
      return [headedTable(block.head, block.shares, block.rows), gap(160)]
    case 'contents':
      return [
        headedTable(
          ['序号', '文书名称', '页码', '备注'],
          [1, 6.6, 1.1, 1.9],
          block.rows.map(({ title, page, remark }, index) => [
            String(index + 1),
            title,
            page === undefined ? '' : String(page),
            remark ?? '',
          ]),
        ),
        gap(160),
      ]
    case 'heading':
      return [new Paragraph({ text: block.words, heading: HeadingLevel.HEADING_2, keepNext: true })]
    case 'text':
      return paragraphs(block.words, block.lead, { flush: block.flush === true })
    case 'item':
      return numbered(block.words, block.lead, block.style, list)
    case 'terms':
      return [
        ...numbered(block.label, undefined, 'clause', list),
        ...block.cells.map(({ label, value }) => paragraph(`${label}：${value ?? blankLine}`)),
      ]
    case 'kept':
      return [
        ...block.lines.map((words) => paragraph(words, undefined, { keepNext: true })),
        ...(block.notice === undefined
          ? []
          : [paragraph(block.notice.words, block.notice.lead, { flush: true, size: 21, keepNext: true })]),
      ]
    case 'signatures':
      return [
        ...(block.intro === undefined
          ? []
          : [paragraph(block.intro, undefined, { flush: true, keepNext: true })]),
        ...block.lines.flatMap((line) => [signatureRow(typeof line === 'string' ? line : line.who), gap(0)]),
        ...(block.foot === undefined ? [] : footOf(block.foot)),
      ]
    case 'closing':
      return [
        ...block.lines.map((words) => paragraph(words, undefined, { keepNext: true })),
        ...footOf(block.foot),
      ]
    case 'ruled':
      return Array.from({ length: block.lines }, ruledLine)
    case 'picture':
      return [line(block.caption)]
    case 'page-count':
      return [
        line(`${block.before}${block.pages ?? '　　'}${block.after}`, { alignment: AlignmentType.CENTER }),
      ]
    default:
      return block satisfies never
  }
}

const blankLine = '＿'.repeat(20)

interface Set {
  readonly flush?: boolean
  readonly size?: number
  readonly keepNext?: boolean
}

const paragraph = (words: string, lead?: string, { flush = false, size, keepNext = false }: Set = {}) =>
  new Paragraph({
    keepNext,
    ...(flush ? { indent: { firstLine: 0 } } : {}),
    children: runs(words, lead, size),
  })

const runs = (words: string, lead?: string, size?: number): TextRun[] => [
  ...(lead === undefined
    ? []
    : [new TextRun({ text: lead, bold: true, ...(size === undefined ? {} : { size }) })]),
  new TextRun({ text: words, ...(size === undefined ? {} : { size }) }),
]

function paragraphs(words: string, lead: string | undefined, set: Set): Paragraph[] {
  const [first = '', ...rest] = linesOf(words)
  return [paragraph(first, lead, set), ...rest.map((each) => paragraph(each, undefined, set))]
}

function numbered(words: string, lead: string | undefined, reference: string, instance: number): Paragraph[] {
  const [first = '', ...rest] = linesOf(words)
  return [
    new Paragraph({ numbering: { reference, level: 0, instance }, children: runs(first, lead) }),
    ...rest.map((each) => paragraph(each)),
  ]
}

/** The square code belongs to the sealed file and not to one that can be edited; its words stay. */
function footOf({ unit, note, date, check }: Foot): Paragraph[] {
  const day = date ?? '　　　　年　　月　　日'
  const at = { alignment: AlignmentType.RIGHT, keepNext: true }
  return [
    gap(300),
    ...(unit === undefined ? [] : [line(unit, at)]),
    ...(note === undefined ? [] : [line(note, { ...at, size: 21 })]),
    line(day, { alignment: AlignmentType.RIGHT }),
    ...(check?.lines ?? []).map((words) => line(words, { size: 18 })),
  ]
}

const ruledLine = (): Paragraph =>
  new Paragraph({
    border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: '5A5A5A', space: 1 } },
    indent: { firstLine: 0 },
    children: [],
  })

/** Two tables that touch would become one; between them stands a line of this height. */
const gap = (height: number): Paragraph =>
  new Paragraph({ spacing: { before: height, after: 0, line: 20, lineRule: 'exact' }, children: [] })
