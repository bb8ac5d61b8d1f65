import type { StatusWord } from '@jiefen/domain/region'
import { bilingual, type FaultList, type Files, filled } from '../text/index.ts'
import { nationalFolder, readLayered } from './layered.ts'

const required = ['word', 'why_zh', 'why_en', 'source'] as const
type Column = (typeof required)[number]

export const statusWordsFile = 'status-words.csv'

/** Words in an agreement that speak of a status, which it cannot change (domain rule NM09). */
export function parseStatusWords(files: Files, faults: FaultList): StatusWord[] {
  if (!files.has(statusWordsFile) && !files.has(`${nationalFolder}${statusWordsFile}`)) return []
  const table = readLayered<Column>(files, statusWordsFile, { required, optional: [] }, 'word', faults)
  return table.lines.map((line) => ({
    word: filled(line, 'word', faults),
    why: bilingual(line, 'why_zh', 'why_en', faults),
    source: filled(line, 'source', faults),
  }))
}
