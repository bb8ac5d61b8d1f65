import {
  type Figure,
  type FigureName,
  figureKind,
  figureNames,
  isFigureName,
} from '@jiefen/domain/calculators'
import { type Day, isDay } from '@jiefen/domain/calendar'
import {
  addFault,
  type FaultList,
  type Files,
  filled,
  type Line,
  readTable,
  withoutRepeats,
} from '../text/index.ts'
import { nationalFolder } from './layered.ts'

const required = ['name', 'value', 'unit', 'data_year', 'from', 'until', 'version', 'source'] as const
type Column = (typeof required)[number]

/** Three files of one shape: rates by date, what the law sets, and what statistics offices publish. */
export const figureFiles = ['lpr.csv', 'statutory.csv', 'figures.csv'] as const

/**
 * What calculators look up. A region's line takes the place of the national one of the same name and day; a line without
 * a source is none, for nobody could check it.
 */
export function parseFigures(files: Files, faults: FaultList): Figure[] {
  const byKey = new Map<string, Figure>()
  for (const folder of [nationalFolder, ''])
    for (const name of figureFiles) {
      const file = `${folder}${name}`
      if (!files.has(file)) continue
      const { lines } = readTable<Column>(files, file, { required, optional: [] }, faults)
      for (const line of withoutRepeats(lines, 'name', faults, keyOf)) {
        const figure = figureOf(line, folder === nationalFolder, faults)
        if (figure !== undefined) byKey.set(keyOf(line), figure)
      }
    }
  return [...byKey.values()]
}

const keyOf = ({ cells }: Line<Column>): string =>
  cells.name === '' || cells.from === '' ? '' : `${cells.name} ${cells.from}`

function figureOf(line: Line<Column>, isNational: boolean, faults: FaultList): Figure | undefined {
  const { name } = line.cells
  const source = filled(line, 'source', faults)
  const version = filled(line, 'version', faults)
  if (!isFigureName(name)) {
    addFault(
      faults,
      line,
      `没有“${name}”这一项，可用：${figureNames.join('、')}`,
      `there is no figure “${name}”; known: ${figureNames.join(', ')}`,
      'name',
    )
    return undefined
  }
  checkKind(line, name, isNational, faults)
  const value = hundredthsOf(line, faults)
  const from = dayIn(line, 'from', faults)
  const until = line.cells.until === '' ? undefined : dayIn(line, 'until', faults)
  const dataYear = yearOf(line, faults)
  if (value === undefined || from === undefined) return undefined
  if (until !== undefined && until < from)
    addFault(faults, line, '“until”早于“from”', '“until” is before “from”', 'until')
  return {
    ...{ name, value, from, version, source },
    ...(until === undefined ? {} : { until }),
    ...(dataYear === undefined ? {} : { dataYear }),
  }
}

function checkKind(line: Line<Column>, name: FigureName, isNational: boolean, faults: FaultList): void {
  const { scope, unit } = figureKind(name)
  if (line.cells.unit !== unit)
    addFault(faults, line, `“${name}”的单位是 ${unit}`, `the unit of “${name}” is ${unit}`, 'unit')
  if (isNational && scope === 'local')
    addFault(
      faults,
      line,
      `“${name}”各地自己公布，不能写在全国表里`,
      `“${name}” is published by each place and cannot stand in a national table`,
      'name',
    )
}

/** Two places at most: a third would have to be rounded, and nothing is rounded while reading. */
function hundredthsOf(line: Line<Column>, faults: FaultList): number | undefined {
  const { value } = line.cells
  const found = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(value)
  const hundredths = found === null ? 0 : Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'))
  if (hundredths > 0) return hundredths
  addFault(
    faults,
    line,
    `“${value}”不是大于零、最多两位小数的数`,
    `“${value}” is no number above nought with two places at most`,
    'value',
  )
  return undefined
}

function dayIn(line: Line<Column>, column: 'from' | 'until', faults: FaultList): Day | undefined {
  const text = line.cells[column]
  if (isDay(text)) return text
  addFault(
    faults,
    line,
    `“${text}”不是日期，要写成 2026-01-31`,
    `“${text}” is no day; write 2026-01-31`,
    column,
  )
  return undefined
}

function yearOf(line: Line<Column>, faults: FaultList): number | undefined {
  const text = line.cells.data_year
  if (text === '') return undefined
  if (/^20\d\d$/.test(text)) return Number(text)
  addFault(faults, line, `“${text}”不是年份`, `“${text}” is no year`, 'data_year')
  return undefined
}
