import { asUnitId, type Role, roles, type UnitId } from '@jiefen/domain/kernel'
import {
  addFault,
  type FaultList,
  type Files,
  filled,
  isOneOf,
  type Line,
  readTable,
  withoutRepeats,
} from '../text/index.ts'
import type { ProfileUse } from './settings.ts'
import type { ParsedUnits } from './units.ts'

const required = ['login', 'name', 'unit', 'role'] as const
type Column = (typeof required)[number]
type PersonLine = Line<Column>

export const peopleFile = 'people.csv'

/** An invented member of staff for trying the service out. */
export interface DemoPerson {
  readonly login: string
  readonly name: string
  readonly duties: readonly { readonly unit: UnitId; readonly role: Role }[]
}

/**
 * Reads the demo staff, one duty a line; a login on several lines holds several duties. A profile in production has none:
 * its real people are entered by its own administrator and are nobody's data file.
 */
export function parsePeople(
  files: Files,
  units: ParsedUnits,
  use: ProfileUse | undefined,
  faults: FaultList,
): DemoPerson[] {
  if (!files.has(peopleFile)) return []

  const table = readTable<Column>(files, peopleFile, { required, optional: [] }, faults)
  const lines = withoutRepeats(table.lines, 'login', faults, (line) => Object.values(line.cells).join(' · '))
  for (const line of lines) {
    checkLine(line, units, faults)
    if (use === 'production') {
      addFault(
        faults,
        line,
        `正式使用的地区不能有演示人员“${line.cells.name}”`,
        `a region in production may have no demo person “${line.cells.name}”`,
        'login',
      )
    }
  }
  const byLogin = Map.groupBy(
    lines.filter((line) => line.cells.login !== ''),
    (line) => line.cells.login,
  )
  return [...byLogin].map(([login, duties]) => personOf(login, duties, faults))
}

function checkLine(line: PersonLine, units: ParsedUnits, faults: FaultList): void {
  const { login, unit, role } = line.cells
  if (filled(line, 'login', faults) !== '' && !/^[a-z][a-z0-9.-]*$/.test(login)) {
    addFault(
      faults,
      line,
      `“${login}”只能用小写字母、数字、点和连字符`,
      `“${login}” may have only small letters, digits, dots and hyphens`,
      'login',
    )
  }
  filled(line, 'name', faults)
  if (units.sound && !units.units.some((known) => known.id === unit)) {
    addFault(faults, line, `没有单位“${unit}”`, `there is no unit “${unit}”`, 'unit')
  }
  if (!isOneOf(roles, role)) {
    addFault(
      faults,
      line,
      `“${role}”不是岗位，可用：${roles.join('、')}`,
      `“${role}” is no role; known: ${roles.join(', ')}`,
      'role',
    )
  }
}

const isAdministrator = (role: string): boolean => role.endsWith('-admin')

function personOf(login: string, lines: readonly PersonLine[], faults: FaultList): DemoPerson {
  const name = lines[0]?.cells.name ?? ''
  for (const line of lines) {
    if (line.cells.name !== name) {
      addFault(
        faults,
        line,
        `登录名“${login}”已经是“${name}”的`,
        `the login “${login}” is already that of “${name}”`,
        'name',
      )
    }
    if (isAdministrator(line.cells.role) && new Set(lines.map((one) => one.cells.role)).size > 1) {
      addFault(
        faults,
        line,
        `“${login}”是管理员，不能再兼别的岗位（三员分立）`,
        `“${login}” is an administrator and may hold no other role`,
        'role',
      )
    }
  }
  const duties = lines.flatMap(({ cells: { unit, role } }) =>
    isOneOf(roles, role) ? [{ unit: asUnitId(unit), role }] : [],
  )
  return { login, name, duties }
}
