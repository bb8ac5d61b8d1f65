import type { Calendar } from '@jiefen/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { ask } from '../wire/index.ts'

/** The sessions and rooms of these days; the days shown before stay until the new ones are there. */
export function useCalendar(from: string, days: number, unit?: string, enabled = true) {
  const asked = new URLSearchParams({
    ...{ from, days: String(days) },
    ...(unit === undefined ? {} : { unit }),
  })
  return useQuery({
    queryKey: ['calendar', from, days, unit],
    queryFn: ({ signal }) => ask<Calendar>(`/api/calendar?${asked}`, { signal }),
    placeholderData: keepPreviousData,
    enabled,
  })
}
