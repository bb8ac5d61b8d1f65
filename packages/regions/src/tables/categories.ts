import type { Category } from '@jiefen/domain/region'
import { addFault, bilingual, type FaultList, type Files, type Line, yesOrNo } from '../text/index.ts'
import { readLayered } from './layered.ts'

const required = ['code', 'name_zh', 'name_en', 'mediable', 'written_only', 'keywords'] as const
type Column = (typeof required)[number]

export interface ParsedCategories {
  readonly categories: readonly Category[]
  readonly sound: boolean
}

/** Reads the two-level list of dispute categories: two digits are a class, four an item of the class they begin with. */
export function parseCategories(files: Files, faults: FaultList): ParsedCategories {
  const table = readLayered<Column>(files, 'categories.csv', { required, optional: [] }, 'code', faults)
  const codes = new Set(table.lines.map((line) => line.cells.code))
  for (const line of table.lines) checkCode(line, codes, faults)
  return { categories: table.lines.map((line) => categoryOf(line, faults)), sound: table.sound }
}

function checkCode(line: Line<Column>, codes: ReadonlySet<string>, faults: FaultList): void {
  const { code } = line.cells
  if (!/^\d\d(\d\d)?$/.test(code)) {
    addFault(
      faults,
      line,
      `“${code}”要是两位（大类）或四位（小类）数字`,
      `“${code}” must be two digits (a class) or four (an item)`,
      'code',
    )
  } else if (!codes.has(code.slice(0, 2))) {
    addFault(
      faults,
      line,
      `小类 ${code} 没有大类 ${code.slice(0, 2)}`,
      `the item ${code} has no class ${code.slice(0, 2)}`,
      'code',
    )
  }
}

function categoryOf(line: Line<Column>, faults: FaultList): Category {
  return {
    code: line.cells.code,
    name: bilingual(line, 'name_zh', 'name_en', faults),
    mediable: yesOrNo(line, 'mediable', faults),
    writtenOnly: yesOrNo(line, 'written_only', faults),
    keywords: keywordsOf(line, faults),
  }
}

/** Separated by 、 as one writes a list by hand; a word twice in one line counts twice and is a slip. */
function keywordsOf(line: Line<Column>, faults: FaultList): string[] {
  const words = line.cells.keywords
    .split(/[、;；|]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
  const repeated = words.find((word, index) => words.indexOf(word) !== index)
  if (repeated !== undefined) {
    addFault(
      faults,
      line,
      `关键词“${repeated}”写了两次`,
      `the keyword “${repeated}” stands twice`,
      'keywords',
    )
  }
  const short = words.find((word) => [...word].length < 2)
  if (short !== undefined) {
    addFault(
      faults,
      line,
      `关键词“${short}”太短，会在别的词里误中`,
      `the keyword “${short}” is too short: it hits inside other words`,
      'keywords',
    )
  }
  return words
}
