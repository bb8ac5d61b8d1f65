import type { Instant } from '../kernel/index.ts'
import type { Matter, SessionCalledOff, SessionMoved } from '../matter/index.ts'

const day = 24 * 60 * 60 * 1000

/** So soon that a message held back for the night, or for tomorrow's number, could come too late. */
export const startsWithinADay = (startsAt: Instant, now: Instant): boolean => startsAt - now <= day

/** Somebody may be on their way already, or has to be by tomorrow. */
export function isSessionCloseAtHand(event: SessionMoved | SessionCalledOff, { planned }: Matter): boolean {
  const startsAt = planned.find(({ id }) => id === event.session)?.startsAt
  const hours =
    event.type === 'SessionMoved' ? [event.from, event.startsAt] : startsAt === undefined ? [] : [startsAt]
  return hours.some((hour) => startsWithinADay(hour, event.at))
}
