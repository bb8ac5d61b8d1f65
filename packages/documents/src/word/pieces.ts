import {
  AlignmentType,
  type ITableCellOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { Cell } from '../outline/index.ts'
import { allBorders, noBorders, noTableBorders, ruleBelow, textWidth } from './look.ts'

/** A line of words that stands by itself, without the indent of a paragraph. */
export const line = (
  words: string,
  more: {
    bold?: boolean
    size?: number
    alignment?: (typeof AlignmentType)[keyof typeof AlignmentType]
    keepNext?: boolean
  } = {},
): Paragraph => {
  const { bold = false, size, alignment = AlignmentType.LEFT, keepNext = false } = more
  return new Paragraph({
    alignment,
    keepNext,
    indent: { firstLine: 0 },
    children: [new TextRun({ text: words, bold, ...(size === undefined ? {} : { size }) })],
  })
}

export const linesOf = (words: string): string[] =>
  words
    .split('\n')
    .map((each) => each.trim())
    .filter((each) => each !== '')

const cell = (children: Paragraph[], width: number, more: Omit<ITableCellOptions, 'children' | 'width'>) =>
  new TableCell({
    ...more,
    verticalAlign: VerticalAlign.CENTER,
    width: { size: Math.round(width), type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children,
  })

const tableOf = (rows: TableRow[], widths: readonly number[], bordered: boolean): Table =>
  new Table({
    rows,
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths.map(Math.round),
    ...(bordered ? {} : { borders: noTableBorders }),
  })

/** Label and value on a rule; each row is a table of its own, so that its shares need not fit those of the next. */
export function fieldRow(cells: readonly Cell[]): Table {
  const labels = cells.map(({ label }) => Math.min(textWidth / 3, 260 * [...label].length + 160))
  const free = textWidth - labels.reduce((sum, width) => sum + width, 0)
  const shares = cells.map(({ bare, share = 1 }) => (bare ? 0 : share))
  const all = shares.reduce((sum, share) => sum + share, 0) || 1
  const widths = cells.flatMap((_, index) => {
    const label = labels[index] ?? 0
    const value = (free * (shares[index] ?? 0)) / all
    return value === 0 ? [label] : [label, value]
  })
  const made = cells.flatMap((one, index) => {
    const label = cell([line(one.label, { bold: true })], labels[index] ?? 0, { borders: noBorders })
    const value = (free * (shares[index] ?? 0)) / all
    return one.bare ? [label] : [label, cell([line(one.value ?? '')], value, { borders: ruleBelow })]
  })
  return tableOf([new TableRow({ cantSplit: true, children: made })], widths, false)
}

/** A bordered form of twelve columns, as the press sets it. */
export function formTable(rows: readonly (readonly Cell[])[]): Table {
  const column = textWidth / 12
  return tableOf(
    rows.map((cells) => {
      const span = Math.floor(12 / cells.length)
      return new TableRow({
        children: cells.flatMap(({ label, value = '' }) => [
          cell([line(label, { bold: true, alignment: AlignmentType.CENTER })], column * 2, {
            columnSpan: 2,
            borders: allBorders,
          }),
          cell(valueLines(value), column * (span - 2), { columnSpan: span - 2, borders: allBorders }),
        ]),
      })
    }),
    Array.from({ length: 12 }, () => column),
    true,
  )
}

/** A table with a head that returns on each page. */
export function headedTable(
  head: readonly string[],
  shares: readonly number[],
  rows: readonly (readonly string[])[],
): Table {
  const all = shares.reduce((sum, share) => sum + share, 0)
  const widths = shares.map((share) => (textWidth * share) / all)
  const made = (words: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: words.map((each, index) =>
        cell(
          isHead ? [line(each, { bold: true, alignment: AlignmentType.CENTER })] : valueLines(each),
          widths[index] ?? 0,
          { borders: allBorders },
        ),
      ),
    })
  return tableOf([made(head, true), ...rows.map((row) => made(row, false))], widths, true)
}

/** Where somebody signs: who, and the rule to sign on. */
export function signatureRow(who: string): Table {
  const widths = [textWidth * 0.62, textWidth * 0.38]
  return tableOf(
    [
      new TableRow({
        cantSplit: true,
        height: { value: 760, rule: 'atLeast' },
        children: [
          cell([line(`${who}：`, { keepNext: true })], widths[0] ?? 0, { borders: noBorders }),
          cell([line('', { keepNext: true })], widths[1] ?? 0, { borders: ruleBelow }),
        ],
      }),
    ],
    widths,
    false,
  )
}

const valueLines = (words: string): Paragraph[] => {
  const lines = linesOf(words)
  return lines.length === 0 ? [line('')] : lines.map((each) => line(each))
}
