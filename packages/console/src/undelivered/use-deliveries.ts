import type { DeliveryLog, ReadAloud, Undelivered } from '@jiefen/contract'
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { ask, useSend } from '../wire/index.ts'

const pageOf = (path: string, after: string): string =>
  after === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${new URLSearchParams({ after })}`

/** Who was told what of one matter, page after page. */
export function useLog(number: string) {
  return useInfiniteQuery({
    queryKey: ['deliveries', number],
    queryFn: ({ pageParam, signal }) =>
      ask<DeliveryLog>(pageOf(`/api/matters/${encodeURIComponent(number)}/deliveries`, pageParam), {
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
    refetchOnWindowFocus: false,
  })
}

/** What did not arrive, or waits for a hand, page after page. */
export function useUndelivered(state: 'failed' | 'by-hand') {
  return useInfiniteQuery({
    queryKey: ['undelivered', state],
    queryFn: ({ pageParam, signal }) =>
      ask<Undelivered>(pageOf(`/api/undelivered?state=${state}`, pageParam), { signal }),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  })
}

/** The words of one call; opening them is written down, so it happens only when they are asked for. */
export function useReadAloud(id: string) {
  return useQuery({
    queryKey: ['read-aloud', id],
    queryFn: ({ signal }) =>
      ask<ReadAloud>(`/api/deliveries/${encodeURIComponent(id)}/read-aloud`, { signal }),
    refetchOnWindowFocus: false,
    staleTime: 60_000,
  })
}

export interface Handed {
  readonly state: string
}
export interface ByHand {
  readonly outcome: 'done' | 'not-reached'
  readonly note?: string
}

/** What a hand does to one delivery; afterwards every list of them is asked for anew. */
export function useHands(id: string, onDone: (answer: Handed) => void) {
  const queries = useQueryClient()
  const settled = (answer: Handed): void => {
    for (const queryKey of [['undelivered'], ['deliveries']]) void queries.invalidateQueries({ queryKey })
    onDone(answer)
  }
  const path = (what: string) => () => `/api/deliveries/${encodeURIComponent(id)}/${what}`
  return {
    resend: useSend<undefined, Handed>({ path: path('resend'), body: () => undefined, onDone: settled }),
    done: useSend<ByHand, Handed>({ path: path('done'), onDone: settled }),
  }
}
