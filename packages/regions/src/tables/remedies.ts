import type { Remedy } from '@jiefen/domain/region'
import { addFault, bilingual, type FaultList, type Files, filled } from '../text/index.ts'
import type { ParsedCategories } from './categories.ts'
import { readLayered } from './layered.ts'

const required = ['code', 'category', 'way_zh', 'way_en', 'words_zh', 'words_en'] as const
type Column = (typeof required)[number]

/** What remains open when a mediation ends without agreement (人民调解法 art. 26); at least one holds for every dispute. */
export function parseRemedies(files: Files, known: ParsedCategories, faults: FaultList): Remedy[] {
  const file = 'remedies.csv'
  const table = readLayered<Column>(files, file, { required, optional: [] }, 'code', faults)
  const codes = new Set(known.categories.map((category) => category.code))
  for (const line of table.lines) {
    const { category } = line.cells
    filled(line, 'code', faults)
    if (category === '' || !known.sound || codes.has(category)) continue
    addFault(faults, line, `没有类别“${category}”`, `there is no category “${category}”`, 'category')
  }
  if (table.sound && !table.lines.some((line) => line.cells.category === '')) {
    addFault(
      faults,
      { file: table.lines[0]?.file ?? file, line: 1 },
      '缺少对所有纠纷都适用的救济途径（类别空着的一行）',
      'there is no remedy for every dispute (a line with an empty category)',
      'category',
    )
  }
  return table.lines.map((line) => ({
    code: line.cells.code,
    ...(line.cells.category === '' ? {} : { category: line.cells.category }),
    way: bilingual(line, 'way_zh', 'way_en', faults),
    words: bilingual(line, 'words_zh', 'words_en', faults),
  }))
}
