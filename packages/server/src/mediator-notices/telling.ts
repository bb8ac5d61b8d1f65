import type { MediatorNotice, NoticeRoom, NoticesWaiting } from '@jiefen/contract'
import type { Words } from '@jiefen/domain/region'
import type { Tx } from '../platform/sql/index.ts'

type Asks = Pick<Tx, 'query'>

/** One thing a mediator is told: which sentence, about which row, and the number of the matter; nothing of any person. */
export interface ToldMediator {
  readonly person: string
  readonly room: NoticeRoom
  readonly at: string
  readonly what: string
  readonly about: string
  /** The number of the matter, or the month. */
  readonly number?: string
}

export async function tellMediator(
  tx: Asks,
  { person, room, at, what, about, number }: ToldMediator,
): Promise<void> {
  await tx.query({
    name: 'tell-mediator',
    text: `insert into mediator_notice (person_id, room, at, what, about, number)
values ($1, $2, $3, $4, $5, $6)`,
    values: [person, room, at, what, about, number ?? null],
  })
}

/** The newest things somebody was told in a room, in that room’s sentences. */
export async function toldTo<W extends string>(
  tx: Asks,
  { person, room }: { readonly person: string; readonly room: NoticeRoom },
  sentences: Readonly<Record<W, (number: string) => Words>>,
): Promise<MediatorNotice[]> {
  const { rows } = await tx.query<{
    notice_id: number
    at: Date
    what: W
    number: string | null
    read: boolean
  }>({
    name: 'mediator-notices',
    text: `select notice_id, at, what, number, read_at is not null as read
from mediator_notice
where person_id = $1
  and room = $2
order by notice_id desc
limit 50`,
    values: [person, room],
  })
  return rows.map(({ notice_id: id, at, what, number, read }) => ({
    ...{ id, at: at.toISOString(), read },
    sentence: sentences[what](number ?? ''),
  }))
}

export async function markTold(
  tx: Asks,
  { person, room, upto, at }: { person: string; room: NoticeRoom; upto: number; at: string },
): Promise<void> {
  await tx.query({
    name: 'mark-mediator-notices',
    text: `update mediator_notice
set read_at = $4
where person_id = $1
  and room = $2
  and notice_id <= $3
  and read_at is null`,
    values: [person, room, upto, at],
  })
}

export async function countUntold(tx: Asks, person: string): Promise<NoticesWaiting> {
  const { rows } = await tx.query<NoticesWaiting>({
    name: 'count-mediator-notices',
    text: `select count(*) filter (where room = 'quality')::integer as quality,
  count(*) filter (where room = 'allowances')::integer as allowances
from mediator_notice
where person_id = $1
  and read_at is null`,
    values: [person],
  })
  return rows[0] ?? { quality: 0, allowances: 0 }
}
