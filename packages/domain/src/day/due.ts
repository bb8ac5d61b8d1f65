import type { Day } from '../calendar/index.ts'
import { standingStill } from '../clocks/index.ts'
import type { Instant } from '../kernel/index.ts'
import {
  type Clock,
  dayOfObligation,
  isOpenObligation,
  type Matter,
  type Obligation,
  type PlannedSession,
  standingOfSession,
} from '../matter/index.ts'

/** Limits that are late, or end before this moment; one that stands still ends nowhere. The nearest first. */
export const limitsBefore = ({ clocks }: Matter, until: Instant): Clock[] =>
  clocks
    .filter(
      (clock) => clock.dueAt < until && standingStill(clock) === undefined && !hasOwnPlace.has(clock.name),
    )
    .toSorted((a, b) => a.dueAt - b.dueAt)

/** The hour of a session and the day of an instalment stand in lists of their own. */
const hasOwnPlace: ReadonlySet<Clock['name']> = new Set(['sitting', 'instalment', 'consultation'])

/** What is owed up to this day and still open, the nearest first. */
export const owedUntil = ({ obligations }: Matter, day: Day): Obligation[] =>
  obligations
    .filter((one) => isOpenObligation(one) && dayOfObligation(one) <= day)
    .toSorted((a, b) => (dayOfObligation(a) < dayOfObligation(b) ? -1 : 1))

/** Sessions that begin in this time, held ones too; what was called off or lapsed is not on the line. */
export const sessionsIn = ({ planned }: Matter, from: Instant, until: Instant): PlannedSession[] =>
  planned
    .filter((session) => session.startsAt < until && session.endsAt > from)
    .filter((session) => ['planned', 'held'].includes(standingOfSession(session)))
    .toSorted((a, b) => a.startsAt - b.startsAt)
