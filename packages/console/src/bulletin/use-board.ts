import type { Posts } from '@jiefen/contract'
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMe } from '../session/index.ts'
import { ask, useSend } from '../wire/index.ts'

/** What hangs on the boards before somebody, or on the one board of a unit. */
export function useBoard(unit: string | undefined) {
  const me = useMe()
  const queries = useQueryClient()
  const renew = () => void queries.invalidateQueries({ queryKey: ['bulletin'] })
  const posts = useInfiniteQuery({
    queryKey: ['bulletin', 'posts', unit ?? ''],
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams({
        ...(unit === undefined ? {} : { unit }),
        ...(pageParam === '' ? {} : { after: pageParam }),
      })
      return ask<Posts>(query.size === 0 ? '/api/bulletin' : `/api/bulletin?${query}`, { signal })
    },
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  })
  const own = useQuery({
    queryKey: ['own-boards'],
    queryFn: ({ signal }) => ask<{ units: readonly string[] }>('/api/bulletin/boards', { signal }),
    enabled: me.may['write-bulletin'] === true,
    staleTime: Number.POSITIVE_INFINITY,
  })
  const read = useSend<string, unknown>({
    path: (id) => `/api/bulletin/${id}/read`,
    body: () => undefined,
    onDone: renew,
  })
  return { posts, read, renew, ownBoards: own.data?.units ?? [] }
}
