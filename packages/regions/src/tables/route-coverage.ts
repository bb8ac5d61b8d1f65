import { type MatterKind, matterKinds, type Route } from '@jiefen/domain/region'

export const complexities = ['simple', 'complex'] as const

/** The only things about a matter that the triage table looks at. */
export interface Sample {
  readonly kind: MatterKind
  /** Absent: no category fits. */
  readonly category?: string
  readonly complexity: (typeof complexities)[number]
}

export interface Coverage {
  /** Routes that no matter ever reaches, with the earlier routes that take what they would match. */
  readonly shadowed: readonly { readonly route: number; readonly by: readonly number[] }[]
  /** A matter that no route takes. */
  readonly uncovered?: Sample
}

/** A condition that is empty holds; a class holds for its items. */
export const matches = (route: Route, sample: Sample): boolean =>
  (route.kind === undefined || route.kind === sample.kind) &&
  (route.complexity === undefined || route.complexity === sample.complexity) &&
  (route.category === undefined || (sample.category?.startsWith(route.category) ?? false))

/**
 * Sends every combination of kind, category and complexity through the table once: exact, also where only several
 * earlier lines together cover a later one. A few hundred combinations times the lines of the table.
 */
export function findCoverage(routes: readonly Route[], codes: readonly string[]): Coverage {
  const reached = new Set<number>()
  const takers = routes.map(() => new Set<number>())
  let uncovered: Sample | undefined
  for (const sample of samples(codes)) {
    const taker = routes.findIndex((route) => matches(route, sample))
    if (taker < 0) uncovered ??= sample
    reached.add(taker)
    routes.forEach((route, index) => {
      if (index > taker && matches(route, sample)) takers[index]?.add(taker)
    })
  }
  // A route that matches nothing at all (an unknown category) is another fault, and named as that.
  const shadowed = routes.flatMap((_, route) => {
    const by = [...(takers[route] ?? [])].sort((a, b) => a - b)
    return reached.has(route) || by.length === 0 ? [] : [{ route, by }]
  })
  return { shadowed, ...(uncovered === undefined ? {} : { uncovered }) }
}

function* samples(codes: readonly string[]): Generator<Sample> {
  for (const kind of matterKinds) {
    for (const complexity of complexities) {
      yield { kind, complexity }
      for (const category of codes) yield { kind, complexity, category }
    }
  }
}
