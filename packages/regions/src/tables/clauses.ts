import { clauseBlanks } from '@jiefen/domain/agreement'
import { type ClauseTemplate, clauseShapes } from '@jiefen/domain/region'
import { addFault, bilingual, type FaultList, type Files, filled, isOneOf, type Line } from '../text/index.ts'
import { nationalFolder, readLayered } from './layered.ts'

const required = ['id', 'kind', 'zh', 'en'] as const
type Column = (typeof required)[number]

export const clausesFile = 'clauses.csv'

/** The clause library (条款库): sentences with blanks in braces; what stands in ［ ］ falls away where it stays empty. */
export function parseClauses(files: Files, faults: FaultList): ClauseTemplate[] {
  if (!files.has(clausesFile) && !files.has(`${nationalFolder}${clausesFile}`)) return []
  const table = readLayered<Column>(files, clausesFile, { required, optional: [] }, 'id', faults)
  return table.lines.flatMap((line): ClauseTemplate[] => {
    const id = filled(line, 'id', faults)
    const { kind } = line.cells
    const words = bilingual(line, 'zh', 'en', faults)
    if (!isOneOf(clauseShapes, kind)) {
      addFault(
        faults,
        line,
        `“${kind}”不是条款种类，可用：${clauseShapes.join('、')}`,
        `“${kind}” is no kind of clause; known: ${clauseShapes.join(', ')}`,
        'kind',
      )
      return []
    }
    for (const language of ['zh', 'en'] as const) checkBlanks(line, kind, language, faults)
    return [{ id, kind, words }]
  })
}

/** Every blank is one that the kind can fill, and what is owed, by whom, to whom and when is never left unsaid. */
function checkBlanks(
  line: Line<Column>,
  kind: ClauseTemplate['kind'],
  language: 'zh' | 'en',
  faults: FaultList,
): void {
  const text = line.cells[language]
  const blanks = [...text.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name)
  const { must, may }: { readonly must: readonly string[]; readonly may: readonly string[] } =
    clauseBlanks[kind]
  const known = [...must, ...may]
  for (const blank of blanks.filter((name) => !known.includes(name)))
    addFault(
      faults,
      line,
      `这类条款没有空白“{${blank}}”，可用：${known.join('、') || '无'}`,
      `a clause of this kind has no blank “{${blank}}”; known: ${known.join(', ') || 'none'}`,
      language,
    )
  const always = text.replace(/［[^］]*］/g, '')
  for (const blank of must.filter((name) => !always.includes(`{${name}}`)))
    addFault(
      faults,
      line,
      `缺少空白“{${blank}}”，不写就说不清欠什么`,
      `the blank “{${blank}}” is missing: without it nobody knows what is owed`,
      language,
    )
  if (/［[^］]*［|^[^［]*］/.test(text))
    addFault(faults, line, '［ ］没有成对', 'the brackets ［ ］ do not pair', language)
}
