import type { RegionView } from '@jiefen/contract'
import { useQuery } from '@tanstack/react-query'
import { ask } from './ask.ts'

/** The region's own tables and units; they change seldom, so they are asked for once. */
export function useRegion(): RegionView | undefined {
  const answer = useQuery({
    queryKey: ['region'],
    queryFn: ({ signal }) => ask<RegionView>('/api/region', { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return answer.data
}
