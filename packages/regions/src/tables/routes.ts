import { asUnitId } from '@jiefen/domain/kernel'
import { type LevelName, matterKinds, type Route } from '@jiefen/domain/region'
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
import type { ParsedCategories } from './categories.ts'
import { complexities, findCoverage } from './route-coverage.ts'
import type { ParsedUnits } from './units.ts'

const required = ['id', 'kind', 'category', 'complexity', 'to', 'why_zh', 'why_en'] as const
type Column = (typeof required)[number]
type RouteLine = Line<Column>

export const routesFile = 'routes.csv'

/** What a route may point at. */
export interface Targets {
  readonly levels: readonly LevelName[]
  readonly units: ParsedUnits
  readonly categories: ParsedCategories
}

/**
 * Reads the triage table. The order of its lines is their meaning, so a line that earlier ones leave nothing to is named:
 * otherwise an edit above silently switches it off.
 */
export function parseRoutes(files: Files, targets: Targets, faults: FaultList): Route[] {
  const table = readTable<Column>(files, routesFile, { required, optional: [] }, faults)
  if (!table.sound) return []

  const lines = withoutRepeats(table.lines, 'id', faults)
  const routes = lines.map((line) => ({ line, route: routeOf(line, targets, faults) }))
  if (targets.categories.sound) checkCoverage(routes, targets.categories, faults)
  return routes.map(({ route }) => route)
}

function routeOf(line: RouteLine, targets: Targets, faults: FaultList): Route {
  const { kind, category, complexity } = line.cells
  if (kind !== '' && !isOneOf(matterKinds, kind)) {
    addFault(
      faults,
      line,
      `“${kind}”不是事项种类，可用：${matterKinds.join('、')}`,
      `“${kind}” is no kind of matter; known: ${matterKinds.join(', ')}`,
      'kind',
    )
  }
  if (complexity !== '' && !isOneOf(complexities, complexity)) {
    addFault(
      faults,
      line,
      `“${complexity}”只能是 ${complexities.join('、')}`,
      `“${complexity}” must be one of: ${complexities.join(', ')}`,
      'complexity',
    )
  }
  const isCategory = targets.categories.categories.some((known) => known.code === category)
  if (category !== '' && targets.categories.sound && !isCategory) {
    addFault(faults, line, `没有类别“${category}”`, `there is no category “${category}”`, 'category')
  }
  return {
    id: filled(line, 'id', faults),
    ...(isOneOf(matterKinds, kind) ? { kind } : {}),
    ...(category === '' ? {} : { category }),
    ...(isOneOf(complexities, complexity) ? { complexity } : {}),
    to: targetOf(line, targets, faults),
    why: bilingual(line, 'why_zh', 'why_en', faults),
  }
}

function targetOf(line: RouteLine, { levels, units }: Targets, faults: FaultList): Route['to'] {
  const { to } = line.cells
  if (to === 'first') return { first: true }

  const [, way, name = ''] = /^(place|unit):(.+)$/.exec(to) ?? []
  if (way === 'place') {
    if (isOneOf(levels, name)) return { place: name }
    if (levels.length > 0)
      addFault(faults, line, `region.json 里没有层级“${name}”`, `region.json has no level “${name}”`, 'to')
  } else if (way === 'unit') {
    const unit = asUnitId(name)
    if (units.sound && !units.units.some((known) => known.id === unit)) {
      addFault(faults, line, `没有单位“${name}”`, `there is no unit “${name}”`, 'to')
    }
    return { unit }
  } else {
    addFault(
      faults,
      line,
      `“${to}”看不懂：要写 first、place:层级 或 unit:单位`,
      `“${to}” is not understood: write first, place:<level> or unit:<id>`,
      'to',
    )
  }
  return { first: true }
}

interface RouteOfLine {
  readonly line: RouteLine
  readonly route: Route
}

/** A condition that was not understood must not count as none: such a line is left out of the reckoning. */
const isUnderstood = ({ line: { cells }, route }: RouteOfLine): boolean =>
  (cells.kind === '' || route.kind !== undefined) &&
  (cells.complexity === '' || route.complexity !== undefined)

function checkCoverage(
  all: readonly RouteOfLine[],
  { categories }: ParsedCategories,
  faults: FaultList,
): void {
  const understood = all.filter(isUnderstood)
  const lineAt = (index: number): number => understood[index]?.line.line ?? 1
  const codes = categories.map((category) => category.code)
  const { shadowed, uncovered } = findCoverage(
    understood.map(({ route }) => route),
    codes,
  )
  for (const { route, by } of shadowed) {
    const earlier = by.map(lineAt)
    addFault(
      faults,
      { file: routesFile, line: lineAt(route) },
      `这一条永远用不上：第 ${earlier.join('、')} 行已经先收走了它的全部事项`,
      `this line can never match: line ${earlier.join(', ')} takes all its matters first`,
      'id',
    )
  }
  if (uncovered !== undefined && understood.length === all.length) {
    const example = [uncovered.kind, uncovered.category ?? '—', uncovered.complexity].join(' / ')
    addFault(
      faults,
      { file: routesFile, line: lineAt(understood.length - 1) },
      `有的事项没有去处（例如 ${example}）：最后要有一条不带条件的`,
      `some matters have nowhere to go (such as ${example}): the last line must have no condition`,
      'to',
    )
  }
}
