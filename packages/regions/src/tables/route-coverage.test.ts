import { matterKinds, type Route } from '@jiefen/domain/region'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { complexities, findCoverage, type Sample } from './route-coverage.ts'

const codes = ['01', '0101', '0102', '07', '0701']
const optional = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined })

const anyRoute = fc
  .record({ kind: optional(matterKinds), category: optional(codes), complexity: optional(complexities) })
  .map(
    ({ kind, category, complexity }): Route => ({
      id: 'any',
      ...(kind === undefined ? {} : { kind }),
      ...(category === undefined ? {} : { category }),
      ...(complexity === undefined ? {} : { complexity }),
      to: { first: true },
      why: { zh: '', en: '' },
    }),
  )

/** The table as a person reads it: from the top, the first line that fits. Written out apart from the code under test. */
function firstThatFits(routes: readonly Route[], { kind, category, complexity }: Sample): number {
  for (const [index, route] of routes.entries()) {
    if (route.kind !== undefined && route.kind !== kind) continue
    if (route.complexity !== undefined && route.complexity !== complexity) continue
    if (route.category === undefined) return index
    if (category === route.category || category?.slice(0, 2) === route.category) return index
  }
  return -1
}

const everyMatter: readonly Sample[] = matterKinds.flatMap((kind) =>
  complexities.flatMap((complexity) => [
    { kind, complexity },
    ...codes.map((category) => ({ kind, complexity, category })),
  ]),
)

test('a route is called shadowed exactly when no matter reaches it', () => {
  fc.assert(
    fc.property(fc.array(anyRoute, { maxLength: 12 }), (routes) => {
      const reached = new Set(everyMatter.map((matter) => firstThatFits(routes, matter)))
      const unreached = routes.map((_, index) => index).filter((index) => !reached.has(index))
      expect(findCoverage(routes, codes).shadowed.map(({ route }) => route)).toEqual(unreached)
    }),
  )
})

test('the lines blamed for shadowing are enough: without the others the route stays shadowed', () => {
  fc.assert(
    fc.property(fc.array(anyRoute, { minLength: 2, maxLength: 12 }), (routes) => {
      for (const { route, by } of findCoverage(routes, codes).shadowed) {
        const blamed = [...by, route].flatMap((index) => routes[index] ?? [])
        expect(findCoverage(blamed, codes).shadowed.map((one) => one.route)).toContain(by.length)
      }
    }),
  )
})

test('a matter is called without a way exactly when no line fits it', () => {
  fc.assert(
    fc.property(fc.array(anyRoute, { maxLength: 12 }), (routes) => {
      const { uncovered } = findCoverage(routes, codes)
      const lost = everyMatter.filter((matter) => firstThatFits(routes, matter) < 0)
      if (uncovered === undefined) expect(lost).toEqual([])
      else expect(lost).toContainEqual(uncovered)
    }),
  )
})
