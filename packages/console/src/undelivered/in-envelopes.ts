import type { UndeliveredRow } from '@jiefen/contract'

/** One line for each envelope: the letters of one party of one matter are printed and posted together. */
export function inEnvelopes(
  rows: readonly UndeliveredRow[],
): readonly { readonly row: UndeliveredRow; readonly more: number }[] {
  const isTogether = (row: UndeliveredRow): boolean => row.channel === 'letter' && row.state === 'by-hand'
  const envelopes = Map.groupBy(rows, (row) => (isTogether(row) ? `${row.number} ${row.party}` : row.id))
  return [...envelopes.values()].flatMap(([row, ...others]) =>
    row === undefined ? [] : [{ row, more: others.length }],
  )
}
