import {
  type Grade,
  gradeColours,
  type LevelName,
  levelNames,
  type SignalCode,
  signalCodes,
} from '@jiefen/domain/region'
import { addFault, bilingual, type FaultList, type Files, filled, isOneOf, type Line } from '../text/index.ts'
import { nationalFolder, readLayered } from './layered.ts'
import { type LimitColumn, limitOf } from './limits.ts'

const required = [
  'code',
  'colour',
  'word_zh',
  'word_en',
  'owner_level',
  'amount',
  'unit',
  'authority',
  'signals',
] as const
type Column = (typeof required)[number] | LimitColumn

export const gradesFile = 'grades.csv'

/** Reads the grades of risk, lowest first: each with its colour, its word, who answers for it and how often it is looked at anew. */
export function parseGrades(files: Files, levels: readonly LevelName[], faults: FaultList): Grade[] {
  const table = readLayered<Column>(files, gradesFile, { required, optional: ['version'] }, 'code', faults)
  const grades = table.lines.map((line) => gradeOf(line, levels, faults))
  const seen = new Map<string, string>()
  for (const line of table.lines) {
    const { colour, code } = line.cells
    const other = seen.get(colour)
    if (other !== undefined) {
      addFault(
        faults,
        line,
        `“${code}”和“${other}”用了同一种颜色，一种颜色只能有一个等级`,
        `“${code}” and “${other}” have the same colour`,
        'colour',
      )
    }
    seen.set(colour, code)
  }
  return grades.toSorted((a, b) => gradeColours.indexOf(a.colour) - gradeColours.indexOf(b.colour))
}

function gradeOf(line: Line<Column>, levels: readonly LevelName[], faults: FaultList): Grade {
  const { colour, owner_level: level } = line.cells
  const isColour = isOneOf(gradeColours, colour)
  if (!isColour) {
    const known = gradeColours.join('、')
    addFault(
      faults,
      line,
      `“${colour}”不是四色之一，可用：${known}`,
      `“${colour}” is none of the four colours: ${known}`,
      'colour',
    )
  }
  const isLevel = isOneOf(levelNames, level)
  // A national line may name a level that this place does not have: the next above answers then.
  const isOwn = !line.file.startsWith(nationalFolder)
  if (!isLevel || (isOwn && levels.length > 0 && !levels.includes(level))) {
    const known = levels.join('、')
    addFault(
      faults,
      line,
      `没有“${level}”这一级，可用：${known}`,
      `there is no level “${level}”; known: ${known}`,
      'owner_level',
    )
  }
  return {
    code: filled(line, 'code', faults),
    colour: isColour ? colour : 'green',
    word: bilingual(line, 'word_zh', 'word_en', faults),
    ownerLevel: isLevel ? level : 'county',
    review: limitOf(line, faults),
    signals: signalsIn(line, faults),
  }
}

function signalsIn(line: Line<Column>, faults: FaultList): SignalCode[] {
  const named = line.cells.signals.split('、').filter((code) => code !== '')
  return named.flatMap((code) => {
    if (isOneOf(signalCodes, code)) return [code]
    const known = signalCodes.join('、')
    addFault(
      faults,
      line,
      `没有叫“${code}”的信号，可用：${known}`,
      `there is no signal “${code}”; known: ${known}`,
      'signals',
    )
    return []
  })
}
