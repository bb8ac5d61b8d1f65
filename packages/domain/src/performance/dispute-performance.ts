import { addDays, dayOf, startOfDay } from '../calendar/index.ts'
import { isRefusal, type Refusal, type ReportId } from '../kernel/index.ts'
import {
  isWritten,
  type Matter,
  type MatterEvent,
  openReports,
  type PerformanceReport,
} from '../matter/index.ts'
import type { Region } from '../region/index.ts'
import { instalmentClock } from './instalment-clock.ts'
import { type AboutObligation, type NotOwedHere, owedHere } from './of-obligation.ts'

export interface DisputePerformance extends AboutObligation {
  /** One of several reports; absent: all that wait, or else the one that was confirmed last. */
  readonly report?: ReportId
}

export type DisputePerformanceRefused =
  | NotOwedHere
  | 'reason-missing'
  | 'no-such-report'
  | 'nothing-to-dispute'
  | 'too-late-to-dispute'

/** 没收到, or not as agreed. What was confirmed may be taken back for a while, for a slip is soon tapped by mistake. */
export function disputePerformance(
  command: DisputePerformance,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<DisputePerformanceRefused> {
  const { report, words, at, by } = command
  const found = owedHere(command, matter, 'creditor', 'receive')
  if (isRefusal(found)) return found
  const { obligation } = found
  if (words === undefined || !isWritten(words)) return { refused: 'reason-missing' }
  const undisputed = obligation.reports.filter(({ disputed }) => disputed === undefined)
  const waiting = openReports(obligation)
  const targets =
    report !== undefined
      ? undisputed.filter(({ id }) => id === report)
      : waiting.length > 0
        ? waiting
        : undisputed.slice(-1)
  if (targets.length === 0)
    return report === undefined ? { refused: 'nothing-to-dispute' } : { refused: 'no-such-report', report }
  const { disputeWithinDays: days } = region.performance
  const late = targets.find((one) => isTooLate(one, command, region))
  if (late !== undefined) return { refused: 'too-late-to-dispute', days }

  const runs = matter.clocks.some(({ name, about }) => name === 'instalment' && about === obligation.id)
  return [
    {
      type: 'PerformanceDisputed',
      obligation: obligation.id,
      reports: targets.map(({ id }) => id),
      why: words.trim(),
      ...(runs || obligation.defaulted !== undefined
        ? {}
        : { clock: instalmentClock(obligation, matter.unit, at, region) }),
      at,
      by,
    },
  ]
}

/** The day of the confirmation is not counted (民法典 art. 201). */
function isTooLate({ confirmed }: PerformanceReport, { at }: DisputePerformance, region: Region): boolean {
  if (confirmed === undefined) return false
  const { calendar, performance } = region
  const last = addDays(dayOf(confirmed.at, calendar), performance.disputeWithinDays)
  return at >= startOfDay(addDays(last, 1), calendar)
}
