import type { GroupChannel, MessageKind } from '@jiefen/domain/messages'
import { momentsAsText, type Tx } from '../platform/sql/index.ts'

type Ask = Pick<Tx, 'query'>

/** A room or system as it is stored: address and secret sealed, moments as ISO 8601 text. */
export interface EndpointStored {
  readonly endpoint_id: string
  readonly channel: GroupChannel
  readonly unit_id: string
  readonly name: string
  readonly address_sealed: string
  readonly secret_sealed: string | null
  readonly kinds: readonly MessageKind[]
  readonly made_at: string
  readonly made_by: string
  readonly closed_at: string | null
}

const columns = `endpoint_id, channel, unit_id, name, address_sealed, secret_sealed, kinds, made_at, made_by, closed_at`

/** The open ones of these units, the newest first, or the closed ones; `after` is the last of the page before. */
export async function listEndpoints(
  tx: Ask,
  units: readonly string[],
  { closed, after, limit }: { readonly closed: boolean; readonly after?: string; readonly limit: number },
): Promise<EndpointStored[]> {
  const { rows } = await tx.query<EndpointStored>({
    name: 'list-endpoints',
    types: momentsAsText,
    text: `select ${columns}
from channel_endpoint
where unit_id = any ($1)
  and (closed_at is not null) = $2
  and ($3::uuid is null or endpoint_id < $3)
order by endpoint_id desc
limit $4`,
    values: [units, closed, after ?? null, limit],
  })
  return rows
}

/** One of them, kept from everybody else until the transaction ends. */
export async function holdEndpoint(
  tx: Ask,
  id: string,
  units: readonly string[],
): Promise<EndpointStored | undefined> {
  const { rows } = await tx.query<EndpointStored>({
    name: 'hold-endpoint',
    types: momentsAsText,
    text: `select ${columns}
from channel_endpoint
where endpoint_id = $1
  and unit_id = any ($2)
for update`,
    values: [id, units],
  })
  return rows[0]
}

/** The open ones of one unit; two who add at once come one after the other. */
export async function holdRoomsOf(tx: Ask, unit: string, channel: GroupChannel): Promise<EndpointStored[]> {
  await tx.query({
    name: 'hold-rooms-of-unit',
    text: `select pg_advisory_xact_lock(hashtextextended('rooms of ' || $1, 0))`,
    values: [unit],
  })
  const { rows } = await tx.query<EndpointStored>({
    name: 'rooms-of-unit',
    types: momentsAsText,
    text: `select ${columns}
from channel_endpoint
where unit_id = $1
  and closed_at is null
  and channel = $2`,
    values: [unit, channel],
  })
  return rows
}

export async function insertEndpoint(tx: Ask, made: Omit<EndpointStored, 'closed_at'>): Promise<void> {
  await tx.query({
    name: 'insert-endpoint',
    text: `insert into channel_endpoint (endpoint_id, channel, unit_id, name, address_sealed, secret_sealed, kinds, made_at, made_by)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    values: [
      made.endpoint_id,
      made.channel,
      made.unit_id,
      made.name,
      made.address_sealed,
      made.secret_sealed,
      made.kinds,
      made.made_at,
      made.made_by,
    ],
  })
}

export async function closeEndpoint(tx: Ask, id: string, at: string): Promise<void> {
  await tx.query({
    name: 'close-endpoint',
    text: `update channel_endpoint
set closed_at = $2
where endpoint_id = $1`,
    values: [id, at],
  })
}

export interface EndpointHealth {
  readonly endpoint_id: string
  readonly sent_at: string | null
  readonly failed_at: string | null
  readonly reason: string | null
}

export async function healthOfEndpoints(tx: Ask, ids: readonly string[]): Promise<EndpointHealth[]> {
  const { rows } = await tx.query<EndpointHealth>({
    name: 'health-of-endpoints',
    types: momentsAsText,
    text: `select endpoint_id, sent_at, failed_at, reason
from health_of_endpoints($1)`,
    values: [ids],
  })
  return rows
}

export interface ChannelStored {
  readonly channel: string
  readonly waiting: number
  readonly oldest: string | null
  readonly sent: number
  readonly failed: number
  readonly failed_at: string | null
  readonly reason: string | null
}

export async function healthOfChannels(tx: Ask, since: string): Promise<ChannelStored[]> {
  const { rows } = await tx.query<ChannelStored>({
    name: 'health-of-channels',
    types: momentsAsText,
    text: `select channel, waiting, oldest, sent, failed, failed_at, reason
from health_of_channels($1)`,
    values: [since],
  })
  return rows
}

export interface TestPlanned {
  readonly county: string
  readonly id: string
  readonly endpoint: Pick<EndpointStored, 'endpoint_id' | 'channel' | 'unit_id'>
  readonly at: string
  readonly notBefore: string
  readonly day: string
}

/** Writes the test down as a message of its own; whoever sends hears of it when the transaction ends. */
export async function insertTest(
  tx: Ask,
  { county, id, endpoint, at, notBefore, day }: TestPlanned,
  announced: string,
): Promise<void> {
  await tx.query({
    name: 'insert-endpoint-test',
    text: `with written as (
  insert into delivery (county, delivery_id, cause, kind, urgent, to_kind, to_whom, channel, endpoint_id, facts, state, at,
    not_before, day)
  values ($1, $2::uuid, 'test:' || $2, 'test', false, 'unit', $3, $4, $5, $6, 'waiting', $7, $8, $9)
)
select pg_notify($10, $4)`,
    values: [
      county,
      id,
      endpoint.unit_id,
      endpoint.channel,
      endpoint.endpoint_id,
      { unit: endpoint.unit_id, path: '/console/endpoints' },
      at,
      notBefore,
      day,
      announced,
    ],
  })
}
