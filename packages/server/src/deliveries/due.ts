import { type MessageKind, mostTries, type RawFacts } from '@jiefen/domain/messages'
import type { SendingChannel } from '../channels/index.ts'
import type { Pool, Tx } from '../platform/sql/index.ts'

/** One delivery that this worker is about to hand over. */
export interface DueDelivery {
  readonly county: string
  readonly delivery_id: string
  readonly matter_id: string | null
  readonly cause: string
  readonly kind: MessageKind
  readonly urgent: boolean
  readonly to_kind: 'person' | 'party' | 'unit' | 'helper'
  readonly to_whom: string
  readonly endpoint_id: string | null
  readonly facts: RawFacts
  readonly at: Date
  /** How many times it was tried, this time included. */
  readonly tries: number
}

/**
 * When a delivery is due, with $1 the channel and $2 this moment. One whose last try, or whose planning, lies in the future
 * was set while the clock was ahead: it is due as well, for nobody knows what its hour means.
 */
const isDue = `(not_before <= $2 or coalesce(tried_at, at) > $2)`

/** Whether anything is to be sent by this channel, or was left behind by a worker that is no more. */
export async function hasDue(
  pool: Pick<Pool, 'query'>,
  channel: SendingChannel,
  at: string,
): Promise<boolean> {
  const { rows } = await pool.query<{ due: boolean }>({
    name: 'has-due',
    text: `select exists (select from delivery where state = 'waiting' and channel = $1 and urgent and not_before <= $2)
  or exists (select from delivery where state = 'waiting' and channel = $1 and not urgent and not_before <= $2)
  or exists (select from delivery where state = 'waiting' and channel = $1 and coalesce(tried_at, at) > $2)
  or exists (select from delivery where state = 'sending' and channel = $1) as due`,
    values: [channel, at],
  })
  return rows[0]?.due ?? false
}

/**
 * One worker sends by a channel at a time. Its turn is a lock of its connection and needs no time-out: it ends with the
 * worker, whatever the clocks say.
 */
export async function takeTurn(line: Pick<Tx, 'query'>, channel: SendingChannel): Promise<boolean> {
  const { rows } = await line.query<{ taken: boolean }>({
    name: 'take-turn',
    text: `select pg_try_advisory_lock(hashtextextended('send ' || $1, 0)) as taken`,
    values: [channel],
  })
  return rows[0]?.taken ?? false
}

export async function endTurn(line: Pick<Tx, 'query'>, channel: SendingChannel): Promise<void> {
  await line.query({
    name: 'end-turn',
    text: `select pg_advisory_unlock(hashtextextended('send ' || $1, 0))`,
    values: [channel],
  })
}

/**
 * Whoever has the turn finds what was being sent when the worker before died: whether the other end has it, nobody knows.
 * It is sent again under the same key, and stands as tried once more; what has been tried often enough is given up.
 */
export async function takeUpLeftBehind(
  line: Pick<Tx, 'query'>,
  channel: SendingChannel,
  at: string,
): Promise<void> {
  await line.query({
    name: 'take-up-left-behind',
    text: `with found as (
  update delivery
  set state = case when tries >= ${mostTries} then 'failed' else 'waiting' end,
    reason = 'unclear',
    answer = null,
    ended_at = case when tries >= ${mostTries} then $2::timestamptz end
  where state = 'sending'
    and channel = $1
  returning county, delivery_id, tries
)
insert into delivery_try (county, delivery_id, try, at, outcome, reason)
select county, delivery_id,
  (select coalesce(max(try), 0) + 1
  from delivery_try as earlier
  where earlier.county = found.county
    and earlier.delivery_id = found.delivery_id),
  $2, 'again', 'unclear'
from found`,
    values: [channel, at],
  })
}

/** What is due but may not leave at this hour waits for the end of the quiet hours, and says so. */
export async function postponeQuiet(
  line: Pick<Tx, 'query'>,
  channel: SendingChannel,
  at: string,
  until: string,
): Promise<void> {
  await line.query({
    name: 'postpone-quiet',
    text: `update delivery
set not_before = $3
where state = 'waiting'
  and channel = $1
  and not urgent
  and not_before <= $2`,
    values: [channel, at, until],
  })
}

export interface Claiming {
  readonly at: string
  readonly most: number
  /** Only what may leave in the quiet hours. */
  readonly onlyUrgent: boolean
  /** Rooms and systems that rest. */
  readonly resting: readonly string[]
}

/** Takes what is due, urgent first and then the oldest, and marks it as being sent. Only for whoever has the turn. */
export async function claimDue(
  line: Pick<Tx, 'query'>,
  channel: SendingChannel,
  { at, most, onlyUrgent, resting }: Claiming,
): Promise<DueDelivery[]> {
  const from = `select county, delivery_id, urgent, not_before
    from delivery
    where state = 'waiting'
      and channel = $1
      and (endpoint_id is null or endpoint_id <> all ($5::uuid[]))`
  const { rows } = await line.query<DueDelivery>({
    name: 'claim-due',
    text: `with due as materialized (
  (${from}
      and urgent
      and not_before <= $2
    order by not_before, delivery_id
    limit $3)
  union
  (${from}
      and not urgent
      and not $4
      and not_before <= $2
    order by not_before, delivery_id
    limit $3)
  union
  (${from}
      and (urgent or not $4)
      and coalesce(tried_at, at) > $2
    order by coalesce(tried_at, at)
    limit $3)
),
chosen as (
  select county, delivery_id
  from due
  order by urgent desc, not_before, delivery_id
  limit $3
),
claimed as (
  update delivery
  set state = 'sending',
    tries = tries + 1,
    tried_at = $2
  from chosen
  where delivery.county = chosen.county
    and delivery.delivery_id = chosen.delivery_id
    and delivery.state = 'waiting'
  returning delivery.county, delivery.delivery_id, matter_id, cause, kind, urgent, to_kind, to_whom, endpoint_id, facts, at,
    not_before, tries
)
select county, delivery_id, matter_id, cause, kind, urgent, to_kind, to_whom, endpoint_id, facts, at, tries
from claimed
order by urgent desc, not_before, delivery_id`,
    values: [channel, at, most, onlyUrgent, resting],
  })
  return rows
}

/** Puts back what was taken and not tried after all; its place among the others is as before. */
export async function giveBack(line: Pick<Tx, 'query'>, deliveries: readonly DueDelivery[]): Promise<void> {
  if (deliveries.length === 0) return
  await line.query({
    name: 'give-back',
    text: `update delivery
set state = 'waiting',
  tries = delivery.tries - 1
from unnest($1::text[], $2::uuid[], $3::integer[]) as given (county, delivery_id, tries)
where delivery.county = given.county
  and delivery.delivery_id = given.delivery_id
  and delivery.tries = given.tries
  and state = 'sending'`,
    values: [
      deliveries.map(({ county }) => county),
      deliveries.map(({ delivery_id: id }) => id),
      deliveries.map(({ tries }) => tries),
    ],
  })
}

/** By a way that this installation does not have any more nothing leaves: it stands there for a person to see. */
export async function failClosed(
  pool: Pick<Pool, 'query'>,
  channel: SendingChannel,
  at: string,
): Promise<void> {
  await pool.query({
    name: 'fail-closed',
    text: `update delivery
set state = 'failed',
  reason = 'channel-closed',
  ended_at = $2
where state = 'waiting'
  and channel = $1
  and ${isDue}`,
    values: [channel, at],
  })
}
