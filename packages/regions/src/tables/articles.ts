import { isDay } from '@jiefen/domain/calendar'
import type { Article } from '@jiefen/domain/region'
import { addFault, bilingual, type FaultList, type Files, filled, type Line } from '../text/index.ts'
import type { ParsedCategories } from './categories.ts'
import { nationalFolder, readLayered } from './layered.ts'

const required = [
  'code',
  'law_zh',
  'law_en',
  'article_zh',
  'article_en',
  'gist_zh',
  'gist_en',
  'categories',
  'keywords',
  'source',
  'from',
  'until',
  'verified',
] as const
type Column = (typeof required)[number]

export const articlesFile = 'articles.csv'

/** Articles that are shown beside a dispute; a line without a source is none, for nobody could check it. */
export function parseArticles(files: Files, known: ParsedCategories, faults: FaultList): Article[] {
  if (!files.has(articlesFile) && !files.has(`${nationalFolder}${articlesFile}`)) return []
  const table = readLayered<Column>(files, articlesFile, { required, optional: [] }, 'code', faults)
  const codes = new Set(known.categories.map(({ code }) => code))
  return table.lines.map((line) => {
    const categories = listIn(line.cells.categories)
    for (const category of categories)
      if (known.sound && !codes.has(category))
        addFault(faults, line, `没有类别“${category}”`, `there is no category “${category}”`, 'categories')
    const [from, until] = [dayIn(line, 'from', faults), dayIn(line, 'until', faults)]
    if (from !== undefined && until !== undefined && until < from)
      addFault(faults, line, '“until”早于“from”', '“until” is before “from”', 'until')
    const { verified } = line.cells
    if (verified !== 'yes' && verified !== 'no')
      addFault(faults, line, `“${verified}”要写 yes 或 no`, `“${verified}” must be yes or no`, 'verified')
    return {
      code: filled(line, 'code', faults),
      law: bilingual(line, 'law_zh', 'law_en', faults),
      article: bilingual(line, 'article_zh', 'article_en', faults),
      gist: bilingual(line, 'gist_zh', 'gist_en', faults),
      categories,
      keywords: listIn(line.cells.keywords),
      source: filled(line, 'source', faults),
      verified: verified === 'yes',
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { until }),
    }
  })
}

const listIn = (cell: string): string[] =>
  cell
    .split('、')
    .map((word) => word.trim())
    .filter((word) => word !== '')

function dayIn(line: Line<Column>, column: 'from' | 'until', faults: FaultList): string | undefined {
  const text = line.cells[column]
  if (text === '') return undefined
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
