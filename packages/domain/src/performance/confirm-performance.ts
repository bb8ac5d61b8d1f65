import { isRefusal, type Refusal, type ReportId } from '../kernel/index.ts'
import {
  ifWritten,
  type Matter,
  type MatterEvent,
  type Obligation,
  openReports,
  type PerformanceReport,
  paidOf,
  standingOfObligation,
} from '../matter/index.ts'
import { asCents, type Cents, isAmount, lessThe } from '../money/index.ts'
import { thenKept } from './kept.ts'
import { type AboutObligation, type NotOwedHere, owedHere } from './of-obligation.ts'

export interface ConfirmPerformance extends AboutObligation {
  /** One of several reports; absent: all that wait. */
  readonly report?: ReportId
  /** Of a payment that nobody reported: how much was received; absent: all of the rest. */
  readonly cents?: number
}

export type ConfirmPerformanceRefused =
  | NotOwedHere
  | 'no-such-report'
  | 'own-work'
  | 'amount-missing'
  | 'overpaid'

/**
 * 收到了: whoever it is owed to says so, or somebody of the office who knows it, and who neither mediated nor wrote
 * down the report (报办分离). With the last of all, the agreement is kept.
 */
export function confirmPerformance(
  command: ConfirmPerformance,
  matter: Matter,
): MatterEvent[] | Refusal<ConfirmPerformanceRefused> {
  const { report, words, at, by } = command
  const found = owedHere(command, matter, 'creditor', 'receive')
  if (isRefusal(found)) return found
  const { obligation } = found
  const reports = report === undefined ? openReports(obligation) : unconfirmed(obligation, report)
  if (report !== undefined && reports.length === 0) return { refused: 'no-such-report', report }
  if (isOwnWork(by, matter, reports)) return { refused: 'own-work' }
  const received = reports.length > 0 ? {} : receivedUnreported(command, obligation)
  if (isRefusal(received)) return received

  const confirmed: MatterEvent = {
    type: 'PerformanceConfirmed',
    obligation: obligation.id,
    reports: reports.map(({ id }) => id),
    ...received,
    ...ifWritten(words, (text) => ({ words: text })),
    at,
    by,
  }
  return thenKept([confirmed], matter, { at, by })
}

const unconfirmed = ({ reports }: Obligation, id: ReportId): readonly PerformanceReport[] =>
  reports.filter((one) => one.id === id && one.confirmed === undefined)

/** Received before anybody said so: a deed as a whole, of a payment as much as is left or as they say. */
function receivedUnreported(
  { cents }: ConfirmPerformance,
  obligation: Obligation,
): { readonly cents?: Cents } | Refusal<'obligation-closed' | 'amount-missing' | 'overpaid'> {
  const standing = standingOfObligation(obligation)
  if (standing === 'confirmed') return { refused: 'obligation-closed', standing }
  if (obligation.cents === undefined) return {}
  const open = lessThe(obligation.cents, paidOf(obligation))
  const received = cents ?? open
  if (!isAmount(received)) return { refused: 'amount-missing' }
  return received > open ? { refused: 'overpaid', open, cents: received } : { cents: asCents(received) }
}

function isOwnWork(
  by: ConfirmPerformance['by'],
  { handlers, mediator }: Matter,
  reports: readonly PerformanceReport[],
): boolean {
  if (by.kind !== 'staff') return false
  const wrote = reports.some((one) => one.by.kind === 'staff' && one.by.person === by.person)
  return wrote || handlers.includes(by.person) || mediator?.person === by.person
}
