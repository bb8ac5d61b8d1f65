import type { UnitId } from '../kernel/index.ts'
import type { Place, Sorting } from '../matter/index.ts'
import { getUnit, type MatterKind, type Region, type Route, territoryAt } from '../region/index.ts'
import { categoryByWords } from './category-by-words.ts'
import { complexityPoints, likelyKind } from './signals.ts'

/** What the table looks at. */
export interface SortingFacts {
  readonly kind: MatterKind | 'unsure'
  readonly story: string
  readonly wish?: string
  readonly place: Place
  readonly firstUnit: UnitId
  /** How many parties are named. */
  readonly parties: number
}

export interface SortedByTable {
  readonly sorting: Sorting
  /** The route that decided, as it stands in the region's table. */
  readonly rule: string
  /** The reasons in order, in the words of the desk. */
  readonly why: string
}

/** The region's table proposes where a report belongs; where its words say nothing it stays silent. */
export function sortByTable(facts: SortingFacts, region: Region): SortedByTable {
  const text = `${facts.story}\n${facts.wish ?? ''}`
  const kind = facts.kind === 'unsure' ? likelyKind(text) : { kind: facts.kind, why: '报告人自选' }
  const category = categoryByWords(text, region)
  const points = complexityPoints({ text, parties: facts.parties })
  const sum = points.reduce((total, { points: more }) => total + more, 0)
  const complexity = sum >= region.complexFrom ? 'complex' : 'simple'
  const partial = {
    kind: kind.kind,
    ...(category.category === undefined ? {} : { category: category.category.code }),
    complexity,
  } as const
  const { unit, route } = unitByRoutes({ ...facts, ...partial }, region)
  const reasons = [
    `类型：${kind.why}`,
    `类别：${category.why}`,
    `繁简：${sum} 分（${region.complexFrom} 分起为复杂）${points.map((point) => `，${point.why}`).join('')}`,
    `去向：${route?.why.zh ?? '没有适用的规则，留在首问单位'}`,
  ]
  return { sorting: { ...partial, unit }, rule: `route:${route?.id ?? 'none'}`, why: reasons.join('；') }
}

interface RoutedFacts extends SortingFacts {
  readonly kind: MatterKind
  readonly category?: string
  readonly complexity: 'simple' | 'complex'
}

/** The unit of the first route whose conditions all hold; the unit first asked where none does. */
export function unitByRoutes(facts: RoutedFacts, region: Region): { unit: UnitId; route?: Route } {
  const route = region.routes.find((candidate) => isRouteFor(candidate, facts))
  if (route === undefined) return { unit: facts.firstUnit }
  if ('unit' in route.to) return { unit: route.to.unit, route }
  if ('first' in route.to) return { unit: facts.firstUnit, route }
  const place = facts.place.unit ?? facts.firstUnit
  // A report to a centre above that level names no place below it: the centre finds out and passes it on.
  const unit = territoryAt(region, place, route.to.place)?.id ?? nearestTerritory(place, region)
  return { unit, route }
}

const isRouteFor = (route: Route, { kind, category, complexity }: RoutedFacts): boolean =>
  (route.kind === undefined || route.kind === kind) &&
  (route.complexity === undefined || route.complexity === complexity) &&
  (route.category === undefined || category === route.category || category?.slice(0, 2) === route.category)

const nearestTerritory = (unit: UnitId, region: Region): UnitId =>
  getUnit(region, unit).path.findLast((step) => getUnit(region, step).kind === 'territory') ?? unit
