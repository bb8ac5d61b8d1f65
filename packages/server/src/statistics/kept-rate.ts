import type { KeptRate } from '@jiefen/contract'
import type { Tx } from '../platform/sql/index.ts'

/**
 * Of the mediations that ended in the period, how many were settled, and how many in part (a part binds, and about the rest
 * nothing was agreed: neither settled nor failed); of the agreements that took effect in it, each for itself, how
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
    text: `with fact as (
  select county, matter_id, version, type, facts, facts ? 'partial' as part
  from matter_event
  where type in ('AgreementTookEffect', 'MediationTerminated')
    and at >= $1
    and at < $2
), ended as (
  select distinct on (county, matter_id) county, matter_id, version, type, facts
  from fact
  where not part
  order by county, matter_id, version desc
), agreement as (
  select county, matter_id, version, facts from ended where type = 'AgreementTookEffect'
  union all
  select county, matter_id, version, facts from fact where part
), checked as (
  select later.last = 'AgreementKept' as kept, later.defaulted
  from agreement
  cross join lateral (
    select (array_agg(event.type order by event.version desc)
        filter (where event.type in ('AgreementKept', 'PerformanceDisputed')))[1] as last,
      coalesce(bool_or(event.type = 'DefaultDeclared'), false) as defaulted
    from matter_event as event
    where event.county = agreement.county
      and event.matter_id = agreement.matter_id
      and event.version > agreement.version
      and case event.type
        when 'AgreementKept' then not agreement.facts ? 'version' or event.facts -> 'version' = agreement.facts -> 'version'
        else agreement.facts -> 'clocks' @> jsonb_build_array(jsonb_build_object('about', event.facts -> 'obligation'))
      end
  ) as later
  where agreement.facts -> 'clocks' @> '[{"name": "instalment"}]'
)
select
  (select count(*)::integer from ended) as ended,
  (select count(*)::integer from ended where type = 'AgreementTookEffect') as settled,
  (select count(*)::integer from ended where facts ? 'inPart') as "settledInPart",
  count(*)::integer as counted,
  count(*) filter (where kept)::integer as kept,
  count(*) filter (where defaulted and kept is not true)::integer as defaulted
from checked`,
    values: [from, until],
  })
  const [row] = rows
  return row ?? { ended: 0, settled: 0, settledInPart: 0, counted: 0, kept: 0, defaulted: 0 }
}
