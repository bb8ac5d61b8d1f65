import type { MyDay } from '@jiefen/contract'
import { useQuery } from '@tanstack/react-query'
import { ask } from '../wire/index.ts'

/**
 * One request for the whole page. Under the key of the worklist: whatever makes a list stale, live or by one's own hand, makes
 * the day stale. What was read last stays on the screen while the line is broken.
 */
export const useDay = () =>
  useQuery({
    queryKey: ['worklist', 'my-day'],
    queryFn: ({ signal }) => ask<MyDay>('/api/day', { signal }),
    // A page that was open over lunch is read anew when somebody looks at it again.
    refetchOnWindowFocus: 'always',
    refetchOnReconnect: 'always',
  })
