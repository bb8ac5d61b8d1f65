import { asInstant, type Instant } from '../kernel/index.ts'
import {
  type Calendar,
  isWorkingDay,
  makeupOn,
  openSpansOn,
  restsBetween,
  workingDayFrom,
} from './calendar.ts'
import { addDays, addMonths, type Day, datePartsOf, dayNumber } from './days.ts'
import type { Due, DueStep, Limit } from './limit.ts'
import { dayOf, later, momentAt, timeOf } from './local-time.ts'
import { addWorkingHours, nextOpenMoment } from './office-hours.ts'

/**
 * When a limit that begins now is over, and why then. Days, months and working days are counted as 民法典 200–203
 * say; hours and minutes run from the moment (201, second paragraph); working hours run while the office is open.
 * Throws a RangeError for an amount that no rule can mean.
 */
export function dueAt(start: Instant, limit: Limit, calendar: Calendar): Due {
  const least = limit.unit === 'minutes' || limit.unit === 'hours' || limit.unit === 'working-hours' ? 1 : 0
  if (!Number.isInteger(limit.amount) || limit.amount < least) {
    throw new RangeError(`not a limit: ${limit.amount} ${limit.unit}`)
  }
  switch (limit.unit) {
    case 'minutes':
      return dueFromTheMoment(start, later(start, limit.amount), limit, calendar)
    case 'hours':
      return dueFromTheMoment(start, later(start, limit.amount * 60), limit, calendar)
    case 'working-hours':
      return dueInOfficeHours(start, limit, calendar)
    case 'days':
    case 'months':
    case 'working-days':
      return dueByDays(start, limit, calendar)
    default:
      return limit.unit satisfies never
  }
}

function began(start: Instant, { amount, unit, authority, version }: Limit, calendar: Calendar): DueStep {
  const step = 'began'
  const day = dayOf(start, calendar)
  const time = timeOf(start, calendar)
  return { step, day, time, amount, unit, authority, ...(version === undefined ? {} : { version }) }
}

const endsAtTheMoment = (at: Instant, calendar: Calendar): DueStep => ({
  step: 'ends',
  day: dayOf(at, calendar),
  time: timeOf(at, calendar),
  how: 'at-the-moment',
})

function dueFromTheMoment(start: Instant, at: Instant, limit: Limit, calendar: Calendar): Due {
  const steps: DueStep[] = [
    began(start, limit, calendar),
    { step: 'runs-from-the-moment' },
    endsAtTheMoment(at, calendar),
  ]
  // Night, weekend and holiday do not stop it, so no holiday that is announced later can move it.
  return { at, steps, provisional: false }
}

function dueInOfficeHours(start: Instant, limit: Limit, calendar: Calendar): Due {
  const at = addWorkingHours(start, limit.amount, calendar)
  const opens = nextOpenMoment(start, calendar)
  const waited: DueStep[] =
    opens === start
      ? []
      : [{ step: 'waited-for-opening', day: dayOf(opens, calendar), time: timeOf(opens, calendar) }]
  const lastDay = dayOf(asInstant(at - 1), calendar)
  const unknown = onlyWeekendsKnown(lastDay, calendar)
  const steps: DueStep[] = [
    began(start, limit, calendar),
    { step: 'only-office-hours-count' },
    ...waited,
    ...daysOutOfTheOrdinary(dayOf(start, calendar), lastDay, calendar),
    ...unknown,
    endsAtTheMoment(at, calendar),
  ]
  return { at, steps, provisional: unknown.length > 0 }
}

function dueByDays(start: Instant, limit: Limit, calendar: Calendar): Due {
  const startingDay = dayOf(start, calendar)
  const [counted, reasons] = countedLastDay(startingDay, limit, calendar)
  const [open, moved] = movedPastRest(counted, calendar)
  const [last, delayed] = movedPastClosing(start, open, limit, calendar)
  const unknown = onlyWeekendsKnown(last, calendar)
  const end = endOf(last, limit, calendar)
  const steps: DueStep[] = [
    began(start, limit, calendar),
    ...(limit.amount === 0 ? [] : [{ step: 'starting-day-not-counted', day: startingDay } as const]),
    ...reasons,
    ...moved,
    ...delayed,
    ...unknown,
    { step: 'ends', day: last, time: end.time, how: end.time === '24:00' ? 'at-midnight' : 'at-closing' },
  ]
  return { at: end.at, steps, provisional: unknown.length > 0 }
}

/** The last day by counting alone (民法典 201 and 202), before rests move it. */
function countedLastDay(startingDay: Day, { amount, unit }: Limit, calendar: Calendar): [Day, DueStep[]] {
  if (amount === 0) return [startingDay, []]
  if (unit === 'days') return [addDays(startingDay, amount), []]
  if (unit === 'months') {
    const day = addMonths(startingDay, amount)
    const wanted = datePartsOf(startingDay).date
    if (datePartsOf(day).date === wanted) return [day, [{ step: 'corresponding-day', day }]]
    return [day, [{ step: 'end-of-month', wanted, day }]]
  }
  let day = startingDay
  for (let left = amount; left > 0; left--) day = workingDayFrom(addDays(day, 1), calendar)
  return [day, daysOutOfTheOrdinary(addDays(startingDay, 1), day, calendar)]
}

/**
 * 民法典 203: a last day that is a day of rest (法定休假日: weekly rest and holidays alike) gives way to the first
 * day after the rest. A make-up workday is no day of rest.
 */
function movedPastRest(day: Day, calendar: Calendar): [Day, DueStep[]] {
  if (isWorkingDay(day, calendar)) return [day, []]
  const to = workingDayFrom(day, calendar)
  const over = restsBetween(day, to, calendar)
  return [to, [{ step: 'last-day-moved', from: day, to, over }]]
}

/** What must be done "on the same day" but arrives after closing time would be late before it began. */
function movedPastClosing(start: Instant, day: Day, limit: Limit, calendar: Calendar): [Day, DueStep[]] {
  if (endOf(day, limit, calendar).at > start) return [day, []]
  const to = workingDayFrom(addDays(day, 1), calendar)
  return [to, [{ step: 'came-after-closing', day, to }]]
}

/** 民法典 203, second paragraph: 24:00, or the close of business where there are business hours. */
function endOf(day: Day, limit: Limit, calendar: Calendar): { at: Instant; time: string } {
  const closing = limit.closesAtOffice ? openSpansOn(day, calendar).at(-1)?.to : undefined
  const time = closing ?? '24:00'
  return { at: momentAt(day, time, calendar), time }
}

function onlyWeekendsKnown(last: Day, { coveredUntil }: Calendar): DueStep[] {
  return dayNumber(last) > dayNumber(coveredUntil)
    ? [{ step: 'only-weekends-known', after: coveredUntil }]
    : []
}

/** Rests that did not count and make-up workdays that did, in the order of the days. */
function daysOutOfTheOrdinary(from: Day, to: Day, calendar: Calendar): DueStep[] {
  const found: { day: Day; step: DueStep }[] = restsBetween(from, to, calendar).map((rest) => ({
    day: rest.from,
    step: { step: 'rest-skipped', rest },
  }))
  for (let day = from; dayNumber(day) <= dayNumber(to); day = addDays(day, 1)) {
    const name = makeupOn(day, calendar)
    if (name !== undefined) found.push({ day, step: { step: 'makeup-workday-counted', day, name } })
  }
  return found.sort((a, b) => dayNumber(a.day) - dayNumber(b.day)).map(({ step }) => step)
}
