import {
  asObligationId,
  type By,
  type Instant,
  type ObligationId,
  type PartyId,
  type ReportId,
} from '../kernel/index.ts'
import { asCents, type Cents, lessThe, sumOf } from '../money/index.ts'
import type { AgreementTerms } from './agreement-events.ts'
import type { Photo } from './reception-events.ts'
import type { DeedKind } from './terms.ts'

/** One time that somebody said it was done, and what the other side said to that. */
export interface PerformanceReport {
  readonly id: ReportId
  readonly cents?: Cents
  readonly proof?: Photo
  readonly words?: string
  readonly at: Instant
  readonly by: By
  readonly confirmed?: { readonly at: Instant; readonly by: By; readonly words?: string }
  readonly disputed?: { readonly at: Instant; readonly by: By; readonly why: string }
}

/** One thing that the agreement in force asks of somebody: an instalment of a payment, or a deed, with its day. */
export interface Obligation {
  readonly id: ObligationId
  /** Of the agreement in this version; a new agreement replaces what was still open of the old one. */
  readonly version: number
  /** From one, in the order of the agreement. */
  readonly clause: number
  readonly kind: 'payment' | DeedKind
  readonly debtor: PartyId
  readonly creditor: PartyId
  readonly what: string
  readonly cents?: Cents
  /** Which instalment of how many. */
  readonly part?: { readonly nth: number; readonly of: number }
  readonly byDay: string
  readonly reports: readonly PerformanceReport[]
  readonly promise?: { readonly byDay: string; readonly at: Instant; readonly words?: string }
  /** The other day that the creditor has agreed to. */
  readonly agreedDay?: string
  /** Since when it has been too late; gone once another day is agreed. */
  readonly lateSince?: Instant
  readonly waived?: { readonly at: Instant; readonly by: By; readonly words?: string }
  readonly defaulted?: { readonly at: Instant; readonly why: string; readonly recourses: readonly string[] }
  readonly replacedAt?: Instant
  readonly reminded: readonly { readonly when: 'before' | 'after'; readonly byDay: string }[]
}

export const obligationStandings = [
  'due',
  'partly',
  'late',
  'promised',
  'said-done',
  'disputed',
  'confirmed',
  'waived',
  'defaulted',
  'replaced',
] as const
export type ObligationStanding = (typeof obligationStandings)[number]

/** What these terms ask of whom, in their order; names go on from those there were before. */
export function obligationsOf({ clauses }: AgreementTerms, version: number, before = 0): Obligation[] {
  const rows = clauses.flatMap((clause, place): Omit<Obligation, 'id'>[] => {
    const common = { version, clause: place + 1, reports: [], reminded: [] }
    if (clause.kind === 'payment') {
      const { payer: debtor, payee: creditor, what, instalments } = clause.payment
      const days = instalments.toSorted((a, b) => (a.byDay < b.byDay ? -1 : a.byDay > b.byDay ? 1 : 0))
      return days.map(({ byDay, cents }, nth) => ({
        ...common,
        ...{ kind: 'payment', debtor, creditor, what, cents, byDay },
        part: { nth: nth + 1, of: days.length },
      }))
    }
    if (!('deed' in clause)) return []
    const { who: debtor, to: creditor, what, byDay } = clause.deed
    return [{ ...common, kind: clause.kind, debtor, creditor, what, byDay }]
  })
  return rows.map((row, nth) => ({ id: asObligationId(`o${before + nth + 1}`), ...row }))
}

/** The day by whose end it is to be done now. */
export const dayOfObligation = ({ byDay, agreedDay }: Obligation): string => agreedDay ?? byDay

/** What was said to be done and nobody has answered yet. */
export const openReports = ({ reports }: Obligation): readonly PerformanceReport[] =>
  reports.filter(({ confirmed, disputed }) => confirmed === undefined && disputed === undefined)

const none = asCents(0)
const amountOf = (reports: readonly PerformanceReport[]): Cents =>
  sumOf(reports.map(({ cents }) => cents ?? none))

/** Of a payment: what the other side has received. */
export const paidOf = ({ reports }: Obligation): Cents =>
  amountOf(reports.filter(({ confirmed }) => confirmed !== undefined))

/** Of a payment: what has neither been received nor is said to be paid. */
export const unpaidOf = (obligation: Obligation): Cents =>
  lessThe(obligation.cents ?? none, sumOf([paidOf(obligation), amountOf(openReports(obligation))]))

/** Where it stands; the graver word wins where two would fit. */
export function standingOfObligation(obligation: Obligation): ObligationStanding {
  const { cents, reports, waived, defaulted, replacedAt, lateSince, promise, agreedDay } = obligation
  const confirmed = reports.filter((report) => report.confirmed !== undefined)
  if (confirmed.length > 0 && (cents === undefined || paidOf(obligation) >= cents)) return 'confirmed'
  if (replacedAt !== undefined) return 'replaced'
  if (waived !== undefined) return 'waived'
  if (defaulted !== undefined) return 'defaulted'
  const said = openReports(obligation)
  if (said.length > 0 && (cents === undefined || unpaidOf(obligation) === 0)) return 'said-done'
  if (reports.at(-1)?.disputed !== undefined) return 'disputed'
  if (promise !== undefined) return 'promised'
  if (lateSince !== undefined) return 'late'
  if (confirmed.length + said.length > 0) return 'partly'
  return agreedDay === undefined ? 'due' : 'promised'
}

const closed: ReadonlySet<ObligationStanding> = new Set(['confirmed', 'waived', 'defaulted', 'replaced'])

/** Whether somebody still owes something here that nobody has given up. */
export const isOpenObligation = (obligation: Obligation): boolean =>
  !closed.has(standingOfObligation(obligation))

/** How much of an agreement has been kept: in parts, and in cents. */
export interface KeptSoFar {
  readonly kept: number
  readonly of: number
  readonly waived: number
  readonly defaulted: number
  readonly paid: Cents
  /** What was agreed in money, all parts together. */
  readonly owed: Cents
}

/** Undefined where the agreement has no part that could be counted. */
export function keptSoFar(obligations: readonly Obligation[]): KeptSoFar | undefined {
  const now = obligations.filter((one) => standingOfObligation(one) !== 'replaced')
  if (now.length === 0) return undefined
  const count = (standing: ObligationStanding) =>
    now.filter((one) => standingOfObligation(one) === standing).length
  return {
    kept: count('confirmed'),
    of: now.length,
    waived: count('waived'),
    defaulted: count('defaulted'),
    paid: sumOf(now.map(paidOf)),
    owed: sumOf(now.map(({ cents }) => cents ?? none)),
  }
}

/** When the last word on it was said: received, given up, or not kept; undefined while it is open or was replaced. */
export function endOfObligation(obligation: Obligation): Instant | undefined {
  const { reports, waived, defaulted } = obligation
  switch (standingOfObligation(obligation)) {
    case 'confirmed': {
      const moments = reports.flatMap(({ confirmed }) => confirmed?.at ?? [])
      return moments.toSorted((a, b) => a - b).at(-1)
    }
    case 'waived':
      return waived?.at
    case 'defaulted':
      return defaulted?.at
    default:
      return undefined
  }
}
