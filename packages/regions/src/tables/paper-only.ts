import type { PaperOnly } from '@jiefen/domain/region'
import { addFault, bilingual, type FaultList, type Files, filled } from '../text/index.ts'
import type { ParsedCategories } from './categories.ts'
import { nationalFolder, readLayered } from './layered.ts'

const required = ['category', 'why_zh', 'why_en', 'source'] as const
type Column = (typeof required)[number]

export const paperOnlyFile = 'paper-only.csv'

/** Categories whose agreements are signed on paper and by no telephone (电子签名法 art. 3). */
export function parsePaperOnly(
  files: Files,
  { categories }: ParsedCategories,
  faults: FaultList,
): PaperOnly[] {
  if (!files.has(paperOnlyFile) && !files.has(`${nationalFolder}${paperOnlyFile}`)) return []
  const table = readLayered<Column>(files, paperOnlyFile, { required, optional: [] }, 'category', faults)
  return table.lines.map((line) => {
    const category = filled(line, 'category', faults)
    if (category !== '' && !categories.some(({ code }) => code === category))
      addFault(faults, line, `没有类别“${category}”`, `there is no category “${category}”`, 'category')
    return {
      category,
      why: bilingual(line, 'why_zh', 'why_en', faults),
      source: filled(line, 'source', faults),
    }
  })
}
