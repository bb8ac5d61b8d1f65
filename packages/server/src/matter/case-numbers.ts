import type { Unit } from '@jiefen/domain/region'
import type { Tx } from '../platform/sql/index.ts'

/**
 * The next case number of a committee's year: （2026）桥人调字第1号. Taken in the transaction that uses it: the row
 * stays locked until that commits, so numbers are neither doubled nor lost.
 */
export async function takeCaseNumber(tx: Tx, committee: Unit, year: number): Promise<string> {
  const { rows } = await tx.query<{ last: number }>({
    name: 'take-case-number',
    text: `insert into case_number (committee, year, last)
values ($1, $2, 1)
on conflict (committee, year)
do update set last = case_number.last + 1
returning last`,
    values: [committee.id, year],
  })
  const [row] = rows
  if (row === undefined) throw new Error('a case number was not handed out')
  return `（${year}）${seriesOf(committee)}第${row.last}号`
}

const seriesOf = ({ shortName, name }: Unit): string => `${shortName ?? name.zh}人调字`

/** Whether a case number was given by this committee; short names are unique in a region. */
export const isNumberOf = (committee: Unit, caseNumber: string): boolean =>
  caseNumber.replace(/^（\d+）/, '').startsWith(`${seriesOf(committee)}第`)
