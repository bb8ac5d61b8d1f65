import { type ExtensionRule, type LimitName, limitsByConsent, untouchableLimits } from '@jiefen/domain/region'
import { addFault, type FaultList, filled, isOneOf, type Line } from '../text/index.ts'
import { wholeNumber } from './whole-number.ts'

/** Optional columns of the table of limits: who may make it longer, by how much at most, and by what rule. */
export const extensionColumns = ['extend_by', 'extend_most', 'extend_authority'] as const
type ExtensionLine = Line<(typeof extensionColumns)[number]>

const ways = ['approval', 'consent'] as const
/** As with limits: more is a slip of the hand. */
const longest = 1000

/** What a line says of making its limit longer; undefined where it may not be. */
export function extensionOf(
  line: ExtensionLine,
  name: LimitName,
  faults: FaultList,
): ExtensionRule | undefined {
  const { extend_by: by } = line.cells
  if (extensionColumns.every((column) => line.cells[column] === '')) return undefined
  if (untouchableLimits.includes(name)) {
    addFault(faults, line, `“${name}”不能延长`, `“${name}” may not be made longer`, 'extend_by')
    return undefined
  }
  if (by === 'consent' && !limitsByConsent.includes(name)) {
    const known = limitsByConsent.join('、')
    addFault(
      faults,
      line,
      `各方同意只能延长 ${known}`,
      `only ${known.replace('、', ', ')} may be made longer by consent`,
      'extend_by',
    )
    return undefined
  }
  const most = wholeNumber(line, 'extend_most', { from: 1, to: longest }, faults)
  const authority = filled(line, 'extend_authority', faults)
  if (isOneOf(ways, by)) return { by, most, authority }
  addFault(
    faults,
    line,
    `“${by}”不是延长的办法，可用：approval（审批）、consent（各方同意）`,
    `“${by}” is no way to make it longer; known: approval, consent`,
    'extend_by',
  )
  return undefined
}
