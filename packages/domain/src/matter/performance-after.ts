import type { ObligationId, ReportId } from '../kernel/index.ts'
import { asReportId } from '../kernel/index.ts'
import { agreementsInForce, changeAgreement } from './agreements.ts'
import type { MatterEvent } from './events.ts'
import type { Clock } from './fact.ts'
import {
  isOpenObligation,
  type Obligation,
  obligationsOf,
  type PerformanceReport,
  standingOfObligation,
} from './performance.ts'
import type { MatterCore } from './state.ts'

/** What is owed under the agreement, after this event. Throws on a fact about something nobody owes. */
export function performanceAfter(before: MatterCore, event: MatterEvent): MatterCore {
  const obligations = obligationsAfter(before, event)
  if (event.type === 'AgreementKept')
    return changeAgreement(before, event.version, (agreement) => ({ ...agreement, keptAt: event.at }))
  if (event.type === 'PerformanceDisputed') {
    const version = obligations.find(({ id }) => id === event.obligation)?.version ?? 0
    return changeAgreement({ ...before, obligations }, version, ({ keptAt, ...still }) => still)
  }
  return obligations === before.obligations ? before : { ...before, obligations }
}

function obligationsAfter(core: MatterCore, event: MatterEvent): readonly Obligation[] {
  const { obligations } = core
  switch (event.type) {
    case 'AgreementTookEffect': {
      const inForce = agreementsInForce(core)
      const agreement = inForce.at(-1)
      if (agreement === undefined) return obligations
      const old = obligations.map((one) =>
        isOpenObligation(one) && !inForce.some(({ version }) => version === one.version)
          ? { ...one, replacedAt: event.at }
          : one,
      )
      return [...old, ...obligationsOf(agreement.terms, agreement.version, obligations.length)]
    }
    case 'PerformanceReported': {
      const { report: id, cents, proof, words, at, by } = event
      const report = {
        ...{ id, at, by },
        ...(cents === undefined ? {} : { cents }),
        ...(proof === undefined ? {} : { proof }),
        ...(words === undefined ? {} : { words }),
      }
      return withChange(obligations, event.obligation, (one) => ({
        ...one,
        reports: [...one.reports, report],
      }))
    }
    case 'PerformanceConfirmed': {
      const { reports: ids, cents, words, at, by } = event
      const confirmed = { at, by, ...(words === undefined ? {} : { words }) }
      return withChange(obligations, event.obligation, (one) => ({
        ...one,
        reports:
          ids.length === 0
            ? [
                ...one.reports,
                { id: nextReport(one), at, by, ...(cents === undefined ? {} : { cents }), confirmed },
              ]
            : named(one.reports, ids, ({ disputed, ...report }) => ({ ...report, confirmed })),
      }))
    }
    case 'PerformanceDisputed': {
      const disputed = { at: event.at, by: event.by, why: event.why }
      return withChange(obligations, event.obligation, (one) => ({
        ...one,
        reports: named(one.reports, event.reports, ({ confirmed, ...report }) => ({ ...report, disputed })),
      }))
    }
    case 'PerformancePromised': {
      const { byDay, words, at } = event
      const promise = { byDay, at, ...(words === undefined ? {} : { words }) }
      return withChange(obligations, event.obligation, (one) => ({ ...one, promise }))
    }
    case 'PromiseAnswered':
      return withChange(obligations, event.obligation, ({ promise, ...one }) => {
        if (!event.agrees) return one
        const { lateSince, ...inTime } = one
        return { ...inTime, agreedDay: event.byDay }
      })
    case 'PerformanceWaived': {
      const { words, at, by } = event
      const waived = { at, by, ...(words === undefined ? {} : { words }) }
      return withChange(obligations, event.obligation, (one) => ({ ...one, waived }))
    }
    case 'DefaultDeclared': {
      const { why, recourses, at } = event
      return withChange(obligations, event.obligation, (one) => ({
        ...one,
        defaulted: { at, why, recourses },
      }))
    }
    case 'PerformanceReminded': {
      const { when, byDay } = event
      return withChange(obligations, event.obligation, (one) => ({
        ...one,
        reminded: [...one.reminded, { when, byDay }],
      }))
    }
    case 'ClockRanOut': {
      const { name, about, dueAt: lateSince } = event
      if (name !== 'instalment') return obligations
      return obligations.map((one) => (one.id === about ? { ...one, lateSince } : one))
    }
    default:
      return obligations
  }
}

/** r1, r2, … of one obligation, in the order in which they came. */
export const nextReport = ({ reports }: Obligation): ReportId => asReportId(`r${reports.length + 1}`)

const named = (
  reports: readonly PerformanceReport[],
  ids: readonly ReportId[],
  change: (report: PerformanceReport) => PerformanceReport,
): readonly PerformanceReport[] =>
  reports.map((report) => (ids.includes(report.id) ? change(report) : report))

function withChange(
  obligations: readonly Obligation[],
  id: ObligationId,
  change: (obligation: Obligation) => Obligation,
): readonly Obligation[] {
  if (!obligations.some((one) => one.id === id)) throw new Error(`nobody owes ${id}`)
  return obligations.map((one) => (one.id === id ? change(one) : one))
}

/**
 * The day of an obligation waits for whoever owes: it stops where all is said to be done, and where nothing is owed any
 * more; and it runs again with a no of the other side. What is said to be done waits for a yes or a no.
 */
export function performanceClocks(
  clocks: readonly Clock[],
  event: MatterEvent,
  obligations: readonly Obligation[],
): readonly Clock[] {
  return [...clocks.filter((clock) => !isReplaced(clock, event)), ...startedBy(event)].filter(
    (clock) => !isOfPerformance(clock) || waits(obligations, clock),
  )
}

const isOfPerformance = ({ name }: Clock): boolean => name === 'instalment' || name === 'receipt'

const startedBy = (event: MatterEvent): readonly Clock[] =>
  (event.type === 'PerformanceReported' ||
    event.type === 'PerformanceDisputed' ||
    event.type === 'PromiseAnswered') &&
  event.clock !== undefined
    ? [event.clock]
    : []

const isReplaced = ({ name, about }: Clock, event: MatterEvent): boolean =>
  startedBy(event).some((clock) => clock.name === name && clock.about === about)

function waits(obligations: readonly Obligation[], { name, about }: Clock): boolean {
  const obligation = obligations.find(({ id }) => id === about)
  if (obligation === undefined || !isOpenObligation(obligation)) return false
  return (standingOfObligation(obligation) === 'said-done') === (name === 'receipt')
}
