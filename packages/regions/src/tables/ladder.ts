import type { UnitId } from '@jiefen/domain/kernel'
import { type LevelName, levelNames, type Rung } from '@jiefen/domain/region'
import {
  addFault,
  bilingual,
  type FaultList,
  type Files,
  filled,
  isOneOf,
  type Line,
  readTable,
  withoutRepeats,
} from '../text/index.ts'
import { limitOf } from './limits.ts'
import type { ParsedUnits } from './units.ts'

const required = ['id', 'level', 'at', 'amount', 'unit', 'authority', 'word_zh', 'word_en'] as const
const optional = ['version', 'may_pass_to'] as const
type Column = (typeof required)[number] | (typeof optional)[number]
type RungLine = Line<Column>

export const ladderFile = 'ladder.csv'

/** What a rung may stand on. */
interface Ground {
  readonly levels: readonly LevelName[]
  readonly units: ParsedUnits
}

/**
 * Reads the levels a dispute climbs, from below, and how long each has. A region without the table, or with an empty
 * one, is one in which nothing climbs.
 */
export function parseLadder(files: Files, ground: Ground, faults: FaultList): Rung[] {
  if (!files.has(ladderFile)) return []
  const table = readTable<Column>(files, ladderFile, { required, optional }, faults)
  if (!table.sound) return []

  withoutRepeats(table.lines, 'at', faults, ({ cells: { level, at } }) => `${level} ${at}`)
  const lines = withoutRepeats(table.lines, 'id', faults)
  for (const [place, line] of lines.entries()) checkLine(line, place, lines, ground, faults)
  return lines.map((line) => rungOf(line, ground, faults))
}

function checkLine(
  line: RungLine,
  place: number,
  lines: readonly RungLine[],
  { levels }: Ground,
  faults: FaultList,
): void {
  const { id, level, may_pass_to } = line.cells
  if (filled(line, 'id', faults) !== '' && !/^[a-z0-9][a-z0-9-]*$/.test(id)) {
    addFault(
      faults,
      line,
      `“${id}”只能用小写字母、数字和连字符`,
      `“${id}” may have only small letters, digits and hyphens`,
      'id',
    )
  }
  if (levels.length > 0 && !levels.some((name) => name === level)) {
    addFault(faults, line, `region.json 里没有层级“${level}”`, `region.json has no level “${level}”`, 'level')
  }
  const below = lines[place - 1]
  if (below !== undefined && rankOf(level) > rankOf(below.cells.level)) {
    addFault(
      faults,
      line,
      `要从下往上写：“${level}”不能排在“${below.cells.level}”的上面`,
      `the rungs go upwards: “${level}” cannot stand above “${below.cells.level}”`,
      'level',
    )
  }
  const [higher, next] = [lines.slice(place + 1).map(({ cells }) => cells.id), lines[place + 1]?.cells.id]
  for (const to of listOf(may_pass_to)) {
    if (higher.includes(to) && to !== next) continue
    addFault(
      faults,
      line,
      `“${to}”不是可以越级到达的层：要写下一级以上的层`,
      `“${to}” cannot be reached by skipping: name a rung above the next one`,
      'may_pass_to',
    )
  }
}

function rungOf(line: RungLine, ground: Ground, faults: FaultList): Rung {
  const { id, level, may_pass_to } = line.cells
  return {
    id,
    word: bilingual(line, 'word_zh', 'word_en', faults),
    level: isOneOf(levelNames, level) ? level : 'village',
    at: standOf(line, ground, faults),
    limit: limitOf(line, faults),
    mayPassTo: listOf(may_pass_to),
  }
}

/** Which unit of the place it is; at least one place of the level must have it, or nothing would ever stand there. */
function standOf(line: RungLine, { units }: Ground, faults: FaultList): Rung['at'] {
  const { at, level } = line.cells
  const ending = /^department:([a-z0-9][a-z0-9-]*)$/.exec(at)?.[1]
  if (at !== 'territory' && at !== 'committee' && ending === undefined) {
    addFault(
      faults,
      line,
      `“${at}”不明白：请写 territory、committee 或 department:<单位编号的结尾>`,
      `“${at}” is not understood: write territory, committee or department:<ending of the unit's id>`,
      'at',
    )
    return 'territory'
  }
  const places = new Set(
    units.units.filter((unit) => unit.kind === 'territory' && unit.level === level).map(({ id }) => id),
  )
  const isThere = units.units.some(({ id, kind, parent }) => {
    if (at === 'territory') return places.has(id)
    const own: UnitId | undefined = parent !== undefined && places.has(parent) ? parent : undefined
    return ending === undefined
      ? kind === 'committee' && own !== undefined
      : kind === 'department' && own !== undefined && id === `${own}-${ending}`
  })
  if (units.sound && !isThere) {
    addFault(
      faults,
      line,
      `没有一个“${level}”有“${at}”`,
      `no place of the level “${level}” has “${at}”`,
      'at',
    )
  }
  return ending === undefined ? (at === 'committee' ? 'committee' : 'territory') : { department: ending }
}

const listOf = (text: string): string[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** How far down a level lies; one that is not known is named already and stands nowhere. */
const rankOf = (level: string): number =>
  isOneOf(levelNames, level) ? levelNames.indexOf(level) : Number.NaN
