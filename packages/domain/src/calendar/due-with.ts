import { asInstant, type Instant } from '../kernel/index.ts'
import type { Calendar } from './calendar.ts'
import { dueByDays } from './due-by-days.ts'
import { moreTimeIn, nothingSince, type Pause, pauseSteps, pausesAfter, type TimeLedger } from './ledger.ts'
import type { Due, DueStep, Limit } from './limit.ts'
import { dayOf, timeOf } from './local-time.ts'
import { addOpenTime, nextOpenMoment, openTimeBetween, workingTimeBetween } from './office-hours.ts'
import {
  began,
  daysOutOfTheOrdinary,
  endsAtTheMoment,
  lastStep,
  moreTimeSteps,
  onlyWeekendsKnown,
} from './steps.ts'

/*
 * Pauses and more time, the same for every unit (docs/decisions/0015-a-clock-is-a-ledger.md):
 *
 *   minutes, hours          what passed while it stood still is added at the end
 *   working hours           open time counts only while the limit runs
 *   days, working days      a day at whose end (24:00) it stood still is not counted
 *   months                  the last day by 民法典 202, and one day more for each such day
 *   more time               more of the limit's own unit: counting goes on, and never begins anew
 *   standing still yet      there is no end; `at` is where it would have been, had the last pause not begun
 */

const minute = 60_000

/**
 * When a limit that began then is over, after everything that has happened to it since, and why then. Throws a
 * RangeError for an amount that no rule can mean.
 */
export function dueWith(start: Instant, limit: Limit, ledger: TimeLedger, calendar: Calendar): Due {
  const least = limit.unit === 'minutes' || limit.unit === 'hours' || limit.unit === 'working-hours' ? 1 : 0
  const amounts = [limit.amount - least, ...ledger.extensions.map(({ amount }) => amount)]
  if (amounts.some((amount) => !Number.isInteger(amount) || amount < 0)) {
    throw new RangeError(`not a limit: ${limit.amount} ${limit.unit}`)
  }
  switch (limit.unit) {
    case 'minutes':
      return dueFromTheMoment(start, minute, limit, ledger, calendar)
    case 'hours':
      return dueFromTheMoment(start, 60 * minute, limit, ledger, calendar)
    case 'working-hours':
      return dueInOfficeHours(start, limit, ledger, calendar)
    case 'days':
    case 'months':
    case 'working-days':
      return dueByDays(start, limit, ledger, calendar)
    default:
      return limit.unit satisfies never
  }
}

/** When a limit that begins now is over, with nothing in between. */
export const dueAt = (start: Instant, limit: Limit, calendar: Calendar): Due =>
  dueWith(start, limit, nothingSince, calendar)

function dueFromTheMoment(
  start: Instant,
  unit: number,
  limit: Limit,
  ledger: TimeLedger,
  calendar: Calendar,
): Due {
  let end: number = start + (limit.amount + moreTimeIn(ledger)) * unit
  for (const { since, until } of pausesAfter(start, ledger)) {
    if (since < end) end += until - since
  }
  const at = asInstant(end)
  const lost = ({ since, until }: Pause) => ({ minutes: (until - since) / minute })
  const steps: DueStep[] = [
    began(start, limit, calendar),
    ...moreTimeSteps(limit, ledger),
    { step: 'runs-from-the-moment' },
    ...pauseSteps(start, at, ledger, calendar, lost),
    lastStep(ledger, calendar, endsAtTheMoment(at, calendar)),
  ]
  // Night, weekend and holiday do not stop it, so no holiday that is announced later can move it.
  return { at, steps, provisional: false }
}

function dueInOfficeHours(start: Instant, limit: Limit, ledger: TimeLedger, calendar: Calendar): Due {
  const pauses = pausesAfter(start, ledger)
  const at = openTimeWithout(start, (limit.amount + moreTimeIn(ledger)) * 60 * minute, pauses, calendar)
  const opens = nextOpenMoment(start, calendar)
  const waited: DueStep[] =
    opens === start
      ? []
      : [{ step: 'waited-for-opening', day: dayOf(opens, calendar), time: timeOf(opens, calendar) }]
  const lastDay = dayOf(asInstant(at - 1), calendar)
  const unknown = onlyWeekendsKnown(lastDay, calendar)
  const lost = ({ since, until }: Pause) => ({ minutes: workingTimeBetween(since, until, calendar) })
  const steps: DueStep[] = [
    began(start, limit, calendar),
    ...moreTimeSteps(limit, ledger),
    { step: 'only-office-hours-count' },
    ...waited,
    ...daysOutOfTheOrdinary(dayOf(start, calendar), lastDay, calendar),
    ...pauseSteps(start, at, ledger, calendar, lost),
    ...unknown,
    lastStep(ledger, calendar, endsAtTheMoment(at, calendar)),
  ]
  return { at, steps, provisional: unknown.length > 0 }
}

/** The earliest moment by which so much office time has passed outside the pauses. */
function openTimeWithout(
  start: Instant,
  time: number,
  pauses: readonly Pause[],
  calendar: Calendar,
): Instant {
  let [from, left] = [start, time]
  for (const { since, until } of pauses) {
    const open = openTimeBetween(from, since, calendar)
    if (open >= left) break
    left -= open
    from = until
  }
  return addOpenTime(from, left, calendar)
}
