import type { ChannelHealth, Endpoints } from '@jiefen/contract'
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { ask } from '../wire/index.ts'

const everyFew = 2_000

/** Groups and systems of the office; while a test is on its way the page looks by itself. */
export function useEndpoints(closed: boolean, watching: boolean) {
  const queries = useQueryClient()
  return useInfiniteQuery({
    queryKey: ['endpoints', closed],
    queryFn: async ({ pageParam, signal }) => {
      const query = new URLSearchParams({
        ...(closed ? { closed: 'yes' } : {}),
        ...(pageParam === '' ? {} : { after: pageParam }),
      })
      const page = await ask<Endpoints>(`/api/endpoints?${query}`, {
        signal,
        ...(watching ? { byItself: true } : {}),
      })
      // What has just arrived stands in the figures too.
      if (watching) void queries.invalidateQueries({ queryKey: ['channels'] })
      return page
    },
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
    placeholderData: (before) => before,
    refetchInterval: watching ? everyFew : false,
  })
}

export function useChannels() {
  return useQuery({
    queryKey: ['channels'],
    queryFn: ({ signal }) => ask<ChannelHealth>('/api/channels', { signal }),
  })
}

/** Both are asked for again after a change. */
export function useRefresh(): () => void {
  const queries = useQueryClient()
  return () => {
    void queries.invalidateQueries({ queryKey: ['endpoints'] })
    void queries.invalidateQueries({ queryKey: ['channels'] })
  }
}
