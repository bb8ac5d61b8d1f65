import type { ComplaintKind, DeclineReason, TerminationReason } from '@jiefen/domain/region'
import { addFault, bilingual, type FaultList, type Files, filled } from '../text/index.ts'
import { type LayeredTable, readLayered } from './layered.ts'

const declineColumns = ['code', 'name_zh', 'name_en', 'basis', 'route_zh', 'route_en'] as const
const namedColumns = ['code', 'name_zh', 'name_en'] as const

/** Why a matter may be declined: NM and two digits, with the basis in law and where the person should go. */
export function parseDeclineReasons(files: Files, faults: FaultList): DeclineReason[] {
  const columns = { required: declineColumns, optional: [] }
  const table = readLayered<(typeof declineColumns)[number]>(
    files,
    'decline-reasons.csv',
    columns,
    'code',
    faults,
  )
  checkCodes(table, /^NM\d\d$/, faults)
  return table.lines.map((line) => ({
    code: line.cells.code,
    name: bilingual(line, 'name_zh', 'name_en', faults),
    basis: filled(line, 'basis', faults),
    route: bilingual(line, 'route_zh', 'route_en', faults),
  }))
}

/** Why a mediation ends without agreement: T and two digits. */
export const parseTerminationReasons = (files: Files, faults: FaultList): TerminationReason[] =>
  parseNamed(files, 'termination-reasons.csv', /^T\d\d$/, faults)

/** What somebody may complain about in a mediator: C and two digits. */
export const parseComplaintKinds = (files: Files, faults: FaultList): ComplaintKind[] =>
  parseNamed(files, 'complaint-kinds.csv', /^C\d\d$/, faults)

function parseNamed(files: Files, name: string, shape: RegExp, faults: FaultList): TerminationReason[] {
  const columns = { required: namedColumns, optional: [] }
  const table = readLayered<(typeof namedColumns)[number]>(files, name, columns, 'code', faults)
  checkCodes(table, shape, faults)
  return table.lines.map((line) => ({
    code: line.cells.code,
    name: bilingual(line, 'name_zh', 'name_en', faults),
  }))
}

/** A region may reword a national reason but not invent one: statistics of all places must mean the same by a code. */
function checkCodes<C extends string>(
  table: LayeredTable<C | 'code'>,
  shape: RegExp,
  faults: FaultList,
): void {
  for (const line of table.lines) {
    const { code } = line.cells
    if (shape.test(code) && (table.nationalKeys?.has(code) ?? true)) continue
    addFault(faults, line, `“${code}”不是全国表里的代码`, `“${code}” is no code of the national list`, 'code')
  }
}
