import { type Limit, limitUnits } from '@jiefen/domain/calendar'
import { type ExtensionRule, type LimitName, limitNames } from '@jiefen/domain/region'
import {
  addFault,
  type FaultList,
  type Files,
  filled,
  isOneOf,
  type Line,
  readTable,
  withoutRepeats,
} from '../text/index.ts'
import { extensionColumns, extensionOf } from './extensions.ts'

const required = ['name', 'amount', 'unit', 'authority'] as const
const optional = ['version', ...extensionColumns] as const
type Column = (typeof required)[number] | (typeof optional)[number]

export const limitsFile = 'limits.csv'

/** Beyond this an amount is a slip of the hand: no limit of this service is longer than about three years. */
const longest = 1000

/** Limits that a statute fixes: a place may neither shorten nor lengthen them. */
const fixedByLaw: Partial<Record<LimitName, { amount: number; unit: Limit['unit']; authority: string }>> = {
  confirmation: { amount: 30, unit: 'days', authority: '人民调解法第33条、民事诉讼法第205条' },
}

export interface ParsedLimits {
  readonly limits: Record<LimitName, Limit>
  readonly extensions: Partial<Record<LimitName, ExtensionRule>>
}

/**
 * Reads how long everybody has for everything, and what may be made longer by whom; every limit must be there, with the
 * rule that sets it.
 */
export function parseLimits(files: Files, faults: FaultList): ParsedLimits | undefined {
  const table = readTable<Column>(files, limitsFile, { required, optional }, faults)
  if (!table.sound) return undefined

  const limits: Partial<Record<LimitName, Limit>> = {}
  const extensions: Partial<Record<LimitName, ExtensionRule>> = {}
  for (const line of withoutRepeats(table.lines, 'name', faults)) {
    const { name } = line.cells
    const limit = limitOf(line, faults)
    if (!isOneOf(limitNames, name)) {
      addFault(
        faults,
        line,
        `没有叫“${name}”的时限，可用：${limitNames.join('、')}`,
        `there is no limit “${name}”; known: ${limitNames.join(', ')}`,
        'name',
      )
      continue
    }
    limits[name] = limit
    const extension = extensionOf(line, name, faults)
    if (extension !== undefined) extensions[name] = extension
    const law = fixedByLaw[name]
    if (law !== undefined && (limit.amount !== law.amount || limit.unit !== law.unit)) {
      addFault(
        faults,
        line,
        `“${name}”由法律规定为 ${law.amount} ${law.unit}（${law.authority}），不能改`,
        `“${name}” is set by law: ${law.amount} ${law.unit} (${law.authority})`,
        'amount',
      )
    }
  }
  const missing = limitNames.filter((name) => limits[name] === undefined)
  for (const name of missing) {
    addFault(
      faults,
      { file: limitsFile, line: 1 },
      `缺少时限“${name}”`,
      `the limit “${name}” is missing`,
      'name',
    )
  }
  return isComplete(limits) ? { limits, extensions } : undefined
}

const isComplete = (limits: Partial<Record<LimitName, Limit>>): limits is Record<LimitName, Limit> =>
  limitNames.every((name) => limits[name] !== undefined)

/** The columns of any table that says how long something may take, and who says so. */
export type LimitColumn = 'amount' | 'unit' | 'authority' | 'version'

/** The limit that a line of such a table gives. */
export function limitOf(line: Line<LimitColumn>, faults: FaultList): Limit {
  const { amount, unit, version } = line.cells
  const authority = filled(line, 'authority', faults)
  const isAmount = /^\d+$/.test(amount) && Number(amount) >= 1 && Number(amount) <= longest
  if (!isAmount) {
    addFault(
      faults,
      line,
      `“${amount}”不是 1 到 ${longest} 的整数`,
      `“${amount}” is no whole number from 1 to ${longest}`,
      'amount',
    )
  }
  const isUnit = isOneOf(limitUnits, unit)
  if (!isUnit) {
    addFault(
      faults,
      line,
      `“${unit}”不是时间单位，可用：${limitUnits.join('、')}`,
      `“${unit}” is no unit of time; known: ${limitUnits.join(', ')}`,
      'unit',
    )
  }
  return {
    amount: isAmount ? Number(amount) : 1,
    unit: isUnit ? unit : 'days',
    authority,
    ...(version === '' ? {} : { version }),
  }
}
