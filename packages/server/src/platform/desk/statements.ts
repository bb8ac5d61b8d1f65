/**
 * The two writes of the house. A new matter is one statement without conflicts: a resident's report costs one
 * round trip. A changed matter appends under the version it was decided on, and draws its rows again.
 */

const events = `events as (
  insert into matter_event (county, matter_id, version, type, at, author, facts, hash)
  select $1, $2, fact.version, fact.type, fact.at, fact.author, fact.facts, decode(fact.hash, 'hex')
  from jsonb_to_recordset($3::jsonb -> 'events')
    as fact (version integer, type text, at timestamptz, author jsonb, facts jsonb, hash text)
)`

const matterColumns = `number text, kind text, stage text, open boolean, story text, place text, category text,
      complexity text, sorted_by text, unit_id text, first_unit text, mediator uuid, mediator_name text,
      reported_at timestamptz, due_name text, due_at timestamptz, due_owner text, last_at timestamptz,
      version integer, grade text, rung text, parts integer, parts_kept integer, words text[]`

const outbox = `told as (
  insert into outbox (county, matter_id, version, audience_kind, audience, at)
  select $1, $2, message.version, message.audience_kind, message.audience, message.at
  from jsonb_to_recordset($3::jsonb -> 'outbox')
    as message (version integer, audience_kind text, audience text, at timestamptz)
  on conflict do nothing
)`

const keys = `keys as (
  insert into party_key (hash, purpose, county, matter_id, party_id, made_at, expires_at)
  select decode(key.hash, 'hex'), key.purpose, $1, $2, key.party_id, key.made_at, key.expires_at
  from jsonb_to_recordset($3::jsonb -> 'keys')
    as key (hash text, purpose text, party_id uuid, made_at timestamptz, expires_at timestamptz)
)`

const answered = `answered as (
  insert into answered_request (actor, key, request_hash, answer, at)
  select request.actor, request.key, decode(request.request_hash, 'hex'), request.answer, request.at
  from jsonb_to_recordset($3::jsonb -> 'answered')
    as request (actor text, key text, request_hash text, answer jsonb, at timestamptz)
)`

const reachColumns = `holder text, bucket text, open boolean, sort_at timestamptz, last_at timestamptz, unanswered text,
      carded boolean`
const partyColumns = `party_id uuid, side text, name text, telephone_index text, invited_at timestamptz,
      invited_way text, opened_at timestamptz, consent text, visits integer`
const deadlineColumns = `name text, about text, due_at timestamptz, owner text, open boolean`

/** $1 county, $2 matter, $3 everything else as one document. */
export const startMatterSql = `with ${events},
${outbox},
${keys},
${answered},
drawn as (
  insert into matter (county, matter_id, number, kind, stage, open, story, place, category, complexity, sorted_by,
    unit_id, first_unit, mediator, mediator_name, reported_at, due_name, due_at, due_owner, last_at, version,
    grade, rung, parts, parts_kept, search)
  select $1, $2, line.number, line.kind, line.stage, line.open, line.story, line.place, line.category, line.complexity,
    line.sorted_by, line.unit_id, line.first_unit, line.mediator, line.mediator_name, line.reported_at, line.due_name,
    line.due_at, line.due_owner, line.last_at, line.version,
    line.grade, line.rung, line.parts, line.parts_kept, array_to_tsvector(line.words)
  from jsonb_to_record($3::jsonb -> 'matter') as line (${matterColumns})
),
reach as (
  insert into matter_reach (county, matter_id, holder, bucket, open, sort_at, last_at, unanswered, carded)
  select $1, $2, line.holder, line.bucket, line.open, line.sort_at, line.last_at, line.unanswered, line.carded
  from jsonb_to_recordset($3::jsonb -> 'reach') as line (${reachColumns})
),
parties as (
  insert into matter_party (county, matter_id, party_id, side, name, telephone_index, invited_at, invited_way,
    opened_at, consent, visits)
  select $1, $2, line.party_id, line.side, line.name, line.telephone_index, line.invited_at, line.invited_way,
    line.opened_at, line.consent, line.visits
  from jsonb_to_recordset($3::jsonb -> 'parties') as line (${partyColumns})
)
insert into deadline (county, matter_id, name, about, due_at, owner, open)
select $1, $2, line.name, line.about, line.due_at, line.owner, line.open
from jsonb_to_recordset($3::jsonb -> 'deadlines') as line (${deadlineColumns})`

/** As above, for a matter that exists: rows are drawn again, and rows that no longer hold are removed. */
export const changeMatterSql = `with ${events},
${outbox},
${keys},
${answered},
drawn as (
  update matter
  set kind = line.kind, stage = line.stage, open = line.open, place = line.place, category = line.category,
    complexity = line.complexity, sorted_by = line.sorted_by, unit_id = line.unit_id, mediator = line.mediator,
    mediator_name = line.mediator_name, due_name = line.due_name, due_at = line.due_at, due_owner = line.due_owner,
    last_at = line.last_at, version = line.version, grade = line.grade, rung = line.rung,
    parts = line.parts, parts_kept = line.parts_kept, search = array_to_tsvector(line.words)
  from jsonb_to_record($3::jsonb -> 'matter') as line (${matterColumns})
  where county = $1
    and matter_id = $2
),
unreached as (
  delete from matter_reach
  where county = $1
    and matter_id = $2
    and holder not in (select line.holder from jsonb_to_recordset($3::jsonb -> 'reach') as line (${reachColumns}))
),
reach as (
  insert into matter_reach (county, matter_id, holder, bucket, open, sort_at, last_at, unanswered, carded)
  select $1, $2, line.holder, line.bucket, line.open, line.sort_at, line.last_at, line.unanswered, line.carded
  from jsonb_to_recordset($3::jsonb -> 'reach') as line (${reachColumns})
  on conflict (county, matter_id, holder)
  do update set bucket = excluded.bucket, open = excluded.open, sort_at = excluded.sort_at,
    last_at = excluded.last_at, unanswered = excluded.unanswered, carded = excluded.carded
),
parties as (
  insert into matter_party (county, matter_id, party_id, side, name, telephone_index, invited_at, invited_way,
    opened_at, consent, visits)
  select $1, $2, line.party_id, line.side, line.name, line.telephone_index, line.invited_at, line.invited_way,
    line.opened_at, line.consent, line.visits
  from jsonb_to_recordset($3::jsonb -> 'parties') as line (${partyColumns})
  on conflict (county, matter_id, party_id)
  do update set side = excluded.side, name = excluded.name, telephone_index = excluded.telephone_index,
    invited_at = excluded.invited_at, invited_way = excluded.invited_way, opened_at = excluded.opened_at,
    consent = excluded.consent, visits = excluded.visits
),
stopped as (
  delete from deadline
  where county = $1
    and matter_id = $2
    and (name, due_at, about) not in (
      select line.name, line.due_at, line.about from jsonb_to_recordset($3::jsonb -> 'deadlines') as line (${deadlineColumns}))
)
insert into deadline (county, matter_id, name, about, due_at, owner, open)
select $1, $2, line.name, line.about, line.due_at, line.owner, line.open
from jsonb_to_recordset($3::jsonb -> 'deadlines') as line (${deadlineColumns})
on conflict (county, matter_id, name, due_at, about)
do update set owner = excluded.owner, open = excluded.open`
