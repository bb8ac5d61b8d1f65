import type { Batches, BatchView } from '@jiefen/contract'
import { amountOf } from '@jiefen/domain/allowances'
import { asUnitId } from '@jiefen/domain/kernel'
import { mayDo } from '@jiefen/domain/permission'
import type { Region } from '@jiefen/domain/region'
import type { Staff } from '../staff/index.ts'
import type { HeldBatch } from './batch-queries.ts'
import { keepsBudget, viewOf } from './reading.ts'
import type { Held } from './rows.ts'

export function batchView(batch: HeldBatch, staff: Staff, region: Region): BatchView {
  const { row, held } = batch
  const own = held.some(({ persons }) => persons.includes(staff.actor.person))
  return {
    ...{ id: row.batch_id, township: row.township, month: row.month, year: row.year, own },
    ...{ standing: row.standing, madeAt: row.made_at.toISOString(), allowances: held.length },
    cents: held.reduce((sum, { claim }) => sum + amountOf(claim), 0),
    persons: new Set(
      held.flatMap(({ claim }) => (claim.decided ?? claim.proposed).shares.map(({ person }) => person)),
    ).size,
    rows: held.map((one) => ({ ...viewOf(one, staff, region), may: [] })),
    may: own ? [] : deedsOf(batch, staff, region),
  }
}

function deedsOf(
  { row, standing, firstBy, held }: HeldBatch,
  staff: Staff,
  region: Region,
): BatchView['may'] {
  const at = { unit: asUnitId(row.township) }
  const { person } = staff.actor
  const approves = mayDo(staff.actor, 'approve-allowances', at, region)
  const pays = mayDo(staff.actor, 'pay-allowances', at, region)
  const reviewed = held.some(({ claim }) => claim.decidedBy === person)
  const may: BatchView['may'] = []
  if (approves && standing === 'open') may.push('approve', 'return')
  if (approves && standing === 'approved-once') {
    if (firstBy !== person && !reviewed && keepsBudget(staff, at.unit, region)) may.push('approve')
    may.push('return')
  }
  if (pays && (standing === 'approved' || standing === 'paid')) may.push('sheet')
  if (pays && standing === 'approved') may.push('pay')
  return may
}

/** What could go into a batch now, by place and year of the budget. */
export function readyView(held: readonly Held[]): Batches['ready'] {
  const byPlace = Map.groupBy(held, ({ row, claim }) => `${row.township} ${claim.year}`)
  return [...byPlace.values()].flatMap((rows) => {
    const [first] = rows
    if (first?.claim.year === undefined) return []
    return [
      {
        ...{ township: first.row.township, year: first.claim.year, allowances: rows.length },
        cents: rows.reduce((sum, { claim }) => sum + amountOf(claim), 0),
      },
    ]
  })
}
