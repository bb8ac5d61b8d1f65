import type { EntrustmentLink } from '@jiefen/domain/region'
import { bilingual, type FaultList, type Files, filled } from '../text/index.ts'
import { nationalFolder, readLayered } from './layered.ts'

const required = ['code', 'name_zh', 'name_en', 'from_zh', 'from_en', 'source'] as const
type Column = (typeof required)[number]

export const linksFile = 'links.csv'

/** The ways by which other organs entrust a matter (domain rule 6.1), with who sends and by what authority. */
export function parseLinks(files: Files, faults: FaultList): EntrustmentLink[] {
  if (!files.has(linksFile) && !files.has(`${nationalFolder}${linksFile}`)) return []
  const table = readLayered<Column>(files, linksFile, { required, optional: [] }, 'code', faults)
  return table.lines.map((line) => ({
    code: filled(line, 'code', faults),
    name: bilingual(line, 'name_zh', 'name_en', faults),
    from: bilingual(line, 'from_zh', 'from_en', faults),
    source: filled(line, 'source', faults),
  }))
}
