import { Gauge, type Registry } from 'prom-client'
import { sendingChannels } from '../channels/index.ts'
import type { House } from '../house.ts'

interface ByChannel {
  readonly channel: string
  readonly waiting: number
  readonly oldest: number
  readonly sent: number
  readonly failed: number
}

/** How each way out of the house does: figures by channel, no number of a matter and nobody's. */
export function gaugesOfDeliveries(registry: Registry, house: House): void {
  // All gauges are asked in the same moment, and share one question.
  let asking: Promise<readonly ByChannel[]> | undefined
  const ask = (): Promise<readonly ByChannel[]> => {
    asking ??= figuresOf(house)
      // While the database is away the other figures matter most; these are then absent, not nought.
      .catch(() => [])
      .finally(() => {
        asking = undefined
      })
    return asking
  }
  const gauge = (figure: Exclude<keyof ByChannel, 'channel'>, name: string, help: string): void => {
    new Gauge({
      ...{ name, help, labelNames: ['channel'], registers: [registry] },
      async collect() {
        const rows = await ask()
        this.reset()
        for (const row of rows) this.set({ channel: row.channel }, row[figure])
      },
    })
  }
  gauge('waiting', 'jiefen_deliveries_waiting', 'Messages that wait to be sent, counted up to 10000.')
  gauge(
    'oldest',
    'jiefen_deliveries_oldest_seconds',
    'How long the message that is due longest has been due.',
  )
  gauge('sent', 'jiefen_deliveries_sent_hour', 'Messages sent in the last hour, counted up to 10000.')
  gauge('failed', 'jiefen_deliveries_failed_hour', 'Messages given up in the last hour, counted up to 10000.')
}

async function figuresOf(house: House): Promise<readonly ByChannel[]> {
  const { rows } = await house.workerPool.query<ByChannel>({
    name: 'figures-of-deliveries',
    text: `select way.channel, waiting.many as waiting, coalesce(oldest.seconds, 0) as oldest, sent.many as sent,
  failed.many as failed
from unnest($1::text[]) as way (channel)
cross join lateral (
  select count(*)::integer as many
  from (select from delivery where state = 'waiting' and delivery.channel = way.channel limit 10000) as counted
) as waiting
cross join lateral (
  select extract(epoch from $2::timestamptz - min(first.not_before))::double precision as seconds
  from (values (true), (false)) as pressing (urgent)
  cross join lateral (
    select not_before
    from delivery
    where state = 'waiting'
      and delivery.channel = way.channel
      and delivery.urgent = pressing.urgent
      and not_before <= $2
    order by not_before
    limit 1
  ) as first
) as oldest
cross join lateral (
  select count(*)::integer as many
  from (
    select
    from delivery
    where state = 'sent'
      and delivery.channel = way.channel
      and ended_at > $2::timestamptz - interval '1 hour'
    limit 10000
  ) as counted
) as sent
cross join lateral (
  select count(*)::integer as many
  from (
    select
    from delivery
    where state = 'failed'
      and delivery.channel = way.channel
      and ended_at > $2::timestamptz - interval '1 hour'
    limit 10000
  ) as counted
) as failed`,
    values: [[...sendingChannels], new Date(house.clock.now()).toISOString()],
  })
  return rows
}
