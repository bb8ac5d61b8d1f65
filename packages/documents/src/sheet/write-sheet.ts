import { strToU8, zipSync } from 'fflate'

/** A cell with its type: words, or an amount in whole cents that is written as a number with two places. */
export type SheetCell = string | { readonly cents: number }

/** One page of a workbook: a title, headings, lines, and which columns have a sum below. */
export interface SheetPaper {
  /** At most 31 signs, the name on the tab. */
  readonly name: string
  readonly title: string
  readonly notes: readonly string[]
  readonly headings: readonly string[]
  readonly widths: readonly number[]
  readonly rows: readonly (readonly SheetCell[])[]
  /** Columns, from nought, that are summed: with the formula and with its value, for readers that do not reckon. */
  readonly sums: readonly number[]
}

const styles = { plain: 0, money: 1, head: 2, title: 3, sum: 4 } as const
type Style = (typeof styles)[keyof typeof styles]

/**
 * An Office Open XML workbook (ECMA-376) of one page: five small parts in a ZIP. No library for it is
 * among our parts, and so few parts do not need one.
 */
export function writeSheet(paper: SheetPaper): Buffer {
  return Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries({
          '[Content_Types].xml': contentTypes,
          '_rels/.rels': packageRelations,
          'xl/workbook.xml': workbook(paper.name),
          'xl/_rels/workbook.xml.rels': workbookRelations,
          'xl/styles.xml': styleSheet,
          'xl/worksheets/sheet1.xml': sheet(paper),
        }).map(([path, text]) => [path, strToU8(`${head}${text}`)]),
      ),
    ),
  )
}

function sheet({ title, notes, headings, widths, rows, sums }: SheetPaper): string {
  const first = notes.length + 3
  const last = first + rows.length - 1
  const lines = [
    line(1, [cell('A1', title, styles.title)]),
    ...notes.map((note, at) => line(at + 2, [cell(`A${at + 2}`, note, styles.plain)])),
    line(
      first - 1,
      headings.map((heading, at) => cell(`${column(at)}${first - 1}`, heading, styles.head)),
    ),
    ...rows.map((cells, at) =>
      line(
        first + at,
        cells.map((value, place) => cellOf(`${column(place)}${first + at}`, value)),
      ),
    ),
    sumLine(last + 1, { first, last, rows, sums }),
  ]
  const cols = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  )
  return `<worksheet xmlns="${main}"><cols>${cols.join('')}</cols><sheetData>${lines.join('')}</sheetData></worksheet>`
}

interface Summed extends Pick<SheetPaper, 'rows' | 'sums'> {
  readonly first: number
  readonly last: number
}

function sumLine(at: number, { first, last, rows, sums }: Summed): string {
  const cells = sums.map((place) => {
    const total = rows.reduce((sum, cells) => sum + centsOf(cells[place]), 0)
    const name = column(place)
    const formula = rows.length === 0 ? '0' : `SUM(${name}${first}:${name}${last})`
    return `<c r="${name}${at}" s="${styles.sum}"><f>${formula}</f><v>${yuan(total)}</v></c>`
  })
  return line(at, [cell(`A${at}`, '合计', styles.head), ...cells])
}

const centsOf = (value: SheetCell | undefined): number => (typeof value === 'object' ? value.cents : 0)

/** Exact: the digits are put together, nothing is divided. */
const yuan = (cents: number): string => {
  const digits = String(cents).padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}

const line = (at: number, cells: readonly string[]): string => `<row r="${at}">${cells.join('')}</row>`
const cellOf = (at: string, value: SheetCell): string =>
  typeof value === 'string'
    ? cell(at, value, styles.plain)
    : `<c r="${at}" s="${styles.money}"><v>${yuan(value.cents)}</v></c>`
/** Always words, also where they look like a number or begin like a formula. */
const cell = (at: string, text: string, style: Style): string =>
  `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`

const column = (at: number): string => String.fromCharCode(65 + at)
const escaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no way to write these at all.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const contentTypes = `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`
const packageRelations = `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`
const workbookRelations = `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`
const workbook = (name: string): string =>
  `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escaped(name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31))}" sheetId="1" r:id="rId1"/></sheets></workbook>`

/** Number format 4 is #,##0.00. */
const styleSheet = `<styleSheet xmlns="${main}"><fonts count="3"><font><sz val="11"/><name val="SimSun"/></font><font><b/><sz val="11"/><name val="SimSun"/></font><font><b/><sz val="14"/><name val="SimSun"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/><xf numFmtId="49" fontId="2" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/><xf numFmtId="4" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`
