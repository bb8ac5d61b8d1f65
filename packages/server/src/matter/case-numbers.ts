import { dayOf } from '@jiefen/domain/calendar'
import type { Instant } from '@jiefen/domain/kernel'
import type { Matter } from '@jiefen/domain/matter'
import { getUnit, type Region, type Unit } from '@jiefen/domain/region'
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

/**
 * The next number of a committee's oral agreements, where the region has a series for them. Taken as a case number is: in the
 * transaction that uses it, so that of two at once the second waits, and what is refused gives its number back.
 */
export async function oralRegistration(
  tx: Tx,
  { mediator }: Matter,
  region: Region,
  at: Instant,
): Promise<{ registration?: string }> {
  const { oralNumbers: series, calendar } = region
  if (series === undefined || mediator === undefined) return {}
  const committee = getUnit(region, mediator.committee)
  const year = Number(dayOf(at, calendar).slice(0, 4))
  const { rows } = await tx.query<{ last: number }>({
    name: 'take-oral-number',
    text: `insert into oral_number (committee, year, last)
values ($1, $2, 1)
on conflict (committee, year)
do update set last = oral_number.last + 1
returning last`,
    values: [committee.id, year],
  })
  const [row] = rows
  if (row === undefined) throw new Error('a number was not handed out')
  const registration = series
    .replace('{year}', String(year))
    .replace('{committee}', committee.shortName ?? committee.name.zh)
    .replace('{n}', String(row.last))
  return { registration }
}

const seriesOf = ({ shortName, name }: Unit): string => `${shortName ?? name.zh}人调字`

/** Whether a case number was given by this committee; short names are unique in a region. */
export const isNumberOf = (committee: Unit, caseNumber: string): boolean =>
  caseNumber.replace(/^（\d+）/, '').startsWith(`${seriesOf(committee)}第`)
