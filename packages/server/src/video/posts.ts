import { isoOf } from '@jiefen/domain/kernel'
import type { House } from '../house.ts'
import { inReading, type Tx } from '../platform/sql/index.ts'
import type { Place } from './rooms.ts'

/** A signal is of use for a moment; words stay until the room ends, so that a reload finds them again. */
export const signalLasts = 60_000
const purpose = 'video-post'

export interface Post {
  readonly id: number
  readonly from: number
  readonly kind: 'signal' | 'chat'
  readonly say: string
}

interface Sent {
  readonly from: number
  readonly kind: Post['kind']
  readonly until: string
  readonly to: readonly { readonly seat: number; readonly say: string }[]
}

export async function writePosts(tx: Tx, house: House, place: Place, sent: Sent): Promise<void> {
  const now = house.clock.now()
  await tx.query({
    name: 'video-write-posts',
    text: `insert into video_post (county, matter_id, session, to_seat, from_seat, kind, sealed, at, until)
select $1, $2, $3, post.seat, $4, $5, post.sealed, $6, $7
from unnest($8::smallint[], $9::text[]) with ordinality as post (seat, sealed, place)
order by post.place`,
    values: [
      ...[place.county, place.matter, place.session, sent.from, sent.kind, isoOf(now), sent.until],
      sent.to.map(({ seat }) => seat),
      sent.to.map(({ say }) => house.sealing.seal(purpose, say)),
    ],
  })
}

/** What this seat was sent since; the database shows it to this seat alone. */
export async function postsFor(house: House, place: Place, seat: number, after: number): Promise<Post[]> {
  const visibility = { matter: place.matter, holders: [`seat:${place.matter}/${place.session}/${seat}`] }
  return inReading(house.pool, visibility, async (tx) => {
    const { rows } = await tx.query({
      name: 'video-posts',
      text: `select post_id, from_seat, kind, sealed
from video_post
where county = $1
  and matter_id = $2
  and session = $3
  and to_seat = $4
  and post_id > $5
  and until > $6
order by post_id
limit 500`,
      values: [place.county, place.matter, place.session, seat, after, isoOf(house.clock.now())],
    })
    return rows.map((row) => ({
      ...{ id: row.post_id, from: row.from_seat, kind: row.kind },
      say: house.sealing.open(purpose, row.sealed),
    }))
  })
}
