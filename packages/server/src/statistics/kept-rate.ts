import type { KeptRate } from '@jiefen/contract'
import type { Tx } from '../platform/sql/index.ts'

/**
 * Of the mediations that ended in the period, how many were settled; of the agreements that took effect in it, how
 * many are kept by now, and how many were not. Counted over the reader's reach: the wall of the facts is that of
 * the matters. What is kept was not disputed since; settled stands beside it, and never a rate over nought.
 */
export async function keptRate(
  tx: Pick<Tx, 'query'>,
  from: string,
  until: string,
): Promise<Omit<KeptRate, 'from' | 'until'>> {
  const { rows } = await tx.query<Omit<KeptRate, 'from' | 'until'>>({
    name: 'kept-rate',
    text: `with ended as (
  select distinct on (county, matter_id) county, matter_id, version, type,
    facts -> 'clocks' @> '[{"name": "instalment"}]' as counted
  from matter_event
  where type in ('AgreementTookEffect', 'MediationTerminated')
    and at >= $1
    and at < $2
  order by county, matter_id, version desc
)
select count(*)::integer as ended,
  count(*) filter (where type = 'AgreementTookEffect')::integer as settled,
  count(*) filter (where counted)::integer as counted,
  count(*) filter (where counted and later.last = 'AgreementKept')::integer as kept,
  count(*) filter (where counted and later.defaulted and later.last is distinct from 'AgreementKept')::integer as defaulted
from ended
cross join lateral (
  select (array_agg(event.type order by event.version desc)
      filter (where event.type in ('AgreementKept', 'PerformanceDisputed')))[1] as last,
    coalesce(bool_or(event.type = 'DefaultDeclared'), false) as defaulted
  from matter_event as event
  where event.county = ended.county
    and event.matter_id = ended.matter_id
    and event.version > ended.version
) as later`,
    values: [from, until],
  })
  const [row] = rows
  return row ?? { ended: 0, settled: 0, counted: 0, kept: 0, defaulted: 0 }
}
