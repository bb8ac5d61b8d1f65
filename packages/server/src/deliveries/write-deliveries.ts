import { planned as planning } from '../platform/announce/index.ts'
import { newId } from '../platform/ids/index.ts'
import type { Tx } from '../platform/sql/index.ts'
import type { Draft } from './draft.ts'
import type { Planned } from './leaving.ts'

/** Which of these have been written down before, as `identityOf` names them. */
export async function knownOf(tx: Pick<Tx, 'query'>, drafts: readonly Draft[]): Promise<ReadonlySet<string>> {
  if (drafts.length === 0) return new Set()
  const { rows } = await tx.query<Draft>({
    name: 'known-deliveries',
    text: `select distinct known.county, known.matter_id, known.cause, known.to_kind, known.to_whom, known.channel, known.endpoint_id
from unnest($1::text[], $2::uuid[], $3::text[], $4::text[], $5::text[])
  as asked (county, matter_id, cause, to_kind, to_whom)
cross join lateral (
  select county, matter_id, cause, to_kind, to_whom, channel, endpoint_id
  from delivery
  where delivery.county = asked.county
    and delivery.matter_id = asked.matter_id
    and delivery.cause = asked.cause
    and delivery.to_kind = asked.to_kind
    and delivery.to_whom = asked.to_whom
) as known`,
    values: [
      drafts.map(({ county }) => county),
      drafts.map(({ matter_id: matter }) => matter),
      drafts.map(({ cause }) => cause),
      drafts.map(({ to_kind: kind }) => kind),
      drafts.map(({ to_whom: whom }) => whom),
    ],
  })
  return new Set(rows.map(identityOf))
}

/** What makes two deliveries the same one. */
export const identityOf = (draft: Draft): string =>
  [
    draft.county,
    draft.matter_id,
    draft.cause,
    draft.to_kind,
    draft.to_whom,
    draft.channel,
    draft.endpoint_id,
  ].join(' ')

/** Writes them down; what stands there already stays as it is. Whoever sends hears of it when this transaction ends. */
export async function writeDeliveries(
  tx: Pick<Tx, 'query'>,
  deliveries: readonly Planned[],
): Promise<number> {
  if (deliveries.length === 0) return 0
  const rows = deliveries.map((delivery) => ({
    ...delivery,
    delivery_id: newId(Date.parse(delivery.at)),
    ended_at: delivery.state === 'failed' ? delivery.at : null,
  }))
  const { rows: written } = await tx.query<{ written: number }>({
    name: 'write-deliveries',
    text: `with written as (
  insert into delivery (county, delivery_id, matter_id, cause, kind, urgent, to_kind, to_whom, channel, endpoint_id, facts,
    state, reason, at, not_before, day, ended_at)
  select line.county, line.delivery_id, line.matter_id, line.cause, line.kind, line.urgent, line.to_kind, line.to_whom,
    line.channel, line.endpoint_id, line.facts, line.state, line.reason, line.at, line.not_before, line.day, line.ended_at
  from jsonb_to_recordset($1::jsonb) as line (county text, delivery_id uuid, matter_id uuid, cause text, kind text,
    urgent boolean, to_kind text, to_whom text, channel text, endpoint_id uuid, facts jsonb, state text, reason text,
    at timestamptz, not_before timestamptz, day date, ended_at timestamptz)
  on conflict on constraint one_delivery_for_each_cause do nothing
  returning channel, state
),
announced as (
  select pg_notify($2, channel)
  from (select distinct channel from written where state = 'waiting') as news
)
select (select count(*)::integer from written) as written, (select count(*) from announced) as announced`,
    values: [JSON.stringify(rows), planning],
  })
  return written[0]?.written ?? 0
}
