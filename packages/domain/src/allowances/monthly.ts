import type { Day } from '../calendar/index.ts'
import type { PersonId, Role, UnitId } from '../kernel/index.ts'
import type { Cents } from '../money/index.ts'
import { saidBy } from './step.ts'
import { type AllowanceTables, latestOn, type RoleAllowance } from './tables.ts'

/** A duty somebody held through a month. */
export interface HeldDuty {
  readonly person: PersonId
  readonly name: string
  readonly role: Role
  readonly unit: UnitId
  /** What the register says; absent: it says nothing. */
  readonly kind?: string
}

export interface Monthly extends HeldDuty {
  readonly cents: Cents
  readonly source: string
}

/**
 * What is paid for a month, once for each person and role however many units they serve. The line that names their kind goes
 * before the line for everybody.
 */
export function monthlyOf(duties: readonly HeldDuty[], tables: AllowanceTables, day: Day): Monthly[] {
  const first = new Map<string, Monthly>()
  for (const duty of duties) {
    const lines = tables.roles.filter(({ role }) => role === duty.role)
    const line: RoleAllowance | undefined =
      latestOn(
        lines.filter(({ kind }) => kind !== undefined && kind === duty.kind),
        day,
      ) ??
      latestOn(
        lines.filter(({ kind }) => kind === undefined),
        day,
      )
    const key = `${duty.person} ${duty.role}`
    if (line === undefined || first.has(key)) continue
    first.set(key, { ...duty, cents: line.monthly, source: saidBy(line) })
  }
  return [...first.values()]
}
