import type { Instant } from '../kernel/index.ts'
import { type Calendar, makeupOn, restsBetween } from './calendar.ts'
import { addDays, type Day, dayNumber } from './days.ts'
import { standsStill, type TimeLedger } from './ledger.ts'
import type { DueStep, Limit } from './limit.ts'
import { dayOf, timeOf } from './local-time.ts'

export function began(
  start: Instant,
  { amount, unit, authority, version }: Limit,
  calendar: Calendar,
): DueStep {
  const day = dayOf(start, calendar)
  const time = timeOf(start, calendar)
  return {
    ...{ step: 'began', day, time, amount, unit, authority },
    ...(version === undefined ? {} : { version }),
  }
}

export const moreTimeSteps = ({ unit }: Limit, { extensions }: TimeLedger): DueStep[] =>
  extensions.map(({ amount, said }) => ({
    ...{ step: 'more-time', amount, unit },
    ...(said === undefined ? {} : { said }),
  }))

/** The end; or, of a limit that stands still, that it has none yet. */
export const lastStep = (ledger: TimeLedger, calendar: Calendar, end: DueStep): DueStep =>
  standsStill(ledger, calendar) ?? end

export const endsAtTheMoment = (at: Instant, calendar: Calendar): DueStep => ({
  step: 'ends',
  day: dayOf(at, calendar),
  time: timeOf(at, calendar),
  how: 'at-the-moment',
})

export function onlyWeekendsKnown(last: Day, { coveredUntil }: Calendar): DueStep[] {
  return dayNumber(last) > dayNumber(coveredUntil)
    ? [{ step: 'only-weekends-known', after: coveredUntil }]
    : []
}

/** Rests that did not count and make-up workdays that did, in the order of the days. */
export function daysOutOfTheOrdinary(from: Day, to: Day, calendar: Calendar): DueStep[] {
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
