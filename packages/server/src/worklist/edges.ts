import type { House } from '../house.ts'
import type { Page } from './queries.ts'

const hour = 3_600_000

/** The moments that divide late from near, near from later, and stuck from moving. */
export function edgesOf({ clock, region }: House): Pick<Page, 'now' | 'soon' | 'quiet'> {
  const now = clock.now()
  const iso = (moment: number): string => new Date(moment).toISOString()
  // Near the limit: within a day.
  return { now: iso(now), soon: iso(now + 24 * hour), quiet: iso(now - region.stuckAfterDays * 24 * hour) }
}
