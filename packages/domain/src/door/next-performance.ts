import {
  dayOfObligation,
  isOpenObligation,
  type Matter,
  type Obligation,
  standingOfObligation,
} from '../matter/index.ts'
import type { NextStep } from './next-step.ts'

/** What is owed next under the agreement and whose turn it is; undefined where nothing is open. */
export function nextPerformance(matter: Matter): NextStep | undefined {
  const [next] = matter.obligations
    .filter(isOpenObligation)
    .toSorted((a, b) => order(a) - order(b) || (dayOfObligation(a) < dayOfObligation(b) ? -1 : 1))
  if (next === undefined) return undefined
  const { debtor, creditor, promise } = next
  switch (standingOfObligation(next)) {
    case 'said-done':
      return { who: 'party', party: creditor, what: 'confirm-performance' }
    case 'late':
    case 'disputed':
      return { who: 'unit', unit: matter.unit, what: 'urge-performance', party: debtor }
    case 'promised':
      return promise === undefined
        ? { who: 'party', party: debtor, what: 'report-performance' }
        : { who: 'party', party: creditor, what: 'answer-promise' }
    default:
      return { who: 'party', party: debtor, what: 'report-performance' }
  }
}

/** What has gone wrong comes first, then what waits for a word, then what is only due. */
function order(obligation: Obligation): number {
  const standing = standingOfObligation(obligation)
  if (standing === 'late' || standing === 'disputed') return 0
  if (standing === 'said-done' || (standing === 'promised' && obligation.promise !== undefined)) return 1
  return 2
}
