import { changed } from '../platform/announce/index.ts'
import type { Pool } from '../platform/sql/index.ts'
import type { Board } from './board.ts'
import { eventOf, type Reader } from './reader.ts'
import type { Heard } from './tell.ts'

/** A message that is new in a thread of a matter, and one of those who are told of it; without, nobody is. */
export interface TalkPost {
  /** Of the announcement. */
  readonly place: number
  readonly number: string
  readonly thread: string
  /** Where it stands in its thread. */
  readonly said: number
  readonly audience_kind: 'unit' | 'person' | null
  readonly audience: string | null
}

/** Reads which messages are new, once for all pages: what `readPosts` is for facts, for what is said beside a matter. */
export async function readTalk(
  pool: Pick<Pool, 'query'>,
  changes: readonly Heard[],
  at: string,
): Promise<TalkPost[]> {
  const { rows } = await pool.query<TalkPost>({
    name: 'live-talk',
    text: `select change.place::integer, matter.number, said.thread, said.place as said, told.audience_kind, told.audience
from unnest($1::text[], $2::uuid[], $3::integer[], $4::integer[], $5::text[]) with ordinality
  as change (county, matter_id, first, last, thread, place)
join matter
  on matter.county = change.county
  and matter.matter_id = change.matter_id
join talk_message as said
  on said.county = change.county
  and said.matter_id = change.matter_id
  and said.thread = change.thread
  and said.place between change.first and change.last
left join lateral (
  select heard.audience_kind, heard.audience
  from outbox as message
  cross join lateral heard_by(message.audience_kind, message.audience, $6) as heard
  where message.county = said.county
    and message.matter_id = said.matter_id
    and message.thread = said.thread
    and message.version = said.place
    and message.audience_kind <> 'party'
) as told on true
order by change.place, said.place`,
    values: [
      changes.map(({ county }) => county),
      changes.map(({ matter }) => matter),
      changes.map(({ first }) => first),
      changes.map(({ last }) => last),
      changes.map(({ subject }) => subject ?? ''),
      at,
    ],
  })
  return rows
}

/** Each page once for each message: those who are told of it, and those who have the matter open. */
export function tellTalk(board: Board, heard: readonly Heard[], posts: readonly TalkPost[]): void {
  const messages = new Map<string, { readonly post: TalkPost; readonly name: string; readers: Set<Reader> }>()
  for (const post of posts) {
    const change = heard[post.place - 1]
    if (change === undefined) continue
    const key = `${post.place} ${post.said}`
    const isNow = change.channel === changed
    const message = messages.get(key) ?? {
      ...{ post, name: isNow ? 'told' : 'noted' },
      readers: new Set(isNow ? board.of(`watch:${change.county}/${change.matter}`) : []),
    }
    messages.set(key, message)
    if (post.audience === null) continue
    for (const reader of board.of(`${post.audience_kind}:${post.audience}`)) message.readers.add(reader)
  }
  for (const { post, name, readers } of messages.values()) {
    // No version: nothing has changed in the matter itself, and an open form still holds.
    const text = eventOf(name, { number: post.number, thread: post.thread, place: post.said })
    for (const reader of readers) reader.send(text)
  }
}
