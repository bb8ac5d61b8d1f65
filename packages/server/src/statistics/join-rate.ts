import type { JoinRate } from '@jiefen/contract'
import type { Tx } from '../platform/sql/index.ts'

/**
 * Of the parties invited in the period, how many opened the invitation, joined, declined; by the way they were
 * invited, and how often somebody was at their door. Counted over the reader's reach. A rate is the reader's division, and never over nought.
 */
export async function joinRate(
  tx: Pick<Tx, 'query'>,
  from: string,
  until: string,
): Promise<JoinRate['ways']> {
  const { rows } = await tx.query<JoinRate['ways'][number]>({
    name: 'join-rate',
    text: `select invited_way as way,
  count(*)::integer as invited,
  count(opened_at)::integer as opened,
  count(*) filter (where consent = 'given')::integer as joined,
  count(*) filter (where consent = 'refused')::integer as declined,
  sum(visits)::integer as visits,
  coalesce(sum(visits) filter (where consent = 'given'), 0)::integer as "visitsToJoin"
from matter_party
where invited_at >= $1
  and invited_at < $2
group by invited_way
order by invited_way`,
    values: [from, until],
  })
  return rows
}
