import type { Batch } from '@jiefen/domain/allowances'
import { asPersonId, type By } from '@jiefen/domain/kernel'
import { type Asks, claimsBy, type Held } from './rows.ts'

export interface BatchRow {
  readonly batch_id: string
  readonly township: string
  readonly month: string
  readonly year: number
  readonly standing: Batch['standing']
  readonly made_at: Date
  readonly first_by: string | null
  readonly second_by: string | null
}

export interface HeldBatch extends Batch {
  readonly row: BatchRow
  readonly held: readonly Held[]
}

const columns = 'batch_id, township, month, year, standing, made_at, first_by, second_by'

const withClaims = (row: BatchRow, held: readonly Held[]): HeldBatch => ({
  ...{ row, held, claims: held, standing: row.standing },
  ...(row.first_by === null ? {} : { firstBy: asPersonId(row.first_by) }),
})

export async function batchesOf(tx: Asks, townships: readonly string[]): Promise<HeldBatch[]> {
  const { rows } = await tx.query<BatchRow>({
    name: 'allowance-batches',
    text: `select ${columns}
from allowance_batch
where township = any ($1::text[])
  and standing <> 'returned'
order by standing = 'paid', made_at desc
limit 60`,
    values: [townships],
  })
  const batches: HeldBatch[] = []
  for (const row of rows) batches.push(withClaims(row, await claimsBy(tx, { batch: row.batch_id })))
  return batches
}

/** One batch with everything in it, held until the transaction ends. */
export async function takeBatch(tx: Asks, id: string): Promise<HeldBatch | undefined> {
  const { rows } = await tx.query<BatchRow>({
    name: 'take-allowance-batch',
    text: `select ${columns}
from allowance_batch
where batch_id = $1
for update`,
    values: [id],
  })
  const [row] = rows
  return row && withClaims(row, await claimsBy(tx, { batch: id }, true))
}

export async function openBatchOf(tx: Asks, township: string, year: number): Promise<string | undefined> {
  const { rows } = await tx.query<{ batch_id: string }>({
    name: 'open-batch-of',
    text: `select batch_id
from allowance_batch
where township = $1
  and year = $2
  and standing = 'open'
for update`,
    values: [township, year],
  })
  return rows[0]?.batch_id
}

export interface NewBatchRow {
  readonly id: string
  readonly township: string
  readonly month: string
  readonly year: number
  readonly at: string
  readonly by: By
}

export async function startBatch(
  tx: Asks,
  { id, township, month, year, at, by }: NewBatchRow,
): Promise<void> {
  await tx.query({
    name: 'start-allowance-batch',
    text: `insert into allowance_batch (batch_id, township, month, year, standing, made_at, made_by)
values ($1, $2, $3, $4, 'open', $5, $6)`,
    values: [id, township, month, year, at, JSON.stringify(by)],
  })
}

/** Who approved first and second, and who paid; the constraints keep them three persons. */
export async function setBatch(
  tx: Asks,
  id: string,
  to: {
    readonly standing: Batch['standing']
    readonly first?: string
    readonly second?: string
    readonly paid?: string
  },
): Promise<void> {
  await tx.query({
    name: 'set-allowance-batch',
    text: `update allowance_batch
set standing = $2, first_by = coalesce($3::uuid, first_by), second_by = coalesce($4::uuid, second_by),
  paid_by = coalesce($5::uuid, paid_by)
where batch_id = $1`,
    values: [id, to.standing, to.first ?? null, to.second ?? null, to.paid ?? null],
  })
}
