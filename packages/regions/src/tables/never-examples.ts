import { type NeverExample, neverKinds, type ScreeningQuestion } from '@jiefen/domain/region'
import { addFault, type FaultList, type Files, filled } from '../text/index.ts'
import type { ParsedCategories } from './categories.ts'
import { nationalFolder, readLayered } from './layered.ts'

const required = ['value', 'kind', 'source'] as const
type Column = (typeof required)[number]

export const neverExamplesFile = 'never-examples.csv'

/** Which closed matters never become an example, each line with its authority. */
export function parseNeverExamples(
  files: Files,
  known: ParsedCategories,
  screening: readonly ScreeningQuestion[],
  faults: FaultList,
): NeverExample[] {
  if (!files.has(neverExamplesFile) && !files.has(`${nationalFolder}${neverExamplesFile}`)) return []
  const table = readLayered<Column>(files, neverExamplesFile, { required, optional: [] }, 'value', faults)
  const categories = new Set(known.categories.map(({ code }) => code))
  const signs = new Set(screening.map(({ code }) => code))
  return table.lines.flatMap((line) => {
    const kind = neverKinds.find((one) => one === line.cells.kind)
    const value = filled(line, 'value', faults)
    const source = filled(line, 'source', faults)
    if (kind === undefined) {
      addFault(
        faults,
        line,
        `“${line.cells.kind}”要写 ${neverKinds.join('、')}`,
        `“${line.cells.kind}” must be one of ${neverKinds.join(', ')}`,
        'kind',
      )
      return []
    }
    if (kind === 'category' && known.sound && !categories.has(value))
      addFault(faults, line, `没有类别“${value}”`, `there is no category “${value}”`, 'value')
    if (kind === 'sign' && screening.length > 0 && !signs.has(value))
      addFault(faults, line, `没有“${value}”这一问`, `nobody asks about “${value}”`, 'value')
    return [{ kind, value, source }]
  })
}
