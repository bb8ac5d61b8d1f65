import type { StaffView } from '@jiefen/contract'
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { ask, useSend } from '../wire/index.ts'

interface StaffPage {
  readonly rows: readonly StaffView[]
  readonly next?: string
}

/** People within the office, by login, found by part of a name. */
export function usePeople(q: string) {
  return useInfiniteQuery({
    queryKey: ['staff', q],
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams({
        ...(q === '' ? {} : { q }),
        ...(pageParam === '' ? {} : { after: pageParam }),
      })
      return ask<StaffPage>(`/api/staff?${query}`, { signal })
    },
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
    placeholderData: (before) => before,
  })
}

export type PersonChange = 'lock' | 'unlock' | 'reset-password' | 'reset-second-factor'

/** Changes to one person; the list is asked for again after each. */
export function usePersonChanges(person: string, onPassword: (password: string) => void) {
  const queries = useQueryClient()
  const refresh = () => void queries.invalidateQueries({ queryKey: ['staff'] })
  const id = encodeURIComponent(person)
  const change = useSend<PersonChange, { password: string } | undefined>({
    path: (what) => `/api/staff/${id}/${what}`,
    body: () => undefined,
    onDone: (answer) => {
      refresh()
      if (answer !== undefined) onPassword(answer.password)
    },
  })
  const endDuty = useSend<string, unknown>({
    path: (duty) => `/api/duties/${encodeURIComponent(duty)}`,
    method: 'DELETE',
    onDone: refresh,
  })
  return { change, endDuty }
}
