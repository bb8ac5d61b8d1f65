import type { SimilarView } from '@jiefen/contract'
import { useQuery } from '@tanstack/react-query'
import { ask } from '../wire/index.ts'

/** Asked for when somebody looks, and not again while the page is open; the reason for reading goes with it. */
export function useSimilar(number: string, why: string | undefined, looked: boolean) {
  return useQuery({
    queryKey: ['similar', number, why ?? ''],
    queryFn: ({ signal }) => {
      const query = why === undefined ? '' : `?${new URLSearchParams({ why })}`
      return ask<SimilarView>(`/api/matters/${encodeURIComponent(number)}/similar${query}`, { signal })
    },
    enabled: looked,
    refetchOnWindowFocus: false,
    staleTime: 300_000,
  })
}
