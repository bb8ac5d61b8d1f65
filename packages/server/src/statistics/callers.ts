import type { CallersFigures } from '@jiefen/contract'
import type { Tx } from '../platform/sql/index.ts'

/**
 * Batches and person-times at the windows by month (批次、人次), over the reader's reach: what was registered at a desk
 * is the first batch of its matter, each later visit one more. On the spot (当场): an agreement took effect, an answer
 * was given or a danger put right on the day of the registration, by the office clock. How many, and never who.
 */
export async function callersByMonth(
  tx: Pick<Tx, 'query'>,
  { from, until, offsetMinutes }: { from: string; until: string; offsetMinutes: number },
): Promise<CallersFigures['months']> {
  const { rows } = await tx.query<CallersFigures['months'][number]>({
    name: 'callers-by-month',
    text: `with batch as (
  select event.county, event.matter_id, event.type, event.at,
    coalesce((event.facts ->> 'persons')::integer, 1) as persons,
    (event.at at time zone 'UTC') + make_interval(mins => $3) as office_time
  from matter_event as event
  where event.type in ('MatterReported', 'CallersReceived')
    and event.at >= $1
    and event.at < $2
    and (event.type = 'CallersReceived' or event.facts ->> 'channel' = 'desk')
)
select to_char(office_time, 'YYYY-MM') as month,
  count(*)::integer as batches,
  sum(persons)::integer as persons,
  count(*) filter (where batch.type = 'MatterReported' and spot.settled)::integer as "onTheSpot"
from batch
cross join lateral (
  select exists (
    select from matter_event as later
    where batch.type = 'MatterReported'
      and later.county = batch.county
      and later.matter_id = batch.matter_id
      and later.type in ('AgreementTookEffect', 'AppealAnswered', 'HazardRectified')
      and not later.facts ? 'partial'
      and date_trunc('day', (later.at at time zone 'UTC') + make_interval(mins => $3)) = date_trunc('day', batch.office_time)
  ) as settled
) as spot
group by month
order by month desc`,
    values: [from, until, offsetMinutes],
  })
  return rows
}
