import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCsv } from './csv.ts'

const anyCell = fc.string({
  unit: fc.constantFrom('a', '中', ',', '"', '\n', '\r\n', ' ', '·'),
  maxLength: 6,
})
const anyTable = fc.array(fc.array(anyCell, { minLength: 1, maxLength: 4 }), { maxLength: 6 })
const written = (rows: readonly (readonly string[])[], end: string) =>
  rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',') + end).join('')

test('what a spreadsheet program writes is read back cell by cell', () => {
  fc.assert(
    fc.property(anyTable, fc.constantFrom('\n', '\r\n'), fc.constantFrom('', '\uFEFF'), (rows, end, mark) => {
      const { rows: read, badQuotes } = readCsv(mark + written(rows, end))
      expect(badQuotes).toEqual([])
      expect(read.map((row) => row.cells)).toEqual(
        rows.filter((cells) => cells.some((cell) => cell.trim() !== '')),
      )
    }),
  )
})

test('each row knows the line on which an editor shows its beginning', () => {
  fc.assert(
    fc.property(anyTable, (rows) => {
      const text = written(rows, '\n')
      const lines = text.split('\n')
      for (const { line, cells } of readCsv(text).rows) {
        const firstLine = `"${(cells[0] ?? '').replaceAll('"', '""')}`.split('\n')[0] ?? ''
        expect(lines[line - 1]?.startsWith(firstLine)).toBe(true)
      }
      expect(
        readCsv(text).rows.every(({ line }, index, all) => index === 0 || line > (all[index - 1]?.line ?? 0)),
      ).toBe(true)
    }),
  )
})

test('no text whatever makes the reader throw or lose itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', '\uFEFF') }), (text) => {
      const lineCount = text.split(/\r\n|\r|\n/).length
      for (const { line } of readCsv(text).rows) expect(line).toBeLessThanOrEqual(lineCount)
    }),
  )
})

test('a plain table needs no quotation marks, and blank lines are passed over', () => {
  expect(readCsv('id,name\r\n\r\n1,石桥\r\n,,\r\n').rows).toEqual([
    { line: 1, cells: ['id', 'name'] },
    { line: 3, cells: ['1', '石桥'] },
  ])
})

test('a quotation mark in the wrong place is named by its line', () => {
  expect(readCsv('a,b\n1,5"\n').badQuotes).toEqual([2])
  expect(readCsv('a,b\n1,"x" y\n').badQuotes).toEqual([2])
  expect(readCsv('a,b\n1,"x\n2,y\n').badQuotes).toEqual([2])
})
