import { packetKinds, type Recourse } from '@jiefen/domain/region'
import { addFault, bilingual, type FaultList, type Files, filled, type Line } from '../text/index.ts'
import type { ParsedCategories } from './categories.ts'
import { nationalFolder, readLayered } from './layered.ts'

const required = [
  'code',
  'only',
  'category',
  'way_zh',
  'way_en',
  'words_zh',
  'words_en',
  'source',
  'within',
] as const
type Column = (typeof required)[number] | 'packet'

export const recoursesFile = 'recourses.csv'

/** What remains open when an agreement is not kept (人民调解法 arts. 32, 33), each with its source and its last day. */
export function parseRecourses(files: Files, known: ParsedCategories, faults: FaultList): Recourse[] {
  if (!files.has(recoursesFile) && !files.has(`${nationalFolder}${recoursesFile}`)) return []
  const table = readLayered<Column>(files, recoursesFile, { required, optional: ['packet'] }, 'code', faults)
  const codes = new Set(known.categories.map(({ code }) => code))
  return table.lines.map((line): Recourse => {
    const { only, category } = line.cells
    if (only !== '' && only !== 'payment')
      addFault(
        faults,
        line,
        `“${only}”要么空着，要么写 payment`,
        `“${only}” must be empty or payment`,
        'only',
      )
    if (category !== '' && known.sound && !codes.has(category))
      addFault(faults, line, `没有类别“${category}”`, `there is no category “${category}”`, 'category')
    const packet = packetKinds.find((kind) => kind === line.cells.packet)
    if (packet === undefined && (line.cells.packet ?? '') !== '')
      addFault(
        faults,
        line,
        `没有“${line.cells.packet}”这种材料`,
        `there is no packet “${line.cells.packet}”`,
        'packet',
      )
    const within = withinOf(line, faults)
    return {
      code: filled(line, 'code', faults),
      ...(only === 'payment' ? { only } : {}),
      ...(category === '' ? {} : { category }),
      way: bilingual(line, 'way_zh', 'way_en', faults),
      words: bilingual(line, 'words_zh', 'words_en', faults),
      source: filled(line, 'source', faults),
      ...(packet === undefined ? {} : { packet }),
      ...(within === undefined ? {} : { within }),
    }
  })
}

/** effect+30d: thirty days from the effect of the agreement; due+2y: two years from the last day of what is owed. */
function withinOf(line: Line<Column>, faults: FaultList): Recourse['within'] {
  const { within } = line.cells
  if (within === '') return undefined
  const found = /^(effect|due)\+(\d{1,3})([dy])$/.exec(within)
  if (found === null) {
    addFault(
      faults,
      line,
      `“${within}”要写成 effect+30d 或 due+2y 的样子`,
      `“${within}” must look like effect+30d or due+2y`,
      'within',
    )
    return undefined
  }
  const from = found[1] === 'effect' ? 'effect' : 'due'
  const count = Number(found[2])
  return found[3] === 'd' ? { from, days: count } : { from, years: count }
}
