import { addDays, dayOf, nextOpenMoment, startOfDay } from '../calendar/index.ts'
import { asClockSubject, type ClockSubject, type Instant, type UnitId } from '../kernel/index.ts'
import {
  type Act,
  agreementsInForce,
  type ConfirmationReminded,
  confirmationSubject,
  isPartial,
  type Matter,
  type MatterEvent,
  withAgreement,
} from '../matter/index.ts'
import type { Region } from '../region/index.ts'
import { isConfirmable } from './eligibility.ts'
import {
  agreementInForce,
  clockOfConfirmation,
  isRuledOn,
  isWithCourt,
  lastDayToAsk,
  wayOf,
} from './in-force.ts'

/** Of the agreement on the whole; a part has a name of its own. */
const ofTheWhole: ClockSubject = asClockSubject('confirmation')

/** Two words while nobody has asked the court: about half-way, and five days before the last. */
export interface ConfirmationReminder {
  readonly name: 'remind'
  readonly about: ClockSubject
  readonly dueAt: Instant
  readonly owner: UnitId
}

export function confirmationReminders(matter: Matter, region: Region): ConfirmationReminder[] {
  return agreementsInForce(matter).flatMap(({ version }): ConfirmationReminder[] => {
    const next = nextReminder(withAgreement(matter, version), region)
    return next === undefined
      ? []
      : [{ name: 'remind', about: next.about, dueAt: next.dueAt, owner: matter.unit }]
  })
}

/** The word that is due now; early, late or twice it changes nothing. */
export function remindConfirmation(
  { about, at, by }: Act & { readonly about?: string },
  matter: Matter,
  region: Region,
): MatterEvent[] {
  return agreementsInForce(matter).flatMap(({ version }): MatterEvent[] => {
    const next = nextReminder(withAgreement(matter, version), region)
    if (next === undefined || next.about !== about || at < next.dueAt || at >= next.until) return []
    return [{ type: 'ConfirmationReminded', version, when: next.when, lastDay: next.lastDay, at, by }]
  })
}

const [halfWay, nearEnd] = [15, 5]

/** None where the clock no longer runs, the court has it or has ruled, or there is nothing a court could confirm. */
function nextReminder(matter: Matter, region: Region) {
  const agreement = agreementInForce(matter)
  if (agreement === undefined || isWithCourt(matter) || isRuledOn(matter)) return undefined
  const own = isPartial(agreement) ? confirmationSubject(agreement.version) : undefined
  const clock = clockOfConfirmation(matter, agreement)
  if (clock === undefined || !isConfirmable(matter, region)) return undefined
  if (matter.ranOut.some((one) => one.name === clock.name && one.about === own && one.dueAt === clock.dueAt))
    return undefined
  const lastDay = lastDayToAsk(agreement.effectiveAt, matter, region)
  const days: readonly (readonly [ConfirmationReminded['when'], string])[] = [
    ['half-way', addDays(dayOf(agreement.effectiveAt, region.calendar), halfWay)],
    ['near-end', addDays(lastDay, -nearEnd)],
  ]
  return days
    .map(([when, day]) => ({
      about: own ?? ofTheWhole,
      when,
      lastDay,
      until: clock.dueAt,
      dueAt: nextOpenMoment(startOfDay(day, region.calendar), region.calendar),
    }))
    .find(
      ({ when, dueAt }) =>
        dueAt > agreement.effectiveAt &&
        dueAt < clock.dueAt &&
        !(wayOf(matter)?.reminded ?? []).includes(when),
    )
}
