-- The mediator's instruments: rooms on screens, similar matters, allowances, the review of files.

-- rooms on screens

create table video_room (
  county text not null,
  matter_id uuid not null,
  session text not null,
  caucus text,
  until timestamptz not null,
  constraint one_room_for_each_session primary key (county, matter_id, session),
  constraint caucus_is_one_side check (caucus in ('informant', 'other-side'))
);
comment on table video_room is 'A session on screens while it can be entered: with which side the mediator speaks alone just now. Gone after its end.';

create table video_seat (
  county text not null,
  matter_id uuid not null,
  session text not null,
  seat smallint not null,
  voice text not null,
  staff_name text,
  visit text not null,
  standing text not null,
  word text,
  hand boolean not null default false,
  has_voice boolean not null default false,
  has_picture boolean not null default false,
  shows_screen boolean not null default false,
  seen_at timestamptz not null,
  knocked_at timestamptz not null,
  admitted_at timestamptz,
  until timestamptz not null,
  constraint one_row_for_each_seat primary key (county, matter_id, session, seat),
  constraint one_seat_for_each_person unique (county, matter_id, session, voice),
  constraint standing_is_known check (standing in ('waiting', 'in', 'out'))
);
comment on table video_seat is 'Who has knocked at a session on screens, under a number that says nothing about them. voice: party or person by id; visit: which of their pages holds the seat; word: sealed, why they were asked to leave.';

create unlogged table video_post (
  post_id bigint generated always as identity,
  county text not null,
  matter_id uuid not null,
  session text not null,
  to_seat smallint not null,
  from_seat smallint not null,
  kind text not null,
  sealed text not null,
  at timestamptz not null,
  until timestamptz not null,
  constraint one_row_for_each_video_post primary key (post_id),
  constraint kind_is_known check (kind in ('signal', 'chat'))
);
comment on table video_post is 'What one seat sends another: how their browsers reach each other (a minute), and what they type (until the room ends). Sealed; read by that seat alone, and lost with a crash of the database, which is meant.';
create index post_for_a_seat on video_post (county, matter_id, session, to_seat, post_id);
create index post_by_end on video_post (until);

create table recording_piece (
  county text not null,
  matter_id uuid not null,
  recording text not null,
  nth integer not null,
  bytes integer not null,
  sha256 text not null,
  at timestamptz not null,
  constraint one_row_for_each_piece primary key (county, matter_id, recording, nth),
  constraint pieces_are_small check (bytes between 1 and 4000000),
  constraint pieces_are_not_endless check (nth between 1 and 20000)
);
comment on table recording_piece is 'The pieces of a recording that have arrived, in order; each lies sealed in the folder of files. What was kept of them is a fact of the matter.';

grant select, insert on video_room, video_seat, video_post, recording_piece to jiefen_app;
grant update (caucus) on video_room to jiefen_app;
grant update (visit, standing, word, hand, has_voice, has_picture, shows_screen, seen_at, knocked_at, admitted_at)
  on video_seat to jiefen_app;
-- Whoever sweeps sees when a row ended and nothing else of it.
grant select (until), delete on video_room, video_seat, video_post to jiefen_worker;

alter table video_room enable row level security;
alter table video_seat enable row level security;
alter table video_post enable row level security;
alter table recording_piece enable row level security;
create policy own_matter_only on video_room to jiefen_app
  using (matter_id = (select app_matter())) with check (matter_id = (select app_matter()));
create policy own_matter_only on video_seat to jiefen_app
  using (matter_id = (select app_matter())) with check (matter_id = (select app_matter()));
create policy own_matter_only on recording_piece for insert to jiefen_app
  with check (matter_id = (select app_matter()));
-- Which pieces there are sees whoever may open the matter; what is in them the service opens for fewer.
create policy within_reach on recording_piece for select to jiefen_app
  using (matter_id = (select app_matter()) or exists (
    select from matter_reach as reach
    where reach.county = recording_piece.county
      and reach.matter_id = recording_piece.matter_id
      and reach.holder = any ((select app_holders())::text[])
    offset 0));
-- Sent by anybody who sits there, read by the seat it is addressed to and by nobody else.
create policy own_matter_only on video_post for insert to jiefen_app with check (matter_id = (select app_matter()));
create policy own_seat_only on video_post for select to jiefen_app
  using ('seat:' || matter_id::text || '/' || session || '/' || to_seat::text = any ((select app_holders())::text[]));
create policy worker_sweeps on video_room to jiefen_worker using (true) with check (false);
create policy worker_sweeps on video_seat to jiefen_worker using (true) with check (false);
create policy worker_sweeps on video_post to jiefen_worker using (true) with check (false);
-- Which recordings lie there unkept, and since when; not what is in them nor under which hash.
grant select (county, matter_id, recording, at), delete on recording_piece to jiefen_worker;
create policy worker_sweeps on recording_piece to jiefen_worker using (true) with check (false);

-- similar matters and law

create table matter_extract (
  county text not null,
  matter_id uuid not null,
  kind text not null,
  closed_at timestamptz not null,
  extract jsonb not null,
  search tsvector not null,
  constraint one_extract_for_each_matter primary key (county, matter_id)
);
create index extract_by_words on matter_extract using gin (search);
comment on table matter_extract is
  'What a closed dispute was about and how it ended, without anybody''s name, number or address; drawn when the file is closed, gone when it is opened again. `npm run verify` draws it again and compares.';

create table extract_word (
  word text not null,
  extracts integer not null,
  constraint one_count_for_each_word primary key (word)
) with (fillfactor = 70);
comment on table extract_word is
  'In how many extracts each word stands, so that a rare one counts for more; the empty word counts all of them.';

alter table matter_extract enable row level security;
create policy worker_sees_all on matter_extract to jiefen_worker using (true) with check (true);
create policy own_matter_only on matter_extract to jiefen_app
  using (matter_id = (select app_matter())) with check (matter_id = (select app_matter()));
grant select, insert, delete on matter_extract to jiefen_app, jiefen_worker;
grant select, insert, update on extract_word to jiefen_app, jiefen_worker;

create function similar_extracts(
  any_word tsquery, rare_word tsquery, holders text[], of_kind text, besides uuid, most integer)
  returns table (number text, closed_at timestamptz, "extract" jsonb, words text[])
  language plpgsql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
declare
  few constant integer := 2000;
  closed_within_reach integer;
begin
  execute 'select count(*)::integer
from (
  select
  from matter_reach
  where holder = any ($1)
    and bucket = ''closed''
  limit $2
) as closed'
  into closed_within_reach
  using holders, few;

  if closed_within_reach < few then
    return query execute 'select matter.number, found.closed_at, found.extract, tsvector_to_array(found.search)
from (
  select extract.*
  from (
    select distinct reach.county, reach.matter_id
    from matter_reach as reach
    where reach.holder = any ($2)
      and reach.bucket = ''closed''
  ) as closed
  join matter_extract as extract
    on extract.county = closed.county
    and extract.matter_id = closed.matter_id
  where extract.search @@ $1
    and extract.kind = $3
    and extract.matter_id <> $4
  order by ts_rank(''{0.1, 0.3, 0.6, 1}'', extract.search, $1) desc, extract.matter_id
  limit $5
) as found
join matter
  on matter.county = found.county
  and matter.matter_id = found.matter_id'
    using any_word, holders, of_kind, besides, most;
  else
    return query execute 'select matter.number, found.closed_at, found.extract, tsvector_to_array(found.search)
from (
  select extract.*
  from matter_extract as extract
  where extract.search @@ $6
    and extract.kind = $3
    and extract.matter_id <> $4
    and exists (
      select from matter_reach as reach
      where reach.county = extract.county
        and reach.matter_id = extract.matter_id
        and reach.holder = any ($2)
      offset 0)
  order by ts_rank(''{0.1, 0.3, 0.6, 1}'', extract.search, $1) desc, extract.matter_id
  limit $5
) as found
join matter
  on matter.county = found.county
  and matter.matter_id = found.matter_id'
    using any_word, holders, of_kind, besides, most, rare_word;
  end if;
end
$$;
comment on function similar_extracts is
  'Extracts with these words within this reach, the likeliest first. It looks behind the wall and keeps it itself, as matters_with_words does. Where few are within reach all of them are compared; else the caller''s rare words choose, so that the cost stays the same.';
revoke execute on function similar_extracts from public;
grant execute on function similar_extracts to jiefen_app;

-- allowances

create table allowance_budget (
  township text not null,
  year integer not null,
  granted_cents bigint not null,
  used_cents bigint not null default 0,
  constraint one_budget_for_each_township_and_year primary key (township, year),
  constraint budget_is_never_exceeded check (used_cents >= 0 and used_cents <= granted_cents),
  constraint year_is_a_year check (year between 2000 and 2999)
);
comment on table allowance_budget is 'What a township may spend on allowances in a year, and what is set aside, approved or paid of it. used_cents follows the allowances by trigger, so that no way of writing one can spend what is not there.';

create table allowance_grant (
  grant_id uuid not null,
  township text not null,
  year integer not null,
  granted_cents bigint not null,
  source text not null,
  at timestamptz not null,
  by jsonb not null,
  constraint one_row_for_each_grant primary key (grant_id)
);
comment on table allowance_grant is 'Each time a budget was set: how much, from which funds, by whom. Only ever added.';
create index grants_of_a_budget on allowance_grant (township, year, at);

create table allowance_batch (
  batch_id uuid not null,
  township text not null,
  month text not null,
  year integer not null,
  standing text not null,
  made_at timestamptz not null,
  made_by jsonb not null,
  first_by uuid,
  second_by uuid,
  paid_by uuid,
  constraint one_row_for_each_batch primary key (batch_id),
  constraint standing_of_batch_is_known check (standing in ('open', 'approved-once', 'approved', 'paid', 'returned')),
  constraint two_approve check (first_by <> second_by),
  constraint approved_twice_before_paid check (standing not in ('approved', 'paid') or (first_by is not null and second_by is not null)),
  constraint who_pays_approves_nothing check (paid_by <> first_by and paid_by <> second_by)
);
comment on table allowance_batch is 'Allowances of one township that are approved by two and paid together.';
create unique index one_open_batch_for_each_township on allowance_batch (township, year)
  where standing = 'open';

create table allowance_claim (
  claim_id uuid not null,
  kind text not null,
  county text,
  matter_id uuid,
  number text,
  person_id uuid,
  role text,
  month text,
  township text not null,
  unit_id text not null,
  persons uuid[] not null,
  holders text[] not null,
  facts jsonb,
  begun_at timestamptz not null,
  standing text not null,
  difficulty text,
  cents bigint not null,
  year integer,
  batch_id uuid,
  paid_cents bigint not null default 0,
  clawed_cents bigint not null default 0,
  returned_cents bigint not null default 0,
  claw_back boolean not null default false,
  doubt boolean not null default false,
  version integer not null,
  constraint one_row_for_each_allowance primary key (claim_id),
  constraint one_allowance_for_each_dispute unique (matter_id),
  constraint one_allowance_for_each_person_and_month unique (person_id, role, month),
  constraint allowance_of_a_case_or_a_month check (
    (kind = 'case' and matter_id is not null and number is not null and month is null)
    or (kind = 'month' and matter_id is null and person_id is not null and role is not null and month is not null)),
  constraint money_adds_up check (cents >= 0 and paid_cents >= 0 and clawed_cents between 0 and paid_cents
    and returned_cents between 0 and clawed_cents and paid_cents in (0, cents)),
  constraint allowance_in_a_batch foreign key (batch_id) references allowance_batch (batch_id)
);
comment on table allowance_claim is 'One allowance of one dispute or of one month, as its entries come to; drawn from them in the same transaction. persons: everybody who mediated, none of whom decides about it.';
create index allowances_of_a_township on allowance_claim (township, standing, begun_at);
create index allowances_of_a_batch on allowance_claim (batch_id);
create index allowances_of_a_person on allowance_claim using gin (persons);

create table allowance_entry (
  claim_id uuid not null,
  version integer not null,
  at timestamptz not null,
  what text not null,
  person_id uuid,
  by jsonb not null,
  facts jsonb not null,
  constraint one_entry_for_each_version primary key (claim_id, version),
  constraint entry_of_an_allowance foreign key (claim_id) references allowance_claim (claim_id) deferrable initially deferred
);
comment on table allowance_entry is 'Everything that happened to an allowance: who, when, what, why. Only ever added.';

create table allowance_account (
  person_id uuid not null,
  holder text not null,
  bank text not null,
  masked text not null,
  sealed text not null,
  set_at timestamptz not null,
  constraint one_account_for_each_person primary key (person_id)
);
comment on table allowance_account is 'Where somebody is paid, given by themselves. The number is sealed; it is opened for the payment sheet only, and the book of the door says so.';

create function nobody_decides_about_their_own() returns trigger
  language plpgsql
  as $$
begin
  if new.what in ('reviewed', 'refused', 'objection-decided', 'approved', 'paid', 'claw-back-asked', 'claw-back-refused',
      'clawed-back', 'returned')
    and exists (
      select from allowance_claim
      where allowance_claim.claim_id = new.claim_id
        and new.person_id = any (allowance_claim.persons)) then
    raise exception 'nobody decides about an allowance of their own' using errcode = '23514', constraint = 'nobody_decides_about_their_own';
  end if;
  return new;
end
$$;
create trigger nobody_decides_about_their_own before insert on allowance_entry
  for each row execute function nobody_decides_about_their_own();

create function used_of_allowance(standing text, cents bigint, returned_cents bigint) returns bigint
  language sql immutable
  return case when standing in ('reserved', 'batched', 'approved-once', 'approved', 'paid') then cents else 0 end - returned_cents;

create function budget_follows_allowances() returns trigger
  language plpgsql
  security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
declare
  before bigint := 0;
  since bigint := 0;
begin
  if tg_op = 'UPDATE' and old.year is not null then
    before := used_of_allowance(old.standing, old.cents, old.returned_cents);
    update allowance_budget
    set used_cents = used_cents - before
    where township = old.township
      and year = old.year
      and before <> 0
      and (new.year is distinct from old.year or new.township <> old.township);
  end if;
  if new.year is not null then
    since := used_of_allowance(new.standing, new.cents, new.returned_cents);
    if tg_op = 'UPDATE' and new.year = old.year and new.township = old.township then
      since := since - before;
    end if;
    if since <> 0 then
      update allowance_budget
      set used_cents = used_cents + since
      where township = new.township
        and year = new.year;
      if not found then
        raise exception 'no budget for %, %', new.township, new.year using errcode = '23514', constraint = 'budget_is_never_exceeded';
      end if;
    end if;
  end if;
  return null;
end
$$;
revoke execute on function budget_follows_allowances from public;
create trigger budget_follows_allowances after insert or update on allowance_claim
  for each row execute function budget_follows_allowances();

create function allowance_of_same_dispute(matter uuid, parties text[], class text, since timestamptz) returns text
  language sql stable
  security definer
  set search_path = pg_catalog, public, pg_temp
  return (
    select claim.number
    from allowance_claim as claim
    join matter as earlier
      on earlier.county = claim.county
      and earlier.matter_id = claim.matter_id
    where claim.matter_id <> allowance_of_same_dispute.matter
      and claim.begun_at >= since
      and claim.standing not in ('barred', 'refused', 'stopped')
      and left(coalesce(earlier.category, ''), 2) = class
      and (
        select count(distinct party.side)
        from matter_party as party
        where party.county = claim.county
          and party.matter_id = claim.matter_id
          and party.telephone_index = any (parties)) = 2
    order by claim.begun_at
    limit 1);
comment on function allowance_of_same_dispute is 'The number of another matter in which people of both sides met over the same kind of dispute, and which has had its allowance; a number, nothing else of it.';
revoke execute on function allowance_of_same_dispute from public;
grant execute on function allowance_of_same_dispute to jiefen_app, jiefen_worker;

grant select, insert on allowance_claim, allowance_entry, allowance_grant, allowance_batch, allowance_account to jiefen_app;
grant update (standing, difficulty, cents, year, batch_id, paid_cents, clawed_cents, returned_cents, claw_back, doubt, version)
  on allowance_claim to jiefen_app;
grant update (standing, first_by, second_by, paid_by) on allowance_batch to jiefen_app;
grant select, insert on allowance_budget to jiefen_app;
grant update (granted_cents) on allowance_budget to jiefen_app;
grant update (holder, bank, masked, sealed, set_at) on allowance_account to jiefen_app;

alter table allowance_claim enable row level security;
alter table allowance_entry enable row level security;
alter table allowance_account enable row level security;
create policy within_reach on allowance_claim to jiefen_app
  using (holders && app_holders() or matter_id = (select app_matter()))
  with check (holders && app_holders() or matter_id = (select app_matter()));
create policy as_the_allowance on allowance_entry to jiefen_app
  using (exists (select from allowance_claim where allowance_claim.claim_id = allowance_entry.claim_id))
  with check (exists (select from allowance_claim where allowance_claim.claim_id = allowance_entry.claim_id));
create policy own_or_to_pay on allowance_account to jiefen_app
  using ('person:' || person_id = any ((select app_holders())::text[]) or 'pays' = any ((select app_holders())::text[]))
  with check ('person:' || person_id = any ((select app_holders())::text[]));

-- review of files, and mediators' grades

create table review_seed (
  unit_id text not null,
  month text not null,
  commitment text not null,
  sealed text not null,
  published_at timestamptz not null,
  post_id uuid,
  constraint one_seed_for_each_month primary key (unit_id, month),
  constraint month_of_a_seed_is_one check (month ~ '^\d{4}-\d{2}$'),
  constraint commitment_is_sha256 check (commitment ~ '^[0-9a-f]{64}$')
);
comment on table review_seed is 'The seed of a month''s draw: its hash hung up before the month is over, the seed itself sealed until the draw.';

create table review_draw (
  draw_id uuid not null,
  unit_id text not null,
  month text not null,
  seed text,
  commitment text,
  published_at timestamptz,
  rule jsonb not null,
  numbers text[] not null,
  population_hash text not null,
  drawn text[] not null,
  always text[] not null,
  drawn_at timestamptz not null,
  drawn_by jsonb not null,
  constraint one_row_for_each_draw primary key (draw_id),
  constraint a_month_is_drawn_once unique (unit_id, month)
);
comment on table review_draw is 'Which files of a month are looked at before anything is paid for them, with all that is needed to work it out again.';

create table file_review (
  review_id uuid not null,
  draw_id uuid,
  unit_id text not null,
  month text not null,
  rule jsonb not null,
  county text not null,
  matter_id uuid not null,
  number text not null,
  reach text[] not null,
  mediator uuid not null,
  mediator_name text not null,
  hands uuid[] not null,
  why text not null,
  called_by uuid,
  standing text not null,
  serious boolean not null default false,
  due timestamptz,
  reviewer uuid,
  judge uuid,
  entries integer not null default 0,
  constraint one_row_for_each_review primary key (review_id),
  constraint a_file_is_drawn_once unique (draw_id, matter_id),
  constraint review_of_a_draw foreign key (draw_id) references review_draw (draw_id),
  constraint why_is_known check (why in ('drawn', 'always', 'cause')),
  constraint by_lot_or_called_up check ((why = 'cause') = (draw_id is null) and (why = 'cause') = (called_by is not null)),
  constraint nobody_calls_up_their_own check (called_by <> mediator and called_by <> all (hands)),
  constraint standing_is_known check (standing in ('waiting', 'with-mediator', 'with-reviewer', 'passed')),
  constraint nobody_reviews_their_own check (reviewer <> mediator and reviewer <> all (hands)),
  constraint nobody_judges_their_own check (judge <> mediator and judge <> all (hands) and judge <> reviewer)
);
comment on table file_review is 'One file that is looked at, by lot or called up for a cause; drawn from its entries. reach: the units whose supervisors may; hands: who had one in the file and may not. judge: who last decided an objection.';
create unique index called_up_once_at_a_time on file_review (matter_id) where why = 'cause' and standing <> 'passed';
create index review_for_a_cause on file_review (unit_id, review_id desc) where why = 'cause';
create index review_of_mediator on file_review (mediator, review_id desc);
create index review_of_matter on file_review (matter_id);

create table file_review_entry (
  review_id uuid not null,
  place integer not null,
  at timestamptz not null,
  entry jsonb not null,
  constraint one_entry_for_each_place_of_a_review primary key (review_id, place),
  constraint entry_of_a_review foreign key (review_id) references file_review (review_id)
);
comment on table file_review_entry is 'What was done in a review, in order, never changed.';

create table training (
  training_id uuid not null,
  person_id uuid not null,
  reach text[] not null,
  day date not null,
  hundredths integer not null,
  topic text not null,
  organiser text not null,
  result text not null default '',
  entered_at timestamptz not null,
  entered_by jsonb not null,
  struck_at timestamptz,
  struck_by jsonb,
  struck_why text,
  constraint one_row_for_each_training primary key (training_id),
  constraint training_of_a_person foreign key (person_id) references person (person_id),
  constraint hours_are_some check (hundredths between 25 and 40000),
  constraint struck_out_with_a_reason check (struck_at is null or struck_why <> '')
);
comment on table training is 'Trainings of mediators (人民调解法 art. 14), in hundredths of an hour; struck out with a reason, never deleted.';
create index training_of_person on training (person_id, day);

create table title_application (
  application_id uuid not null,
  mediator uuid not null,
  mediator_name text not null,
  reach text[] not null,
  title text not null,
  opened_at timestamptz not null,
  standing text not null,
  decided_by uuid,
  objection_decided_by uuid,
  granted_at timestamptz,
  review_on date,
  review_told_at timestamptz,
  shown boolean not null default false,
  entries integer not null default 0,
  constraint one_row_for_each_application primary key (application_id),
  constraint application_of_a_person foreign key (mediator) references person (person_id),
  constraint standing_is_known check (standing in ('open', 'withdrawn', 'granted', 'refused', 'objected')),
  constraint nobody_decides_their_own_title check (decided_by <> mediator and objection_decided_by <> mediator),
  constraint objection_is_decided_by_another check (objection_decided_by <> decided_by)
);
comment on table title_application is 'A title of a mediator, asked for or proposed; drawn from its entries. A title with conditions and reasons, no score. shown: the mediator lets everybody know it.';
create unique index one_application_at_a_time on title_application (mediator) where standing in ('open', 'objected');
create index application_of_mediator on title_application (mediator, application_id desc);
create index title_to_look_at_anew on title_application (review_on) where standing = 'granted' and review_told_at is null;

create table title_entry (
  application_id uuid not null,
  place integer not null,
  at timestamptz not null,
  entry jsonb not null,
  constraint one_entry_for_each_place_of_a_title primary key (application_id, place),
  constraint entry_of_an_application foreign key (application_id) references title_application (application_id)
);
comment on table title_entry is 'What was done about a title, in order, never changed.';

create table quality_read (
  about uuid not null,
  at timestamptz not null,
  reader jsonb not null,
  what text not null
);
comment on table quality_read is 'Who has read what is recorded about a mediator; read by that mediator alone.';
create index quality_read_of_person on quality_read (about, at desc);

create table mediator_notice (
  notice_id bigint generated always as identity,
  person_id uuid not null,
  room text not null,
  at timestamptz not null,
  what text not null,
  about uuid not null,
  number text,
  read_at timestamptz,
  constraint one_row_for_each_mediator_notice primary key (notice_id),
  constraint room_of_a_mediator_notice check (room in ('quality', 'allowances'))
);
comment on table mediator_notice is 'What a mediator was told about a review, a title or an allowance of theirs; the words are made when it is read.';
create index mediator_notice_of_person on mediator_notice (person_id, room, notice_id desc);

-- A month is drawn once whoever draws it; there is nobody’s name in it.
grant select on review_seed, review_draw to jiefen_app;
grant insert on review_draw to jiefen_app;
grant select, insert on file_review_entry, title_entry, mediator_notice to jiefen_app;
grant select on quality_read to jiefen_app;
grant select, insert on file_review, training, title_application to jiefen_app;
grant update (standing, serious, due, reviewer, judge, entries) on file_review to jiefen_app;
grant update (struck_at, struck_by, struck_why) on training to jiefen_app;
grant update (standing, decided_by, objection_decided_by, granted_at, review_on, review_told_at, shown, entries)
  on title_application to jiefen_app;
grant update (read_at) on mediator_notice to jiefen_app;
grant select, insert on review_seed to jiefen_worker;
grant select on review_draw to jiefen_worker;
grant insert on bulletin_post, mediator_notice to jiefen_worker;
grant select (application_id, mediator, title, standing, review_on, review_told_at) on title_application to jiefen_worker;
grant update (review_told_at) on title_application to jiefen_worker;

alter table file_review enable row level security;
alter table file_review_entry enable row level security;
alter table training enable row level security;
alter table title_application enable row level security;
alter table title_entry enable row level security;
alter table quality_read enable row level security;
alter table mediator_notice enable row level security;

create function app_reviews(reach text[]) returns boolean
  language sql stable
  return exists (
    select from unnest(reach) as step
    where 'review:' || step = any (app_holders()));
comment on function app_reviews is 'Whether the acting person may review files and decide about titles in one of these units.';

-- Before its mediator and before whoever may review there; before no colleague.
create policy own_or_within_reach on file_review to jiefen_app
  using ('person:' || mediator::text = any ((select app_holders())::text[]) or app_reviews(reach))
  with check ('person:' || mediator::text = any ((select app_holders())::text[]) or app_reviews(reach));
create policy as_its_review on file_review_entry to jiefen_app
  using (exists (select from file_review where file_review.review_id = file_review_entry.review_id offset 0))
  with check (exists (select from file_review where file_review.review_id = file_review_entry.review_id offset 0));
create policy own_or_within_reach on training to jiefen_app
  using ('person:' || person_id::text = any ((select app_holders())::text[]) or app_reviews(reach))
  with check (app_reviews(reach));
create policy own_or_within_reach on title_application to jiefen_app
  using ('person:' || mediator::text = any ((select app_holders())::text[]) or app_reviews(reach))
  with check ('person:' || mediator::text = any ((select app_holders())::text[]) or app_reviews(reach));
create policy as_its_application on title_entry to jiefen_app
  using (exists (
    select from title_application where title_application.application_id = title_entry.application_id offset 0))
  with check (exists (
    select from title_application where title_application.application_id = title_entry.application_id offset 0));
create policy own_only on quality_read for select to jiefen_app
  using ('person:' || about::text = any ((select app_holders())::text[]));
create policy own_only on mediator_notice for select to jiefen_app
  using ('person:' || person_id::text = any ((select app_holders())::text[]));
create policy own_only_too on mediator_notice for update to jiefen_app
  using ('person:' || person_id::text = any ((select app_holders())::text[]));
create policy anybody_may_be_told on mediator_notice for insert to jiefen_app with check (true);
create policy worker_tells on mediator_notice for insert to jiefen_worker with check (true);
create policy worker_looks_at_days on title_application to jiefen_worker using (true) with check (true);

create function write_quality_read(mediator uuid, moment timestamptz, who jsonb, kind text) returns boolean
  language sql security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
with written as (
  insert into quality_read (about, at, reader, what)
  select mediator, moment, who, kind
  where not exists (
    select from quality_read as earlier
    where earlier.about = mediator
      and earlier.at > moment - interval '1 hour'
      and earlier.reader ->> 'person' = who ->> 'person'
      and earlier.what = kind)
  returning 1
)
select exists (select from written)
$$;
comment on function write_quality_read is 'Writes down who read what is recorded about a mediator: a line for an hour of reading. Whoever reads cannot read the lines.';
revoke execute on function write_quality_read from public;
grant execute on function write_quality_read to jiefen_app;

create index archived_by_time on matter_event (at) where type = 'MatterArchived';
create index matter_by_mediator on matter (mediator) where mediator is not null;

create function archived_files(units text[], since timestamptz, upto timestamptz)
  returns table (county text, matter_id uuid, number text)
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
select distinct matter.county, matter.matter_id, matter.number
from matter_event as closed
join matter
  on matter.county = closed.county
  and matter.matter_id = closed.matter_id
where closed.type = 'MatterArchived'
  and closed.at >= since
  and closed.at < upto
  and matter.stage = 'archived'
  and matter.kind = 'dispute'
  and matter.mediator is not null
  and matter.unit_id = any (units)
order by 3
$$;
comment on function archived_files is 'The mediated files that were closed in these units in this time: the same list whoever draws.';
revoke execute on function archived_files from public;
grant execute on function archived_files to jiefen_app;

create function shown_titles(mediators uuid[])
  returns table (mediator uuid, title text)
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
select distinct on (held.mediator) held.mediator, held.title
from title_application as held
where held.mediator = any (mediators)
  and held.standing = 'granted'
  and held.shown
order by held.mediator, held.application_id desc
$$;
comment on function shown_titles is 'The titles that their holders let everybody know; of nobody else anything.';
revoke execute on function shown_titles from public;
grant execute on function shown_titles to jiefen_app;

create function review_standings(matters uuid[])
  returns table (matter_id uuid, standing text, serious text[])
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
select review.matter_id, case when bool_and(review.standing = 'passed') then 'passed' else 'in-review' end,
  coalesce(array_agg(distinct finding.point) filter (where finding.point is not null), '{}')
from file_review as review
left join lateral (
  select checked.point ->> 'point' as point
  from file_review_entry as said
  cross join lateral jsonb_array_elements(said.entry -> 'points') as checked (point)
  where said.review_id = review.review_id
    and review.serious
    and said.entry ->> 'type' = 'checked'
    and checked.point ->> 'grade' = 'serious'
    and not exists (
      select from file_review_entry as judged
      where judged.review_id = review.review_id
        and judged.entry ->> 'type' = 'objection-judged'
        and judged.entry ->> 'stands' = 'false'
        and judged.entry ->> 'point' = checked.point ->> 'point')) as finding on true
where review.matter_id = any (matters)
group by review.matter_id
$$;
comment on function review_standings is 'Of files that are or were in review, whether all of it has passed, and at which points something serious was found and not taken back; so that nothing is paid before. No words, no names.';
revoke execute on function review_standings from public;
grant execute on function review_standings to jiefen_app, jiefen_worker;

create function mediated_by(person uuid)
  returns table (matter_id uuid, number text, ended_at timestamptz, settled boolean, oral boolean, kept boolean)
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
select matter.matter_id, matter.number, ended.at, ended.type = 'AgreementTookEffect',
  coalesce(drawn.form = 'oral', false),
  case
    when ended.type <> 'AgreementTookEffect' or matter.parts is null then null
    when matter.parts_kept = matter.parts then true
    when exists (
      select from matter_event as given_up
      where given_up.county = matter.county
        and given_up.matter_id = matter.matter_id
        and given_up.type = 'DefaultDeclared') then false
  end
from matter
cross join lateral (
  select fact.type, fact.at
  from matter_event as fact
  where fact.county = matter.county
    and fact.matter_id = matter.matter_id
    and fact.type in ('AgreementTookEffect', 'MediationTerminated')
    -- An agreement on a part ends no mediation.
    and not fact.facts ? 'partial'
  order by fact.version desc
  limit 1
) as ended
left join lateral (
  select fact.facts -> 'terms' ->> 'form' as form
  from matter_event as fact
  where fact.county = matter.county
    and fact.matter_id = matter.matter_id
    and fact.type = 'AgreementDrawn'
  order by fact.version desc
  limit 1
) as drawn on true
where matter.mediator = person
  and ('person:' || person::text = any (app_holders()) or 'record:' || person::text = any (app_holders()))
  and exists (
    select from matter_event as opened
    where opened.county = matter.county
      and opened.matter_id = matter.matter_id
      and opened.type = 'MediationOpened')
order by ended.at desc, matter.number
$$;
comment on function mediated_by is 'What a mediator has mediated to its end: for themselves, and for whoever may decide about their title; counted in one place, so that both read the same figures.';
revoke execute on function mediated_by from public;
grant execute on function mediated_by to jiefen_app;

-- helpers of a session

create table helper_contact (
  county text not null,
  matter_id uuid not null,
  session text not null,
  helper text not null,
  sealed text not null,
  constraint one_contact_for_each_helper primary key (county, matter_id, session, helper)
);
comment on table helper_contact is 'The telephone of somebody who comes along to a session to help, sealed: no fact of the matter, read only where a text message leaves, and gone when the file is closed.';
grant select, insert on helper_contact to jiefen_app;
grant select, insert on helper_contact to jiefen_worker;
alter table helper_contact enable row level security;
-- Given while the session is planned, before the change itself is let in. No rule lets anybody of the house read one.
create policy within_reach on helper_contact for insert to jiefen_app
  with check (exists (
    select from matter_reach as reach
    where reach.county = helper_contact.county
      and reach.matter_id = helper_contact.matter_id
      and reach.holder = any ((select app_holders())::text[])
    offset 0));
create policy worker_sees_all on helper_contact to jiefen_worker using (true) with check (true);

create function forget_helper_contacts(matter uuid) returns void
  language sql security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
delete from helper_contact
where matter_id = matter
  and matter = app_matter()
$$;
comment on function forget_helper_contacts is 'When a file is closed nobody needs the telephones of its helpers any more; whoever closes it, and without anybody having read them.';
revoke execute on function forget_helper_contacts from public;
grant execute on function forget_helper_contacts to jiefen_app, jiefen_worker;

alter table delivery drop constraint recipient_is_known;
alter table delivery add constraint recipient_is_known check (to_kind in ('person', 'party', 'unit', 'helper'));

-- the series of oral agreements

create table oral_number (
  committee text not null,
  year integer not null,
  last integer not null,
  constraint one_oral_series_for_each_year primary key (committee, year)
);
comment on table oral_number is 'The last number of the oral agreements of each committee and year, where the region numbers them in a series of their own; taken inside the transaction that uses it, so that no number is lost or doubled.';
grant select, insert, update on oral_number to jiefen_app;
