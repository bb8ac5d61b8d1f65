import type { QueryClient } from '@tanstack/react-query'
import { unattended } from '../wire/index.ts'
import type { News } from './line.ts'

/** Lists that change with what is told. A file is not among them: it asks for itself, because reading is written down. */
const lists = new Set<unknown>(['worklist', 'unit-grades'])
const everyMilliseconds = 2_000

/** Reads the lists on the screen again: at once, and then every two seconds at most. */
export function keepFresh(queries: QueryClient) {
  let rest: ReturnType<typeof setTimeout> | undefined
  let next = new Set<unknown>()
  const read = (): void => {
    const keys = next
    next = new Set()
    rest = setTimeout(() => {
      rest = undefined
      if (next.size > 0) read()
    }, everyMilliseconds)
    unattended(() => {
      void queries.invalidateQueries({
        predicate: ({ queryKey: [room] }) => keys.has(room),
        // Nobody sees it; it is read when somebody comes back to it.
        refetchType: document.hidden ? 'none' : 'active',
      })
    })
  }
  const want = (rooms: Iterable<unknown>): void => {
    for (const room of rooms) next.add(room)
    if (rest === undefined) read()
  }
  return {
    news: ({ noted, type }: News): void => {
      if (noted) want(['notices', ...lists])
      else if (type !== undefined) want(lists)
    },
    lookAgain: (): void => want(['notices', 'bulletin', 'matter-version', 'talk', ...lists]),
    stop: (): void => clearTimeout(rest),
  }
}
