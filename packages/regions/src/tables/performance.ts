import type { PerformanceRules } from '@jiefen/domain/region'
import { addFault, type FaultList, type Files, filled, isOneOf } from '../text/index.ts'
import { nationalFolder, readLayered } from './layered.ts'
import { wholeNumber } from './whole-number.ts'

const required = ['name', 'days', 'authority'] as const
type Column = (typeof required)[number]

export const performanceFile = 'performance.csv'

const names = ['remind_before', 'remind_after', 'dispute_within'] as const

/** A default of this software, where no table says otherwise. */
const usual = { remind_before: 3, remind_after: 1, dispute_within: 7 } as const
/** A reminder that comes a season early is none. */
const most = 90

/** How long before and after its day somebody is reminded of what they owe, and how long a 收到了 may be put right. */
export function parsePerformance(files: Files, faults: FaultList): PerformanceRules {
  const days: Record<(typeof names)[number], number> = { ...usual }
  if (files.has(performanceFile) || files.has(`${nationalFolder}${performanceFile}`)) {
    const table = readLayered<Column>(files, performanceFile, { required, optional: [] }, 'name', faults)
    for (const line of table.lines) {
      const { name } = line.cells
      filled(line, 'authority', faults)
      const count = wholeNumber(line, 'days', { from: 1, to: most }, faults)
      if (isOneOf(names, name)) days[name] = count
      else
        addFault(
          faults,
          line,
          `没有“${name}”这一项，可用：${names.join('、')}`,
          `there is no “${name}”; known: ${names.join(', ')}`,
          'name',
        )
    }
  }
  return {
    remindBeforeDays: days.remind_before,
    remindAfterDays: days.remind_after,
    disputeWithinDays: days.dispute_within,
  }
}
