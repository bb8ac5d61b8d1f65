import type { StatusWord } from '@jiefen/domain/region'
import { bilingual, type FaultList, type Files, filled, yesOrNo } from '../text/index.ts'
import { nationalFolder, readLayered } from './layered.ts'

const required = ['word', 'settles', 'why_zh', 'why_en', 'source'] as const
const optional = ['not_after', 'not_before'] as const
type Column = (typeof required)[number] | (typeof optional)[number]

export const statusWordsFile = 'status-words.csv'

/** Words in an agreement that speak of a status, which it cannot change (domain rule NM09). */
export function parseStatusWords(files: Files, faults: FaultList): StatusWord[] {
  if (!files.has(statusWordsFile) && !files.has(`${nationalFolder}${statusWordsFile}`)) return []
  const table = readLayered<Column>(files, statusWordsFile, { required, optional }, 'word', faults)
  return table.lines.map((line) => ({
    word: filled(line, 'word', faults),
    settles: yesOrNo(line, 'settles', faults),
    ...turns('notAfter', line.cells.not_after),
    ...turns('notBefore', line.cells.not_before),
    why: bilingual(line, 'why_zh', 'why_en', faults),
    source: filled(line, 'source', faults),
  }))
}

const turns = <N extends string>(name: N, cell: string | undefined): { readonly [K in N]?: string[] } =>
  cell === undefined || cell === ''
    ? {}
    : ({ [name]: cell.split('、').filter((turn) => turn !== '') } as { readonly [K in N]?: string[] })
