import { type ClockName, clockNames, type PauseReason, untouchableLimits } from '@jiefen/domain/region'
import { addFault, bilingual, type FaultList, type Files, filled, isOneOf, type Line } from '../text/index.ts'
import { type LayeredTable, nationalFolder, readLayered } from './layered.ts'

const required = ['code', 'name_zh', 'name_en', 'basis', 'limits'] as const
type Column = (typeof required)[number]

export const pauseReasonsFile = 'pause-reasons.csv'

/**
 * Reads why a limit may stand still, and which limits that holds; an empty cell holds every limit that may be held at
 * all, and `none` takes a national reason away. P and two digits are national reasons, which a region may word anew or give to other limits; L and two digits
 * are its own.
 */
export function parsePauseReasons(files: Files, faults: FaultList): PauseReason[] {
  if (!files.has(pauseReasonsFile) && !files.has(`${nationalFolder}${pauseReasonsFile}`)) return []
  const table = readLayered<Column>(files, pauseReasonsFile, { required, optional: [] }, 'code', faults)
  checkCodes(table, faults)
  return table.lines
    .filter(({ cells }) => cells.limits !== 'none')
    .map((line) => ({
      code: line.cells.code,
      name: bilingual(line, 'name_zh', 'name_en', faults),
      basis: filled(line, 'basis', faults),
      limits: limitsOf(line, faults),
    }))
}

function limitsOf(line: Line<Column>, faults: FaultList): ClockName[] {
  const names = line.cells.limits.split('、').map((name) => name.trim())
  return names.flatMap((name): ClockName[] => {
    if (name === '') return []
    if (isOneOf(clockNames, name) && !untouchableLimits.includes(name)) return [name]
    addFault(
      faults,
      line,
      `没有叫“${name}”的时限，或者它不能中止计时`,
      `there is no limit “${name}”, or it may not stand still`,
      'limits',
    )
    return []
  })
}

function checkCodes(table: LayeredTable<Column>, faults: FaultList): void {
  for (const line of table.lines) {
    const { code } = line.cells
    const isNational = line.file.startsWith(nationalFolder)
    const known = table.nationalKeys?.has(code) ?? true
    if (/^P\d\d$/.test(code) ? known : /^L\d\d$/.test(code) && !isNational) continue
    addFault(
      faults,
      line,
      `“${code}”不是全国表里的代码；本地自己的理由用 L 加两位数字`,
      `“${code}” is no code of the national list; a reason of the place is L and two digits`,
      'code',
    )
  }
}
