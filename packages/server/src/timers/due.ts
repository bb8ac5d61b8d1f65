import type { TimerName } from '@jiefen/domain/knock'
import type { Tx } from '../platform/sql/index.ts'

export interface DueRow {
  readonly county: string
  readonly matter_id: string
  readonly name: TimerName
  /** Which of several it is; empty where there is one. */
  readonly about: string
  readonly due_at: Date
}

/**
 * Limits that have run out and that no other worker is knocking for. Whose matter is taken stays taken until this
 * transaction ends, also when the worker is killed: the lock belongs to its connection and needs no time-out. A
 * change of the matter by anybody else does not wait for it. The rows come in the order of `due`, and no further lock
 * is taken once there are enough: ordering them again would lock all of `due`.
 */
export async function takeDue(
  tx: Pick<Tx, 'query'>,
  { at, most, besides }: { readonly at: string; readonly most: number; readonly besides: readonly string[] },
): Promise<DueRow[]> {
  const { rows } = await tx.query<DueRow>({
    name: 'take-due',
    text: `with due as materialized (
  select county, matter_id, name, about, due_at
  from deadline
  where open
    and due_at <= $1
    and matter_id <> all ($3::uuid[])
  order by due_at
  limit $2 * 4
)
select county, matter_id, name, about, due_at
from due
where pg_try_advisory_xact_lock(hashtextextended('knock ' || matter_id, 0))
limit $2`,
    values: [at, most, besides],
  })
  return rows
}
