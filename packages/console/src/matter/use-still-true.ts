import type { Changed } from '@jiefen/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect } from 'react'
import { onNews, useStands, watchMatter } from '../live/index.ts'
import { ask, unattended } from '../wire/index.ts'

const everyMilliseconds = 5000

/**
 * Loads the file on the screen anew when it no longer holds: a colleague's whistle is seen without a click. The open
 * line tells of each change; only while it is down the page asks every five seconds. Nothing but the version is asked
 * for, so an open page writes no reading records.
 */
export function useStillTrue({
  number,
  version,
}: {
  readonly number: string
  readonly version: number
}): void {
  const queries = useQueryClient()
  const stands = useStands()
  const seen = useCallback(
    (now: number) => {
      if (now <= version) return
      unattended(() => void queries.invalidateQueries({ queryKey: ['matter', number] }))
    },
    [queries, number, version],
  )
  useEffect(() => watchMatter(number), [number])
  useEffect(() => onNews((news) => news.number === number && seen(news.version)), [number, seen])
  useQuery({
    queryKey: ['matter-version', number],
    refetchInterval: stands === false ? everyMilliseconds : false,
    retry: false,
    queryFn: async ({ signal }) => {
      const now = await ask<Changed>(`/api/matters/${encodeURIComponent(number)}/version`, {
        signal,
        byItself: true,
      })
      seen(now.version)
      return now.version
    },
  })
}
