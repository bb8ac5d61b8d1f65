import type { Tx } from '../platform/sql/index.ts'

export interface MediatorRow {
  readonly person: string
  readonly name: string
  readonly committee: string
}

/** Who mediates at these committees now, by name. */
export async function mediatorsOf(
  tx: Pick<Tx, 'query'>,
  committees: readonly string[],
  now: string,
): Promise<MediatorRow[]> {
  const { rows } = await tx.query<MediatorRow>({
    name: 'mediators-of',
    text: `select person.person_id as person, person.name, duty.unit_id as committee
from duty
join person
  on person.person_id = duty.person_id
where duty.role = 'mediator'
  and duty.unit_id = any ($1::text[])
  and duty.from_at <= $2
  and (duty.until_at is null or duty.until_at > $2)
  and person.active
order by person.name
limit 200`,
    values: [committees, now],
  })
  return rows
}

/** How many open matters each of these mediators has, in whatever unit; for a fair load, never shown as a rank. */
export async function openMattersOf(
  tx: Pick<Tx, 'query'>,
  persons: readonly string[],
): Promise<Map<string, number>> {
  const { rows } = await tx.query<{ person: string; open: number }>({
    name: 'open-matters-of',
    text: `select mediator as person, open
from open_matters_of($1::uuid[])`,
    values: [persons],
  })
  return new Map(rows.map(({ person, open }) => [person, open]))
}
