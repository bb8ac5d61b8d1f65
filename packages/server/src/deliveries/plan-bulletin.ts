import { dayOf } from '@jiefen/domain/calendar'
import type { Instant, UnitId } from '@jiefen/domain/kernel'
import { isoOf } from '@jiefen/domain/kernel'
import { personalIn, type RawFacts } from '@jiefen/domain/messages'
import { countyOf } from '@jiefen/domain/region'
import type { House } from '../house.ts'
import { planned } from '../platform/announce/index.ts'
import type { Tx } from '../platform/sql/index.ts'
import { afterQuietHours } from './leaving.ts'

export interface BulletinToTell {
  readonly post: string
  /** Whose board it hangs at. */
  readonly unit: UnitId
  readonly title: string
  readonly at: Instant
  /** The units whose group rooms hear of it. */
  readonly rooms: readonly UnitId[]
}

/**
 * One message for each open room and system of these units that hears of notice boards, in the transaction in which the
 * post is hung up; whoever sends hears of it when that ends. Rooms keep the quiet hours, other systems never sleep; the
 * number of a day is for persons.
 */
export async function planBulletin(
  tx: Pick<Tx, 'query'>,
  { region }: Pick<House, 'region'>,
  { post, unit, title, at, rooms }: BulletinToTell,
): Promise<void> {
  const { notBefore, day } = afterQuietHours(at, region)
  const facts: RawFacts = {
    unit,
    path: '/console/bulletin',
    // The rule of the board has looked already; what many read is looked at twice.
    ...(personalIn(title).length === 0 ? { title } : {}),
  }
  await tx.query({
    name: 'plan-bulletin',
    text: `with room as (
  select endpoint_id, unit_id, channel
  from channel_endpoint
  where unit_id = any ($8)
    and closed_at is null
    and 'bulletin' = any (kinds)
),
written as (
  insert into delivery (county, delivery_id, cause, kind, urgent, to_kind, to_whom, channel, endpoint_id, facts, state, at,
    not_before, day)
  select $1, gen_random_uuid(), $2, 'bulletin', false, 'unit', unit_id, channel, endpoint_id, $3, 'waiting', $4::timestamptz,
    case channel when 'webhook' then $4::timestamptz else $5::timestamptz end,
    case channel when 'webhook' then $6::date else $7::date end
  from room
)
select pg_notify($9, way.channel)
from (select distinct channel from room) as way`,
    values: [
      countyOf(region, unit),
      `bulletin:${post}`,
      facts,
      isoOf(at),
      isoOf(notBefore),
      dayOf(at, region.calendar),
      day,
      rooms,
      planned,
    ],
  })
}
