import type { Instant } from '../kernel/index.ts'
import type { Calendar } from './calendar.ts'
import { addDays, type Day, dayNumber } from './days.ts'
import type { DueStep, Said } from './limit.ts'
import { dayOf, startOfDay, timeOf } from './local-time.ts'

/** A time in which a limit stood still, or stands still yet. */
export interface StandStill {
  readonly since: Instant
  readonly until?: Instant
  readonly said?: Said
}

/** So much more time, in the limit's own unit. */
export interface MoreTime {
  readonly amount: number
  readonly said?: Said
}

/** What has happened to a limit since it began. */
export interface TimeLedger {
  readonly pauses: readonly StandStill[]
  readonly extensions: readonly MoreTime[]
}

export const nothingSince: TimeLedger = { pauses: [], extensions: [] }

/** A pause that is over. */
export interface Pause {
  readonly since: Instant
  readonly until: Instant
}

/**
 * The pauses that are over, in order, two that overlap as one, and none earlier than the limit itself. A limit that
 * stands still yet has no end; what can be computed is where it would have ended, had it not.
 */
export function pausesAfter(start: Instant, { pauses }: TimeLedger): Pause[] {
  const over: Pause[] = []
  for (const { since, until } of pauses.toSorted((a, b) => a.since - b.since)) {
    if (until === undefined || until <= start) continue
    const begun = since < start ? start : since
    const last = over.at(-1)
    if (until <= begun) continue
    if (last === undefined || begun > last.until) over.push({ since: begun, until })
    else if (until > last.until) over[over.length - 1] = { since: last.since, until }
  }
  return over
}

/** Whether the limit stood still at the moment up to which something was to be done. */
export const stoodStillAt = (end: Instant, pauses: readonly Pause[]): boolean =>
  pauses.some(({ since, until }) => since < end && end <= until)

/** House rule: a day at whose end (24:00) the limit stood still is not counted. */
export const stoodStillOn = (day: Day, pauses: readonly Pause[], calendar: Calendar): boolean =>
  pauses.length > 0 && stoodStillAt(startOfDay(addDays(day, 1), calendar), pauses)

/** One step for each pause that touched the limit before its end, with what it took away from the counting. */
export function pauseSteps(
  start: Instant,
  end: Instant,
  { pauses }: TimeLedger,
  calendar: Calendar,
  lost: (pause: Pause) => { readonly days: readonly Day[] } | { readonly minutes: number },
): DueStep[] {
  return pauses
    .filter(({ since }) => since < end)
    .toSorted((a, b) => a.since - b.since)
    .flatMap(({ since, until, said }): DueStep[] => {
      if (until === undefined || until <= start) return []
      const from = since < start ? start : since
      const taken = lost({ since: from, until })
      const span = { since: dayOf(from, calendar), sinceTime: timeOf(from, calendar) }
      const back = { until: dayOf(until, calendar), untilTime: timeOf(until, calendar) }
      return [{ step: 'stood-still', ...span, ...back, ...taken, ...(said === undefined ? {} : { said }) }]
    })
}

/** The last step of a limit that stands still: since when and why, in place of an end. */
export function standsStill({ pauses }: TimeLedger, calendar: Calendar): DueStep | undefined {
  const open = pauses.find(({ until }) => until === undefined)
  if (open === undefined) return undefined
  const since = { day: dayOf(open.since, calendar), time: timeOf(open.since, calendar) }
  return { step: 'stands-still', ...since, ...(open.said === undefined ? {} : { said: open.said }) }
}

/** The days from one to another that this pause kept from being counted. */
export function daysStoodStill(from: Day, to: Day, pause: Pause, calendar: Calendar): Day[] {
  const days: Day[] = []
  const first = dayOf(pause.since, calendar)
  const begin = dayNumber(first) < dayNumber(from) ? from : first
  for (let day = begin; dayNumber(day) <= dayNumber(to); day = addDays(day, 1)) {
    if (!stoodStillOn(day, [pause], calendar)) break
    days.push(day)
  }
  return days
}

export const moreTimeIn = ({ extensions }: TimeLedger): number =>
  extensions.reduce((sum, { amount }) => sum + amount, 0)
