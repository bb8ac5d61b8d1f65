import { expect, it } from 'vitest'
import { exists, listRooms, read } from './tracked.ts'

/** A room is a line of MAP.md that names its folder, for example: - `packages/domain/src/triage` — who handles what. */
const named = () =>
  read('MAP.md')
    .split('\n')
    .flatMap((line) =>
      [...line.matchAll(/`((?:packages|tests|scripts|bench|docs)\/[^`*<>…]+?)\/?`/g)].map(
        ([, place]) => place,
      ),
    )

it('every room of the house is one line of MAP.md', () => {
  const places = named()
  const missing = listRooms().filter((room) => !places.includes(room))
  const twice = listRooms().filter((room) => places.filter((place) => place === room).length > 1)
  expect({ missing, twice }).toEqual({ missing: [], twice: [] })
})

it('every place on MAP.md exists', () => {
  expect(named().filter((place) => !exists(String(place)))).toEqual([])
})
