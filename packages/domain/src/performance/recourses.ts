import { addDays, addMonths, type Day, dayOf } from '../calendar/index.ts'
import {
  confirmationOf,
  dayOfObligation,
  findAgreement,
  type Matter,
  type Obligation,
} from '../matter/index.ts'
import type { Recourse, Region } from '../region/index.ts'

/** What is open to whom an obligation is not kept, by the region's table: what fits the matter and what is owed. */
export const recoursesFor = (
  { kind, version }: Obligation,
  { sorting, confirmations }: Matter,
  { recourses }: Region,
): readonly Recourse[] =>
  recourses.filter(
    ({ code, only, category }) =>
      // What the court has ruled on, it is not asked again (民事诉讼法 art. 206).
      (code !== 'confirmation' || !hasRuled(confirmations, version)) &&
      (only === undefined || only === kind) &&
      (category === undefined || sorting.category?.startsWith(category) === true),
  )

const hasRuled = (confirmations: Matter['confirmations'], version: number): boolean =>
  ['valid', 'dismissed'].includes(confirmationOf({ confirmations }, version)?.decided?.ruling ?? '')

/**
 * The last day of one of them; undefined where it has none. From the effect of the agreement the day itself is not
 * counted (民法典 art. 201); what is owed in parts counts from the last of them (民事诉讼法 art. 250).
 */
export function lastDayOf(
  { within }: Recourse,
  { clause, version }: Obligation,
  matter: Matter,
  { calendar }: Region,
): Day | undefined {
  if (within === undefined) return undefined
  const effectiveAt = findAgreement(matter, version)?.effectiveAt
  const start =
    within.from === 'due'
      ? matter.obligations
          .filter((one) => one.clause === clause && one.version === version)
          .map(dayOfObligation)
          .toSorted()
          .at(-1)
      : effectiveAt === undefined
        ? undefined
        : dayOf(effectiveAt, calendar)
  if (start === undefined) return undefined
  return addMonths(addDays(start, within.days ?? 0), (within.years ?? 0) * 12)
}
