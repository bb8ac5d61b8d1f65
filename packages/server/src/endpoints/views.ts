import type { ChannelHealth, EndpointView } from '@jiefen/contract'
import { asUnitId } from '@jiefen/domain/kernel'
import { findUnit } from '@jiefen/domain/region'
import { sendingChannels } from '../channels/index.ts'
import type { House } from '../house.ts'
import type { ChannelStored, EndpointHealth, EndpointStored } from './queries.ts'
import { whyOf } from './why.ts'

export function endpointView(
  { region, sealing }: Pick<House, 'region' | 'sealing'>,
  stored: EndpointStored,
  health: EndpointHealth | undefined,
): EndpointView {
  const { unit_id: unit, closed_at: closedAt } = stored
  return {
    id: stored.endpoint_id,
    channel: stored.channel,
    unit,
    unitName: findUnit(region, asUnitId(unit))?.name ?? { zh: unit, en: unit },
    name: stored.name,
    host: URL.parse(sealing.open('endpoint', stored.address_sealed))?.host ?? '',
    signed: stored.secret_sealed !== null,
    kinds: [...stored.kinds],
    madeAt: stored.made_at,
    madeBy: stored.made_by,
    ...(closedAt === null ? {} : { closedAt }),
    ...(health?.sent_at == null ? {} : { lastSent: health.sent_at }),
    ...failureOf(health),
  }
}

/** Every way out, those that are not set as well: somebody may wonder why nothing leaves. */
export function healthView(
  { channels }: Pick<House, 'channels'>,
  stored: readonly ChannelStored[],
): ChannelHealth {
  return {
    rows: sendingChannels.map((channel) => {
      const row = stored.find((one) => one.channel === channel)
      return {
        channel,
        open: channels.open.has(channel),
        waiting: row?.waiting ?? 0,
        ...(row?.oldest == null ? {} : { oldest: row.oldest }),
        sent: row?.sent ?? 0,
        failed: row?.failed ?? 0,
        ...failureOf(row),
      }
    }),
  }
}

const failureOf = (of: Pick<EndpointHealth, 'failed_at' | 'reason'> | undefined) =>
  of?.failed_at == null ? {} : { lastFailure: { at: of.failed_at, words: whyOf(of.reason) } }
