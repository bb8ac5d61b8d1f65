import type { ThreadName } from '@jiefen/domain/talk'
import type { StoredTalk } from '../matter/index.ts'
import type { Address } from '../platform/desk/index.ts'
import type { Tx } from '../platform/sql/index.ts'

export interface ThreadRow {
  readonly thread: ThreadName
  readonly messages: number
  readonly unread: number
  readonly at: Date | null
  readonly text: string | null
  readonly photos: number | null
}

/** How each of these threads stands for this reader: how much there is, how much of it is new, and the last words. */
export async function threadRows(
  tx: Pick<Tx, 'query'>,
  { county, matter }: Address,
  threads: readonly ThreadName[],
  reader: string,
): Promise<ThreadRow[]> {
  const { rows } = await tx.query<ThreadRow>({
    name: 'talk-threads',
    text: `select own.thread, coalesce(last.place, 0) as messages, last.at, last.facts ->> 'text' as text,
  jsonb_array_length(last.facts -> 'photos') as photos,
  (select count(*)::integer
    from talk_message as said
    where said.county = $1
      and said.matter_id = $2
      and said.thread = own.thread
      and said.place > coalesce(mark.upto, 0)
      and coalesce('person:' || (said.author ->> 'person'), 'party:' || (said.author ->> 'party')) <> $4) as unread
from unnest($3::text[]) with ordinality as own (thread, step)
left join lateral (
  select said.place, said.at, said.facts
  from talk_message as said
  where said.county = $1
    and said.matter_id = $2
    and said.thread = own.thread
  order by said.place desc
  limit 1
) as last on true
left join talk_read as mark
  on mark.county = $1
  and mark.matter_id = $2
  and mark.thread = own.thread
  and mark.reader = $4
order by own.step`,
    values: [county, matter, threads, reader],
  })
  return rows
}

/** Messages of a page: at a desk, and on a resident's telephone, where a page has to stay small. */
export const pageOfTalk = 50
export const pageOfOwnTalk = 20

/** The messages of a thread before this place, the newest first; one more than a page, to see whether there are older ones. */
export async function messagesBefore(
  tx: Pick<Tx, 'query'>,
  { county, matter }: Address,
  thread: ThreadName,
  before: number,
  page: number,
): Promise<StoredTalk[]> {
  const { rows } = await tx.query<StoredTalk>({
    name: 'talk-messages-before',
    text: `select place, at, author, facts
from talk_message
where county = $1
  and matter_id = $2
  and thread = $3
  and place < $4
order by place desc
limit $5`,
    values: [county, matter, thread, before, page + 1],
  })
  return rows
}

export interface ReaderRow {
  readonly reader: string
  readonly name: string
  readonly upto: number
  readonly at: Date
}

/** How far each has read, whoever read last first. */
export async function readersOf(
  tx: Pick<Tx, 'query'>,
  { county, matter }: Address,
  thread: ThreadName,
): Promise<ReaderRow[]> {
  const { rows } = await tx.query<ReaderRow>({
    name: 'talk-readers',
    text: `select reader, name, upto, at
from talk_read
where county = $1
  and matter_id = $2
  and thread = $3
order by at desc
limit 500`,
    values: [county, matter, thread],
  })
  return rows
}

/** Marks that this reader has read up to here: never back, and never beyond what there is. */
export async function markTalkRead(
  tx: Pick<Tx, 'query'>,
  { county, matter }: Address,
  thread: ThreadName,
  mark: { readonly reader: string; readonly name: string; readonly upto: number; readonly at: string },
): Promise<void> {
  await tx.query({
    name: 'mark-talk-read',
    text: `insert into talk_read (county, matter_id, thread, reader, name, upto, at)
select $1, $2::uuid, $3, $4, $5, said.place, $7::timestamptz
from talk_message as said
where said.county = $1
  and said.matter_id = $2
  and said.thread = $3
  and said.place <= $6
order by said.place desc
limit 1
on conflict on constraint one_mark_for_each_reader
do update set upto = excluded.upto, at = excluded.at, name = excluded.name
where talk_read.upto < excluded.upto`,
    values: [county, matter, thread, mark.reader, mark.name, mark.upto, mark.at],
  })
}

/** Whether a message of this thread carries this photo. */
export async function hasPhoto(
  tx: Pick<Tx, 'query'>,
  { county, matter }: Address,
  thread: ThreadName,
  file: string,
): Promise<boolean> {
  const { rows } = await tx.query({
    name: 'talk-has-photo',
    text: `select
from talk_message
where county = $1
  and matter_id = $2
  and thread = $3
  and facts @> jsonb_build_object('photos', jsonb_build_array(jsonb_build_object('file', $4::text)))
limit 1`,
    values: [county, matter, thread, file],
  })
  return rows.length > 0
}
