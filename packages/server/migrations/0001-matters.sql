-- The history of matters and what is drawn from it. The county's key is part of every key of a matter's tables,
-- so that the same statements run on one server or on many.

create function app_holders() returns text[]
  language sql stable
  return string_to_array(coalesce(current_setting('app.holders', true), ''), ',');
comment on function app_holders is 'As whom the acting person may read: the roots of their units, and themselves; set at the start of each transaction.';

create function app_matter() returns uuid
  language sql stable
  return nullif(current_setting('app.matter', true), '')::uuid;
comment on function app_matter is 'The one matter this transaction was let in to: by its own code, or by the desk after the rules agreed.';

create table matter_event (
  county text not null,
  matter_id uuid not null,
  version integer not null,
  position bigint generated always as identity,
  transaction_id xid8 not null default pg_current_xact_id(),
  type text not null,
  at timestamptz not null,
  author jsonb not null,
  facts jsonb not null,
  hash bytea not null,
  constraint one_fact_for_each_version primary key (county, matter_id, version),
  constraint versions_start_at_one check (version >= 1),
  constraint hash_is_sha256 check (octet_length(hash) = 32)
);
create index event_in_order_of_commit on matter_event (transaction_id, position);
comment on table matter_event is
  'What happened, in order, never changed: the application may insert and read, nothing else. hash covers the fact and the hash before it.';

create table matter (
  county text not null,
  matter_id uuid not null,
  number text not null,
  kind text not null,
  stage text not null,
  open boolean not null,
  story text not null,
  place text not null,
  category text,
  complexity text not null,
  sorted_by text not null,
  unit_id text not null,
  first_unit text not null,
  mediator uuid,
  mediator_name text,
  reported_at timestamptz not null,
  due_name text,
  due_at timestamptz,
  due_owner text,
  last_at timestamptz not null,
  version integer not null,
  search tsvector not null,
  constraint one_row_for_each_matter primary key (county, matter_id),
  constraint a_number_names_one_matter unique (county, number)
);
create index matter_by_number on matter (number);
create index matter_of_mediator on matter (mediator) where mediator is not null and open;
create index matter_by_words on matter using gin (search);
create index matter_of_first_unit on matter (first_unit, reported_at desc);
comment on table matter is 'The present of each matter, drawn from its history for lists; `npm run verify` draws it again and compares.';

create table matter_reach (
  county text not null,
  matter_id uuid not null,
  holder text not null,
  bucket text not null,
  open boolean not null,
  sort_at timestamptz not null,
  constraint one_reach_for_each_holder primary key (county, matter_id, holder)
);
create index worklist_of_holder on matter_reach (holder, bucket, sort_at, matter_id);
create index open_work_of_holder on matter_reach (holder, sort_at, matter_id) where open;
comment on table matter_reach is
  'Who may open a matter: each unit that had a hand in it and everything above, as at:<unit> the very unit, and as person:<id> whoever mediates, handled or reported it. Carries the worklist''s order, so that a page costs the same at a thousand matters and at a million.';

create table matter_party (
  county text not null,
  matter_id uuid not null,
  party_id uuid not null,
  side text not null,
  name text,
  telephone_index text,
  invited_at timestamptz,
  invited_way text,
  opened_at timestamptz,
  consent text not null,
  constraint one_row_for_each_party primary key (county, matter_id, party_id)
);
create index party_by_telephone on matter_party (telephone_index) where telephone_index is not null;
create index invitation_by_time on matter_party (invited_at) where invited_at is not null;
comment on table matter_party is 'Who stands on which side and whether they joined. Numbers are here only as keyed hashes.';

create table deadline (
  county text not null,
  matter_id uuid not null,
  name text not null,
  due_at timestamptz not null,
  owner text not null,
  open boolean not null,
  constraint one_row_for_each_limit primary key (county, matter_id, name, due_at)
);
create index deadline_next on deadline (due_at) where open;
comment on table deadline is 'Running limits. The row is the truth; the timer only knocks, and the rules decide whether it still matters.';

create table party_key (
  hash bytea not null,
  purpose text not null,
  county text not null,
  matter_id uuid not null,
  party_id uuid not null,
  made_at timestamptz not null,
  expires_at timestamptz,
  constraint one_key_for_each_code primary key (hash),
  constraint key_is_for_something check (purpose in ('query', 'invitation'))
);
comment on table party_key is 'Keyed hashes of query codes and invitation codes; the codes themselves are shown once and kept nowhere.';

create table read_record (
  county text not null,
  matter_id uuid not null,
  at timestamptz not null,
  reader jsonb not null,
  what text not null,
  why text not null
);
create index read_record_of_matter on read_record (county, matter_id, at);
comment on table read_record is 'Who opened a file or a number, when, as what, and why; the person concerned can read it row by row.';

create table outbox (
  outbox_id bigint generated always as identity primary key,
  county text not null,
  matter_id uuid not null,
  version integer not null,
  audience_kind text not null,
  audience text not null,
  at timestamptz not null,
  delivered_at timestamptz,
  constraint one_message_for_each_cause unique (county, matter_id, version, audience_kind, audience),
  constraint audience_is_known check (audience_kind in ('unit', 'person', 'party'))
);
create index outbox_waiting on outbox (outbox_id) where delivered_at is null;
comment on table outbox is 'Who is to be told of which fact; written with the fact, sent later, once.';

create table notice (
  notice_id bigint generated always as identity primary key,
  county text not null,
  matter_id uuid not null,
  version integer not null,
  audience_kind text not null,
  audience text not null,
  at timestamptz not null,
  read_at timestamptz,
  constraint one_notice_for_each_cause unique (county, matter_id, version, audience_kind, audience)
);
create index notice_of_audience on notice (audience_kind, audience, notice_id desc);
comment on table notice is 'What was told inside the console; the sentence is made from the fact when it is read.';

create table answered_request (
  actor text not null,
  key text not null,
  request_hash bytea not null,
  answer jsonb not null,
  at timestamptz not null,
  constraint one_answer_for_each_key primary key (actor, key)
);
create index answered_request_by_age on answered_request (at);
comment on table answered_request is 'Answers already given, by idempotency key: the same request twice is the same change once.';

create table case_number (
  committee text not null,
  year integer not null,
  last integer not null,
  constraint one_series_for_each_year primary key (committee, year)
);
comment on table case_number is 'The last case number of each committee and year; taken inside the transaction that uses it, so that no number is lost or doubled.';

create sequence matter_number_sequence increment by 50;
comment on sequence matter_number_sequence is 'Running numbers of matters, handed to each process fifty at a time; gaps are harmless here.';

create table file (
  file_id text not null,
  type text not null,
  bytes integer not null,
  stored_at timestamptz not null,
  constraint one_row_for_each_content primary key (file_id)
);
comment on table file is 'What is stored in the files directory, named by the hash of its content after all hidden data were taken out.';

create table report_draft (
  token_hash bytea not null,
  sealed text not null,
  expires_at timestamptz not null,
  constraint one_draft_for_each_browser primary key (token_hash)
);
create index report_draft_by_age on report_draft (expires_at);
comment on table report_draft is 'A report somebody has begun and may go on with; sealed, and gone when its time is over.';

create table installation (
  only_row boolean primary key default true check (only_row),
  region text not null,
  demo boolean not null,
  started_at timestamptz not null
);
comment on table installation is 'Which region this database belongs to; another one is refused.';
