import { useQuery, useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useWords } from '../language/index.ts'
import { ask } from '../wire/index.ts'
import { qualityWords } from './words.ts'

/** Something of this room, asked for by its address. */
export const useAsked = <T>(path: string, enabled = true) =>
  useQuery({
    queryKey: ['quality', path],
    queryFn: ({ signal }) => ask<T>(`/api/quality/${path}`, { signal }),
    enabled,
  })

/** After a change all of the room is asked for again, and the change is confirmed in a word. */
export function useDone(): () => void {
  const queries = useQueryClient()
  const words = useWords(qualityWords)
  const { message } = App.useApp()
  return () => {
    void message.success(words.done)
    void queries.invalidateQueries({ queryKey: ['quality'] })
  }
}
