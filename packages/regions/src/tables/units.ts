import { asUnitId, type UnitId } from '@jiefen/domain/kernel'
import { type LevelName, levelNames, type Unit, type UnitKind } from '@jiefen/domain/region'
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
import { isUnitCode, unitCodeAlphabet, unitCodeLength } from '../unit-code.ts'

const required = ['id', 'parent', 'kind', 'level', 'name_zh', 'name_en', 'code'] as const
const optional = ['short_name', 'telephone', 'address_zh', 'address_en'] as const
type Column = (typeof required)[number] | (typeof optional)[number]
type UnitLine = Line<Column>

export const unitsFile = 'units.csv'
const unitKinds: readonly UnitKind[] = ['territory', 'department', 'committee']
const rankOf = (level: string): number => (isOneOf(levelNames, level) ? levelNames.indexOf(level) : -1)

export interface ParsedUnits {
  readonly units: readonly Unit[]
  /** False when nothing may be concluded from a unit that is not among them. */
  readonly sound: boolean
}

/** Reads the tree of units and checks that it is one tree, goes downward, and leaves no place without a committee. */
export function parseUnits(files: Files, levels: readonly LevelName[], faults: FaultList): ParsedUnits {
  const table = readTable<Column>(files, unitsFile, { required, optional }, faults)
  if (!table.sound) return { units: [], sound: false }

  const lines = withoutRepeats(table.lines, 'id', faults)
  withoutRepeats(table.lines, 'code', faults)
  // Two committees of one short name would both write （2026）桥人调字第1号.
  withoutRepeats(table.lines, 'short_name', faults)
  const byId = new Map(lines.map((line) => [line.cells.id, line]))
  for (const line of lines) checkLine(line, byId, levels, faults)
  checkRoot(lines, levels, faults)

  const paths = pathsOf(lines, byId, faults)
  checkCommittees(lines, paths, faults)
  return { units: lines.map((line) => unitOf(line, paths.get(line.cells.id) ?? [], faults)), sound: true }
}

function checkLine(
  line: UnitLine,
  byId: ReadonlyMap<string, UnitLine>,
  levels: readonly LevelName[],
  faults: FaultList,
): void {
  const { id, parent, kind, level, code, short_name } = line.cells
  if (filled(line, 'id', faults) !== '' && !/^[a-z0-9][a-z0-9-]*$/.test(id)) {
    addFault(
      faults,
      line,
      `“${id}”只能用小写字母、数字和连字符`,
      `“${id}” may have only small letters, digits and hyphens`,
      'id',
    )
  }
  if (!isOneOf(unitKinds, kind)) {
    addFault(
      faults,
      line,
      `“${kind}”不是单位种类，可用：${unitKinds.join('、')}`,
      `“${kind}” is no kind of unit; known: ${unitKinds.join(', ')}`,
      'kind',
    )
  }
  if (levels.length > 0 && !levels.some((name) => name === level)) {
    addFault(faults, line, `region.json 里没有层级“${level}”`, `region.json has no level “${level}”`, 'level')
  }
  if (!isUnitCode(code)) {
    addFault(
      faults,
      line,
      `“${code}”不能作二维码编号：要 ${unitCodeLength} 个字符，取自 ${unitCodeAlphabet}`,
      `“${code}” cannot be a unit's code: ${unitCodeLength} characters out of ${unitCodeAlphabet}`,
      'code',
    )
  }
  if (kind === 'committee' && short_name === '') {
    addFault(
      faults,
      line,
      '调委会要有简称，案号里要用',
      'a committee needs a short name for its case numbers',
      'short_name',
    )
  }
  if (parent !== '') checkPlace(line, byId.get(parent), faults)
}

function checkPlace(line: UnitLine, above: UnitLine | undefined, faults: FaultList): void {
  const { parent, kind, level } = line.cells
  if (above === undefined) {
    addFault(faults, line, `上级单位“${parent}”不存在`, `there is no unit “${parent}” above it`, 'parent')
    return
  }
  const [own, upper] = [rankOf(level), rankOf(above.cells.level)]
  if (own < 0 || upper < 0) return
  if (kind === 'territory') {
    if (above.cells.kind !== 'territory') {
      addFault(
        faults,
        line,
        `地方的上级要是地方，“${parent}”不是`,
        `a place lies in a place, and “${parent}” is none`,
        'parent',
      )
    }
    if (own <= upper) {
      addFault(
        faults,
        line,
        `层级“${level}”不比上级“${above.cells.level}”低`,
        `its level “${level}” is not below “${above.cells.level}” of the unit above`,
        'level',
      )
    }
  } else {
    if (above.cells.kind === 'committee') {
      addFault(faults, line, '调委会下面不能再设单位', 'nothing stands below a committee', 'parent')
    }
    if (own < upper) {
      addFault(
        faults,
        line,
        `层级“${level}”高于上级“${above.cells.level}”`,
        `its level “${level}” is above “${above.cells.level}” of the unit above`,
        'level',
      )
    }
  }
}

function checkRoot(lines: readonly UnitLine[], levels: readonly LevelName[], faults: FaultList): void {
  const [root, ...others] = lines.filter((line) => line.cells.parent === '')
  if (root === undefined) {
    const spot = { file: unitsFile, line: 1 }
    addFault(
      faults,
      spot,
      '没有最上级单位（parent 空着的一行）',
      'there is no unit at the top (a line with an empty parent)',
      'parent',
    )
    return
  }
  for (const line of others) {
    addFault(
      faults,
      line,
      `最上级单位已在第 ${root.line} 行，这里要写上级`,
      `the unit at the top is on line ${root.line}; this one needs a parent`,
      'parent',
    )
  }
  if (root.cells.kind !== 'territory' || (levels[0] !== undefined && root.cells.level !== levels[0])) {
    addFault(
      faults,
      root,
      '最上级单位要是最高层级的地方',
      'the unit at the top must be a place of the highest level',
      'level',
    )
  }
}

/** The way from the root to each unit. A unit in a ring is named; one without a way to a top gets none. */
function pathsOf(
  lines: readonly UnitLine[],
  byId: ReadonlyMap<string, UnitLine>,
  faults: FaultList,
): ReadonlyMap<string, readonly UnitId[]> {
  const paths = new Map<string, readonly UnitId[]>()
  for (const line of lines) {
    const way: string[] = []
    let step: UnitLine | undefined = line
    let top = line
    while (step !== undefined && !way.includes(step.cells.id)) {
      way.unshift(step.cells.id)
      top = step
      step = byId.get(step.cells.parent)
    }
    if (step === undefined) {
      // Below an unknown parent nothing more is said: that one is named already.
      if (top.cells.parent === '') paths.set(line.cells.id, way.map(asUnitId))
    } else if (step === line) {
      addFault(
        faults,
        line,
        `上级关系成了环：${way.join(' → ')}`,
        `its line of parents comes back to itself: ${way.join(' → ')}`,
        'parent',
      )
    }
  }
  return paths
}

function checkCommittees(
  lines: readonly UnitLine[],
  paths: ReadonlyMap<string, readonly UnitId[]>,
  faults: FaultList,
): void {
  const withCommittee = new Set(
    lines.filter((line) => line.cells.kind === 'committee').map((line) => line.cells.parent),
  )
  for (const line of lines) {
    const way = paths.get(line.cells.id)
    if (line.cells.kind !== 'territory' || way === undefined || way.some((id) => withCommittee.has(id)))
      continue
    addFault(
      faults,
      line,
      '本单位和它的上级都没有人民调解委员会',
      'neither this unit nor one above it has a mediation committee',
      'kind',
    )
  }
}

function unitOf(line: UnitLine, path: readonly UnitId[], faults: FaultList): Unit {
  const { id, parent, kind, level, short_name, code, telephone, address_zh, address_en } = line.cells
  const address =
    address_zh === '' && address_en === ''
      ? {}
      : { address: bilingual(line, 'address_zh', 'address_en', faults) }
  return {
    id: asUnitId(id),
    ...(parent === '' ? {} : { parent: asUnitId(parent) }),
    path,
    kind: isOneOf(unitKinds, kind) ? kind : 'territory',
    level: isOneOf(levelNames, level) ? level : 'county',
    name: bilingual(line, 'name_zh', 'name_en', faults),
    ...(short_name === '' ? {} : { shortName: short_name }),
    code,
    ...(telephone === '' ? {} : { telephone }),
    ...address,
  }
}
