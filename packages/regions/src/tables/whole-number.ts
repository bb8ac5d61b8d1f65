import { addFault, type FaultList, type Line } from '../text/index.ts'

/** A cell that must be a whole number within bounds; says so where it is not, and gives the lower bound then. */
export function wholeNumber<C extends string>(
  line: Line<C>,
  column: NoInfer<C>,
  { from, to }: { readonly from: number; readonly to: number },
  faults: FaultList,
): number {
  const text = line.cells[column]
  const number = Number(text)
  if (/^\d+$/.test(text) && number >= from && number <= to) return number
  addFault(
    faults,
    line,
    `“${text}”不是 ${from} 到 ${to} 的整数`,
    `“${text}” is no whole number from ${from} to ${to}`,
    column,
  )
  return from
}
