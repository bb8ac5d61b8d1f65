import type { PartyId } from '../kernel/index.ts'
import type { Matter, PartyState, Sign } from '../matter/index.ts'
import type { Region, ScreeningQuestion } from '../region/index.ts'

/** Signs that must be reported and are not yet; a report counts for as long as its sign stands. */
export const signsToReport = ({
  screening,
  dangerReports,
}: Pick<Matter, 'screening' | 'dangerReports'>): Sign[] =>
  (screening?.signs ?? []).filter(
    ({ code, follows, since }) =>
      follows.includes('report') && !dangerReports.some(({ sign, at }) => sign === code && at >= since),
  )

/** Parties who need somebody to act for them, and nobody is named (民法典 arts. 18–23). */
export function partiesWithoutGuardian({
  screening,
  parties,
}: Pick<Matter, 'screening' | 'parties'>): PartyId[] {
  const without = ({ guardian }: PartyState): boolean => guardian === undefined
  const signs = (screening?.signs ?? []).filter(({ follows }) => follows.includes('guardian'))
  const named = new Set(signs.flatMap(({ concerns }) => concerns))
  return parties.filter((party) => named.has(party.id) && without(party)).map(({ id }) => id)
}

export const questionOf = (code: string, { screening }: Region): ScreeningQuestion | undefined =>
  screening.find((question) => question.code === code)
