import { addWorkingHours, type LimitUnit } from '../calendar/index.ts'
import { asInstant, type Instant, type Role, type UnitId } from '../kernel/index.ts'
import type { Clock, Matter } from '../matter/index.ts'
import { type EscalationStep, type Region, territoryAbove } from '../region/index.ts'
import { standsStill } from './card-table.ts'

export interface NextPerson {
  /** From one, in the order of the table. */
  readonly step: number
  readonly dueAt: Instant
  readonly role: Role
  readonly unit: UnitId
}

const minute = 60_000
/** Limits that run day and night: who waits for them may be called at night too. */
const roundTheClock: readonly LimitUnit[] = ['minutes', 'hours']

/** Whom the table still has to tell because nobody has reacted; empty once somebody has, for the clock is gone then. */
export function nextPersons(matter: Matter, clock: Clock, region: Region): NextPerson[] {
  if (standsStill(clock)) return []
  const told = matter.told.filter(
    ({ name, about, at }) => name === clock.name && about === clock.about && at >= clock.startedAt,
  )
  return region.escalation
    .filter(({ limit }) => limit === clock.name)
    .toSorted((a, b) => a.afterMinutes - b.afterMinutes)
    .map((step, nth) => ({
      step: nth + 1,
      dueAt: stepMoment(step, clock, region),
      role: step.role,
      unit: unitOf(step, clock, region),
    }))
    .filter(({ step }) => !told.some((one) => one.step === step))
}

/** Minutes from the start of the limit; of office time where the limit itself rests at night. */
function stepMoment({ afterMinutes }: EscalationStep, { limit, startedAt }: Clock, { calendar }: Region) {
  return limit === undefined || roundTheClock.includes(limit.unit)
    ? asInstant(startedAt + afterMinutes * minute)
    : addWorkingHours(startedAt, afterMinutes / 60, calendar)
}

/** The unit that was called, or the place above it; the top of the region has nobody above and answers itself. */
const unitOf = ({ at }: EscalationStep, { owner }: Clock, region: Region): UnitId =>
  at === 'owner' ? owner : (territoryAbove(region, owner)?.id ?? owner)
