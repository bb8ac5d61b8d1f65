import type { Worklist } from '@jiefen/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { ask } from '../wire/index.ts'

export interface WorklistChoice {
  readonly view?: string
  readonly q?: string
}

const pageLength = 50

/** The matters of one view or of a search, page after page. */
export function useWorklist(choice: WorklistChoice) {
  return useInfiniteQuery({
    queryKey: ['worklist', choice.view ?? '', choice.q ?? ''],
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams({ limit: String(pageLength) })
      if (choice.view !== undefined) query.set('view', choice.view)
      if (choice.q !== undefined) query.set('q', choice.q)
      if (pageParam !== '') query.set('after', pageParam)
      return ask<Worklist>(`/api/worklist?${query}`, { signal })
    },
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
    placeholderData: (before) => before,
  })
}
