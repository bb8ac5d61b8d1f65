import { addDays, dayOf, nextOpenMoment, startOfDay } from '../calendar/index.ts'
import { asInstant, type Instant, type SessionId, type UnitId } from '../kernel/index.ts'
import type { Act, Matter, MatterEvent, PlannedSession } from '../matter/index.ts'
import type { Region } from '../region/index.ts'
import { isForbiddenTogether, sessionsAhead } from './find-session.ts'

/** The reminder of an hour that has been agreed on: the day before, as the office opens. */
export interface SessionReminder {
  readonly name: 'remind'
  readonly about: SessionId
  readonly dueAt: Instant
  readonly owner: UnitId
}

export function sessionReminders(matter: Matter, region: Region): SessionReminder[] {
  return sessionsAhead(matter).flatMap((session): SessionReminder[] => {
    const dueAt = reminderOf(session, matter, region)
    return dueAt === undefined ? [] : [{ name: 'remind', about: session.id, dueAt, owner: matter.unit }]
  })
}

export interface RemindSession extends Act {
  readonly about?: string
}

/** The reminder that is due now; early, twice, or when the hour is over, it changes nothing. */
export function remindSession(
  { about, at, by }: RemindSession,
  matter: Matter,
  region: Region,
): MatterEvent[] {
  const session = sessionsAhead(matter).find(({ id }) => id === about)
  const dueAt = session === undefined ? undefined : reminderOf(session, matter, region)
  if (session === undefined || dueAt === undefined || at < dueAt || at >= session.endsAt) return []
  return [{ type: 'SessionReminded', session: session.id, at, by }]
}

/** Where it was arranged so late that this moment had passed already, everybody has just been told. */
function reminderOf(session: PlannedSession, matter: Matter, region: Region): Instant | undefined {
  if (session.reminded === true || isOver(session, matter)) return undefined
  // Nobody is called into a room with whom they must not sit: it is planned anew first.
  if (isForbiddenTogether(session, matter)) return undefined
  const { calendar } = region
  const start = startOfDay(addDays(dayOf(session.startsAt, calendar), -1), calendar)
  const opening = nextOpenMoment(start, calendar)
  // Before a long holiday that ends after the hour itself, at the beginning of the day.
  const dueAt = opening >= session.startsAt ? asInstant(start) : opening
  const arranged = matter.clocks.find(
    ({ name, about }) => name === 'sitting' && about === session.id,
  )?.startedAt
  return arranged !== undefined && dueAt > arranged ? dueAt : undefined
}

/** Its hour has run out: nobody is reminded of yesterday. */
const isOver = ({ id, endsAt }: PlannedSession, { ranOut }: Matter): boolean =>
  ranOut.some(({ name, about, dueAt }) => name === 'sitting' && about === id && dueAt === endsAt)
