-- Messages by other ways than the console, talk beside a matter, the boards of units.

-- What somebody is told of may be a fact of the matter, or a message in one of its threads.
alter table outbox add column thread text not null default '';
alter table outbox drop constraint one_message_for_each_cause;
alter table outbox add constraint one_message_for_each_cause
  unique (county, matter_id, thread, version, audience_kind, audience);
comment on column outbox.thread is 'Empty: version is a fact of the matter. Else the thread whose message this is, and version its place there.';
alter table notice add column thread text not null default '';
alter table notice drop constraint one_notice_for_each_cause;
alter table notice add constraint one_notice_for_each_cause
  unique (county, matter_id, thread, version, audience_kind, audience);
comment on column notice.thread is 'As in the outbox.';

-- Which thread a party may read: their own. Nobody else needs it.
create function app_thread() returns text
  language sql stable
  return coalesce(current_setting('app.thread', true), '');

create table delivery (
  county text not null,
  delivery_id uuid not null,
  matter_id uuid,
  cause text not null,
  kind text not null,
  urgent boolean not null,
  to_kind text not null,
  to_whom text not null,
  channel text not null,
  endpoint_id uuid,
  facts jsonb not null default '{}',
  state text not null,
  reason text,
  answer text,
  at timestamptz not null,
  not_before timestamptz not null,
  day date not null,
  tries integer not null default 0,
  tried_at timestamptz,
  ended_at timestamptz,
  gathered_in uuid,
  constraint one_row_for_each_delivery primary key (county, delivery_id),
  constraint one_delivery_for_each_cause
    unique nulls not distinct (county, matter_id, cause, to_kind, to_whom, channel, endpoint_id),
  constraint recipient_is_known check (to_kind in ('person', 'party', 'unit')),
  constraint channel_is_known check (channel in ('sms', 'mail', 'wecom', 'dingtalk', 'feishu', 'webhook', 'letter', 'call', 'none')),
  constraint state_is_known check (state in ('waiting', 'held', 'sending', 'sent', 'failed', 'by-hand', 'left-out', 'gathered'))
);
comment on table delivery is 'One message to one recipient by one way: no text and no address, both are made when it is sent. delivery_id is the key by which the other end knows a repetition.';
comment on column delivery.cause is 'What it tells of: v<version>, <thread>#<place>, bulletin:<id>, digest:<day>, test:<id>.';
comment on column delivery.facts is 'What a template may say: number, unit, limit. Nothing about a person.';
comment on column delivery.state is 'waiting: to be sent; held: over the number of the day, gathered into one later; sending: handed to the other end, answer unknown; by-hand: a letter or a call that a person makes; left-out: there is no way, or none allowed.';
comment on column delivery.day is 'The day of the region on which it counts.';
create index delivery_due on delivery (channel, urgent, not_before, delivery_id) where state = 'waiting';
-- A row whose last try, or whose planning, lies in the future was set while the clock was ahead.
create index delivery_from_later on delivery (channel, (coalesce(tried_at, at))) where state = 'waiting';
create index delivery_in_the_air on delivery (channel) where state = 'sending';
create index delivery_held on delivery (not_before, at) where state = 'held';
create index delivery_of_matter on delivery (county, matter_id, at desc);
create index delivery_of_day on delivery (to_kind, to_whom, day) where not urgent;
create index delivery_failed on delivery (ended_at desc) where state = 'failed';
create index delivery_by_hand on delivery (at) where state = 'by-hand';
create index delivery_ended on delivery (channel, state, ended_at) where state in ('sent', 'failed');
create index delivery_of_endpoint on delivery (endpoint_id, state, ended_at) where endpoint_id is not null;

create table delivery_try (
  county text not null,
  delivery_id uuid not null,
  try integer not null,
  at timestamptz not null,
  outcome text not null,
  reason text,
  answer text,
  by_whom jsonb,
  constraint one_row_for_each_try primary key (county, delivery_id, try)
);
comment on table delivery_try is 'Every time somebody or something tried to deliver, and what came of it; insert only.';

create table channel_endpoint (
  endpoint_id uuid not null,
  channel text not null,
  unit_id text not null,
  name text not null,
  address_sealed text not null,
  secret_sealed text,
  kinds text[] not null,
  made_at timestamptz not null,
  made_by text not null,
  closed_at timestamptz,
  constraint one_row_for_each_endpoint primary key (endpoint_id),
  constraint endpoint_channel_is_known check (channel in ('wecom', 'dingtalk', 'feishu', 'webhook'))
);
comment on table channel_endpoint is 'The group robots and webhooks of units; address and secret are sealed. Closed, never deleted.';
create index endpoint_of_unit on channel_endpoint (unit_id) where closed_at is null;

create table person_address (
  person_id uuid not null,
  channel text not null,
  masked text not null,
  sealed text not null,
  set_at timestamptz not null,
  constraint one_address_for_each_channel primary key (person_id, channel),
  constraint address_belongs_to_a_person foreign key (person_id) references person (person_id),
  constraint address_channel_is_known check (channel in ('sms', 'mail'))
);
comment on table person_address is 'Where somebody of the staff wants to be reached besides the console; given by themselves, sealed.';

create table message_choice (
  person_id uuid not null,
  kind text not null,
  channel text not null,
  wanted boolean not null,
  set_at timestamptz not null,
  constraint one_choice_for_each_channel primary key (person_id, kind, channel),
  constraint choice_belongs_to_a_person foreign key (person_id) references person (person_id)
);
comment on table message_choice is 'Which messages somebody wants by which way, within what the region allows.';

create table message_template (
  template_id bigint not null generated always as identity,
  reader text not null,
  kind text not null,
  form text not null,
  language text not null,
  subject text,
  words text,
  made_at timestamptz not null,
  made_by text not null,
  constraint one_row_for_each_wording primary key (template_id),
  constraint reader_is_known check (reader in ('resident', 'staff', 'group'))
);
comment on table message_template is 'Wordings changed in the console, insert only: the newest of a reader, kind, form and language holds; without words the region''s own holds again.';
create index message_template_newest on message_template (reader, kind, form, language, template_id desc);

create table message_count (
  day date not null,
  role text not null,
  channel text not null,
  messages integer not null,
  urgent integer not null,
  constraint one_count_for_each_role_and_day primary key (day, role, channel)
);
comment on table message_count is 'How many messages the people of a role got on a day by a way, all together; of roles, never of persons.';

create table talk_message (
  county text not null,
  matter_id uuid not null,
  thread text not null,
  place integer not null,
  at timestamptz not null,
  author jsonb not null,
  facts jsonb not null,
  hash bytea not null,
  constraint one_message_for_each_place primary key (county, matter_id, thread, place),
  constraint hash_of_message_is_sha256 check (octet_length(hash) = 32),
  constraint places_start_at_one check (place >= 1)
);
comment on table talk_message is 'What was said in the threads of a matter, in order, never changed; each thread a chain of hashes of its own, so that talk makes nobody''s open form stale.';

create table talk_read (
  county text not null,
  matter_id uuid not null,
  thread text not null,
  reader text not null,
  name text not null,
  upto integer not null,
  at timestamptz not null,
  constraint one_mark_for_each_reader primary key (county, matter_id, thread, reader)
);
comment on table talk_read is 'Up to which message of a thread somebody has read.';

create table bulletin_post (
  post_id uuid not null,
  unit_id text not null,
  at timestamptz not null,
  author jsonb not null,
  title text not null,
  words text not null,
  until date,
  pinned boolean not null default false,
  taken_down_at timestamptz,
  taken_down_by jsonb,
  constraint one_row_for_each_post primary key (post_id)
);
comment on table bulletin_post is 'The notice board of a unit, for its people and those of the units below; taken down, never deleted.';
create index bulletin_of_unit on bulletin_post (unit_id, pinned, at, post_id) where taken_down_at is null;

create table bulletin_read (
  post_id uuid not null,
  person_id uuid not null,
  at timestamptz not null,
  constraint one_mark_for_each_post primary key (post_id, person_id),
  constraint mark_belongs_to_a_post foreign key (post_id) references bulletin_post (post_id)
);
comment on table bulletin_read is 'That somebody has seen a post: each reads their own marks, everybody else at most how many there are.';

grant select, update on delivery to jiefen_app;
grant insert on delivery to jiefen_app;
grant select, insert on delivery_try to jiefen_app;
grant select, insert, update on channel_endpoint, message_choice to jiefen_app;
grant select, insert, update, delete on person_address to jiefen_app;
grant select, insert on message_template, talk_message, bulletin_read to jiefen_app;
grant select on message_count to jiefen_app;
grant select, insert, update on talk_read, bulletin_post to jiefen_app;

grant select, insert, update on delivery to jiefen_worker;
grant select, insert on delivery_try to jiefen_worker;
grant select on channel_endpoint, message_choice, message_template, talk_message, bulletin_post to jiefen_worker;
grant select (county, matter_id, thread, upto) on talk_read to jiefen_worker;
grant select, insert, update on message_count to jiefen_worker;

alter table delivery enable row level security;
alter table delivery_try enable row level security;
alter table person_address enable row level security;
alter table message_choice enable row level security;
alter table talk_message enable row level security;
alter table talk_read enable row level security;
alter table bulletin_post enable row level security;
alter table bulletin_read enable row level security;

create policy worker_sees_all on delivery to jiefen_worker using (true) with check (true);
create policy worker_sees_all on delivery_try to jiefen_worker using (true) with check (true);
create policy worker_sees_all on message_choice to jiefen_worker using (true) with check (true);
create policy worker_sees_all on talk_message to jiefen_worker using (true) with check (true);
-- That a thread was cut off at its end shows in how far it was read; who read it is not said.
create policy worker_sees_how_far on talk_read for select to jiefen_worker using (true);
create policy worker_sees_all on bulletin_post to jiefen_worker using (true) with check (true);

-- Who may open the matter sees who was told of it; everybody sees what was sent to themselves.
create policy within_reach on delivery for select to jiefen_app
  using (
    matter_id = (select app_matter())
    or (to_kind = 'person' and 'person:' || to_whom = any ((select app_holders())::text[]))
    or exists (
      select from matter_reach as reach
      where reach.county = delivery.county
        and reach.matter_id = delivery.matter_id
        and reach.holder = any ((select app_holders())::text[])
      offset 0));
create policy own_matter_only on delivery for update to jiefen_app using (matter_id = (select app_matter()));
create policy anybody_may_begin on delivery for insert to jiefen_app with check (true);
create policy within_reach on delivery_try for select to jiefen_app
  using (exists (
    select from delivery
    where delivery.county = delivery_try.county
      and delivery.delivery_id = delivery_try.delivery_id
    offset 0));
create policy anybody_is_written_down on delivery_try for insert to jiefen_app with check (true);

create policy own_only on person_address to jiefen_app
  using ('person:' || person_id::text = any ((select app_holders())::text[]))
  with check ('person:' || person_id::text = any ((select app_holders())::text[]));
create policy own_only on message_choice to jiefen_app
  using ('person:' || person_id::text = any ((select app_holders())::text[]))
  with check ('person:' || person_id::text = any ((select app_holders())::text[]));

-- Staff read the threads of the matters they may open; a party only the one thread that is theirs, and never the staff's.
create policy within_reach on talk_message for select to jiefen_app
  using (
    (matter_id = (select app_matter()) and thread = (select app_thread()))
    or exists (
      select from matter_reach as reach
      where reach.county = talk_message.county
        and reach.matter_id = talk_message.matter_id
        and reach.holder = any ((select app_holders())::text[])
      offset 0));
create policy within_reach_too on talk_message for insert to jiefen_app
  with check (
    (matter_id = (select app_matter()) and thread = (select app_thread()))
    or exists (
      select from matter_reach as reach
      where reach.county = talk_message.county
        and reach.matter_id = talk_message.matter_id
        and reach.holder = any ((select app_holders())::text[])
      offset 0));
create policy within_reach on talk_read to jiefen_app
  using (
    (matter_id = (select app_matter()) and thread = (select app_thread()))
    or exists (
      select from matter_reach as reach
      where reach.county = talk_read.county
        and reach.matter_id = talk_read.matter_id
        and reach.holder = any ((select app_holders())::text[])
      offset 0));

-- The holders of a transaction at the notice board are the units on the way from the top to the reader's own.
create policy on_the_way on bulletin_post to jiefen_app
  using (unit_id = any ((select app_holders())::text[]))
  with check (unit_id = any ((select app_holders())::text[]));

-- Nobody, not even the service in somebody's name, reads who has seen a post; only how many.
create policy own_only on bulletin_read to jiefen_app
  using ('person:' || person_id::text = any ((select app_holders())::text[]))
  with check ('person:' || person_id::text = any ((select app_holders())::text[]));

create function readers_of(posts uuid[], units text[], roles text[], moment timestamptz)
  returns table (post_id uuid, have integer, people integer)
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
with hearer as materialized (
  select distinct duty.person_id
  from duty
  join person using (person_id)
  where person.active
    and duty.unit_id = any (units)
    and duty.role = any (roles)
    and duty.from_at <= moment
    and (duty.until_at is null or duty.until_at > moment)
),
total as (
  select count(*)::integer as people
  from hearer
)
select post.id, seen.have, total.people
from unnest(posts) as post (id)
cross join total
cross join lateral (
  select count(*)::integer as have
  from bulletin_read as mark
  join hearer using (person_id)
  where mark.post_id = post.id
) as seen
where total.people >= 3
$$;
comment on function readers_of is 'How many of the people of these units have seen each of these posts, and of how many: numbers, no names; of one or two people nothing, for it would tell what one of them has seen.';
revoke execute on function readers_of from public;
grant execute on function readers_of to jiefen_app;

-- Those who deliver see nothing of the people of the staff but what one message needs: the sealed address of whoever is
-- still here, and how many people of which role a message reaches.
create function addresses_of(people uuid[])
  returns table (person_id uuid, channel text, sealed text)
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
select person_address.person_id, person_address.channel, person_address.sealed
from person_address
join person using (person_id)
where person_address.person_id = any (people)
  and person.active
$$;
comment on function addresses_of is 'Where these people want to be reached, for whoever delivers; of people who have left, nothing.';
revoke execute on function addresses_of from public;
grant execute on function addresses_of to jiefen_worker;

create function hearers_of(kind text, whom text, moment timestamptz)
  returns table (role text, people integer)
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
select duty.role, count(distinct duty.person_id)::integer
from duty
join person using (person_id)
where person.active
  and duty.from_at <= moment
  and (duty.until_at is null or duty.until_at > moment)
  and ((kind = 'unit' and duty.unit_id = whom) or (kind = 'person' and duty.person_id::text = whom))
group by duty.role
$$;
comment on function hearers_of is 'How many people of which role a message to this unit or person reaches: numbers, no names.';
revoke execute on function hearers_of from public;
grant execute on function hearers_of to jiefen_worker;

-- Whoever looks after the gateways sees how each does, and no matter: numbers, moments and the reason of the last failure.
create function health_of_channels(since timestamptz)
  returns table (channel text, waiting integer, oldest timestamptz, sent integer, failed integer, failed_at timestamptz, reason text)
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
select way.channel, queue.waiting + air.sending, queue.oldest, done.sent, given_up.failed, last.at, last.reason
from unnest(array['sms', 'mail', 'wecom', 'dingtalk', 'feishu', 'webhook']) as way (channel)
cross join lateral (
  select count(*)::integer as waiting, min(at) as oldest
  from delivery
  where delivery.channel = way.channel
    and state = 'waiting'
) as queue
cross join lateral (
  select count(*)::integer as sending
  from delivery
  where delivery.channel = way.channel
    and state = 'sending'
) as air
cross join lateral (
  select count(*)::integer as sent
  from delivery
  where delivery.channel = way.channel
    and state = 'sent'
    and ended_at >= since
) as done
cross join lateral (
  select count(*)::integer as failed
  from delivery
  where delivery.channel = way.channel
    and state = 'failed'
    and ended_at >= since
) as given_up
left join lateral (
  select latest.at, latest.reason
  from (
    (select ended_at as at, delivery.reason
    from delivery
    where delivery.channel = way.channel
      and state = 'failed'
    order by ended_at desc
    limit 1)
    union all
    (select tried_at, delivery.reason
    from delivery
    where delivery.channel = way.channel
      and state = 'waiting'
      and delivery.reason is not null
      and tried_at is not null
    order by tried_at desc
    limit 1)
  ) as latest
  order by latest.at desc
  limit 1
) as last on true
$$;
comment on function health_of_channels is 'How each way out does: what waits, what left and was given up since a moment, and why something last failed. No matter, no recipient.';
revoke execute on function health_of_channels from public;
grant execute on function health_of_channels to jiefen_app;

create function health_of_endpoints(endpoints uuid[])
  returns table (endpoint_id uuid, sent_at timestamptz, failed_at timestamptz, reason text)
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
select room.endpoint_id, done.sent_at, last.at, last.reason
from unnest(endpoints) as room (endpoint_id)
cross join lateral (
  select max(ended_at) as sent_at
  from delivery
  where delivery.endpoint_id = room.endpoint_id
    and state = 'sent'
) as done
left join lateral (
  select latest.at, latest.reason
  from (
    (select ended_at as at, delivery.reason
    from delivery
    where delivery.endpoint_id = room.endpoint_id
      and state = 'failed'
    order by ended_at desc
    limit 1)
    union all
    (select tried_at, delivery.reason
    from delivery
    where delivery.endpoint_id = room.endpoint_id
      and state = 'waiting'
      and delivery.reason is not null
      and tried_at is not null
    order by tried_at desc
    limit 1)
  ) as latest
  order by latest.at desc
  limit 1
) as last on true
$$;
comment on function health_of_endpoints is 'When something last reached each of these rooms and systems, and why it last did not. No matter.';
revoke execute on function health_of_endpoints from public;
grant execute on function health_of_endpoints to jiefen_app;

-- Who may open the matter also sees which of the staff were told of it in the console.
create policy within_reach on notice for select to jiefen_app
  using (exists (
    select from matter_reach as reach
    where reach.county = notice.county
      and reach.matter_id = notice.matter_id
      and reach.holder = any ((select app_holders())::text[])
    offset 0));
