import { addDays, type Calendar, type Day, dayOf, momentAt, timeOf } from '../calendar/index.ts'
import type { Instant } from '../kernel/index.ts'
import type { MessageRules } from './rules.ts'

/** When a message may leave, and on which day of the region it counts. */
export interface Leaving {
  readonly notBefore: Instant
  /** YYYY-MM-DD. */
  readonly day: Day
  /** Over the number of that day: it waits to be gathered with others into one. */
  readonly held: boolean
}

type Quiet = MessageRules['quiet']

/**
 * When a message that is ready now may leave: urgent ones at once; others after the quiet hours, and no more than the
 * region's number on one day. `sentOn` says how many not urgent ones the person already has on a day; what was held
 * for a day comes as one and counts there as one. A held one leaves as the quiet hours end on the following day.
 */
export function whenToSend(
  message: { readonly urgent: boolean; readonly now: Instant },
  { quiet, perDay }: Pick<MessageRules, 'quiet' | 'perDay'>,
  calendar: Calendar,
  sentOn: (day: Day) => number,
): Leaving {
  const { urgent, now } = message
  if (urgent) return { notBefore: now, day: dayOf(now, calendar), held: false }

  const notBefore = afterQuiet(now, quiet, calendar)
  const day = dayOf(notBefore, calendar)
  if (sentOn(day) < perDay) return { notBefore, day, held: false }

  const following = addDays(day, 1)
  return { notBefore: momentAt(following, quiet.to, calendar), day: following, held: true }
}

/** Whether the region's clocks show a time of the quiet hours; over midnight when they begin later than they end. */
export function isQuiet(moment: Instant, { from, to }: Quiet, calendar: Calendar): boolean {
  const time = timeOf(moment, calendar)
  return from <= to ? time >= from && time < to : time >= from || time < to
}

function afterQuiet(moment: Instant, quiet: Quiet, calendar: Calendar): Instant {
  if (!isQuiet(moment, quiet, calendar)) return moment
  const day = dayOf(moment, calendar)
  const evening = quiet.from > quiet.to && timeOf(moment, calendar) >= quiet.from
  return momentAt(evening ? addDays(day, 1) : day, quiet.to, calendar)
}

/** Tries before a message is given up and shown to a person. */
export const mostTries = 8

/**
 * How long to wait after so many tries, in milliseconds: 5 s, doubling, at most an hour. `share` between 0 and 1 spreads
 * those that failed together.
 */
export function restAfter(tries: number, share: number): number {
  const longest = Math.min(5_000 * 2 ** Math.max(0, tries - 1), 3_600_000)
  return Math.round(longest * (0.5 + share / 2))
}
