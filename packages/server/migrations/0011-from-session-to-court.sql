-- From the first session to the court: the register of mediators, rooms and their bookings, notes of a caucus, codes to sign with.

-- register of mediators, committees and studios

create table mediator_profile (
  person_id uuid not null,
  kind text not null,
  engaged_from date not null,
  engaged_until date,
  specialities text[] not null default '{}',
  team_role text,
  words_zh text not null default '',
  words_en text not null default '',
  home text,
  employer text,
  published boolean not null default false,
  telephone_index text,
  identity_index text,
  set_at timestamptz not null,
  set_by jsonb not null,
  constraint one_profile_for_each_mediator primary key (person_id),
  constraint profile_belongs_to_a_person foreign key (person_id) references person (person_id),
  constraint kind_of_mediator_is_known check (kind in ('K1', 'K2', 'K3', 'K4', 'K5')),
  constraint team_role_is_known check (team_role in
    ('judge', 'prosecutor', 'police-officer', 'lawyer', 'community-mediator', 'grid-worker', 'other')),
  constraint engagement_does_not_end_before_it_begins check (engaged_until is null or engaged_until >= engaged_from)
);
comment on table mediator_profile is 'The register of mediators (人民调解法 arts. 13, 14). home and employer serve only the check for ties; their own numbers are here only as keyed hashes, which nobody can read back.';

create table mediator_kin (
  person_id uuid not null,
  telephone_index text not null,
  constraint one_row_for_each_relative primary key (person_id, telephone_index),
  constraint relative_of_a_mediator foreign key (person_id) references mediator_profile (person_id)
);
comment on table mediator_kin is 'Relatives whom a mediator has named themselves, as keyed hashes of their telephone numbers: only ever compared, never read.';

create table committee_profile (
  unit_id text not null,
  kind text not null,
  sector text,
  director text not null default '',
  founded date,
  term_ends date,
  members integer,
  set_at timestamptz not null,
  set_by jsonb not null,
  constraint one_profile_for_each_committee primary key (unit_id),
  constraint kind_of_committee_is_known check (kind in ('general', 'industry', 'township', 'village', 'enterprise')),
  constraint members_are_a_number check (members between 1 and 99)
);
comment on table committee_profile is 'The register of committees (人民调解法 arts. 8, 9); who sits in it is told by duties.';

create table studio (
  studio_id uuid not null,
  unit_id text not null,
  person_id uuid,
  name_zh text not null,
  name_en text not null,
  words_zh text not null default '',
  words_en text not null default '',
  made_at timestamptz not null,
  made_by jsonb not null,
  closed_at timestamptz,
  constraint one_row_for_each_studio primary key (studio_id),
  constraint studio_of_a_person foreign key (person_id) references person (person_id)
);
comment on table studio is 'Studios that bear a name (个人调解室), each of one committee; closed, never deleted.';
create index open_studio_of_committee on studio (unit_id) where closed_at is null;

grant select (person_id, kind, engaged_from, engaged_until, specialities, team_role, words_zh, words_en, home, employer,
  published, set_at, set_by) on mediator_profile to jiefen_app;
grant insert, update on mediator_profile to jiefen_app;
grant select (person_id) on mediator_kin to jiefen_app;
grant insert, delete on mediator_kin to jiefen_app;
grant select, insert, update on committee_profile, studio to jiefen_app;

create function ties_of_mediators(mediators uuid[], telephones text[], identities text[], besides uuid)
  returns table (mediator uuid, telephone text, is_self boolean, is_kin boolean, mediated boolean, complained boolean)
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
select own.id, party.telephone,
  exists (
    select from mediator_profile as profile
    where profile.person_id = own.id
      and (profile.telephone_index = party.telephone or profile.identity_index = party.identity)),
  exists (
    select from mediator_kin as kin
    where kin.person_id = own.id
      and kin.telephone_index = party.telephone),
  exists (
    select from matter_party as earlier
    join matter
      on matter.county = earlier.county
      and matter.matter_id = earlier.matter_id
    where earlier.telephone_index = party.telephone
      and matter.matter_id <> besides
      and matter.mediator = own.id
      and matter.stage <> 'seeking-consent'),
  exists (
    select from matter_party as earlier
    join matter_event as made
      on made.county = earlier.county
      and made.matter_id = earlier.matter_id
    where earlier.telephone_index = party.telephone
      and made.type = 'ComplaintMade'
      and made.facts ->> 'about' = own.id::text
      and made.facts ->> 'party' = earlier.party_id::text
      and not exists (
        select from matter_event as answered
        where answered.county = made.county
          and answered.matter_id = made.matter_id
          and answered.type = 'ComplaintAnswered'
          and answered.facts ->> 'complaint' = made.facts ->> 'complaint'))
from unnest(mediators) as own (id)
cross join unnest(telephones, identities) as party (telephone, identity)
$$;
comment on function ties_of_mediators is 'Whether each of these mediators is one of these parties, their kin, mediated an earlier matter of theirs, or is complained about by one of them and not yet answered for: four answers over all matters, and nothing of which matter.';
revoke execute on function ties_of_mediators from public;
grant execute on function ties_of_mediators to jiefen_app;

create function open_matters_of(mediators uuid[])
  returns table (mediator uuid, open integer)
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
select own.id, (
  select count(*)::integer
  from matter
  where matter.mediator = own.id
    and matter.open)
from unnest(mediators) as own (id)
$$;
comment on function open_matters_of is 'How many matters each of these mediators has open now, in whatever unit; numbers, no matters.';
revoke execute on function open_matters_of from public;
grant execute on function open_matters_of to jiefen_app;

-- rooms and who sits in them when

create extension if not exists btree_gist;

create table room (
  room_id uuid not null,
  unit_id text not null,
  name_zh text not null,
  name_en text not null,
  purpose text not null,
  seats integer not null,
  equipment text not null default '',
  opened_at timestamptz not null,
  opened_by text not null,
  closed_at timestamptz,
  constraint one_row_for_each_room primary key (room_id),
  constraint purpose_is_known check (purpose in ('mediation', 'counselling', 'legal-advice', 'hall', 'analysis')),
  constraint a_room_has_seats check (seats between 1 and 2000)
);
comment on table room is 'The rooms of a centre; closed, never deleted.';
create index room_of_unit on room (unit_id);

create table sitting (
  county text not null,
  matter_id uuid not null,
  session text not null,
  mediator uuid,
  room_id uuid,
  place text not null,
  during tstzrange not null,
  constraint one_row_for_each_session primary key (county, matter_id, session),
  constraint room_is_known foreign key (room_id) references room (room_id),
  constraint room_is_taken_once exclude using gist (room_id with =, during with &&) where (room_id is not null)
);
comment on table sitting is 'Sessions that are ahead, drawn from the facts of their matter: whose calendar they stand in, and which room they take. Two cannot take one room at once.';
create index sitting_of_mediator on sitting (mediator, lower(during));

grant select, insert, update on room to jiefen_app;
grant select, insert, delete on sitting to jiefen_app;
grant select on room to jiefen_worker;
grant select, insert, delete on sitting to jiefen_worker;

alter table sitting enable row level security;
create policy worker_sees_all on sitting to jiefen_worker using (true) with check (true);
create policy within_reach on sitting for select to jiefen_app
  using (matter_id = (select app_matter()) or exists (
    select from matter_reach as reach
    where reach.county = sitting.county
      and reach.matter_id = sitting.matter_id
      and reach.holder = any ((select app_holders())::text[])
    offset 0));
create policy own_matter_only on sitting for insert to jiefen_app with check (matter_id = (select app_matter()));
create policy own_matter_only_too on sitting for delete to jiefen_app using (matter_id = (select app_matter()));

create function busy_rooms(rooms uuid[], since timestamptz, upto timestamptz)
  returns table (room_id uuid, starts_at timestamptz, ends_at timestamptz)
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
select sitting.room_id, lower(sitting.during), upper(sitting.during)
from sitting
where sitting.room_id = any (rooms)
  and sitting.during && tstzrange(since, upto)
order by 2, 1
$$;
comment on function busy_rooms is 'When these rooms are taken, and not by whom: whoever looks for a free hour need not know whose the others are.';
revoke execute on function busy_rooms from public;
grant execute on function busy_rooms to jiefen_app, jiefen_worker;

-- notes of a caucus

create table caucus_note (
  note_id uuid not null,
  county text not null,
  matter_id uuid not null,
  person_id uuid not null,
  at timestamptz not null,
  sealed text not null,
  constraint one_row_for_each_note primary key (note_id),
  constraint note_belongs_to_a_person foreign key (person_id) references person (person_id)
);
comment on table caucus_note is 'What a mediator wrote down for themselves after speaking with one side alone; sealed, no fact of the matter, in no paper, and gone when the file is closed.';
create index caucus_note_of_matter on caucus_note (county, matter_id, person_id, at);

grant select, insert, delete on caucus_note to jiefen_app;
alter table caucus_note enable row level security;
-- Not the committee, not who may open the matter, not who archives it: only the person who wrote it.
create policy own_only on caucus_note to jiefen_app
  using ('person:' || person_id::text = any ((select app_holders())::text[]))
  with check ('person:' || person_id::text = any ((select app_holders())::text[]));

create function forget_caucus_notes(matter uuid) returns void
  language sql security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
delete from caucus_note
where matter_id = matter
  and matter = app_matter()
$$;
comment on function forget_caucus_notes is 'When a file is closed the notes beside it go, whoever closes it and without anybody having read them.';
revoke execute on function forget_caucus_notes from public;
grant execute on function forget_caucus_notes to jiefen_app, jiefen_worker;

-- visits at the door

alter table matter_party add column visits integer not null default 0;
comment on column matter_party.visits is 'How often somebody was at this door with the invitation; counted, never where or when.';

-- codes to sign with

create table sign_code (
  code_id uuid not null,
  county text not null,
  matter_id uuid not null,
  party_id uuid not null,
  version integer not null,
  hash bytea not null,
  made_at timestamptz not null,
  until timestamptz not null,
  tries integer not null default 0,
  used_at timestamptz,
  constraint one_row_for_each_sign_code primary key (code_id),
  constraint tries_are_few check (tries between 0 and 5)
);
comment on table sign_code is 'Keyed hashes of the codes with which parties sign an agreement; a code itself is made from its delivery when that is sent, and stored nowhere. code_id is the delivery; version that of the agreement.';
create index sign_code_of_party on sign_code (county, matter_id, party_id, made_at desc);

grant select, insert on sign_code to jiefen_app;
grant update (tries, used_at) on sign_code to jiefen_app;
alter table sign_code enable row level security;
create policy own_matter_only on sign_code to jiefen_app
  using (matter_id = (select app_matter())) with check (matter_id = (select app_matter()));
-- Whoever sweeps sees when a code ended and nothing else of it.
grant select (until), delete on sign_code to jiefen_worker;
create policy worker_sweeps on sign_code to jiefen_worker using (true) with check (false);

-- how much of an agreement is kept, in each line of a list

alter table matter add column parts integer;
alter table matter add column parts_kept integer;
comment on column matter.parts is 'Of how many parts the agreement in force is; null where it has none that could be counted.';
drop function worklist_lines;
create function worklist_lines(
  tab text, holders text[], from_at timestamptz, from_id uuid, upto timestamptz, most integer)
  returns table (matter_id uuid, number text, story text, place text, kind text, category text, complexity text,
    sorted_by text, stage text, unit_id text, mediator_name text, reported_at timestamptz, due_name text,
    due_at timestamptz, due_owner text, parts integer, parts_kept integer, sort_at timestamptz, last_at timestamptz, unanswered text)
  language plpgsql stable security definer
  set search_path = pg_catalog, public, pg_temp
  set plan_cache_mode = force_generic_plan
  as $$
#variable_conflict use_column
begin
  if tab = 'open' then
    return query
      select distinct on (reach.sort_at, reach.matter_id) matter.matter_id, matter.number, matter.story, matter.place, matter.kind, matter.category, matter.complexity,
      matter.sorted_by, matter.stage, matter.unit_id, matter.mediator_name, matter.reported_at, matter.due_name,
      matter.due_at, matter.due_owner, matter.parts, matter.parts_kept,
        reach.sort_at, reach.last_at, reach.unanswered
      from unnest(holders) as own (holder)
      cross join lateral (
        select reach.county, reach.matter_id, reach.sort_at, reach.last_at, reach.unanswered
        from matter_reach as reach
        where reach.holder = own.holder
          and reach.open
          and (reach.sort_at, reach.matter_id) > (from_at, from_id)
          and reach.sort_at <= upto
        order by reach.sort_at asc, reach.matter_id asc
        limit most
      ) as reach
      join matter
        on matter.county = reach.county
        and matter.matter_id = reach.matter_id
      order by reach.sort_at asc, reach.matter_id asc
      limit most;
  elsif tab = 'stuck' then
    return query
      select distinct on (reach.last_at, reach.matter_id) matter.matter_id, matter.number, matter.story, matter.place, matter.kind, matter.category, matter.complexity,
      matter.sorted_by, matter.stage, matter.unit_id, matter.mediator_name, matter.reported_at, matter.due_name,
      matter.due_at, matter.due_owner, matter.parts, matter.parts_kept,
        reach.last_at, reach.last_at, reach.unanswered
      from unnest(holders) as own (holder)
      cross join lateral (
        select reach.county, reach.matter_id, reach.sort_at, reach.last_at, reach.unanswered
        from matter_reach as reach
        where reach.holder = own.holder
          and reach.open
          and (reach.last_at, reach.matter_id) > (from_at, from_id)
          and reach.last_at <= upto
        order by reach.last_at asc, reach.matter_id asc
        limit most
      ) as reach
      join matter
        on matter.county = reach.county
        and matter.matter_id = reach.matter_id
      order by reach.last_at asc, reach.matter_id asc
      limit most;
  elsif tab = 'unanswered' then
    return query
      select distinct on (reach.sort_at, reach.matter_id) matter.matter_id, matter.number, matter.story, matter.place, matter.kind, matter.category, matter.complexity,
      matter.sorted_by, matter.stage, matter.unit_id, matter.mediator_name, matter.reported_at, matter.due_name,
      matter.due_at, matter.due_owner, matter.parts, matter.parts_kept,
        reach.sort_at, reach.last_at, reach.unanswered
      from unnest(holders) as own (holder)
      cross join lateral (
        select reach.county, reach.matter_id, reach.sort_at, reach.last_at, reach.unanswered
        from matter_reach as reach
        where reach.holder = own.holder
          and reach.open and reach.unanswered is not null
          and (reach.sort_at, reach.matter_id) > (from_at, from_id)
          and reach.sort_at <= upto
        order by reach.sort_at asc, reach.matter_id asc
        limit most
      ) as reach
      join matter
        on matter.county = reach.county
        and matter.matter_id = reach.matter_id
      order by reach.sort_at asc, reach.matter_id asc
      limit most;
  elsif tab = 'closed' then
    return query
      select distinct on (reach.sort_at, reach.matter_id) matter.matter_id, matter.number, matter.story, matter.place, matter.kind, matter.category, matter.complexity,
      matter.sorted_by, matter.stage, matter.unit_id, matter.mediator_name, matter.reported_at, matter.due_name,
      matter.due_at, matter.due_owner, matter.parts, matter.parts_kept,
        reach.sort_at, reach.last_at, reach.unanswered
      from unnest(holders) as own (holder)
      cross join lateral (
        select reach.county, reach.matter_id, reach.sort_at, reach.last_at, reach.unanswered
        from matter_reach as reach
        where reach.holder = own.holder
          and reach.bucket = 'closed'
          and (reach.sort_at, reach.matter_id) < (from_at, from_id)
        order by reach.sort_at desc, reach.matter_id desc
        limit most
      ) as reach
      join matter
        on matter.county = reach.county
        and matter.matter_id = reach.matter_id
      order by reach.sort_at desc, reach.matter_id desc
      limit most;
  else
    return query
      select distinct on (reach.sort_at, reach.matter_id) matter.matter_id, matter.number, matter.story, matter.place, matter.kind, matter.category, matter.complexity,
      matter.sorted_by, matter.stage, matter.unit_id, matter.mediator_name, matter.reported_at, matter.due_name,
      matter.due_at, matter.due_owner, matter.parts, matter.parts_kept,
        reach.sort_at, reach.last_at, reach.unanswered
      from unnest(holders) as own (holder)
      cross join lateral (
        select reach.county, reach.matter_id, reach.sort_at, reach.last_at, reach.unanswered
        from matter_reach as reach
        where reach.holder = own.holder
          and reach.bucket = tab
          and (reach.sort_at, reach.matter_id) > (from_at, from_id)
          and reach.sort_at <= upto
        order by reach.sort_at asc, reach.matter_id asc
        limit most
      ) as reach
      join matter
        on matter.county = reach.county
        and matter.matter_id = reach.matter_id
      order by reach.sort_at asc, reach.matter_id asc
      limit most;
  end if;
end
$$;
comment on function worklist_lines is
  'One page of a tab: the rows of these holders'' reach in their order, and nothing else. It keeps the wall itself, by the very condition of the policy, as whom the service says it asks; so a page needs no transaction to say that in, and no row is checked twice.';
revoke execute on function worklist_lines from public;
grant execute on function worklist_lines to jiefen_app;

-- callers: batches and persons, by month
create index callers_by_time on matter_event (at)
  where type in ('MatterReported', 'CallersReceived');
