import type { By } from '@jiefen/domain/kernel'
import type { Tx } from '../platform/sql/index.ts'

export interface PostStored {
  readonly post_id: string
  readonly unit_id: string
  readonly at: Date
  readonly author: By
  readonly title: string
  readonly words: string
  readonly until: string | null
  readonly pinned: boolean
  readonly read: boolean
}

/** Where a page of posts ended. */
export interface Place {
  readonly pinned: boolean
  readonly at: string
  readonly post: string
}

const beforeAll: Place = { pinned: true, at: 'infinity', post: 'ffffffff-ffff-ffff-ffff-ffffffffffff' }

/** What hangs on these boards today, pinned first, then newest first; a page reads a page of each board. */
export async function findPosts(
  tx: Pick<Tx, 'query'>,
  boards: readonly string[],
  person: string,
  today: string,
  limit: number,
  after: Place = beforeAll,
): Promise<PostStored[]> {
  const { rows } = await tx.query<PostStored>({
    name: 'posts-on-boards',
    text: `select post.post_id, post.unit_id, post.at, post.author, post.title, post.words, post.until::text as until,
  post.pinned, mark.post_id is not null as read
from unnest($1::text[]) as board (unit)
cross join lateral (
  select *
  from bulletin_post
  where unit_id = board.unit
    and taken_down_at is null
    and (until is null or until >= $3)
    and (pinned, at, post_id) < ($4, $5, $6)
  order by pinned desc, at desc, post_id desc
  limit $7
) as post
left join bulletin_read as mark
  on mark.post_id = post.post_id
  and mark.person_id = $2
order by post.pinned desc, post.at desc, post.post_id desc
limit $7`,
    values: [boards, person, today, after.pinned, after.at, after.post, limit],
  })
  return rows
}

/**
 * How many posts on these boards somebody has not read, of the newest hundred of each board. `offset 0` asks for each post by
 * itself: joined to all marks at once, the marks would be read from end to end.
 */
export async function countUnread(
  tx: Pick<Tx, 'query'>,
  boards: readonly string[],
  person: string,
  today: string,
): Promise<number> {
  const { rows } = await tx.query<{ unread: number }>({
    name: 'unread-posts',
    text: `select count(*)::integer as unread
from unnest($1::text[]) as board (unit)
cross join lateral (
  select post_id
  from bulletin_post
  where unit_id = board.unit
    and taken_down_at is null
    and (until is null or until >= $3)
  order by pinned desc, at desc, post_id desc
  limit 100
) as post
where not exists (
  select from bulletin_read as mark
  where mark.post_id = post.post_id
    and mark.person_id = $2
  offset 0)`,
    values: [boards, person, today],
  })
  return rows[0]?.unread ?? 0
}

/** Of each post how many of the people who stand before its board have read it: numbers, no names. */
export async function countReaders(
  tx: Pick<Tx, 'query'>,
  boards: readonly { readonly posts: readonly string[]; readonly units: readonly string[] }[],
  roles: readonly string[],
  moment: string,
): Promise<ReadonlyMap<string, { have: number; people: number }>> {
  if (boards.length === 0) return new Map()
  const { rows } = await tx.query<{ post_id: string; have: number; people: number }>({
    name: 'readers-of-posts',
    text: `select readers.post_id, readers.have, readers.people
from jsonb_to_recordset($1::jsonb) as board (posts uuid[], units text[])
cross join lateral readers_of(board.posts, board.units, $2, $3) as readers`,
    values: [JSON.stringify(boards), roles, moment],
  })
  return new Map(rows.map(({ post_id: post, have, people }) => [post, { have, people }]))
}

export async function insertPost(
  tx: Pick<Tx, 'query'>,
  post: {
    readonly id: string
    readonly unit: string
    readonly at: string
    readonly by: By
    readonly title: string
    readonly words: string
    readonly until?: string
    readonly pinned: boolean
  },
): Promise<void> {
  await tx.query({
    name: 'hang-up-post',
    text: `insert into bulletin_post (post_id, unit_id, at, author, title, words, until, pinned)
values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    values: [post.id, post.unit, post.at, post.by, post.title, post.words, post.until ?? null, post.pinned],
  })
}

/** The mark of one reader; false where no such post hangs before them. Once read stays read. */
export async function markPostRead(
  tx: Pick<Tx, 'query'>,
  post: string,
  person: string,
  at: string,
): Promise<boolean> {
  const { rows } = await tx.query<{ hangs: boolean }>({
    name: 'mark-post-read',
    text: `with hanging as (
  select post_id
  from bulletin_post
  where post_id = $1
),
marked as (
  insert into bulletin_read (post_id, person_id, at)
  select post_id, $2, $3
  from hanging
  on conflict do nothing
)
select exists (select from hanging) as hangs`,
    values: [post, person, at],
  })
  return rows[0]?.hangs === true
}

/** The unit of a post that hangs before whoever asks. */
export async function unitOfPost(tx: Pick<Tx, 'query'>, post: string): Promise<string | undefined> {
  const { rows } = await tx.query<{ unit_id: string }>({
    name: 'unit-of-post',
    text: `select unit_id
from bulletin_post
where post_id = $1`,
    values: [post],
  })
  return rows[0]?.unit_id
}

/** Takes a post down; whoever did it first stands there. */
export async function takeDownPost(tx: Pick<Tx, 'query'>, post: string, by: By, at: string): Promise<void> {
  await tx.query({
    name: 'take-down-post',
    text: `update bulletin_post
set taken_down_at = $2, taken_down_by = $3
where post_id = $1
  and taken_down_at is null`,
    values: [post, at, by],
  })
}
