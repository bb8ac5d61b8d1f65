import { asInstant, type Instant, isoOf } from '@jiefen/domain/kernel'
import type { MessageChannel, RawFacts } from '@jiefen/domain/messages'
import type { House } from '../house.ts'
import { planned } from '../platform/announce/index.ts'
import { newId } from '../platform/ids/index.ts'
import { inTransaction, type Tx } from '../platform/sql/index.ts'
import { afterQuietHours } from './leaving.ts'

interface Held {
  readonly county: string
  readonly delivery_id: string
  readonly matter_id: string | null
  readonly to_kind: 'person' | 'party'
  readonly to_whom: string
  readonly channel: MessageChannel
  readonly facts: RawFacts
}

interface Leaves {
  readonly now: Instant
  readonly notBefore: Instant
  readonly day: string
}

/**
 * What was over the number of a day becomes one message when its morning comes: so many are new. One that is alone goes as
 * itself. One worker gathers at a time, so that each is gathered once. Returns how many were gathered or let go.
 */
export async function gatherHeld(house: House): Promise<number> {
  const now = house.clock.now()
  if (!(await hasHeld(house.workerPool, isoOf(now)))) return 0
  return inTransaction(house.workerPool, {}, async (tx) => {
    await tx.query({
      name: 'gather-alone',
      text: `select pg_advisory_xact_lock(hashtextextended('gather', 0))`,
    })
    const held = await takeHeld(tx, isoOf(now))
    const groups = [
      ...Map.groupBy(
        held,
        ({ to_kind: kind, to_whom: whom, channel }) => `${kind} ${whom} ${channel}`,
      ).values(),
    ]
    for (const group of groups) await letGo(house, tx, group, now)
    return held.length
  })
}

async function letGo({ region }: House, tx: Tx, group: readonly Held[], now: Instant): Promise<void> {
  const { notBefore, day } = afterQuietHours(now, region)
  if (group.length === 1) return moveOn(tx, group, { state: 'waiting', now, notBefore, day })
  const digest = await writeDigest(tx, group, { now, notBefore, day })
  if (digest !== undefined) return markGathered(tx, group, digest)
  // There was one for that day already: these come with the next.
  const next = afterQuietHours(asInstant(notBefore + 24 * 3_600_000), region)
  return moveOn(tx, group, { ...next, now, state: 'held' })
}

async function hasHeld(tx: Pick<Tx, 'query'>, at: string): Promise<boolean> {
  const { rows } = await tx.query<{ held: boolean }>({
    name: 'has-held',
    text: `select exists (select from delivery where state = 'held' and (not_before <= $1 or at > $1)) as held`,
    values: [at],
  })
  return rows[0]?.held ?? false
}

/** Everything due of at most 200 recipients; or set while the clock was ahead. */
async function takeHeld(tx: Tx, at: string): Promise<Held[]> {
  const { rows } = await tx.query<Held>({
    name: 'take-held',
    text: `with due as materialized (
  select county, delivery_id, matter_id, to_kind, to_whom, channel, facts
  from delivery
  where state = 'held'
    and (not_before <= $1 or at > $1)
),
recipient as (
  select distinct to_kind, to_whom
  from due
  limit 200
)
select county, delivery_id, matter_id, to_kind, to_whom, channel, facts
from due
join recipient using (to_kind, to_whom)
order by to_kind, to_whom, channel, delivery_id`,
    values: [at],
  })
  return rows
}

/** The one message in place of many; undefined where that day has one. */
async function writeDigest(
  tx: Tx,
  group: readonly Held[],
  { now, notBefore, day }: Leaves,
): Promise<string | undefined> {
  const last = group.at(-1)
  if (last === undefined) return undefined
  const { to_kind, to_whom, channel } = last
  const { number, unit, path } = last.facts
  // A party has one matter; somebody of the staff has many, and finds them in the console.
  const facts: RawFacts =
    to_kind === 'party'
      ? {
          count: group.length,
          ...(number === undefined ? {} : { number }),
          ...(unit === undefined ? {} : { unit }),
          ...(path === undefined ? {} : { path }),
        }
      : { count: group.length, path: '/console/notices' }
  const county = group.map((one) => one.county).toSorted()[0]
  const { rows } = await tx.query<{ delivery_id: string }>({
    name: 'write-digest',
    text: `insert into delivery (county, delivery_id, matter_id, cause, kind, urgent, to_kind, to_whom, channel, facts, state, at,
  not_before, day)
values ($1, $2, $3, $4, 'digest', false, $5, $6, $7, $8, 'waiting', $9, $10, $11)
on conflict on constraint one_delivery_for_each_cause do nothing
returning delivery_id, pg_notify($12, channel)`,
    values: [
      county,
      newId(now),
      to_kind === 'party' ? last.matter_id : null,
      `digest:${day}`,
      to_kind,
      to_whom,
      channel,
      facts,
      isoOf(now),
      isoOf(notBefore),
      day,
      planned,
    ],
  })
  return rows[0]?.delivery_id
}

async function markGathered(tx: Tx, held: readonly Held[], digest: string): Promise<void> {
  await tx.query({
    name: 'mark-gathered',
    text: `update delivery
set state = 'gathered',
  gathered_in = $3
from unnest($1::text[], $2::uuid[]) as gathered (county, delivery_id)
where delivery.county = gathered.county
  and delivery.delivery_id = gathered.delivery_id
  and delivery.state = 'held'`,
    values: [...keysOf(held), digest],
  })
}

async function moveOn(
  tx: Tx,
  held: readonly Held[],
  to: Leaves & { readonly state: 'waiting' | 'held' },
): Promise<void> {
  await tx.query({
    name: 'move-held-on',
    text: `update delivery
set state = $3,
  not_before = $4,
  day = $5,
  -- Set while the clock was ahead: from now on its hour counts again.
  at = least(at, $6)
from unnest($1::text[], $2::uuid[]) as moved (county, delivery_id)
where delivery.county = moved.county
  and delivery.delivery_id = moved.delivery_id
  and delivery.state = 'held'`,
    values: [...keysOf(held), to.state, isoOf(to.notBefore), to.day, isoOf(to.now)],
  })
}

const keysOf = (held: readonly Held[]): [string[], string[]] => [
  held.map(({ county }) => county),
  held.map(({ delivery_id: id }) => id),
]
