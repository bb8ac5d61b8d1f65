import type { WorklistRow } from '@jiefen/contract'
import { legalDay } from '../language/index.ts'

export const dayGroups = ['late', 'today', 'soon', 'later', 'waiting'] as const
export type DayGroup = (typeof dayGroups)[number]

const threeDays = 3 * 24 * 60 * 60 * 1000

/** Which heap of the day a matter lies in, by the moment the server says it is due. */
export function dayGroupOf(due: string | undefined, now: number): DayGroup {
  if (due === undefined) return 'waiting'
  const at = Date.parse(due)
  if (at < now) return 'late'
  if (legalDay(at) === legalDay(now)) return 'today'
  return at - now <= threeDays ? 'soon' : 'later'
}

/** The day's heaps in the order in which to work, each by its limit. */
export function byDay(
  rows: readonly WorklistRow[],
  now: number,
): readonly (readonly [DayGroup, readonly WorklistRow[]])[] {
  const dueOf = (row: WorklistRow) =>
    row.due === undefined ? Number.POSITIVE_INFINITY : Date.parse(row.due.at)
  const ordered = [...rows].sort((a, b) => (dueOf(a) === dueOf(b) ? 0 : dueOf(a) - dueOf(b)))
  return dayGroups
    .map((group) => [group, ordered.filter((row) => dayGroupOf(row.due?.at, now) === group)] as const)
    .filter(([, heap]) => heap.length > 0)
}
