import { matterNumber } from '@jiefen/domain/intake'
import type pg from 'pg'
import type { Ground } from './ground.ts'
import type { LoggedIn } from './people.ts'
import { reportRequest } from './reporting.ts'
import { fire } from './requests.ts'

/** Of the matters laid down this share is still open; the others were closed over three years. */
const openShare = 0.06
const templates = 2_400
const batch = 20_000
const dayLong = 86_400_000

/**
 * The matters that all others are copied from: reported over HTTP, then nearly all of them declined and a few
 * accepted by a receptionist of the whole region.
 */
export async function layTemplates(
  { origin }: Ground,
  client: pg.Client,
  receptionist: LoggedIn,
  units: readonly string[],
): Promise<void> {
  await fire(origin, 20, templates, reportRequest(units))
  const { rows } = await client.query<{ number: string }>(
    `select number from matter where story like '%希望有人来看看现场%' order by number`,
  )
  const command = (name: string, body: object, first: number, amount: number) =>
    fire(origin, 10, amount, (at) => ({
      method: 'POST',
      path: `/api/matters/${rows[first + at]?.number}/${name}`,
      headers: {
        'content-type': 'application/json',
        cookie: receptionist.cookie,
        'x-csrf-token': receptionist.csrf,
      },
      body: JSON.stringify(body),
    }))
  const few = Math.round((rows.length * openShare) / 2)
  await command('sort-matter', { category: '0201', why: '与反映人核对后确定类别' }, 0, few)
  await command('accept-matter', {}, 0, few)
  await command('decline-matter', { reason: 'NM03' }, few * 2, rows.length - few * 2)
  await client.query(`create schema bench`)
  await client.query(`create unlogged table bench.template as
select county, matter_id, open, reported_at, (row_number() over (partition by open order by number))::integer - 1 as place
from matter
where story like '%希望有人来看看现场%'`)
  await client.query(`create unlogged table bench.copy
(batch integer, county text, matter_id uuid, number text, template uuid, shift interval)`)
  await client.query('analyze')
}

/** Lays matters number `from` to `to` (of `last` in the end) into every table that a matter has rows in. */
export async function layMatters(
  client: pg.Client,
  { from, to, last }: { readonly from: number; readonly to: number; readonly last: number },
  say: (words: string) => void,
): Promise<void> {
  await client.query('set synchronous_commit = off')
  const { rows } = await client.query<{ open: boolean; many: number }>(
    `select open, count(*)::integer as many from bench.template group by open`,
  )
  const many = (open: boolean): number => rows.find((row) => row.open === open)?.many ?? 0
  const began = Date.now()
  for (let start = from; start < to; start += batch) {
    const copies = Array.from({ length: Math.min(batch, to - start) }, (_, at) =>
      copyAt(start + at, began, last, many),
    )
    await client.query({
      name: 'lay-copies',
      text: `insert into bench.copy (batch, county, matter_id, number, template, shift)
select $1, template.county, uuidv7(to_timestamp(copy.moment / 1000) - clock_timestamp()), copy.number, template.matter_id,
  to_timestamp(copy.moment / 1000) - template.reported_at
from unnest($2::text[], $3::float8[], $4::boolean[], $5::integer[]) as copy (number, moment, open, place)
join bench.template using (open, place)`,
      values: [
        start,
        copies.map(({ number }) => number),
        copies.map(({ moment }) => moment),
        copies.map(({ open }) => open),
        copies.map(({ place }) => place),
      ],
    })
    await client.query('analyze bench.copy')
    for (const statement of layingOf(start)) await client.query(statement)
    await client.query('truncate bench.copy')
    say(`laid ${start + copies.length} of ${to} matters, ${((Date.now() - began) / 1000).toFixed(0)} s`)
  }
  await client.query('set synchronous_commit = on')
  await client.query('vacuum (analyze)')
  await client.query('checkpoint')
}

function copyAt(at: number, now: number, last: number, many: (open: boolean) => number) {
  const stirred = (Math.imul(at + 1, 2654435761) >>> 0) / 2 ** 32
  const open = stirred < openShare
  // The open ones are of the last 20 days; the closed ones lie before them, in order.
  const days = open ? 1 + 19 * (stirred / openShare) : 20 + 1075 * (1 - at / last)
  const moment = now - days * dayLong
  const day = new Date(moment).toISOString().slice(0, 10)
  return {
    open,
    place: Math.floor(((stirred * 7919) % 1) * many(open)),
    moment,
    number: matterNumber('999101', day, 'dispute', at % 1_000_000),
  }
}

/** One insert for each table. The hashes of the chain are the template's: such a copy would not verify. */
function layingOf(start: number): string[] {
  const from = (table: string): string => `from bench.copy as copy
join ${table} as row
  on row.county = copy.county
  and row.matter_id = copy.template
where copy.batch = ${start}
order by copy.matter_id`
  return [
    `insert into matter_event (county, matter_id, version, type, at, author, facts, hash)
select row.county, copy.matter_id, row.version, row.type, row.at + copy.shift, row.author,
  case row.version when 1 then row.facts || jsonb_build_object('number', copy.number) else row.facts end, row.hash
${from('matter_event')}, row.version`,
    `insert into matter (county, matter_id, number, kind, stage, open, story, place, category, complexity, sorted_by,
  unit_id, first_unit, mediator, mediator_name, reported_at, due_name, due_at, due_owner, last_at, version, search)
select row.county, copy.matter_id, copy.number, row.kind, row.stage, row.open, row.story, row.place, row.category,
  row.complexity, row.sorted_by, row.unit_id, row.first_unit, row.mediator, row.mediator_name,
  row.reported_at + copy.shift, row.due_name, row.due_at + copy.shift, row.due_owner, row.last_at + copy.shift,
  row.version, row.search
${from('matter')}`,
    `insert into matter_reach (county, matter_id, holder, bucket, open, sort_at)
select row.county, copy.matter_id, row.holder, row.bucket, row.open, row.sort_at + copy.shift
${from('matter_reach')}`,
    `insert into matter_party (county, matter_id, party_id, side, name, telephone_index, invited_at, invited_way,
  opened_at, consent)
select row.county, copy.matter_id, row.party_id, row.side, row.name, row.telephone_index, row.invited_at,
  row.invited_way, row.opened_at, row.consent
${from('matter_party')}`,
    `insert into deadline (county, matter_id, name, due_at, owner, open)
select row.county, copy.matter_id, row.name, row.due_at + copy.shift, row.owner, row.open
${from('deadline')}`,
    `insert into party_key (hash, purpose, county, matter_id, party_id, made_at, expires_at)
select sha256(convert_to(copy.matter_id::text || encode(row.hash, 'hex'), 'utf8')), row.purpose, row.county,
  copy.matter_id, row.party_id, row.made_at + copy.shift, row.expires_at + copy.shift
${from('party_key')}`,
    `insert into outbox (county, matter_id, version, audience_kind, audience, at, delivered_at)
select row.county, copy.matter_id, row.version, row.audience_kind, row.audience, row.at + copy.shift, row.at + copy.shift
${from('outbox')}`,
    `insert into notice (county, matter_id, version, audience_kind, audience, at, read_at)
select row.county, copy.matter_id, row.version, row.audience_kind, row.audience, row.at + copy.shift, row.at + copy.shift
${from('outbox')}`,
    `insert into read_record (county, matter_id, at, reader, what, why)
select copy.county, copy.matter_id, now() - interval '1 hour', '{"kind": "staff", "name": "何水清"}', 'file', '办理'
from bench.copy as copy
where copy.batch = ${start}`,
  ]
}
