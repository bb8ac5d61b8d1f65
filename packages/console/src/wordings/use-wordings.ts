import type { WordingDraft, WordingPreview, Wordings, WordingView } from '@jiefen/contract'
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useAfterPause } from '../pieces/index.ts'
import { ask, useSend } from '../wire/index.ts'

const listKey = ['wordings'] as const

/** Every message with what it says now. */
export const useWordings = () =>
  useQuery({ queryKey: listKey, queryFn: ({ signal }) => ask<Wordings>('/api/wordings', { signal }) })

export const nameOf = ({ reader, kind, form, language }: WordingView) => ({ reader, kind, form, language })
export const keyOf = (wording: WordingView): string => Object.values(nameOf(wording)).join(' ')

/** How the text would arrive, asked for when the typing pauses. */
export function usePreview(draft: WordingDraft) {
  const paused = useAfterPause(JSON.stringify(draft), 300)
  return useQuery({
    queryKey: ['wording-preview', paused],
    queryFn: ({ signal }) =>
      ask<WordingPreview>('/api/wordings/preview', { method: 'POST', body: JSON.parse(paused), signal }),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** Saves a text, or lets the region speak again; the list shows it at once. */
export function useChange(onDone: () => void) {
  const queries = useQueryClient()
  const done = (changed: WordingView) => {
    queries.setQueryData<Wordings>(
      listKey,
      (known) =>
        known && { ...known, rows: known.rows.map((row) => (keyOf(row) === keyOf(changed) ? changed : row)) },
    )
    onDone()
  }
  const save = useSend<WordingDraft, WordingView>({ path: () => '/api/wordings', onDone: done })
  const putBack = useSend<WordingView, WordingView>({
    path: () => '/api/wordings/reset',
    body: nameOf,
    onDone: done,
  })
  return { save, putBack }
}
