import type { Announced } from '../platform/announce/index.ts'
import type { Pool } from '../platform/sql/index.ts'

/** One fact that is new, and one of those who are told of it. A fact that nobody is told of has a row without. */
export interface Post {
  readonly place: number
  readonly number: string
  readonly version: number
  readonly type: string
  readonly whistle: string | null
  /** Milliseconds; of a whistle that was blown. */
  readonly respond_by: number | null
  readonly audience_kind: 'unit' | 'person' | null
  readonly audience: string | null
}

/**
 * Reads what is new about these changes, once for all pages. Whoever was called by a whistle also hears that somebody
 * of theirs has come, objected, or that it was called off: that is no notice, it only stops the bell.
 */
export async function readPosts(
  pool: Pick<Pool, 'query'>,
  changes: readonly Announced[],
  at: string,
): Promise<Post[]> {
  const { rows } = await pool.query<Post>({
    name: 'live-posts',
    text: `select change.place::integer, matter.number, fact.version, fact.type, fact.facts ->> 'whistle' as whistle,
  case fact.type when 'WhistleBlown' then (fact.facts #>> '{clock,dueAt}')::bigint end as respond_by,
  told.audience_kind, told.audience
from unnest($1::text[], $2::uuid[], $3::integer[], $4::integer[]) with ordinality
  as change (county, matter_id, first, last, place)
join matter
  on matter.county = change.county
  and matter.matter_id = change.matter_id
join matter_event as fact
  on fact.county = change.county
  and fact.matter_id = change.matter_id
  and fact.version between change.first and change.last
left join lateral (
  select heard.audience_kind, heard.audience
  from outbox as message
  cross join lateral heard_by(message.audience_kind, message.audience, $5) as heard
  where message.county = fact.county
    and message.matter_id = fact.matter_id
    and message.version = fact.version
    and message.thread = ''
    and message.audience_kind <> 'party'
  union
  select 'unit', blown.facts ->> 'to'
  from matter_event as blown
  where fact.type in ('WhistleReportedIn', 'WhistleObjected', 'WhistleCalledOff')
    and blown.county = fact.county
    and blown.matter_id = fact.matter_id
    and blown.type = 'WhistleBlown'
    and blown.facts ->> 'whistle' = fact.facts ->> 'whistle'
) as told on true
order by change.place, fact.version`,
    values: [
      changes.map(({ county }) => county),
      changes.map(({ matter }) => matter),
      changes.map(({ first }) => first),
      changes.map(({ last }) => last),
      at,
    ],
  })
  return rows
}

/** A call that nobody of the unit has answered, and whose limit still runs. */
export interface StandingCall {
  readonly number: string
  readonly whistle: string
  readonly respondBy: string
}

/** The calls to these units, the most urgent first; twenty at most, because a page has one bar for them. */
export async function standingCalls(
  pool: Pick<Pool, 'query'>,
  units: readonly string[],
): Promise<StandingCall[]> {
  if (units.length === 0) return []
  const { rows } = await pool.query<{ number: string; about: string; due_at: Date }>({
    name: 'standing-calls',
    text: `select matter.number, deadline.about, deadline.due_at
from deadline
join matter
  on matter.county = deadline.county
  and matter.matter_id = deadline.matter_id
where deadline.open
  and deadline.name = 'respond'
  and deadline.owner = any ($1)
order by deadline.due_at
limit 20`,
    values: [units],
  })
  return rows.map(({ number, about, due_at: by }) => ({
    number,
    whistle: about,
    respondBy: by.toISOString(),
  }))
}
