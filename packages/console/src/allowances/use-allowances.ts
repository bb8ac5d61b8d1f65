import { amountInYuan } from '@jiefen/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useWords } from '../language/index.ts'
import { ask } from '../wire/index.ts'
import { allowanceWords } from './words.ts'

/** Something of this room, asked for by what follows its address. */
export const useAsked = <T>(path: string) =>
  useQuery({
    queryKey: ['allowances', path],
    queryFn: ({ signal }) => ask<T>(`/api/allowances${path}`, { signal }),
  })

/** After a change all of the room is asked for again, and the change is confirmed in a word. */
export function useDone(): () => void {
  const queries = useQueryClient()
  const words = useWords(allowanceWords)
  const { message } = App.useApp()
  return () => {
    void message.success(words.done)
    void queries.invalidateQueries({ queryKey: ['allowances'] })
  }
}

export function useYuan(): (cents: number) => string {
  const words = useWords(allowanceWords)
  return (cents) => `${amountInYuan(cents)} ${words.yuan}`
}
