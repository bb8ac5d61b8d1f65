import type { Worklist, WorklistCounts } from '@jiefen/contract'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { ask } from '../wire/index.ts'

export interface WorklistChoice {
  readonly view?: string
  readonly q?: string
  /** Only what lies with this unit or below it. */
  readonly unit?: string
}

const pageLength = 50

/** The matters of one view or of a search, page after page. */
export function useWorklist(choice: WorklistChoice) {
  return useInfiniteQuery({
    queryKey: ['worklist', choice.view ?? '', choice.q ?? '', choice.unit ?? ''],
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams({ limit: String(pageLength) })
      if (choice.view !== undefined) query.set('view', choice.view)
      if (choice.q !== undefined) query.set('q', choice.q)
      if (choice.unit !== undefined) query.set('unit', choice.unit)
      if (pageParam !== '') query.set('after', pageParam)
      return ask<Worklist>(`/api/worklist?${query}`, { signal })
    },
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
    placeholderData: (before) => before,
  })
}

/** How many stand in each view: asked for apart, so the rows never wait for the counting. */
export const useWorklistCounts = () =>
  useQuery({
    queryKey: ['worklist', 'counts'],
    queryFn: ({ signal }) => ask<WorklistCounts>('/api/worklist/counts', { signal }),
    placeholderData: (before) => before,
  })
