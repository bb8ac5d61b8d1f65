import { isRefusal, type Refusal } from '../kernel/index.ts'
import {
  ifWritten,
  type Matter,
  type MatterEvent,
  nextReport,
  type Photo,
  standingOfObligation,
  unpaidOf,
} from '../matter/index.ts'
import { asCents, isAmount } from '../money/index.ts'
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
  return [
    {
      type: 'PerformanceReported',
      obligation: obligation.id,
      report: nextReport(obligation),
      ...(isPayment && cents !== undefined ? { cents: asCents(cents) } : {}),
      ...(proof === undefined ? {} : { proof }),
      ...ifWritten(words, (text) => ({ words: text })),
      at,
      by,
    },
  ]
}
