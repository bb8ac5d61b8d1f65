import { addDays, type Day, nextOpenMoment, startOfDay } from '../calendar/index.ts'
import { asInstant, type Instant, type ObligationId, type UnitId } from '../kernel/index.ts'
import {
  type Act,
  type Clock,
  dayOfObligation,
  type Matter,
  type MatterEvent,
  type Obligation,
} from '../matter/index.ts'
import type { Region } from '../region/index.ts'

/** A reminder that is due: so many days before the day, and once more after it, as the office opens. */
export interface ReminderTimer {
  readonly name: 'remind'
  readonly about: ObligationId
  readonly dueAt: Instant
  readonly owner: UnitId
}

interface DueReminder {
  readonly when: 'before' | 'after'
  readonly dueAt: Instant
}

/** When somebody is to be reminded next of what they owe; worked out from the state alone. */
export function reminderTimers(matter: Matter, region: Region): ReminderTimer[] {
  return matter.clocks.flatMap((clock): ReminderTimer[] => {
    const obligation = obligationOf(clock, matter)
    const next = obligation === undefined ? undefined : nextReminder(obligation, clock, region)
    return obligation === undefined || next === undefined
      ? []
      : [{ name: 'remind', about: obligation.id, dueAt: next.dueAt, owner: clock.owner }]
  })
}

export interface Remind extends Act {
  readonly about?: string
}

/** The reminder that is due now; early, late or twice it changes nothing. */
export function remind({ about, at, by }: Remind, matter: Matter, region: Region): MatterEvent[] {
  const clock = matter.clocks.find((one) => one.name === 'instalment' && one.about === about)
  const obligation = clock === undefined ? undefined : obligationOf(clock, matter)
  if (clock === undefined || obligation === undefined) return []
  const next = nextReminder(obligation, clock, region)
  if (next === undefined || at < next.dueAt) return []
  const byDay = dayOfObligation(obligation)
  return [{ type: 'PerformanceReminded', obligation: obligation.id, when: next.when, byDay, at, by }]
}

const obligationOf = ({ name, about }: Clock, matter: Matter): Obligation | undefined =>
  name === 'instalment' ? matter.obligations.find(({ id }) => id === about) : undefined

/** Where a day was agreed on so late that the time to remind had passed already, nobody needs to be reminded of it. */
function nextReminder(obligation: Obligation, clock: Clock, region: Region): DueReminder | undefined {
  const day = dayOfObligation(obligation)
  const { remindBeforeDays, remindAfterDays } = region.performance
  const reminders: readonly DueReminder[] = [
    { when: 'before', dueAt: openingOf(addDays(day, -remindBeforeDays), clock.dueAt, region) },
    { when: 'after', dueAt: openingOf(addDays(day, remindAfterDays), undefined, region) },
  ]
  return reminders.find(
    ({ when, dueAt }) =>
      dueAt > clock.startedAt && !obligation.reminded.some((one) => one.when === when && one.byDay === day),
  )
}

/** As the office opens; before a long holiday that ends after the day itself, at the beginning of the day. */
function openingOf(day: Day, before: Instant | undefined, { calendar }: Region): Instant {
  const start = startOfDay(day, calendar)
  const opening = nextOpenMoment(start, calendar)
  return before !== undefined && opening >= before ? asInstant(start) : opening
}
