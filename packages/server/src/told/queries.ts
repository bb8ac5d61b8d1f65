import type { MessageChannel, MessageKind, RawFacts } from '@jiefen/domain/messages'
import type { Address } from '../platform/desk/index.ts'
import { momentsAsText, type Tx } from '../platform/sql/index.ts'

type Ask = Pick<Tx, 'query'>

/** One delivery as it is stored; moments as ISO 8601 text. */
export interface DeliveryStored {
  readonly delivery_id: string
  readonly county: string
  readonly matter_id: string
  readonly cause: string
  readonly kind: MessageKind
  readonly urgent: boolean
  readonly to_kind: 'person' | 'party' | 'unit' | 'helper'
  readonly to_whom: string
  readonly channel: MessageChannel
  readonly endpoint_id: string | null
  readonly state: 'waiting' | 'held' | 'sending' | 'sent' | 'failed' | 'by-hand' | 'left-out' | 'gathered'
  readonly reason: string | null
  /** What the message is made from; nothing about a person. */
  readonly facts: RawFacts
  readonly at: string
  readonly not_before: string
  readonly tries: number
  readonly ended_at: string | null
}

/** One line of the log of a matter: a notice in the console, or a delivery outside it. */
export type ToldStored =
  | (DeliveryStored & { readonly key: string; readonly source: 'delivery' })
  | {
      readonly source: 'notice'
      readonly key: string
      readonly notice_id: number
      readonly version: number
      readonly thread: string
      readonly to_kind: 'person' | 'unit'
      readonly to_whom: string
      readonly at: string
      readonly read_at: string | null
    }

const columns = `delivery_id, county, matter_id, cause, kind, urgent, to_kind, to_whom, channel, endpoint_id, state, reason,
  facts, at, not_before, tries, ended_at`

/** Where a page ends: the moment and the key of its last line. */
export interface Cursor {
  readonly at: string
  readonly key: string
}
export const newest: Cursor = { at: 'infinity', key: '' }

/** The newest lines of one matter; of the notices those to staff, for a party's own page is no notice. */
export async function toldOfMatter(
  tx: Ask,
  { county, matter }: Address,
  before: Cursor,
  limit: number,
): Promise<ToldStored[]> {
  const { rows } = await tx.query<ToldStored>({
    name: 'told-of-matter',
    types: momentsAsText,
    text: `(select 'notice' as source, 'n' || lpad(notice_id::text, 19, '0') as key, notice_id, version, thread,
  audience_kind as to_kind, audience as to_whom, at, read_at,
  null::uuid as delivery_id, null as county, null::uuid as matter_id, null as cause, null as kind, null::boolean as urgent,
  null as channel, null::uuid as endpoint_id, null as state, null as reason, null::jsonb as facts, null::timestamptz as not_before,
  null::integer as tries, null::timestamptz as ended_at
from notice
where county = $1
  and matter_id = $2
  and audience_kind in ('unit', 'person')
  and (at, 'n' || lpad(notice_id::text, 19, '0')) < ($3, $4)
order by at desc, notice_id desc
limit $5)
union all
(select 'delivery' as source, delivery_id::text as key, null, null, null, to_kind, to_whom, at, null,
  delivery_id, county, matter_id, cause, kind, urgent, channel, endpoint_id, state, reason, facts, not_before, tries, ended_at
from delivery
where county = $1
  and matter_id = $2
  and (at, delivery_id::text) < ($3, $4)
order by at desc, delivery_id::text desc
limit $5)
order by at desc, key desc
limit $5`,
    values: [county, matter, before.at, before.key, limit],
  })
  return rows
}

/** What did not arrive, the latest first. A page reads a page of the index, whoever asks. */
export async function failedDeliveries(tx: Ask, before: Cursor, limit: number): Promise<DeliveryStored[]> {
  const { rows } = await tx.query<DeliveryStored>({
    name: 'failed-deliveries',
    types: momentsAsText,
    text: `select ${columns}
from delivery
where state = 'failed'
  and matter_id is not null
  and ended_at <= $1
  and (ended_at, delivery_id::text) < ($1, $2)
order by ended_at desc, delivery_id::text desc
limit $3`,
    values: [before.at, before.key, limit],
  })
  return rows
}

/** Letters to post and calls to make, whoever waits longest first. */
export async function deliveriesByHand(tx: Ask, after: Cursor, limit: number): Promise<DeliveryStored[]> {
  const { rows } = await tx.query<DeliveryStored>({
    name: 'deliveries-by-hand',
    types: momentsAsText,
    text: `select ${columns}
from delivery
where state = 'by-hand'
  and matter_id is not null
  and at >= $1
  and (at, delivery_id::text) > ($1, $2)
order by at, delivery_id::text
limit $3`,
    values: [after.at, after.key, limit],
  })
  return rows
}

/** One delivery of a matter within reach; what belongs to no matter is nobody's but its reader's. */
export async function findDelivery(
  tx: Ask,
  counties: readonly string[],
  id: string,
): Promise<DeliveryStored | undefined> {
  const { rows } = await tx.query<DeliveryStored>({
    name: 'find-delivery',
    types: momentsAsText,
    text: `select ${columns}
from delivery
where county = any ($1)
  and delivery_id = $2
  and matter_id is not null`,
    values: [counties, id],
  })
  return rows[0]
}

/** The same, kept from everybody else until the transaction ends. */
export async function takeDelivery(
  tx: Ask,
  { county, delivery_id: id }: Pick<DeliveryStored, 'county' | 'delivery_id'>,
): Promise<DeliveryStored | undefined> {
  const { rows } = await tx.query<DeliveryStored>({
    name: 'take-delivery',
    types: momentsAsText,
    text: `select ${columns}
from delivery
where county = $1
  and delivery_id = $2
for update`,
    values: [county, id],
  })
  return rows[0]
}

export interface TryStored {
  readonly delivery_id: string
  readonly at: string
  readonly outcome: string
  readonly reason: string | null
  readonly answer: string | null
  readonly by_whom: { readonly name: string; readonly unit: string } | null
}

/** Everything that was tried for these deliveries, in its order. */
export async function triesOf(
  tx: Ask,
  deliveries: readonly Pick<DeliveryStored, 'county' | 'delivery_id'>[],
): Promise<ReadonlyMap<string, readonly TryStored[]>> {
  if (deliveries.length === 0) return new Map()
  const { rows } = await tx.query<TryStored>({
    name: 'tries-of',
    types: momentsAsText,
    text: `select attempt.delivery_id, attempt.at, attempt.outcome, attempt.reason, attempt.answer, attempt.by_whom
from unnest($1::text[], $2::uuid[]) as asked (county, delivery_id)
join delivery_try as attempt
  on attempt.county = asked.county
  and attempt.delivery_id = asked.delivery_id
order by attempt.delivery_id, attempt.try`,
    values: [deliveries.map(({ county }) => county), deliveries.map(({ delivery_id: id }) => id)],
  })
  return Map.groupBy(rows, ({ delivery_id: id }) => id)
}

/** The names of people of the staff, each with the unit of their latest duty. */
export async function staffNames(
  tx: Ask,
  people: readonly string[],
): Promise<ReadonlyMap<string, { readonly name: string; readonly unit: string | null }>> {
  if (people.length === 0) return new Map()
  const { rows } = await tx.query<{ person_id: string; name: string; unit: string | null }>({
    name: 'staff-names',
    text: `select person_id, name, (
  select unit_id
  from duty
  where duty.person_id = person.person_id
  order by until_at desc nulls first, from_at desc
  limit 1) as unit
from person
where person_id = any ($1::uuid[])`,
    values: [people],
  })
  return new Map(rows.map(({ person_id: id, ...known }) => [id, known]))
}

/** What the rooms of the work platforms and the other systems are called. */
export async function endpointNames(
  tx: Ask,
  endpoints: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (endpoints.length === 0) return new Map()
  const { rows } = await tx.query<{ endpoint_id: string; name: string }>({
    name: 'endpoint-names',
    text: `select endpoint_id, name
from channel_endpoint
where endpoint_id = any ($1::uuid[])`,
    values: [endpoints],
  })
  return new Map(rows.map(({ endpoint_id: id, name }) => [id, name]))
}
