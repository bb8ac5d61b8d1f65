import type { MatterView } from '@jiefen/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask, Refused } from '../wire/index.ts'

/** A matter's file; a reader who does not handle it must say why, and that stays with each later reading. */
export function useMatter(number: string) {
  const [why, giveWhy] = useState<string>()
  const answer = useQuery({
    queryKey: ['matter', number, why ?? ''],
    queryFn: ({ signal }) => {
      const query = why === undefined ? '' : `?${new URLSearchParams({ why })}`
      return ask<MatterView>(`/api/matters/${encodeURIComponent(number)}${query}`, { signal })
    },
    // Each reading may be written down; looking away and back is not a reading.
    refetchOnWindowFocus: false,
    staleTime: 60_000,
  })
  const needsWhy = answer.error instanceof Refused && answer.error.problem.code === 'reason-needed'
  return { answer, needsWhy, why, giveWhy }
}
