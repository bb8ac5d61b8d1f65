import { startClock } from '../clocks/index.ts'
import { isRefusal, type Refusal } from '../kernel/index.ts'
import {
  foldOnto,
  ifWritten,
  type Matter,
  type MatterEvent,
  nextReport,
  type PerformanceReported,
  type Photo,
  standingOfObligation,
  unpaidOf,
} from '../matter/index.ts'
import { asCents, isAmount } from '../money/index.ts'
import type { Region } from '../region/index.ts'
import { type AboutObligation, type NotOwedHere, owedHere } from './of-obligation.ts'

export interface ReportPerformance extends AboutObligation {
  /** Of a payment: how much, in cents. */
  readonly cents?: number
  readonly proof?: Photo
}

export type ReportPerformanceRefused = NotOwedHere | 'amount-missing' | 'overpaid'

/** 我已经付了: whoever owes says so, with the slip where there is one; part payments add up, and never to too much. */
export function reportPerformance(
  command: ReportPerformance,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<ReportPerformanceRefused> {
  const { cents, proof, words, at, by } = command
  const found = owedHere(command, matter, 'debtor')
  if (isRefusal(found)) return found
  const { obligation } = found
  const standing = standingOfObligation(obligation)
  if (standing === 'confirmed' || standing === 'said-done') return { refused: 'obligation-closed', standing }
  const isPayment = obligation.kind === 'payment'
  if (isPayment) {
    if (cents === undefined || !isAmount(cents)) return { refused: 'amount-missing' }
    const open = unpaidOf(obligation)
    if (cents > open) return { refused: 'overpaid', open, cents }
  }
  const reported: PerformanceReported = {
    type: 'PerformanceReported',
    obligation: obligation.id,
    report: nextReport(obligation),
    ...(isPayment && cents !== undefined ? { cents: asCents(cents) } : {}),
    ...(proof === undefined ? {} : { proof }),
    ...ifWritten(words, (text) => ({ words: text })),
    at,
    by,
  }
  const after = foldOnto(matter, [reported]).obligations.find(({ id }) => id === obligation.id)
  // Silence is no receipt: where nobody answers, the unit asks whoever it is owed to (人民调解法 art. 31).
  return after !== undefined && standingOfObligation(after) === 'said-done'
    ? [
        {
          ...reported,
          clock: { ...startClock('receipt', matter.unit, at, region), about: obligation.id },
        },
      ]
    : [reported]
}
