import type { Instant } from '../kernel/index.ts'
import { type Calendar, isWorkingDay, openSpansOn, restsBetween, workingDayFrom } from './calendar.ts'
import { addDays, addMonths, type Day, datePartsOf, dayNumber } from './days.ts'
import {
  daysStoodStill,
  moreTimeIn,
  type Pause,
  pauseSteps,
  pausesAfter,
  stoodStillAt,
  stoodStillOn,
  type TimeLedger,
} from './ledger.ts'
import type { Due, DueStep, Limit } from './limit.ts'
import { dayOf, momentAt } from './local-time.ts'
import { began, daysOutOfTheOrdinary, lastStep, moreTimeSteps, onlyWeekendsKnown } from './steps.ts'

/** Days, months and working days: 民法典 200–203, and a day at whose end the limit stood still is not counted. */
export function dueByDays(start: Instant, limit: Limit, ledger: TimeLedger, calendar: Calendar): Due {
  const counting: Counting = { start, limit, calendar, pauses: pausesAfter(start, ledger) }
  const startingDay = dayOf(start, calendar)
  const total = limit.amount + moreTimeIn(ledger)
  const [counted, reasons] = countedLastDay(startingDay, total, counting)
  const [open, moved] = movedPastRest(counted, counting)
  const [last, delayed] = movedPastClosing(open, counting)
  const unknown = onlyWeekendsKnown(last, calendar)
  const end = endOf(last, counting)
  const firstCounted = addDays(startingDay, 1)
  const stood = pauseSteps(start, end.at, ledger, calendar, (pause) => ({
    days: daysStoodStill(firstCounted, last, pause, calendar),
  }))
  const steps: DueStep[] = [
    began(start, limit, calendar),
    ...moreTimeSteps(limit, ledger),
    ...(total === 0 ? [] : [{ step: 'starting-day-not-counted', day: startingDay } as const]),
    ...reasons,
    ...stood,
    ...moved,
    ...delayed,
    ...unknown,
    lastStep(ledger, calendar, {
      step: 'ends',
      day: last,
      time: end.time,
      how: end.time === '24:00' ? 'at-midnight' : 'at-closing',
    }),
  ]
  return { at: end.at, steps, provisional: unknown.length > 0 }
}

interface Counting {
  readonly start: Instant
  readonly limit: Limit
  readonly calendar: Calendar
  readonly pauses: readonly Pause[]
}

/** The last day by counting alone (民法典 201 and 202), before rests move it. */
function countedLastDay(startingDay: Day, total: number, counting: Counting): [Day, DueStep[]] {
  const { limit, calendar, pauses } = counting
  if (total === 0) return [startingDay, []]
  if (limit.unit === 'months') {
    const day = addMonths(startingDay, total)
    const wanted = datePartsOf(startingDay).date
    const how: DueStep =
      datePartsOf(day).date === wanted
        ? { step: 'corresponding-day', day }
        : { step: 'end-of-month', wanted, day }
    return [settled(startingDay, day, counting), [how]]
  }
  if (limit.unit === 'days' && pauses.length === 0) return [addDays(startingDay, total), []]
  const next = (from: Day): Day => (limit.unit === 'days' ? from : workingDayFrom(from, calendar))
  let day = startingDay
  for (let left = total; left > 0; ) {
    day = next(addDays(day, 1))
    if (!stoodStillOn(day, pauses, calendar)) left--
  }
  const ordinary = limit.unit === 'days'
  return [day, ordinary ? [] : daysOutOfTheOrdinary(addDays(startingDay, 1), day, calendar)]
}

/** Months are not counted day by day: for each day it stood still the last day lies one day later. */
function settled(startingDay: Day, base: Day, { pauses, calendar }: Counting): Day {
  let [reached, owed, day] = [startingDay, 0, base]
  while (dayNumber(reached) < dayNumber(day)) {
    reached = addDays(reached, 1)
    if (!stoodStillOn(reached, pauses, calendar)) continue
    owed += 1
    day = addDays(base, owed)
  }
  return day
}

/** Never a day of rest, and never one whose end passed while the limit stood still: that would be late at once. */
function openDayFrom(from: Day, counting: Counting): Day {
  const { calendar, pauses } = counting
  let day = workingDayFrom(from, calendar)
  while (
    pauses.length > 0 &&
    (stoodStillOn(day, pauses, calendar) || stoodStillAt(endOf(day, counting).at, pauses))
  )
    day = workingDayFrom(addDays(day, 1), calendar)
  return day
}

/**
 * 民法典 203: a last day that is a day of rest (法定休假日: weekly rest and holidays alike) gives way to the first
 * day after the rest. A make-up workday is no day of rest.
 */
function movedPastRest(day: Day, counting: Counting): [Day, DueStep[]] {
  const to = openDayFrom(day, counting)
  if (isWorkingDay(day, counting.calendar)) return [to, []]
  const over = restsBetween(day, to, counting.calendar)
  return [to, [{ step: 'last-day-moved', from: day, to, over }]]
}

/** What must be done "on the same day" but arrives after closing time would be late before it began. */
function movedPastClosing(day: Day, counting: Counting): [Day, DueStep[]] {
  if (endOf(day, counting).at > counting.start) return [day, []]
  const to = openDayFrom(addDays(day, 1), counting)
  return [to, [{ step: 'came-after-closing', day, to }]]
}

/** 民法典 203, second paragraph: 24:00, or the close of business where there are business hours. */
function endOf(day: Day, { limit, calendar }: Counting): { at: Instant; time: string } {
  const closing = limit.closesAtOffice ? openSpansOn(day, calendar).at(-1)?.to : undefined
  const time = closing ?? '24:00'
  return { at: momentAt(day, time, calendar), time }
}
