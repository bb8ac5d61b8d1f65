import { asPersonId, type Instant, isoOf } from '@jiefen/domain/kernel'
import type { Matter, StageName } from '@jiefen/domain/matter'
import { whoMay } from '@jiefen/domain/permission'
import type { Region } from '@jiefen/domain/region'
import type { Mention, TalkHearer, TalkWritten, ThreadName } from '@jiefen/domain/talk'
import type { Address, KeptAnswer } from '../platform/desk/index.ts'
import { firstLink } from '../platform/event-log/index.ts'
import { isId } from '../platform/ids/index.ts'
import type { Tx } from '../platform/sql/index.ts'

/** From here on the matter cannot be closed or changed until this message stands; answers with the stage it is at. */
export async function holdMatter(tx: Pick<Tx, 'query'>, { county, matter }: Address): Promise<StageName> {
  await tx.query({ name: 'let-in', text: `select set_config('app.matter', $1, true)`, values: [matter] })
  const { rows } = await tx.query<{ stage: StageName }>({
    name: 'hold-matter',
    text: `select stage
from matter
where county = $1
  and matter_id = $2
for share`,
    values: [county, matter],
  })
  const [row] = rows
  if (row === undefined) throw new Error('a matter with a history and without a row')
  return row.stage
}

/** Waits for the turn in this thread; the last message of it, on which the next is chained. */
export async function lastOfThread(
  tx: Pick<Tx, 'query'>,
  { county, matter }: Address,
  thread: ThreadName,
): Promise<{ readonly place: number; readonly link: Buffer }> {
  await tx.query({
    name: 'stand-in-line-of-thread',
    text: `select pg_advisory_xact_lock(hashtextextended($1, 1))`,
    values: [`${county}/${matter}/${thread}`],
  })
  // A statement of its own: it sees what whoever held the line before has written.
  const { rows } = await tx.query<{ place: number; hash: Buffer }>({
    name: 'last-of-thread',
    text: `select place, hash
from talk_message
where county = $1
  and matter_id = $2
  and thread = $3
order by place desc
limit 1`,
    values: [county, matter, thread],
  })
  const [last] = rows
  return { place: last?.place ?? 0, link: last?.hash ?? firstLink }
}

export interface Callable extends Mention {
  readonly unit: string
}

/**
 * Of the staff whoever may open this matter by a duty they hold at this moment: those with `words` in their name, or
 * those among `people`. By name, twenty at most.
 */
export async function whoMayRead(
  tx: Pick<Tx, 'query'>,
  matter: Matter,
  region: Region,
  at: Instant,
  wanted: { readonly words?: string; readonly people?: readonly string[] },
): Promise<Callable[]> {
  const { duties, persons } = whoMay('open-matter', matter, region)
  const [within, own] = duties
  const { rows } = await tx.query<{ person_id: string; name: string; unit: string }>({
    name: 'who-may-read',
    text: `select person.person_id, person.name, min(duty.unit_id) as unit
from duty
join person using (person_id)
where person.active
  and duty.from_at <= $1
  and (duty.until_at is null or duty.until_at > $1)
  and (
    (duty.unit_id = any ($3) and duty.role = any ($2))
    or (duty.unit_id = any ($5) and duty.role = any ($4))
    or (duty.person_id = any ($7::uuid[]) and duty.role = any ($6)))
  and ($8::text is null or person.name like $8)
  and ($9::uuid[] is null or person.person_id = any ($9))
group by person.person_id, person.name
order by person.name, person.person_id
limit 20`,
    values: [
      isoOf(at),
      ...[within?.roles ?? [], within?.units ?? [], own?.roles ?? [], own?.units ?? []],
      ...[persons.roles, persons.persons.filter(isId)],
      wanted.words === undefined ? null : `%${wanted.words.replace(/[\\%_]/g, '\\$&')}%`,
      wanted.people?.filter(isId) ?? null,
    ],
  })
  return rows.map(({ person_id, name, unit }) => ({ person: asPersonId(person_id), name, unit }))
}

export interface Said extends Address {
  readonly thread: ThreadName
  readonly place: number
  readonly message: TalkWritten
  readonly hash: Buffer
  readonly hearers: readonly TalkHearer[]
  readonly reader: string
  readonly name: string
  readonly answered?: KeptAnswer
}

/**
 * Keeps the message, posts to the outbox whom it disturbs, and keeps the answer, at once. Whoever writes has read what
 * stands before it only if they had read it before.
 */
export async function keepMessage(tx: Pick<Tx, 'query'>, said: Said): Promise<void> {
  const { text, photos, mentions, at, by } = said.message
  await tx.query({
    name: 'keep-message',
    text: `with said as (
  insert into talk_message (county, matter_id, thread, place, at, author, facts, hash)
  values ($1, $2, $3, $4, $5, $6, $7, $8)
),
told as (
  insert into outbox (county, matter_id, thread, version, audience_kind, audience, at)
  select $1, $2::uuid, $3, $4::integer, hearer.audience_kind, hearer.audience, $5::timestamptz
  from jsonb_to_recordset($9::jsonb) as hearer (audience_kind text, audience text)
),
answered as (
  insert into answered_request (actor, key, request_hash, answer, at)
  select request.actor, request.key, decode(request.request_hash, 'hex'), request.answer, request.at
  from jsonb_to_recordset($10::jsonb)
    as request (actor text, key text, request_hash text, answer jsonb, at timestamptz)
)
insert into talk_read (county, matter_id, thread, reader, name, upto, at)
select $1, $2::uuid, $3, $11, $12, $4::integer, $5::timestamptz
where $4 = 1
  or exists (
    select from talk_read
    where talk_read.county = $1
      and talk_read.matter_id = $2
      and talk_read.thread = $3
      and talk_read.reader = $11
      and talk_read.upto = $4 - 1)
on conflict on constraint one_mark_for_each_reader
do update set upto = excluded.upto, at = excluded.at, name = excluded.name`,
    values: [
      ...[said.county, said.matter, said.thread, said.place, isoOf(at)],
      ...[JSON.stringify(by), JSON.stringify({ text, photos, mentions }), said.hash],
      JSON.stringify(said.hearers.map(audienceOf)),
      JSON.stringify(said.answered === undefined ? [] : [said.answered]),
      ...[said.reader, said.name],
    ],
  })
}

function audienceOf(hearer: TalkHearer): { audience_kind: string; audience: string } {
  switch (hearer.kind) {
    case 'person':
      return { audience_kind: 'person', audience: hearer.person }
    case 'unit':
      return { audience_kind: 'unit', audience: hearer.unit }
    case 'party':
      return { audience_kind: 'party', audience: hearer.party }
    default:
      return hearer satisfies never
  }
}
