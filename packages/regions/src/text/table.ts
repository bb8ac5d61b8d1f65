import type { Words } from '@jiefen/domain/region'
import { readCsv } from './csv.ts'
import { addFault, type FaultList, type Spot } from './fault.ts'

export interface Columns<C extends string> {
  readonly required: readonly C[]
  readonly optional: readonly C[]
}

/** A line of a table by column name; a column the file does not have reads as ''. Cells are trimmed. */
export interface Line<C extends string> extends Spot {
  readonly cells: Readonly<Record<C, string>>
}

export interface Table<C extends string> {
  readonly lines: readonly Line<C>[]
  /** False when the file or one of its columns is missing: then nothing may be concluded from what is not in it. */
  readonly sound: boolean
}

const noTable = { lines: [], sound: false }

/** Every file of a region by its name: `units.csv` from its own folder, `national/holidays.csv` from the national one. */
export type Files = ReadonlyMap<string, string>

/** Reads one file as a table with exactly these columns, in any order; says everything that does not fit. */
export function readTable<C extends string>(
  files: Files,
  file: string,
  columns: Columns<C>,
  faults: FaultList,
): Table<C> {
  const text = files.get(file)
  if (text === undefined) {
    addFault(faults, { file, line: 1 }, '缺少这个文件', 'this file is missing')
    return noTable
  }
  const csv = readCsv(text)
  for (const line of csv.badQuotes)
    addFault(faults, { file, line }, '引号没有成对', 'quotation marks do not match')

  const [head, ...rest] = csv.rows
  if (head === undefined) {
    addFault(
      faults,
      { file, line: 1 },
      '文件是空的，缺少表头',
      'the file is empty: the line with the column names is missing',
    )
    return noTable
  }
  const names = head.cells.map((cell) => cell.trim())
  const sound = checkHead(file, head.line, names, columns, faults)
  if (!sound) return noTable

  const lines: Line<C>[] = []
  for (const row of rest) {
    const spot = { file, line: row.line }
    if (row.cells.length !== names.length) {
      addFault(
        faults,
        spot,
        `应有 ${names.length} 格，实有 ${row.cells.length} 格（内容里有逗号时请加引号）`,
        `${names.length} cells expected, ${row.cells.length} found (a cell with a comma needs quotation marks)`,
      )
      continue
    }
    const cellOf = (name: C): string => row.cells[names.indexOf(name)]?.trim() ?? ''
    lines.push({ ...spot, cells: recordOf([...columns.required, ...columns.optional], cellOf) })
  }
  return { lines, sound }
}

function checkHead<C extends string>(
  file: string,
  line: number,
  names: readonly string[],
  columns: Columns<C>,
  faults: FaultList,
): boolean {
  const spot = { file, line }
  const known: readonly string[] = [...columns.required, ...columns.optional]
  let sound = true
  for (const wanted of columns.required) {
    if (names.includes(wanted)) continue
    sound = false
    addFault(faults, spot, `缺少列“${wanted}”`, `the column “${wanted}” is missing`, wanted)
  }
  names.forEach((name, index) => {
    if (!known.includes(name)) {
      addFault(
        faults,
        spot,
        `不认识的列“${name}”，可用：${known.join('、')}`,
        `unknown column “${name}”; known: ${known.join(', ')}`,
        name,
      )
    } else if (names.indexOf(name) !== index) {
      addFault(faults, spot, `列“${name}”出现了两次`, `the column “${name}” stands twice`, name)
    }
  })
  return sound
}

function recordOf<C extends string>(names: readonly C[], cellOf: (name: C) => string): Record<C, string> {
  // Object.fromEntries forgets which keys it was given; here they are exactly `names`.
  return Object.fromEntries(names.map((name) => [name, cellOf(name)])) as Record<C, string>
}

/** Says so when a cell that must be filled is empty, and gives its text. */
export function filled<C extends string>(line: Line<C>, column: NoInfer<C>, faults: FaultList): string {
  const text = line.cells[column]
  if (text === '') addFault(faults, line, `“${column}”不能空着`, `“${column}” may not be empty`, column)
  return text
}

/** Two columns that say the same in Chinese and in English; both are needed. */
export function bilingual<C extends string>(
  line: Line<C>,
  zh: NoInfer<C>,
  en: NoInfer<C>,
  faults: FaultList,
): Words {
  return { zh: filled(line, zh, faults), en: filled(line, en, faults) }
}

/** Names every later line that has the key of an earlier one of the same file, and keeps the earlier. */
export function withoutRepeats<C extends string>(
  lines: readonly Line<C>[],
  column: NoInfer<C>,
  faults: FaultList,
  keyOf: (line: Line<C>) => string = (line) => line.cells[column],
): Line<C>[] {
  const first = new Map<string, Line<C>>()
  return lines.filter((line) => {
    const key = keyOf(line)
    const earlier = first.get(key)
    if (key === '' || earlier === undefined) {
      first.set(key, line)
      return true
    }
    addFault(
      faults,
      line,
      `“${key}”与第 ${earlier.line} 行重复`,
      `“${key}” stands already on line ${earlier.line}`,
      column,
    )
    return false
  })
}

export const isOneOf = <T extends string>(list: readonly T[], text: string): text is T =>
  list.some((item) => item === text)

/** yes or no, as a clerk may write it. */
export function yesOrNo<C extends string>(line: Line<C>, column: NoInfer<C>, faults: FaultList): boolean {
  const text = line.cells[column].toLowerCase()
  if (text === 'yes' || text === '是') return true
  if (text !== 'no' && text !== '否') {
    addFault(faults, line, `“${column}”只能写 yes/no 或 是/否`, `“${column}” must say yes or no`, column)
  }
  return false
}
