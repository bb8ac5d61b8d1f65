import type { Changed } from '@jiefen/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { ask } from '../wire/index.ts'

const everyMilliseconds = 5000

/**
 * Asks every five seconds whether the file on the screen still holds, and loads it anew when it does not: a colleague's
 * whistle is seen without a click. Only the version is asked for, so an open page writes no reading records.
 */
export function useStillTrue({
  number,
  version,
}: {
  readonly number: string
  readonly version: number
}): void {
  const queries = useQueryClient()
  useQuery({
    queryKey: ['matter-version', number],
    refetchInterval: everyMilliseconds,
    retry: false,
    queryFn: async ({ signal }) => {
      const now = await ask<Changed>(`/api/matters/${encodeURIComponent(number)}/version`, {
        signal,
        byItself: true,
      })
      if (now.version > version) void queries.invalidateQueries({ queryKey: ['matter', number] })
      return now.version
    },
  })
}
