import type { Budgets } from '@jiefen/contract'
import type { By } from '@jiefen/domain/kernel'
import type { Asks } from './rows.ts'

export interface GrantRow {
  readonly township: string
  readonly at: Date
  readonly by: By
  readonly cents: number
  readonly source: string
}

/** Each time these budgets were set, the latest first. */
export async function grantsOf(tx: Asks, townships: readonly string[], year: number): Promise<GrantRow[]> {
  const { rows } = await tx.query<GrantRow>({
    name: 'grants-of-budgets',
    text: `select township, at, by, granted_cents as cents, source
from allowance_grant
where township = any ($1::text[])
  and year = $2
order by at desc, grant_id desc
limit 500`,
    values: [townships, year],
  })
  return rows
}

export interface NewGrant {
  readonly id: string
  readonly township: string
  readonly year: number
  readonly granted: number
  readonly source: string
  readonly at: string
  readonly by: By
}

export async function setGrant(tx: Asks, grant: NewGrant): Promise<void> {
  const { id, township, year, granted, source, at, by } = grant
  await tx.query({
    name: 'set-allowance-budget',
    text: `insert into allowance_budget (township, year, granted_cents)
values ($1, $2, $3)
on conflict on constraint one_budget_for_each_township_and_year
do update set granted_cents = excluded.granted_cents`,
    values: [township, year, granted],
  })
  await tx.query({
    name: 'write-allowance-grant',
    text: `insert into allowance_grant (grant_id, township, year, granted_cents, source, at, by)
values ($1, $2, $3, $4, $5, $6, $7)`,
    values: [id, township, year, granted, source, at, JSON.stringify(by)],
  })
}

/** How many wait in each place for want of money. */
export async function waitingIn(
  tx: Asks,
  townships: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await tx.query<{ township: string; waiting: number }>({
    name: 'allowances-waiting',
    text: `select township, count(*)::integer as waiting
from allowance_claim
where township = any ($1::text[])
  and standing = 'waiting'
group by township`,
    values: [townships],
  })
  return new Map(rows.map(({ township, waiting }) => [township, waiting]))
}

/** Paid by place, month and class: of work, never of persons. */
export async function figuresOf(
  tx: Asks,
  townships: readonly string[],
  year: number,
): Promise<Budgets['figures']> {
  type Row = { township: string; month: string; difficulty: string | null; allowances: number; cents: number }
  const { rows } = await tx.query<Row>({
    name: 'allowance-figures',
    text: `select claim.township, batch.month, claim.difficulty, count(*)::integer as allowances,
  sum(claim.paid_cents)::bigint as cents
from allowance_claim as claim
join allowance_batch as batch
  on batch.batch_id = claim.batch_id
where claim.township = any ($1::text[])
  and claim.year = $2
  and claim.paid_cents > 0
group by claim.township, batch.month, claim.difficulty
order by batch.month desc, claim.township, claim.difficulty nulls last
limit 2000`,
    values: [townships, year],
  })
  return rows.map(({ difficulty, ...row }) => ({
    ...row,
    ...(difficulty === null ? {} : { difficulty: difficulty as 'D1' }),
  }))
}
