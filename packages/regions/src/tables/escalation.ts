import type { Role } from '@jiefen/domain/kernel'
import type { EscalationStep } from '@jiefen/domain/region'
import { addFault, type FaultList, type Files, filled, isOneOf, type Line } from '../text/index.ts'
import { nationalFolder, readLayered } from './layered.ts'
import { wholeNumber } from './whole-number.ts'

const required = ['id', 'limit', 'after_minutes', 'role', 'at'] as const
type Column = (typeof required)[number]

export const escalationFile = 'escalation.csv'

/** A week: whoever has not heard by then hears of it by a card. */
const latest = 7 * 24 * 60
const limits = ['respond', 'take-up'] as const
const places = ['owner', 'above'] as const
/** Who may open a matter by their unit: the three administrators see none, and a mediator and a grid worker their own. */
const callable = [
  'receptionist',
  'department-handler',
  'supervisor',
  'leader',
] as const satisfies readonly Role[]

/** Reads who is told next, and after how many minutes, when nobody reacts to a call. */
export function parseEscalation(files: Files, faults: FaultList): EscalationStep[] {
  if (!files.has(escalationFile) && !files.has(`${nationalFolder}${escalationFile}`)) return []
  const table = readLayered<Column>(files, escalationFile, { required, optional: [] }, 'id', faults)
  return table.lines.map((line) => {
    filled(line, 'id', faults)
    return {
      limit: oneOf(line, 'limit', limits, faults),
      afterMinutes: wholeNumber(line, 'after_minutes', { from: 1, to: latest }, faults),
      role: oneOf(line, 'role', callable, faults),
      at: oneOf(line, 'at', places, faults),
    }
  })
}

function oneOf<T extends string>(
  line: Line<Column>,
  column: Column,
  known: readonly [T, ...T[]],
  faults: FaultList,
): T {
  const text = line.cells[column]
  if (isOneOf(known, text)) return text
  addFault(
    faults,
    line,
    `“${text}”不可用，可用：${known.join('、')}`,
    `“${text}” is not known; known: ${known.join(', ')}`,
    column,
  )
  return known[0]
}
