import type { Instant } from '../kernel/index.ts'

const day = 24 * 60 * 60 * 1000

/** So soon that a message held back for the night, or for tomorrow's number, could come too late. */
export const startsWithinADay = (startsAt: Instant, now: Instant): boolean => startsAt - now <= day
