import { noted } from '../platform/announce/index.ts'
import type { Tx } from '../platform/sql/index.ts'

/** At most so many rows of the outbox in one transaction. */
export const batch = 200

/** Somebody who is told of something: a unit, a person, or a party. */
export interface Hearer {
  readonly county: string
  readonly matter_id: string
  /** Empty: `version` is a fact of the matter. Else the thread whose message it is, and `version` its place. */
  readonly thread: string
  readonly version: number
  readonly to_kind: 'unit' | 'person' | 'party'
  readonly to_whom: string
}

export interface Taken extends Hearer {
  readonly outbox_id: number
  /** Whether a notice came of it now; false where they had been told already. */
  readonly noted: boolean
}

/**
 * Takes waiting rows out of the outbox and writes the notices of the console. What is addressed to a duty becomes a
 * notice for each person who holds it at this moment, or for the unit when nobody does. Rows that another worker holds
 * are skipped. Open pages are told in the same transaction: should nobody have announced the fact itself, they hear of it
 * now. Of a message in a thread they hear its place there, with the name of the thread.
 */
export async function takeOutbox(tx: Pick<Tx, 'query'>, at: string): Promise<Taken[]> {
  const { rows } = await tx.query<Taken>({
    name: 'take-outbox',
    text: `with waiting as (
  select outbox_id
  from outbox
  where delivered_at is null
  order by outbox_id
  limit ${batch}
  for update skip locked
),
delivered as (
  update outbox
  set delivered_at = $1
  from waiting
  where outbox.outbox_id = waiting.outbox_id
  returning outbox.outbox_id, outbox.county, outbox.matter_id, outbox.thread, outbox.version, outbox.audience_kind,
    outbox.audience, outbox.at
),
heard as (
  select message.outbox_id, message.county, message.matter_id, message.thread, message.version, message.at,
    hearer.audience_kind, hearer.audience
  from delivered as message
  cross join lateral heard_by(message.audience_kind, message.audience, $1) as hearer
),
noted as (
  insert into notice (county, matter_id, thread, version, audience_kind, audience, at)
  select county, matter_id, thread, version, audience_kind, audience, at
  from heard
  on conflict on constraint one_notice_for_each_cause do nothing
  returning county, matter_id, thread, version, audience_kind, audience
),
announced as (
  select pg_notify($2, news.words)
  from (
    select distinct format('%s/%s/%s-%s', county, matter_id, version, version)
      || case when thread = '' then '' else '/' || thread end as words
    from noted
    where audience_kind <> 'party'
  ) as news
)
select heard.outbox_id, heard.county, heard.matter_id, heard.thread, heard.version, heard.audience_kind as to_kind,
  heard.audience as to_whom, noted.audience is not null as noted
from heard
left join noted using (county, matter_id, thread, version, audience_kind, audience)
cross join (select count(*) from announced) as said
order by heard.outbox_id`,
    values: [at, noted],
  })
  return rows
}
