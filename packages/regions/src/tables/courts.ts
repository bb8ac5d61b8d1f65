import { asUnitId } from '@jiefen/domain/kernel'
import { type ConfirmationCaution, type Court, courtLevels } from '@jiefen/domain/region'
import {
  addFault,
  bilingual,
  type FaultList,
  type Files,
  filled,
  isOneOf,
  readTable,
  withoutRepeats,
} from '../text/index.ts'
import type { ParsedCategories } from './categories.ts'
import { nationalFolder, readLayered } from './layered.ts'
import type { ParsedUnits } from './units.ts'

const required = ['id', 'name_zh', 'name_en', 'serves'] as const
const optional = ['level', 'telephone', 'address_zh', 'address_en'] as const
type Column = (typeof required)[number] | (typeof optional)[number]

export const courtsFile = 'courts.csv'

/** The courts that can confirm an agreement, and the places each is competent for (民事诉讼法 art. 205); a basic one where no level is said. */
export function parseCourts(files: Files, known: ParsedUnits, faults: FaultList): Court[] {
  if (!files.has(courtsFile)) return []
  const table = readTable<Column>(files, courtsFile, { required, optional }, faults)
  const places = new Set(known.units.filter(({ kind }) => kind === 'territory').map(({ id }) => String(id)))
  return withoutRepeats(table.lines, 'id', faults).map((line) => {
    const { id, telephone, address_zh, level } = line.cells
    if (level !== undefined && level !== '' && !isOneOf(courtLevels, level))
      addFault(
        faults,
        line,
        `没有级别“${level}”，可用：${courtLevels.join('、')}`,
        `there is no level “${level}”; known: ${courtLevels.join(', ')}`,
        'level',
      )
    const serves = filled(line, 'serves', faults)
      .split('、')
      .filter((place) => place !== '')
    for (const place of serves)
      if (known.sound && !places.has(place))
        addFault(faults, line, `没有地方“${place}”`, `there is no place “${place}”`, 'serves')
    return {
      id,
      level: level !== undefined && isOneOf(courtLevels, level) ? level : 'basic',
      name: bilingual(line, 'name_zh', 'name_en', faults),
      ...(telephone ? { telephone } : {}),
      ...(address_zh ? { address: bilingual(line, 'address_zh', 'address_en', faults) } : {}),
      serves: serves.map(asUnitId),
    }
  })
}

const cautionColumns = ['category', 'words_zh', 'words_en', 'source'] as const

export const cautionsFile = 'confirmation-cautions.csv'

/** What a clerk looks at with care before a court is asked: kinds of matter in which status or title is often the point. */
export function parseCautions(
  files: Files,
  known: ParsedCategories,
  faults: FaultList,
): ConfirmationCaution[] {
  if (!files.has(cautionsFile) && !files.has(`${nationalFolder}${cautionsFile}`)) return []
  const table = readLayered<(typeof cautionColumns)[number]>(
    files,
    cautionsFile,
    { required: cautionColumns, optional: [] },
    'category',
    faults,
  )
  const codes = new Set(known.categories.map(({ code }) => code))
  return table.lines.map((line) => {
    const category = filled(line, 'category', faults)
    if (category !== '' && known.sound && !codes.has(category))
      addFault(faults, line, `没有类别“${category}”`, `there is no category “${category}”`, 'category')
    return {
      category,
      words: bilingual(line, 'words_zh', 'words_en', faults),
      source: filled(line, 'source', faults),
    }
  })
}
