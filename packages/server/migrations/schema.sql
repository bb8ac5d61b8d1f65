-- Made from a fresh database by: node scripts/schema.ts

-- extensions

create extension btree_gist;

-- functions

CREATE OR REPLACE FUNCTION public.addresses_of(people uuid[])
 RETURNS TABLE(person_id uuid, channel text, sealed text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
select person_address.person_id, person_address.channel, person_address.sealed
from person_address
join person using (person_id)
where person_address.person_id = any (people)
  and person.active
$function$
;

CREATE OR REPLACE FUNCTION public.allowance_of_same_dispute(matter uuid, parties text[], class text, since timestamp with time zone)
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
RETURN (SELECT claim.number FROM (allowance_claim claim JOIN matter earlier ON (((earlier.county = claim.county) AND (earlier.matter_id = claim.matter_id)))) WHERE ((claim.matter_id <> allowance_of_same_dispute.matter) AND (claim.begun_at >= allowance_of_same_dispute.since) AND (claim.standing <> ALL (ARRAY['barred'::text, 'refused'::text, 'stopped'::text])) AND ("left"(COALESCE(earlier.category, ''::text), 2) = allowance_of_same_dispute.class) AND ((SELECT count(DISTINCT party.side) AS count FROM matter_party party WHERE ((party.county = claim.county) AND (party.matter_id = claim.matter_id) AND (party.telephone_index = ANY (allowance_of_same_dispute.parties)))) = 2)) ORDER BY claim.begun_at LIMIT 1)
;

CREATE OR REPLACE FUNCTION public.app_holders()
 RETURNS text[]
 LANGUAGE sql
 STABLE
RETURN string_to_array(COALESCE(current_setting('app.holders'::text, true), ''::text), ','::text)
;

CREATE OR REPLACE FUNCTION public.app_matter()
 RETURNS uuid
 LANGUAGE sql
 STABLE
RETURN (NULLIF(current_setting('app.matter'::text, true), ''::text))::uuid
;

CREATE OR REPLACE FUNCTION public.app_reviews(reach text[])
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN (EXISTS (SELECT FROM unnest(app_reviews.reach) step(step) WHERE (('review:'::text || step.step) = ANY (app_holders()))))
;

CREATE OR REPLACE FUNCTION public.app_thread()
 RETURNS text
 LANGUAGE sql
 STABLE
RETURN COALESCE(current_setting('app.thread'::text, true), ''::text)
;

CREATE OR REPLACE FUNCTION public.archived_files(units text[], since timestamp with time zone, upto timestamp with time zone)
 RETURNS TABLE(county text, matter_id uuid, number text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
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
$function$
;

CREATE OR REPLACE FUNCTION public.budget_follows_allowances()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
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
$function$
;

CREATE OR REPLACE FUNCTION public.busy_rooms(rooms uuid[], since timestamp with time zone, upto timestamp with time zone)
 RETURNS TABLE(room_id uuid, starts_at timestamp with time zone, ends_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
select sitting.room_id, lower(sitting.during), upper(sitting.during)
from sitting
where sitting.room_id = any (rooms)
  and sitting.during && tstzrange(since, upto)
order by 2, 1
$function$
;

CREATE OR REPLACE FUNCTION public.forget_caucus_notes(matter uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
delete from caucus_note
where matter_id = matter
  and matter = app_matter()
$function$
;

CREATE OR REPLACE FUNCTION public.forget_helper_contacts(matter uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
delete from helper_contact
where matter_id = matter
  and matter = app_matter()
$function$
;

CREATE OR REPLACE FUNCTION public.health_of_channels(since timestamp with time zone)
 RETURNS TABLE(channel text, waiting integer, oldest timestamp with time zone, sent integer, failed integer, failed_at timestamp with time zone, reason text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
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
$function$
;

CREATE OR REPLACE FUNCTION public.health_of_endpoints(endpoints uuid[])
 RETURNS TABLE(endpoint_id uuid, sent_at timestamp with time zone, failed_at timestamp with time zone, reason text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
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
$function$
;

CREATE OR REPLACE FUNCTION public.heard_by(kind text, whom text, moment timestamp with time zone)
 RETURNS TABLE(audience_kind text, audience text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
with holder as (
  select distinct duty.person_id::text as person
  from duty
  join person using (person_id)
  where kind = 'duty'
    and duty.role = split_part(whom, '@', 1)
    and duty.unit_id = split_part(whom, '@', 2)
    and duty.from_at <= moment
    and (duty.until_at is null or duty.until_at > moment)
    and person.active
)
select kind, whom
where kind <> 'duty'
union all
select 'person', person
from holder
union all
select 'unit', split_part(whom, '@', 2)
where kind = 'duty'
  and not exists (select from holder)
$function$
;

CREATE OR REPLACE FUNCTION public.hearers_of(kind text, whom text, moment timestamp with time zone)
 RETURNS TABLE(role text, people integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
select duty.role, count(distinct duty.person_id)::integer
from duty
join person using (person_id)
where person.active
  and duty.from_at <= moment
  and (duty.until_at is null or duty.until_at > moment)
  and ((kind = 'unit' and duty.unit_id = whom) or (kind = 'person' and duty.person_id::text = whom))
group by duty.role
$function$
;

CREATE OR REPLACE FUNCTION public.matters_with_words(words tsquery, since timestamp with time zone, most integer)
 RETURNS TABLE(county text, matter_id uuid)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
begin
  return query execute 'select matter.county, matter.matter_id
from matter
where matter.search @@ $1
  and matter.reported_at >= $2
  and exists (
    select from matter_reach as reach
    where reach.county = matter.county
      and reach.matter_id = matter.matter_id
      and reach.holder = any ($4)
    offset 0)
order by matter.reported_at desc
limit $3'
  using words, since, most, app_holders();
end
$function$
;

CREATE OR REPLACE FUNCTION public.mediated_by(person uuid)
 RETURNS TABLE(matter_id uuid, number text, ended_at timestamp with time zone, settled boolean, oral boolean, kept boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
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
$function$
;

CREATE OR REPLACE FUNCTION public.nobody_decides_about_their_own()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
$function$
;

CREATE OR REPLACE FUNCTION public.open_matters_of(mediators uuid[])
 RETURNS TABLE(mediator uuid, open integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
select own.id, (
  select count(*)::integer
  from matter
  where matter.mediator = own.id
    and matter.open)
from unnest(mediators) as own (id)
$function$
;

CREATE OR REPLACE FUNCTION public.readers_of(posts uuid[], units text[], roles text[], moment timestamp with time zone)
 RETURNS TABLE(post_id uuid, have integer, people integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
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
$function$
;

CREATE OR REPLACE FUNCTION public.review_standings(matters uuid[])
 RETURNS TABLE(matter_id uuid, standing text, serious text[])
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
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
$function$
;

CREATE OR REPLACE FUNCTION public.shown_titles(mediators uuid[])
 RETURNS TABLE(mediator uuid, title text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
select distinct on (held.mediator) held.mediator, held.title
from title_application as held
where held.mediator = any (mediators)
  and held.standing = 'granted'
  and held.shown
order by held.mediator, held.application_id desc
$function$
;

CREATE OR REPLACE FUNCTION public.similar_extracts(any_word tsquery, rare_word tsquery, holders text[], of_kind text, besides uuid, most integer)
 RETURNS TABLE(number text, closed_at timestamp with time zone, "extract" jsonb, words text[])
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
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
$function$
;

CREATE OR REPLACE FUNCTION public.ties_of_mediators(mediators uuid[], telephones text[], identities text[], besides uuid)
 RETURNS TABLE(mediator uuid, telephone text, is_self boolean, is_kin boolean, mediated boolean, complained boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
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
$function$
;

CREATE OR REPLACE FUNCTION public.used_of_allowance(standing text, cents bigint, returned_cents bigint)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
RETURN (CASE WHEN (standing = ANY (ARRAY['reserved'::text, 'batched'::text, 'approved-once'::text, 'approved'::text, 'paid'::text])) THEN cents ELSE (0)::bigint END - returned_cents)
;

CREATE OR REPLACE FUNCTION public.worklist_lines(tab text, holders text[], from_at timestamp with time zone, from_id uuid, upto timestamp with time zone, most integer)
 RETURNS TABLE(matter_id uuid, number text, story text, place text, kind text, category text, complexity text, sorted_by text, stage text, unit_id text, mediator_name text, reported_at timestamp with time zone, due_name text, due_at timestamp with time zone, due_owner text, parts integer, parts_kept integer, sort_at timestamp with time zone, last_at timestamp with time zone, unanswered text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
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
$function$
;

CREATE OR REPLACE FUNCTION public.write_quality_read(mediator uuid, moment timestamp with time zone, who jsonb, kind text)
 RETURNS boolean
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
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
$function$
;


-- sequences

create sequence matter_number_sequence as bigint increment by 50 start with 1;

-- tables

create table allowance_account (
  person_id uuid not null,
  holder text not null,
  bank text not null,
  masked text not null,
  sealed text not null,
  set_at timestamp with time zone not null,
  constraint one_account_for_each_person PRIMARY KEY (person_id)
);
alter table allowance_account enable row level security;
comment on table allowance_account is 'Where somebody is paid, given by themselves. The number is sealed; it is opened for the payment sheet only, and the book of the door says so.';

create table allowance_batch (
  batch_id uuid not null,
  township text not null,
  month text not null,
  year integer not null,
  standing text not null,
  made_at timestamp with time zone not null,
  made_by jsonb not null,
  first_by uuid,
  second_by uuid,
  paid_by uuid,
  constraint one_row_for_each_batch PRIMARY KEY (batch_id),
  constraint approved_twice_before_paid CHECK (((standing <> ALL (ARRAY['approved'::text, 'paid'::text])) OR ((first_by IS NOT NULL) AND (second_by IS NOT NULL)))),
  constraint standing_of_batch_is_known CHECK ((standing = ANY (ARRAY['open'::text, 'approved-once'::text, 'approved'::text, 'paid'::text, 'returned'::text]))),
  constraint two_approve CHECK ((first_by <> second_by)),
  constraint who_pays_approves_nothing CHECK (((paid_by <> first_by) AND (paid_by <> second_by)))
);
comment on table allowance_batch is 'Allowances of one township that are approved by two and paid together.';

create table allowance_budget (
  township text not null,
  year integer not null,
  granted_cents bigint not null,
  used_cents bigint not null default 0,
  constraint one_budget_for_each_township_and_year PRIMARY KEY (township, year),
  constraint budget_is_never_exceeded CHECK (((used_cents >= 0) AND (used_cents <= granted_cents))),
  constraint year_is_a_year CHECK (((year >= 2000) AND (year <= 2999)))
);
comment on table allowance_budget is 'What a township may spend on allowances in a year, and what is set aside, approved or paid of it. used_cents follows the allowances by trigger, so that no way of writing one can spend what is not there.';

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
  begun_at timestamp with time zone not null,
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
  constraint one_row_for_each_allowance PRIMARY KEY (claim_id),
  constraint one_allowance_for_each_dispute UNIQUE (matter_id),
  constraint one_allowance_for_each_person_and_month UNIQUE (person_id, role, month),
  constraint allowance_in_a_batch FOREIGN KEY (batch_id) REFERENCES allowance_batch(batch_id),
  constraint allowance_of_a_case_or_a_month CHECK ((((kind = 'case'::text) AND (matter_id IS NOT NULL) AND (number IS NOT NULL) AND (month IS NULL)) OR ((kind = 'month'::text) AND (matter_id IS NULL) AND (person_id IS NOT NULL) AND (role IS NOT NULL) AND (month IS NOT NULL)))),
  constraint money_adds_up CHECK (((cents >= 0) AND (paid_cents >= 0) AND ((clawed_cents >= 0) AND (clawed_cents <= paid_cents)) AND ((returned_cents >= 0) AND (returned_cents <= clawed_cents)) AND ((paid_cents = 0) OR (paid_cents = cents))))
);
alter table allowance_claim enable row level security;
comment on table allowance_claim is 'One allowance of one dispute or of one month, as its entries come to; drawn from them in the same transaction. persons: everybody who mediated, none of whom decides about it.';

create table allowance_entry (
  claim_id uuid not null,
  version integer not null,
  at timestamp with time zone not null,
  what text not null,
  person_id uuid,
  by jsonb not null,
  facts jsonb not null,
  constraint one_entry_for_each_version PRIMARY KEY (claim_id, version),
  constraint entry_of_an_allowance FOREIGN KEY (claim_id) REFERENCES allowance_claim(claim_id) DEFERRABLE INITIALLY DEFERRED
);
alter table allowance_entry enable row level security;
comment on table allowance_entry is 'Everything that happened to an allowance: who, when, what, why. Only ever added.';

create table allowance_grant (
  grant_id uuid not null,
  township text not null,
  year integer not null,
  granted_cents bigint not null,
  source text not null,
  at timestamp with time zone not null,
  by jsonb not null,
  constraint one_row_for_each_grant PRIMARY KEY (grant_id)
);
comment on table allowance_grant is 'Each time a budget was set: how much, from which funds, by whom. Only ever added.';

create table answered_request (
  actor text not null,
  key text not null,
  request_hash bytea not null,
  answer jsonb not null,
  at timestamp with time zone not null,
  constraint one_answer_for_each_key PRIMARY KEY (actor, key)
);
comment on table answered_request is 'Answers already given, by idempotency key: the same request twice is the same change once.';

create table bulletin_post (
  post_id uuid not null,
  unit_id text not null,
  at timestamp with time zone not null,
  author jsonb not null,
  title text not null,
  words text not null,
  until date,
  pinned boolean not null default false,
  taken_down_at timestamp with time zone,
  taken_down_by jsonb,
  constraint one_row_for_each_post PRIMARY KEY (post_id)
);
alter table bulletin_post enable row level security;
comment on table bulletin_post is 'The notice board of a unit, for its people and those of the units below; taken down, never deleted.';

create table bulletin_read (
  post_id uuid not null,
  person_id uuid not null,
  at timestamp with time zone not null,
  constraint one_mark_for_each_post PRIMARY KEY (post_id, person_id),
  constraint mark_belongs_to_a_post FOREIGN KEY (post_id) REFERENCES bulletin_post(post_id)
);
alter table bulletin_read enable row level security;
comment on table bulletin_read is 'That somebody has seen a post: each reads their own marks, everybody else at most how many there are.';

create table case_number (
  committee text not null,
  year integer not null,
  last integer not null,
  constraint one_series_for_each_year PRIMARY KEY (committee, year)
);
comment on table case_number is 'The last case number of each committee and year; taken inside the transaction that uses it, so that no number is lost or doubled.';

create table caucus_note (
  note_id uuid not null,
  county text not null,
  matter_id uuid not null,
  person_id uuid not null,
  at timestamp with time zone not null,
  sealed text not null,
  constraint one_row_for_each_note PRIMARY KEY (note_id),
  constraint note_belongs_to_a_person FOREIGN KEY (person_id) REFERENCES person(person_id)
);
alter table caucus_note enable row level security;
comment on table caucus_note is 'What a mediator wrote down for themselves after speaking with one side alone; sealed, no fact of the matter, in no paper, and gone when the file is closed.';

create table channel_endpoint (
  endpoint_id uuid not null,
  channel text not null,
  unit_id text not null,
  name text not null,
  address_sealed text not null,
  secret_sealed text,
  kinds text[] not null,
  made_at timestamp with time zone not null,
  made_by text not null,
  closed_at timestamp with time zone,
  constraint one_row_for_each_endpoint PRIMARY KEY (endpoint_id),
  constraint endpoint_channel_is_known CHECK ((channel = ANY (ARRAY['wecom'::text, 'dingtalk'::text, 'feishu'::text, 'webhook'::text])))
);
comment on table channel_endpoint is 'The group robots and webhooks of units; address and secret are sealed. Closed, never deleted.';

create table committee_profile (
  unit_id text not null,
  kind text not null,
  sector text,
  director text not null default ''::text,
  founded date,
  term_ends date,
  members integer,
  set_at timestamp with time zone not null,
  set_by jsonb not null,
  constraint one_profile_for_each_committee PRIMARY KEY (unit_id),
  constraint kind_of_committee_is_known CHECK ((kind = ANY (ARRAY['general'::text, 'industry'::text, 'township'::text, 'village'::text, 'enterprise'::text]))),
  constraint members_are_a_number CHECK (((members >= 1) AND (members <= 99)))
);
comment on table committee_profile is 'The register of committees (人民调解法 arts. 8, 9); who sits in it is told by duties.';

create table deadline (
  county text not null,
  matter_id uuid not null,
  name text not null,
  due_at timestamp with time zone not null,
  owner text not null,
  open boolean not null,
  about text not null default ''::text,
  constraint one_row_for_each_limit PRIMARY KEY (county, matter_id, name, due_at, about)
);
alter table deadline enable row level security;
comment on table deadline is 'Running limits. The row is the truth; the timer only knocks, and the rules decide whether it still matters.';

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
  facts jsonb not null default '{}'::jsonb,
  state text not null,
  reason text,
  answer text,
  at timestamp with time zone not null,
  not_before timestamp with time zone not null,
  day date not null,
  tries integer not null default 0,
  tried_at timestamp with time zone,
  ended_at timestamp with time zone,
  gathered_in uuid,
  constraint one_row_for_each_delivery PRIMARY KEY (county, delivery_id),
  constraint one_delivery_for_each_cause UNIQUE NULLS NOT DISTINCT (county, matter_id, cause, to_kind, to_whom, channel, endpoint_id),
  constraint channel_is_known CHECK ((channel = ANY (ARRAY['sms'::text, 'mail'::text, 'wecom'::text, 'dingtalk'::text, 'feishu'::text, 'webhook'::text, 'letter'::text, 'call'::text, 'none'::text]))),
  constraint recipient_is_known CHECK ((to_kind = ANY (ARRAY['person'::text, 'party'::text, 'unit'::text, 'helper'::text]))),
  constraint state_is_known CHECK ((state = ANY (ARRAY['waiting'::text, 'held'::text, 'sending'::text, 'sent'::text, 'failed'::text, 'by-hand'::text, 'left-out'::text, 'gathered'::text])))
);
alter table delivery enable row level security;
comment on table delivery is 'One message to one recipient by one way: no text and no address, both are made when it is sent. delivery_id is the key by which the other end knows a repetition.';

create table delivery_try (
  county text not null,
  delivery_id uuid not null,
  try integer not null,
  at timestamp with time zone not null,
  outcome text not null,
  reason text,
  answer text,
  by_whom jsonb,
  constraint one_row_for_each_try PRIMARY KEY (county, delivery_id, try)
);
alter table delivery_try enable row level security;
comment on table delivery_try is 'Every time somebody or something tried to deliver, and what came of it; insert only.';

create table duty (
  duty_id uuid not null,
  person_id uuid not null,
  unit_id text not null,
  role text not null,
  from_at timestamp with time zone not null,
  until_at timestamp with time zone,
  constraint duty_pkey PRIMARY KEY (duty_id),
  constraint duty_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(person_id)
);
comment on table duty is 'A role held at a unit, from when until when; ended, never deleted.';

create table extract_word (
  word text not null,
  extracts integer not null,
  constraint one_count_for_each_word PRIMARY KEY (word)
);
alter table extract_word set (fillfactor=70);
comment on table extract_word is 'In how many extracts each word stands, so that a rare one counts for more; the empty word counts all of them.';

create table file (
  file_id text not null,
  type text not null,
  bytes integer not null,
  stored_at timestamp with time zone not null,
  constraint one_row_for_each_content PRIMARY KEY (file_id)
);
comment on table file is 'What is stored in the files directory, named by the hash of its content after all hidden data were taken out.';

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
  due timestamp with time zone,
  reviewer uuid,
  judge uuid,
  entries integer not null default 0,
  constraint one_row_for_each_review PRIMARY KEY (review_id),
  constraint a_file_is_drawn_once UNIQUE (draw_id, matter_id),
  constraint review_of_a_draw FOREIGN KEY (draw_id) REFERENCES review_draw(draw_id),
  constraint by_lot_or_called_up CHECK ((((why = 'cause'::text) = (draw_id IS NULL)) AND ((why = 'cause'::text) = (called_by IS NOT NULL)))),
  constraint nobody_calls_up_their_own CHECK (((called_by <> mediator) AND (called_by <> ALL (hands)))),
  constraint nobody_judges_their_own CHECK (((judge <> mediator) AND (judge <> ALL (hands)) AND (judge <> reviewer))),
  constraint nobody_reviews_their_own CHECK (((reviewer <> mediator) AND (reviewer <> ALL (hands)))),
  constraint standing_is_known CHECK ((standing = ANY (ARRAY['waiting'::text, 'with-mediator'::text, 'with-reviewer'::text, 'passed'::text]))),
  constraint why_is_known CHECK ((why = ANY (ARRAY['drawn'::text, 'always'::text, 'cause'::text])))
);
alter table file_review enable row level security;
comment on table file_review is 'One file that is looked at, by lot or called up for a cause; drawn from its entries. reach: the units whose supervisors may; hands: who had one in the file and may not. judge: who last decided an objection.';

create table file_review_entry (
  review_id uuid not null,
  place integer not null,
  at timestamp with time zone not null,
  entry jsonb not null,
  constraint one_entry_for_each_place_of_a_review PRIMARY KEY (review_id, place),
  constraint entry_of_a_review FOREIGN KEY (review_id) REFERENCES file_review(review_id)
);
alter table file_review_entry enable row level security;
comment on table file_review_entry is 'What was done in a review, in order, never changed.';

create table helper_contact (
  county text not null,
  matter_id uuid not null,
  session text not null,
  helper text not null,
  sealed text not null,
  constraint one_contact_for_each_helper PRIMARY KEY (county, matter_id, session, helper)
);
alter table helper_contact enable row level security;
comment on table helper_contact is 'The telephone of somebody who comes along to a session to help, sealed: no fact of the matter, read only where a text message leaves, and gone when the file is closed.';

create table installation (
  only_row boolean not null default true,
  region text not null,
  demo boolean not null,
  started_at timestamp with time zone not null,
  constraint installation_pkey PRIMARY KEY (only_row),
  constraint installation_only_row_check CHECK (only_row)
);
comment on table installation is 'Which region this database belongs to; another one is refused.';

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
  reported_at timestamp with time zone not null,
  due_name text,
  due_at timestamp with time zone,
  due_owner text,
  last_at timestamp with time zone not null,
  version integer not null,
  search tsvector not null,
  grade text,
  rung text,
  parts integer,
  parts_kept integer,
  constraint one_row_for_each_matter PRIMARY KEY (county, matter_id),
  constraint a_number_names_one_matter UNIQUE (county, number)
);
alter table matter enable row level security;
comment on table matter is 'The present of each matter, drawn from its history for lists; `npm run verify` draws it again and compares.';

create table matter_event (
  county text not null,
  matter_id uuid not null,
  version integer not null,
  "position" bigint not null generated always as identity,
  transaction_id xid8 not null default pg_current_xact_id(),
  type text not null,
  at timestamp with time zone not null,
  author jsonb not null,
  facts jsonb not null,
  hash bytea not null,
  constraint one_fact_for_each_version PRIMARY KEY (county, matter_id, version),
  constraint hash_is_sha256 CHECK ((octet_length(hash) = 32)),
  constraint versions_start_at_one CHECK ((version >= 1))
);
alter table matter_event enable row level security;
comment on table matter_event is 'What happened, in order, never changed: the application may insert and read, nothing else. hash covers the fact and the hash before it.';

create table matter_extract (
  county text not null,
  matter_id uuid not null,
  kind text not null,
  closed_at timestamp with time zone not null,
  "extract" jsonb not null,
  search tsvector not null,
  constraint one_extract_for_each_matter PRIMARY KEY (county, matter_id)
);
alter table matter_extract enable row level security;
comment on table matter_extract is 'What a closed dispute was about and how it ended, without anybody''s name, number or address; drawn when the file is closed, gone when it is opened again. `npm run verify` draws it again and compares.';

create table matter_party (
  county text not null,
  matter_id uuid not null,
  party_id uuid not null,
  side text not null,
  name text,
  telephone_index text,
  invited_at timestamp with time zone,
  invited_way text,
  opened_at timestamp with time zone,
  consent text not null,
  visits integer not null default 0,
  constraint one_row_for_each_party PRIMARY KEY (county, matter_id, party_id)
);
alter table matter_party enable row level security;
comment on table matter_party is 'Who stands on which side and whether they joined. Numbers are here only as keyed hashes.';

create table matter_reach (
  county text not null,
  matter_id uuid not null,
  holder text not null,
  bucket text not null,
  open boolean not null,
  sort_at timestamp with time zone not null,
  last_at timestamp with time zone not null default '-infinity'::timestamp with time zone,
  unanswered text,
  carded boolean not null default false,
  constraint one_reach_for_each_holder PRIMARY KEY (county, matter_id, holder)
);
alter table matter_reach enable row level security;
comment on table matter_reach is 'Who may open a matter: each unit that had a hand in it and everything above, as at:<unit> the very unit, and as person:<id> whoever mediates, handled or reported it. Carries the worklist''s order, so that a page costs the same at a thousand matters and at a million.';

create table mediator_kin (
  person_id uuid not null,
  telephone_index text not null,
  constraint one_row_for_each_relative PRIMARY KEY (person_id, telephone_index),
  constraint relative_of_a_mediator FOREIGN KEY (person_id) REFERENCES mediator_profile(person_id)
);
comment on table mediator_kin is 'Relatives whom a mediator has named themselves, as keyed hashes of their telephone numbers: only ever compared, never read.';

create table mediator_notice (
  notice_id bigint not null generated always as identity,
  person_id uuid not null,
  room text not null,
  at timestamp with time zone not null,
  what text not null,
  about uuid not null,
  number text,
  read_at timestamp with time zone,
  constraint one_row_for_each_mediator_notice PRIMARY KEY (notice_id),
  constraint room_of_a_mediator_notice CHECK ((room = ANY (ARRAY['quality'::text, 'allowances'::text])))
);
alter table mediator_notice enable row level security;
comment on table mediator_notice is 'What a mediator was told about a review, a title or an allowance of theirs; the words are made when it is read.';

create table mediator_profile (
  person_id uuid not null,
  kind text not null,
  engaged_from date not null,
  engaged_until date,
  specialities text[] not null default '{}'::text[],
  team_role text,
  words_zh text not null default ''::text,
  words_en text not null default ''::text,
  home text,
  employer text,
  published boolean not null default false,
  telephone_index text,
  identity_index text,
  set_at timestamp with time zone not null,
  set_by jsonb not null,
  constraint one_profile_for_each_mediator PRIMARY KEY (person_id),
  constraint profile_belongs_to_a_person FOREIGN KEY (person_id) REFERENCES person(person_id),
  constraint engagement_does_not_end_before_it_begins CHECK (((engaged_until IS NULL) OR (engaged_until >= engaged_from))),
  constraint kind_of_mediator_is_known CHECK ((kind = ANY (ARRAY['K1'::text, 'K2'::text, 'K3'::text, 'K4'::text, 'K5'::text]))),
  constraint team_role_is_known CHECK ((team_role = ANY (ARRAY['judge'::text, 'prosecutor'::text, 'police-officer'::text, 'lawyer'::text, 'community-mediator'::text, 'grid-worker'::text, 'other'::text])))
);
comment on table mediator_profile is 'The register of mediators (人民调解法 arts. 13, 14). home and employer serve only the check for ties; their own numbers are here only as keyed hashes, which nobody can read back.';

create table message_choice (
  person_id uuid not null,
  kind text not null,
  channel text not null,
  wanted boolean not null,
  set_at timestamp with time zone not null,
  constraint one_choice_for_each_channel PRIMARY KEY (person_id, kind, channel),
  constraint choice_belongs_to_a_person FOREIGN KEY (person_id) REFERENCES person(person_id)
);
alter table message_choice enable row level security;
comment on table message_choice is 'Which messages somebody wants by which way, within what the region allows.';

create table message_count (
  day date not null,
  role text not null,
  channel text not null,
  messages integer not null,
  urgent integer not null,
  constraint one_count_for_each_role_and_day PRIMARY KEY (day, role, channel)
);
comment on table message_count is 'How many messages the people of a role got on a day by a way, all together; of roles, never of persons.';

create table message_template (
  template_id bigint not null generated always as identity,
  reader text not null,
  kind text not null,
  form text not null,
  language text not null,
  subject text,
  words text,
  made_at timestamp with time zone not null,
  made_by text not null,
  constraint one_row_for_each_wording PRIMARY KEY (template_id),
  constraint reader_is_known CHECK ((reader = ANY (ARRAY['resident'::text, 'staff'::text, 'group'::text])))
);
comment on table message_template is 'Wordings changed in the console, insert only: the newest of a reader, kind, form and language holds; without words the region''s own holds again.';

create table migration (
  name text not null,
  checksum text not null,
  applied_at timestamp with time zone not null default now(),
  constraint migration_pkey PRIMARY KEY (name)
);
comment on table migration is 'Which changes of its own shape this database has been through.';

create table notice (
  notice_id bigint not null generated always as identity,
  county text not null,
  matter_id uuid not null,
  version integer not null,
  audience_kind text not null,
  audience text not null,
  at timestamp with time zone not null,
  read_at timestamp with time zone,
  thread text not null default ''::text,
  constraint notice_pkey PRIMARY KEY (notice_id),
  constraint one_notice_for_each_cause UNIQUE (county, matter_id, thread, version, audience_kind, audience)
);
alter table notice enable row level security;
comment on table notice is 'What was told inside the console; the sentence is made from the fact when it is read.';

create table oral_number (
  committee text not null,
  year integer not null,
  last integer not null,
  constraint one_oral_series_for_each_year PRIMARY KEY (committee, year)
);
comment on table oral_number is 'The last number of the oral agreements of each committee and year, where the region numbers them in a series of their own; taken inside the transaction that uses it, so that no number is lost or doubled.';

create table outbox (
  outbox_id bigint not null generated always as identity,
  county text not null,
  matter_id uuid not null,
  version integer not null,
  audience_kind text not null,
  audience text not null,
  at timestamp with time zone not null,
  delivered_at timestamp with time zone,
  thread text not null default ''::text,
  constraint outbox_pkey PRIMARY KEY (outbox_id),
  constraint one_message_for_each_cause UNIQUE (county, matter_id, thread, version, audience_kind, audience),
  constraint audience_is_known CHECK ((audience_kind = ANY (ARRAY['unit'::text, 'person'::text, 'party'::text, 'duty'::text])))
);
alter table outbox enable row level security;
comment on table outbox is 'Who is to be told of which fact; written with the fact, sent later, once.';

create table party_key (
  hash bytea not null,
  purpose text not null,
  county text not null,
  matter_id uuid not null,
  party_id uuid not null,
  made_at timestamp with time zone not null,
  expires_at timestamp with time zone,
  constraint one_key_for_each_code PRIMARY KEY (hash),
  constraint key_is_for_something CHECK ((purpose = ANY (ARRAY['query'::text, 'invitation'::text])))
);
comment on table party_key is 'Keyed hashes of query codes and invitation codes; the codes themselves are shown once and kept nowhere.';

create table person (
  person_id uuid not null,
  login text not null,
  name text not null,
  password_hash text not null,
  password_set_at timestamp with time zone not null,
  must_change_password boolean not null default false,
  factor_sealed text,
  factor_last_step bigint,
  failures integer not null default 0,
  locked_until timestamp with time zone,
  active boolean not null default true,
  demo boolean not null default false,
  made_at timestamp with time zone not null,
  constraint person_pkey PRIMARY KEY (person_id),
  constraint a_login_names_one_person UNIQUE (login)
);
comment on table person is 'A person of the staff; the second factor''s secret is sealed, the last used step kept so that a code works once.';

create table person_address (
  person_id uuid not null,
  channel text not null,
  masked text not null,
  sealed text not null,
  set_at timestamp with time zone not null,
  constraint one_address_for_each_channel PRIMARY KEY (person_id, channel),
  constraint address_belongs_to_a_person FOREIGN KEY (person_id) REFERENCES person(person_id),
  constraint address_channel_is_known CHECK ((channel = ANY (ARRAY['sms'::text, 'mail'::text])))
);
alter table person_address enable row level security;
comment on table person_address is 'Where somebody of the staff wants to be reached besides the console; given by themselves, sealed.';

create table quality_read (
  about uuid not null,
  at timestamp with time zone not null,
  reader jsonb not null,
  what text not null
);
alter table quality_read enable row level security;
comment on table quality_read is 'Who has read what is recorded about a mediator; read by that mediator alone.';

create table read_record (
  county text not null,
  matter_id uuid not null,
  at timestamp with time zone not null,
  reader jsonb not null,
  what text not null,
  why text not null
);
alter table read_record enable row level security;
comment on table read_record is 'Who opened a file or a number, when, as what, and why; the person concerned can read it row by row.';

create table recording_piece (
  county text not null,
  matter_id uuid not null,
  recording text not null,
  nth integer not null,
  bytes integer not null,
  sha256 text not null,
  at timestamp with time zone not null,
  constraint one_row_for_each_piece PRIMARY KEY (county, matter_id, recording, nth),
  constraint pieces_are_not_endless CHECK (((nth >= 1) AND (nth <= 20000))),
  constraint pieces_are_small CHECK (((bytes >= 1) AND (bytes <= 4000000)))
);
alter table recording_piece enable row level security;
comment on table recording_piece is 'The pieces of a recording that have arrived, in order; each lies sealed in the folder of files. What was kept of them is a fact of the matter.';

create table report_draft (
  token_hash bytea not null,
  sealed text not null,
  expires_at timestamp with time zone not null,
  constraint one_draft_for_each_browser PRIMARY KEY (token_hash)
);
comment on table report_draft is 'A report somebody has begun and may go on with; sealed, and gone when its time is over.';

create table review_draw (
  draw_id uuid not null,
  unit_id text not null,
  month text not null,
  seed text,
  commitment text,
  published_at timestamp with time zone,
  rule jsonb not null,
  numbers text[] not null,
  population_hash text not null,
  drawn text[] not null,
  always text[] not null,
  drawn_at timestamp with time zone not null,
  drawn_by jsonb not null,
  constraint one_row_for_each_draw PRIMARY KEY (draw_id),
  constraint a_month_is_drawn_once UNIQUE (unit_id, month)
);
comment on table review_draw is 'Which files of a month are looked at before anything is paid for them, with all that is needed to work it out again.';

create table review_seed (
  unit_id text not null,
  month text not null,
  commitment text not null,
  sealed text not null,
  published_at timestamp with time zone not null,
  post_id uuid,
  constraint one_seed_for_each_month PRIMARY KEY (unit_id, month),
  constraint commitment_is_sha256 CHECK ((commitment ~ '^[0-9a-f]{64}$'::text)),
  constraint month_of_a_seed_is_one CHECK ((month ~ '^\d{4}-\d{2}$'::text))
);
comment on table review_seed is 'The seed of a month''s draw: its hash hung up before the month is over, the seed itself sealed until the draw.';

create table room (
  room_id uuid not null,
  unit_id text not null,
  name_zh text not null,
  name_en text not null,
  purpose text not null,
  seats integer not null,
  equipment text not null default ''::text,
  opened_at timestamp with time zone not null,
  opened_by text not null,
  closed_at timestamp with time zone,
  constraint one_row_for_each_room PRIMARY KEY (room_id),
  constraint a_room_has_seats CHECK (((seats >= 1) AND (seats <= 2000))),
  constraint purpose_is_known CHECK ((purpose = ANY (ARRAY['mediation'::text, 'counselling'::text, 'legal-advice'::text, 'hall'::text, 'analysis'::text])))
);
comment on table room is 'The rooms of a centre; closed, never deleted.';

create table sign_code (
  code_id uuid not null,
  county text not null,
  matter_id uuid not null,
  party_id uuid not null,
  version integer not null,
  hash bytea not null,
  made_at timestamp with time zone not null,
  until timestamp with time zone not null,
  tries integer not null default 0,
  used_at timestamp with time zone,
  constraint one_row_for_each_sign_code PRIMARY KEY (code_id),
  constraint tries_are_few CHECK (((tries >= 0) AND (tries <= 5)))
);
alter table sign_code enable row level security;
comment on table sign_code is 'Keyed hashes of the codes with which parties sign an agreement; a code itself is made from its delivery when that is sent, and stored nowhere. code_id is the delivery; version that of the agreement.';

create table sitting (
  county text not null,
  matter_id uuid not null,
  session text not null,
  mediator uuid,
  room_id uuid,
  place text not null,
  during tstzrange not null,
  constraint one_row_for_each_session PRIMARY KEY (county, matter_id, session),
  constraint room_is_known FOREIGN KEY (room_id) REFERENCES room(room_id),
  constraint room_is_taken_once EXCLUDE USING gist (room_id WITH =, during WITH &&) WHERE ((room_id IS NOT NULL))
);
alter table sitting enable row level security;
comment on table sitting is 'Sessions that are ahead, drawn from the facts of their matter: whose calendar they stand in, and which room they take. Two cannot take one room at once.';

create table staff_event (
  staff_event_id bigint not null generated always as identity,
  at timestamp with time zone not null,
  person_id uuid,
  who text not null,
  what text not null,
  about text,
  device text,
  constraint staff_event_pkey PRIMARY KEY (staff_event_id)
);
comment on table staff_event is 'What happened at the door and to accounts; the application may insert and read, nothing else.';

create table staff_session (
  token_hash bytea not null,
  session_id uuid not null,
  person_id uuid not null,
  started_at timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  factor_passed boolean not null,
  device text not null,
  csrf text not null,
  constraint staff_session_pkey PRIMARY KEY (token_hash),
  constraint a_session_has_one_name UNIQUE (session_id),
  constraint staff_session_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(person_id)
);
comment on table staff_session is 'Who is logged in; the token itself is only in the browser.';

create table studio (
  studio_id uuid not null,
  unit_id text not null,
  person_id uuid,
  name_zh text not null,
  name_en text not null,
  words_zh text not null default ''::text,
  words_en text not null default ''::text,
  made_at timestamp with time zone not null,
  made_by jsonb not null,
  closed_at timestamp with time zone,
  constraint one_row_for_each_studio PRIMARY KEY (studio_id),
  constraint studio_of_a_person FOREIGN KEY (person_id) REFERENCES person(person_id)
);
comment on table studio is 'Studios that bear a name (个人调解室), each of one committee; closed, never deleted.';

create table talk_message (
  county text not null,
  matter_id uuid not null,
  thread text not null,
  place integer not null,
  at timestamp with time zone not null,
  author jsonb not null,
  facts jsonb not null,
  hash bytea not null,
  constraint one_message_for_each_place PRIMARY KEY (county, matter_id, thread, place),
  constraint hash_of_message_is_sha256 CHECK ((octet_length(hash) = 32)),
  constraint places_start_at_one CHECK ((place >= 1))
);
alter table talk_message enable row level security;
comment on table talk_message is 'What was said in the threads of a matter, in order, never changed; each thread a chain of hashes of its own, so that talk makes nobody''s open form stale.';

create table talk_read (
  county text not null,
  matter_id uuid not null,
  thread text not null,
  reader text not null,
  name text not null,
  upto integer not null,
  at timestamp with time zone not null,
  constraint one_mark_for_each_reader PRIMARY KEY (county, matter_id, thread, reader)
);
alter table talk_read enable row level security;
comment on table talk_read is 'Up to which message of a thread somebody has read.';

create table title_application (
  application_id uuid not null,
  mediator uuid not null,
  mediator_name text not null,
  reach text[] not null,
  title text not null,
  opened_at timestamp with time zone not null,
  standing text not null,
  decided_by uuid,
  objection_decided_by uuid,
  granted_at timestamp with time zone,
  review_on date,
  review_told_at timestamp with time zone,
  shown boolean not null default false,
  entries integer not null default 0,
  constraint one_row_for_each_application PRIMARY KEY (application_id),
  constraint application_of_a_person FOREIGN KEY (mediator) REFERENCES person(person_id),
  constraint nobody_decides_their_own_title CHECK (((decided_by <> mediator) AND (objection_decided_by <> mediator))),
  constraint objection_is_decided_by_another CHECK ((objection_decided_by <> decided_by)),
  constraint standing_is_known CHECK ((standing = ANY (ARRAY['open'::text, 'withdrawn'::text, 'granted'::text, 'refused'::text, 'objected'::text])))
);
alter table title_application enable row level security;
comment on table title_application is 'A title of a mediator, asked for or proposed; drawn from its entries. A title with conditions and reasons, no score. shown: the mediator lets everybody know it.';

create table title_entry (
  application_id uuid not null,
  place integer not null,
  at timestamp with time zone not null,
  entry jsonb not null,
  constraint one_entry_for_each_place_of_a_title PRIMARY KEY (application_id, place),
  constraint entry_of_an_application FOREIGN KEY (application_id) REFERENCES title_application(application_id)
);
alter table title_entry enable row level security;
comment on table title_entry is 'What was done about a title, in order, never changed.';

create table training (
  training_id uuid not null,
  person_id uuid not null,
  reach text[] not null,
  day date not null,
  hundredths integer not null,
  topic text not null,
  organiser text not null,
  result text not null default ''::text,
  entered_at timestamp with time zone not null,
  entered_by jsonb not null,
  struck_at timestamp with time zone,
  struck_by jsonb,
  struck_why text,
  constraint one_row_for_each_training PRIMARY KEY (training_id),
  constraint training_of_a_person FOREIGN KEY (person_id) REFERENCES person(person_id),
  constraint hours_are_some CHECK (((hundredths >= 25) AND (hundredths <= 40000))),
  constraint struck_out_with_a_reason CHECK (((struck_at IS NULL) OR (struck_why <> ''::text)))
);
alter table training enable row level security;
comment on table training is 'Trainings of mediators (人民调解法 art. 14), in hundredths of an hour; struck out with a reason, never deleted.';

create table video_post (
  post_id bigint not null generated always as identity,
  county text not null,
  matter_id uuid not null,
  session text not null,
  to_seat smallint not null,
  from_seat smallint not null,
  kind text not null,
  sealed text not null,
  at timestamp with time zone not null,
  until timestamp with time zone not null,
  constraint one_row_for_each_video_post PRIMARY KEY (post_id),
  constraint kind_is_known CHECK ((kind = ANY (ARRAY['signal'::text, 'chat'::text])))
);
alter table video_post enable row level security;
comment on table video_post is 'What one seat sends another: how their browsers reach each other (a minute), and what they type (until the room ends). Sealed; read by that seat alone, and lost with a crash of the database, which is meant.';

create table video_room (
  county text not null,
  matter_id uuid not null,
  session text not null,
  caucus text,
  until timestamp with time zone not null,
  constraint one_room_for_each_session PRIMARY KEY (county, matter_id, session),
  constraint caucus_is_one_side CHECK ((caucus = ANY (ARRAY['informant'::text, 'other-side'::text])))
);
alter table video_room enable row level security;
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
  seen_at timestamp with time zone not null,
  knocked_at timestamp with time zone not null,
  admitted_at timestamp with time zone,
  until timestamp with time zone not null,
  constraint one_row_for_each_seat PRIMARY KEY (county, matter_id, session, seat),
  constraint one_seat_for_each_person UNIQUE (county, matter_id, session, voice),
  constraint standing_is_known CHECK ((standing = ANY (ARRAY['waiting'::text, 'in'::text, 'out'::text])))
);
alter table video_seat enable row level security;
comment on table video_seat is 'Who has knocked at a session on screens, under a number that says nothing about them. voice: party or person by id; visit: which of their pages holds the seat; word: sealed, why they were asked to leave.';


-- words about columns

comment on column deadline.about is 'Which whistle the limit belongs to; empty where a matter has one limit of the name.';
comment on column delivery.cause is 'What it tells of: v<version>, <thread>#<place>, bulletin:<id>, digest:<day>, test:<id>.';
comment on column delivery.facts is 'What a template may say: number, unit, limit. Nothing about a person.';
comment on column delivery.state is 'waiting: to be sent; held: over the number of the day, gathered into one later; sending: handed to the other end, answer unknown; by-hand: a letter or a call that a person makes; left-out: there is no way, or none allowed.';
comment on column delivery.day is 'The day of the region on which it counts.';
comment on column matter.grade is 'Grade of risk that a person decided, by the region''s scheme; of the matter, never of a person.';
comment on column matter.rung is 'Where it stands on the ladder of its region.';
comment on column matter.parts is 'Of how many parts the agreement in force is; null where it has none that could be counted.';
comment on column matter_party.visits is 'How often somebody was at this door with the invitation; counted, never where or when.';
comment on column matter_reach.last_at is 'When somebody last did something about it, the clock not counted; nothing for many days, and the matter counts as stuck.';
comment on column matter_reach.unanswered is 'What somebody waits to have answered: a whistle nobody came to, a supervision card, a question of a party.';
comment on column matter_reach.carded is 'This unit, or one below it, has a supervision card that it has not answered.';
comment on column notice.thread is 'As in the outbox.';
comment on column outbox.thread is 'Empty: version is a fact of the matter. Else the thread whose message this is, and version its place there.';

-- indexes

CREATE UNIQUE INDEX one_open_batch_for_each_township ON public.allowance_batch USING btree (township, year) WHERE (standing = 'open'::text);
CREATE INDEX allowances_of_a_batch ON public.allowance_claim USING btree (batch_id);
CREATE INDEX allowances_of_a_person ON public.allowance_claim USING gin (persons);
CREATE INDEX allowances_of_a_township ON public.allowance_claim USING btree (township, standing, begun_at);
CREATE INDEX grants_of_a_budget ON public.allowance_grant USING btree (township, year, at);
CREATE INDEX answered_request_by_age ON public.answered_request USING btree (at);
CREATE INDEX bulletin_of_unit ON public.bulletin_post USING btree (unit_id, pinned, at, post_id) WHERE (taken_down_at IS NULL);
CREATE INDEX caucus_note_of_matter ON public.caucus_note USING btree (county, matter_id, person_id, at);
CREATE INDEX endpoint_of_unit ON public.channel_endpoint USING btree (unit_id) WHERE (closed_at IS NULL);
CREATE INDEX call_of_unit ON public.deadline USING btree (owner, due_at) WHERE (open AND (name = 'respond'::text));
CREATE INDEX deadline_next ON public.deadline USING btree (due_at) WHERE open;
CREATE INDEX delivery_by_hand ON public.delivery USING btree (at) WHERE (state = 'by-hand'::text);
CREATE INDEX delivery_due ON public.delivery USING btree (channel, urgent, not_before, delivery_id) WHERE (state = 'waiting'::text);
CREATE INDEX delivery_ended ON public.delivery USING btree (channel, state, ended_at) WHERE (state = ANY (ARRAY['sent'::text, 'failed'::text]));
CREATE INDEX delivery_failed ON public.delivery USING btree (ended_at DESC) WHERE (state = 'failed'::text);
CREATE INDEX delivery_from_later ON public.delivery USING btree (channel, COALESCE(tried_at, at)) WHERE (state = 'waiting'::text);
CREATE INDEX delivery_held ON public.delivery USING btree (not_before, at) WHERE (state = 'held'::text);
CREATE INDEX delivery_in_the_air ON public.delivery USING btree (channel) WHERE (state = 'sending'::text);
CREATE INDEX delivery_of_day ON public.delivery USING btree (to_kind, to_whom, day) WHERE (NOT urgent);
CREATE INDEX delivery_of_endpoint ON public.delivery USING btree (endpoint_id, state, ended_at) WHERE (endpoint_id IS NOT NULL);
CREATE INDEX delivery_of_matter ON public.delivery USING btree (county, matter_id, at DESC);
CREATE INDEX duty_at_unit ON public.duty USING btree (unit_id, role);
CREATE INDEX duty_of_person ON public.duty USING btree (person_id);
CREATE UNIQUE INDEX called_up_once_at_a_time ON public.file_review USING btree (matter_id) WHERE ((why = 'cause'::text) AND (standing <> 'passed'::text));
CREATE INDEX review_for_a_cause ON public.file_review USING btree (unit_id, review_id DESC) WHERE (why = 'cause'::text);
CREATE INDEX review_of_matter ON public.file_review USING btree (matter_id);
CREATE INDEX review_of_mediator ON public.file_review USING btree (mediator, review_id DESC);
CREATE INDEX matter_by_age ON public.matter USING btree (reported_at);
CREATE INDEX matter_by_mediator ON public.matter USING btree (mediator) WHERE (mediator IS NOT NULL);
CREATE INDEX matter_by_number ON public.matter USING btree (number);
CREATE INDEX matter_by_words ON public.matter USING gin (search);
CREATE INDEX matter_of_first_unit ON public.matter USING btree (first_unit, reported_at DESC);
CREATE INDEX matter_of_mediator ON public.matter USING btree (mediator) WHERE ((mediator IS NOT NULL) AND open);
CREATE INDEX open_matter_by_grade ON public.matter USING btree (unit_id, grade) WHERE (open AND (grade IS NOT NULL));
CREATE INDEX archived_by_time ON public.matter_event USING btree (at) WHERE (type = 'MatterArchived'::text);
CREATE INDEX callers_by_time ON public.matter_event USING btree (at) WHERE (type = ANY (ARRAY['MatterReported'::text, 'CallersReceived'::text]));
CREATE INDEX end_of_mediation_by_time ON public.matter_event USING btree (at) WHERE (type = ANY (ARRAY['AgreementTookEffect'::text, 'MediationTerminated'::text]));
CREATE INDEX event_in_order_of_commit ON public.matter_event USING btree (transaction_id, "position");
CREATE INDEX extract_by_words ON public.matter_extract USING gin (search);
CREATE INDEX invitation_by_time ON public.matter_party USING btree (invited_at) WHERE (invited_at IS NOT NULL);
CREATE INDEX party_by_telephone ON public.matter_party USING btree (telephone_index) WHERE (telephone_index IS NOT NULL);
CREATE INDEX carded_work_of_holder ON public.matter_reach USING btree (holder, matter_id) WHERE (open AND carded);
CREATE INDEX open_work_of_holder ON public.matter_reach USING btree (holder, sort_at, matter_id) WHERE open;
CREATE INDEX quiet_work_of_holder ON public.matter_reach USING btree (holder, last_at, matter_id) WHERE open;
CREATE INDEX unanswered_work_of_holder ON public.matter_reach USING btree (holder, sort_at, matter_id) WHERE (open AND (unanswered IS NOT NULL));
CREATE INDEX worklist_of_holder ON public.matter_reach USING btree (holder, bucket, sort_at, matter_id);
CREATE INDEX mediator_notice_of_person ON public.mediator_notice USING btree (person_id, room, notice_id DESC);
CREATE INDEX message_template_newest ON public.message_template USING btree (reader, kind, form, language, template_id DESC);
CREATE INDEX notice_of_audience ON public.notice USING btree (audience_kind, audience, notice_id DESC);
CREATE INDEX outbox_waiting ON public.outbox USING btree (outbox_id) WHERE (delivered_at IS NULL);
CREATE INDEX quality_read_of_person ON public.quality_read USING btree (about, at DESC);
CREATE INDEX read_record_of_matter ON public.read_record USING btree (county, matter_id, at);
CREATE INDEX report_draft_by_age ON public.report_draft USING btree (expires_at);
CREATE INDEX room_of_unit ON public.room USING btree (unit_id);
CREATE INDEX sign_code_of_party ON public.sign_code USING btree (county, matter_id, party_id, made_at DESC);
CREATE INDEX sitting_of_mediator ON public.sitting USING btree (mediator, lower(during));
CREATE INDEX session_of_person ON public.staff_session USING btree (person_id);
CREATE INDEX open_studio_of_committee ON public.studio USING btree (unit_id) WHERE (closed_at IS NULL);
CREATE INDEX application_of_mediator ON public.title_application USING btree (mediator, application_id DESC);
CREATE UNIQUE INDEX one_application_at_a_time ON public.title_application USING btree (mediator) WHERE (standing = ANY (ARRAY['open'::text, 'objected'::text]));
CREATE INDEX title_to_look_at_anew ON public.title_application USING btree (review_on) WHERE ((standing = 'granted'::text) AND (review_told_at IS NULL));
CREATE INDEX training_of_person ON public.training USING btree (person_id, day);
CREATE INDEX post_by_end ON public.video_post USING btree (until);
CREATE INDEX post_for_a_seat ON public.video_post USING btree (county, matter_id, session, to_seat, post_id);

-- triggers

CREATE TRIGGER budget_follows_allowances AFTER INSERT OR UPDATE ON public.allowance_claim FOR EACH ROW EXECUTE FUNCTION budget_follows_allowances();
CREATE TRIGGER nobody_decides_about_their_own BEFORE INSERT ON public.allowance_entry FOR EACH ROW EXECUTE FUNCTION nobody_decides_about_their_own();

-- policies

create policy own_or_to_pay on allowance_account for all to jiefen_app
  using (((('person:'::text || person_id) = ANY (( SELECT app_holders() AS app_holders)::text[])) OR ('pays'::text = ANY (( SELECT app_holders() AS app_holders)::text[]))))
  with check ((('person:'::text || person_id) = ANY (( SELECT app_holders() AS app_holders)::text[])));
create policy within_reach on allowance_claim for all to jiefen_app
  using (((holders && app_holders()) OR (matter_id = ( SELECT app_matter() AS app_matter))))
  with check (((holders && app_holders()) OR (matter_id = ( SELECT app_matter() AS app_matter))));
create policy as_the_allowance on allowance_entry for all to jiefen_app
  using ((EXISTS ( SELECT
   FROM allowance_claim
  WHERE (allowance_claim.claim_id = allowance_entry.claim_id))))
  with check ((EXISTS ( SELECT
   FROM allowance_claim
  WHERE (allowance_claim.claim_id = allowance_entry.claim_id))));
create policy on_the_way on bulletin_post for all to jiefen_app
  using ((unit_id = ANY (( SELECT app_holders() AS app_holders)::text[])))
  with check ((unit_id = ANY (( SELECT app_holders() AS app_holders)::text[])));
create policy worker_sees_all on bulletin_post for all to jiefen_worker
  using (true)
  with check (true);
create policy own_only on bulletin_read for all to jiefen_app
  using ((('person:'::text || (person_id)::text) = ANY (( SELECT app_holders() AS app_holders)::text[])))
  with check ((('person:'::text || (person_id)::text) = ANY (( SELECT app_holders() AS app_holders)::text[])));
create policy own_only on caucus_note for all to jiefen_app
  using ((('person:'::text || (person_id)::text) = ANY (( SELECT app_holders() AS app_holders)::text[])))
  with check ((('person:'::text || (person_id)::text) = ANY (( SELECT app_holders() AS app_holders)::text[])));
create policy own_matter_only on deadline for all to jiefen_app
  using ((matter_id = ( SELECT app_matter() AS app_matter)))
  with check (true);
create policy worker_sees_all on deadline for all to jiefen_worker
  using (true)
  with check (true);
create policy anybody_may_begin on delivery for insert to jiefen_app
  with check (true);
create policy own_matter_only on delivery for update to jiefen_app
  using ((matter_id = ( SELECT app_matter() AS app_matter)));
create policy within_reach on delivery for select to jiefen_app
  using (((matter_id = ( SELECT app_matter() AS app_matter)) OR ((to_kind = 'person'::text) AND (('person:'::text || to_whom) = ANY (( SELECT app_holders() AS app_holders)::text[]))) OR (EXISTS ( SELECT
   FROM matter_reach reach
  WHERE ((reach.county = delivery.county) AND (reach.matter_id = delivery.matter_id) AND (reach.holder = ANY (( SELECT app_holders() AS app_holders)::text[])))
 OFFSET 0))));
create policy worker_sees_all on delivery for all to jiefen_worker
  using (true)
  with check (true);
create policy anybody_is_written_down on delivery_try for insert to jiefen_app
  with check (true);
create policy within_reach on delivery_try for select to jiefen_app
  using ((EXISTS ( SELECT
   FROM delivery
  WHERE ((delivery.county = delivery_try.county) AND (delivery.delivery_id = delivery_try.delivery_id))
 OFFSET 0)));
create policy worker_sees_all on delivery_try for all to jiefen_worker
  using (true)
  with check (true);
create policy own_or_within_reach on file_review for all to jiefen_app
  using (((('person:'::text || (mediator)::text) = ANY (( SELECT app_holders() AS app_holders)::text[])) OR app_reviews(reach)))
  with check (((('person:'::text || (mediator)::text) = ANY (( SELECT app_holders() AS app_holders)::text[])) OR app_reviews(reach)));
create policy as_its_review on file_review_entry for all to jiefen_app
  using ((EXISTS ( SELECT
   FROM file_review
  WHERE (file_review.review_id = file_review_entry.review_id)
 OFFSET 0)))
  with check ((EXISTS ( SELECT
   FROM file_review
  WHERE (file_review.review_id = file_review_entry.review_id)
 OFFSET 0)));
create policy within_reach on helper_contact for insert to jiefen_app
  with check ((EXISTS ( SELECT
   FROM matter_reach reach
  WHERE ((reach.county = helper_contact.county) AND (reach.matter_id = helper_contact.matter_id) AND (reach.holder = ANY (( SELECT app_holders() AS app_holders)::text[])))
 OFFSET 0)));
create policy worker_sees_all on helper_contact for all to jiefen_worker
  using (true)
  with check (true);
create policy anybody_may_begin on matter for insert to jiefen_app
  with check (true);
create policy own_matter_only on matter for update to jiefen_app
  using ((matter_id = ( SELECT app_matter() AS app_matter)));
create policy within_reach on matter for select to jiefen_app
  using (((matter_id = ( SELECT app_matter() AS app_matter)) OR (EXISTS ( SELECT
   FROM matter_reach reach
  WHERE ((reach.county = matter.county) AND (reach.matter_id = matter.matter_id) AND (reach.holder = ANY (( SELECT app_holders() AS app_holders)::text[])))
 OFFSET 0))));
create policy worker_sees_all on matter for all to jiefen_worker
  using (true)
  with check (true);
create policy anybody_may_begin on matter_event for insert to jiefen_app
  with check (true);
create policy within_reach on matter_event for select to jiefen_app
  using (((matter_id = ( SELECT app_matter() AS app_matter)) OR (EXISTS ( SELECT
   FROM matter_reach reach
  WHERE ((reach.county = matter_event.county) AND (reach.matter_id = matter_event.matter_id) AND (reach.holder = ANY (( SELECT app_holders() AS app_holders)::text[])))
 OFFSET 0))));
create policy worker_sees_all on matter_event for all to jiefen_worker
  using (true)
  with check (true);
create policy own_matter_only on matter_extract for all to jiefen_app
  using ((matter_id = ( SELECT app_matter() AS app_matter)))
  with check ((matter_id = ( SELECT app_matter() AS app_matter)));
create policy worker_sees_all on matter_extract for all to jiefen_worker
  using (true)
  with check (true);
create policy anybody_may_begin on matter_party for insert to jiefen_app
  with check (true);
create policy own_matter_only on matter_party for update to jiefen_app
  using ((matter_id = ( SELECT app_matter() AS app_matter)));
create policy within_reach on matter_party for select to jiefen_app
  using (((matter_id = ( SELECT app_matter() AS app_matter)) OR (EXISTS ( SELECT
   FROM matter_reach reach
  WHERE ((reach.county = matter_party.county) AND (reach.matter_id = matter_party.matter_id) AND (reach.holder = ANY (( SELECT app_holders() AS app_holders)::text[])))
 OFFSET 0))));
create policy worker_sees_all on matter_party for all to jiefen_worker
  using (true)
  with check (true);
create policy anybody_may_begin on matter_reach for insert to jiefen_app
  with check (true);
create policy own_matter_only on matter_reach for update to jiefen_app
  using ((matter_id = ( SELECT app_matter() AS app_matter)));
create policy own_matter_only_too on matter_reach for delete to jiefen_app
  using ((matter_id = ( SELECT app_matter() AS app_matter)));
create policy within_reach on matter_reach for select to jiefen_app
  using ((((holder = ANY (( SELECT app_holders() AS app_holders)::text[])) OR (matter_id = ( SELECT app_matter() AS app_matter))) IS TRUE));
create policy worker_sees_all on matter_reach for all to jiefen_worker
  using (true)
  with check (true);
create policy anybody_may_be_told on mediator_notice for insert to jiefen_app
  with check (true);
create policy own_only on mediator_notice for select to jiefen_app
  using ((('person:'::text || (person_id)::text) = ANY (( SELECT app_holders() AS app_holders)::text[])));
create policy own_only_too on mediator_notice for update to jiefen_app
  using ((('person:'::text || (person_id)::text) = ANY (( SELECT app_holders() AS app_holders)::text[])));
create policy worker_tells on mediator_notice for insert to jiefen_worker
  with check (true);
create policy own_only on message_choice for all to jiefen_app
  using ((('person:'::text || (person_id)::text) = ANY (( SELECT app_holders() AS app_holders)::text[])))
  with check ((('person:'::text || (person_id)::text) = ANY (( SELECT app_holders() AS app_holders)::text[])));
create policy worker_sees_all on message_choice for all to jiefen_worker
  using (true)
  with check (true);
create policy for_me_or_my_units on notice for select to jiefen_app
  using ((((audience_kind = 'unit'::text) AND (audience = ANY (( SELECT app_holders() AS app_holders)::text[]))) OR ((audience_kind = 'person'::text) AND (('person:'::text || audience) = ANY (( SELECT app_holders() AS app_holders)::text[])))));
create policy for_me_or_my_units_too on notice for update to jiefen_app
  using ((((audience_kind = 'unit'::text) AND (audience = ANY (( SELECT app_holders() AS app_holders)::text[]))) OR ((audience_kind = 'person'::text) AND (('person:'::text || audience) = ANY (( SELECT app_holders() AS app_holders)::text[])))));
create policy within_reach on notice for select to jiefen_app
  using ((EXISTS ( SELECT
   FROM matter_reach reach
  WHERE ((reach.county = notice.county) AND (reach.matter_id = notice.matter_id) AND (reach.holder = ANY (( SELECT app_holders() AS app_holders)::text[])))
 OFFSET 0)));
create policy worker_sees_all on notice for all to jiefen_worker
  using (true)
  with check (true);
create policy anybody_may_begin on outbox for insert to jiefen_app
  with check (true);
create policy own_matter_only on outbox for select to jiefen_app
  using ((matter_id = ( SELECT app_matter() AS app_matter)));
create policy worker_sees_all on outbox for all to jiefen_worker
  using (true)
  with check (true);
create policy own_only on person_address for all to jiefen_app
  using ((('person:'::text || (person_id)::text) = ANY (( SELECT app_holders() AS app_holders)::text[])))
  with check ((('person:'::text || (person_id)::text) = ANY (( SELECT app_holders() AS app_holders)::text[])));
create policy own_only on quality_read for select to jiefen_app
  using ((('person:'::text || (about)::text) = ANY (( SELECT app_holders() AS app_holders)::text[])));
create policy anybody_is_written_down on read_record for insert to jiefen_app
  with check (true);
create policy within_reach on read_record for select to jiefen_app
  using (((matter_id = ( SELECT app_matter() AS app_matter)) OR (EXISTS ( SELECT
   FROM matter_reach reach
  WHERE ((reach.county = read_record.county) AND (reach.matter_id = read_record.matter_id) AND (reach.holder = ANY (( SELECT app_holders() AS app_holders)::text[])))
 OFFSET 0))));
create policy own_matter_only on recording_piece for insert to jiefen_app
  with check ((matter_id = ( SELECT app_matter() AS app_matter)));
create policy within_reach on recording_piece for select to jiefen_app
  using (((matter_id = ( SELECT app_matter() AS app_matter)) OR (EXISTS ( SELECT
   FROM matter_reach reach
  WHERE ((reach.county = recording_piece.county) AND (reach.matter_id = recording_piece.matter_id) AND (reach.holder = ANY (( SELECT app_holders() AS app_holders)::text[])))
 OFFSET 0))));
create policy worker_sweeps on recording_piece for all to jiefen_worker
  using (true)
  with check (false);
create policy own_matter_only on sign_code for all to jiefen_app
  using ((matter_id = ( SELECT app_matter() AS app_matter)))
  with check ((matter_id = ( SELECT app_matter() AS app_matter)));
create policy worker_sweeps on sign_code for all to jiefen_worker
  using (true)
  with check (false);
create policy own_matter_only on sitting for insert to jiefen_app
  with check ((matter_id = ( SELECT app_matter() AS app_matter)));
create policy own_matter_only_too on sitting for delete to jiefen_app
  using ((matter_id = ( SELECT app_matter() AS app_matter)));
create policy within_reach on sitting for select to jiefen_app
  using (((matter_id = ( SELECT app_matter() AS app_matter)) OR (EXISTS ( SELECT
   FROM matter_reach reach
  WHERE ((reach.county = sitting.county) AND (reach.matter_id = sitting.matter_id) AND (reach.holder = ANY (( SELECT app_holders() AS app_holders)::text[])))
 OFFSET 0))));
create policy worker_sees_all on sitting for all to jiefen_worker
  using (true)
  with check (true);
create policy within_reach on talk_message for select to jiefen_app
  using ((((matter_id = ( SELECT app_matter() AS app_matter)) AND (thread = ( SELECT app_thread() AS app_thread))) OR (EXISTS ( SELECT
   FROM matter_reach reach
  WHERE ((reach.county = talk_message.county) AND (reach.matter_id = talk_message.matter_id) AND (reach.holder = ANY (( SELECT app_holders() AS app_holders)::text[])))
 OFFSET 0))));
create policy within_reach_too on talk_message for insert to jiefen_app
  with check ((((matter_id = ( SELECT app_matter() AS app_matter)) AND (thread = ( SELECT app_thread() AS app_thread))) OR (EXISTS ( SELECT
   FROM matter_reach reach
  WHERE ((reach.county = talk_message.county) AND (reach.matter_id = talk_message.matter_id) AND (reach.holder = ANY (( SELECT app_holders() AS app_holders)::text[])))
 OFFSET 0))));
create policy worker_sees_all on talk_message for all to jiefen_worker
  using (true)
  with check (true);
create policy within_reach on talk_read for all to jiefen_app
  using ((((matter_id = ( SELECT app_matter() AS app_matter)) AND (thread = ( SELECT app_thread() AS app_thread))) OR (EXISTS ( SELECT
   FROM matter_reach reach
  WHERE ((reach.county = talk_read.county) AND (reach.matter_id = talk_read.matter_id) AND (reach.holder = ANY (( SELECT app_holders() AS app_holders)::text[])))
 OFFSET 0))));
create policy worker_sees_how_far on talk_read for select to jiefen_worker
  using (true);
create policy own_or_within_reach on title_application for all to jiefen_app
  using (((('person:'::text || (mediator)::text) = ANY (( SELECT app_holders() AS app_holders)::text[])) OR app_reviews(reach)))
  with check (((('person:'::text || (mediator)::text) = ANY (( SELECT app_holders() AS app_holders)::text[])) OR app_reviews(reach)));
create policy worker_looks_at_days on title_application for all to jiefen_worker
  using (true)
  with check (true);
create policy as_its_application on title_entry for all to jiefen_app
  using ((EXISTS ( SELECT
   FROM title_application
  WHERE (title_application.application_id = title_entry.application_id)
 OFFSET 0)))
  with check ((EXISTS ( SELECT
   FROM title_application
  WHERE (title_application.application_id = title_entry.application_id)
 OFFSET 0)));
create policy own_or_within_reach on training for all to jiefen_app
  using (((('person:'::text || (person_id)::text) = ANY (( SELECT app_holders() AS app_holders)::text[])) OR app_reviews(reach)))
  with check (app_reviews(reach));
create policy own_matter_only on video_post for insert to jiefen_app
  with check ((matter_id = ( SELECT app_matter() AS app_matter)));
create policy own_seat_only on video_post for select to jiefen_app
  using ((((((('seat:'::text || (matter_id)::text) || '/'::text) || session) || '/'::text) || (to_seat)::text) = ANY (( SELECT app_holders() AS app_holders)::text[])));
create policy worker_sweeps on video_post for all to jiefen_worker
  using (true)
  with check (false);
create policy own_matter_only on video_room for all to jiefen_app
  using ((matter_id = ( SELECT app_matter() AS app_matter)))
  with check ((matter_id = ( SELECT app_matter() AS app_matter)));
create policy worker_sweeps on video_room for all to jiefen_worker
  using (true)
  with check (false);
create policy own_matter_only on video_seat for all to jiefen_app
  using ((matter_id = ( SELECT app_matter() AS app_matter)))
  with check ((matter_id = ( SELECT app_matter() AS app_matter)));
create policy worker_sweeps on video_seat for all to jiefen_worker
  using (true)
  with check (false);

-- grants

grant insert, select on table allowance_account to jiefen_app;
grant insert, select on table allowance_batch to jiefen_app;
grant insert, select on table allowance_budget to jiefen_app;
grant insert, select on table allowance_claim to jiefen_app;
grant insert, select on table allowance_entry to jiefen_app;
grant insert, select on table allowance_grant to jiefen_app;
grant delete, insert, select, update on table answered_request to jiefen_app;
grant delete, insert, select on table answered_request to jiefen_worker;
grant insert, select, update on table bulletin_post to jiefen_app;
grant insert, select on table bulletin_post to jiefen_worker;
grant insert, select on table bulletin_read to jiefen_app;
grant insert, select, update on table case_number to jiefen_app;
grant delete, insert, select on table caucus_note to jiefen_app;
grant insert, select, update on table channel_endpoint to jiefen_app;
grant select on table channel_endpoint to jiefen_worker;
grant insert, select, update on table committee_profile to jiefen_app;
grant delete, insert, select, update on table deadline to jiefen_app;
grant delete, insert, select, update on table deadline to jiefen_worker;
grant insert, select, update on table delivery to jiefen_app;
grant insert, select, update on table delivery to jiefen_worker;
grant insert, select on table delivery_try to jiefen_app;
grant insert, select on table delivery_try to jiefen_worker;
grant insert, select, update on table duty to jiefen_app;
grant insert, select, update on table extract_word to jiefen_app;
grant insert, select, update on table extract_word to jiefen_worker;
grant insert, select on table file to jiefen_app;
grant insert, select on table file_review to jiefen_app;
grant insert, select on table file_review_entry to jiefen_app;
grant insert, select on table helper_contact to jiefen_app;
grant insert, select on table helper_contact to jiefen_worker;
grant select on table installation to jiefen_app;
grant select on table installation to jiefen_worker;
grant insert, select, update on table matter to jiefen_app;
grant insert, select, update on table matter to jiefen_worker;
grant insert, select on table matter_event to jiefen_app;
grant insert, select on table matter_event to jiefen_worker;
grant delete, insert, select on table matter_extract to jiefen_app;
grant delete, insert, select on table matter_extract to jiefen_worker;
grant insert, select, update on table matter_party to jiefen_app;
grant insert, select, update on table matter_party to jiefen_worker;
grant delete, insert, select, update on table matter_reach to jiefen_app;
grant delete, insert, select, update on table matter_reach to jiefen_worker;
grant delete, insert on table mediator_kin to jiefen_app;
grant insert, select on table mediator_notice to jiefen_app;
grant insert on table mediator_notice to jiefen_worker;
grant insert, update on table mediator_profile to jiefen_app;
grant insert, select, update on table message_choice to jiefen_app;
grant select on table message_choice to jiefen_worker;
grant select on table message_count to jiefen_app;
grant insert, select, update on table message_count to jiefen_worker;
grant insert, select on table message_template to jiefen_app;
grant select on table message_template to jiefen_worker;
grant insert, select, update on table notice to jiefen_app;
grant insert, select, update on table notice to jiefen_worker;
grant insert, select, update on table oral_number to jiefen_app;
grant insert, select on table outbox to jiefen_app;
grant insert, select, update on table outbox to jiefen_worker;
grant insert, select, update on table party_key to jiefen_app;
grant insert on table party_key to jiefen_worker;
grant insert, select, update on table person to jiefen_app;
grant delete, insert, select, update on table person_address to jiefen_app;
grant select on table quality_read to jiefen_app;
grant insert, select on table read_record to jiefen_app;
grant insert, select on table recording_piece to jiefen_app;
grant delete on table recording_piece to jiefen_worker;
grant delete, insert, select, update on table report_draft to jiefen_app;
grant delete, select on table report_draft to jiefen_worker;
grant insert, select on table review_draw to jiefen_app;
grant select on table review_draw to jiefen_worker;
grant select on table review_seed to jiefen_app;
grant insert, select on table review_seed to jiefen_worker;
grant insert, select, update on table room to jiefen_app;
grant select on table room to jiefen_worker;
grant insert, select on table sign_code to jiefen_app;
grant delete on table sign_code to jiefen_worker;
grant delete, insert, select on table sitting to jiefen_app;
grant delete, insert, select on table sitting to jiefen_worker;
grant insert, select on table staff_event to jiefen_app;
grant delete, insert, select, update on table staff_session to jiefen_app;
grant delete, select on table staff_session to jiefen_worker;
grant insert, select, update on table studio to jiefen_app;
grant insert, select on table talk_message to jiefen_app;
grant select on table talk_message to jiefen_worker;
grant insert, select, update on table talk_read to jiefen_app;
grant insert, select on table title_application to jiefen_app;
grant insert, select on table title_entry to jiefen_app;
grant insert, select on table training to jiefen_app;
grant insert, select on table video_post to jiefen_app;
grant delete on table video_post to jiefen_worker;
grant insert, select on table video_room to jiefen_app;
grant delete on table video_room to jiefen_worker;
grant insert, select on table video_seat to jiefen_app;
grant delete on table video_seat to jiefen_worker;
grant usage on sequence matter_number_sequence to jiefen_app;
grant execute on function addresses_of(uuid[]) to jiefen_worker;
grant execute on function allowance_of_same_dispute(uuid,text[],text,timestamp with time zone) to jiefen_app;
grant execute on function allowance_of_same_dispute(uuid,text[],text,timestamp with time zone) to jiefen_worker;
grant execute on function app_holders() to public;
grant execute on function app_matter() to public;
grant execute on function app_reviews(text[]) to public;
grant execute on function app_thread() to public;
grant execute on function archived_files(text[],timestamp with time zone,timestamp with time zone) to jiefen_app;
grant execute on function busy_rooms(uuid[],timestamp with time zone,timestamp with time zone) to jiefen_app;
grant execute on function busy_rooms(uuid[],timestamp with time zone,timestamp with time zone) to jiefen_worker;
grant execute on function forget_caucus_notes(uuid) to jiefen_app;
grant execute on function forget_caucus_notes(uuid) to jiefen_worker;
grant execute on function forget_helper_contacts(uuid) to jiefen_app;
grant execute on function forget_helper_contacts(uuid) to jiefen_worker;
grant execute on function health_of_channels(timestamp with time zone) to jiefen_app;
grant execute on function health_of_endpoints(uuid[]) to jiefen_app;
grant execute on function heard_by(text,text,timestamp with time zone) to jiefen_worker;
grant execute on function hearers_of(text,text,timestamp with time zone) to jiefen_worker;
grant execute on function matters_with_words(tsquery,timestamp with time zone,integer) to jiefen_app;
grant execute on function mediated_by(uuid) to jiefen_app;
grant execute on function nobody_decides_about_their_own() to public;
grant execute on function open_matters_of(uuid[]) to jiefen_app;
grant execute on function readers_of(uuid[],text[],text[],timestamp with time zone) to jiefen_app;
grant execute on function review_standings(uuid[]) to jiefen_app;
grant execute on function review_standings(uuid[]) to jiefen_worker;
grant execute on function shown_titles(uuid[]) to jiefen_app;
grant execute on function similar_extracts(tsquery,tsquery,text[],text,uuid,integer) to jiefen_app;
grant execute on function ties_of_mediators(uuid[],text[],text[],uuid) to jiefen_app;
grant execute on function used_of_allowance(text,bigint,bigint) to public;
grant execute on function worklist_lines(text,text[],timestamp with time zone,uuid,timestamp with time zone,integer) to jiefen_app;
grant execute on function write_quality_read(uuid,timestamp with time zone,jsonb,text) to jiefen_app;
grant update on column allowance_account.bank to jiefen_app;
grant update on column allowance_account.holder to jiefen_app;
grant update on column allowance_account.masked to jiefen_app;
grant update on column allowance_account.sealed to jiefen_app;
grant update on column allowance_account.set_at to jiefen_app;
grant update on column allowance_batch.first_by to jiefen_app;
grant update on column allowance_batch.paid_by to jiefen_app;
grant update on column allowance_batch.second_by to jiefen_app;
grant update on column allowance_batch.standing to jiefen_app;
grant update on column allowance_budget.granted_cents to jiefen_app;
grant update on column allowance_claim.batch_id to jiefen_app;
grant update on column allowance_claim.cents to jiefen_app;
grant update on column allowance_claim.claw_back to jiefen_app;
grant update on column allowance_claim.clawed_cents to jiefen_app;
grant update on column allowance_claim.difficulty to jiefen_app;
grant update on column allowance_claim.doubt to jiefen_app;
grant update on column allowance_claim.paid_cents to jiefen_app;
grant update on column allowance_claim.returned_cents to jiefen_app;
grant update on column allowance_claim.standing to jiefen_app;
grant update on column allowance_claim.version to jiefen_app;
grant update on column allowance_claim.year to jiefen_app;
grant update on column file_review.due to jiefen_app;
grant update on column file_review.entries to jiefen_app;
grant update on column file_review.judge to jiefen_app;
grant update on column file_review.reviewer to jiefen_app;
grant update on column file_review.serious to jiefen_app;
grant update on column file_review.standing to jiefen_app;
grant select on column mediator_kin.person_id to jiefen_app;
grant update on column mediator_notice.read_at to jiefen_app;
grant select on column mediator_profile.employer to jiefen_app;
grant select on column mediator_profile.engaged_from to jiefen_app;
grant select on column mediator_profile.engaged_until to jiefen_app;
grant select on column mediator_profile.home to jiefen_app;
grant select on column mediator_profile.kind to jiefen_app;
grant select on column mediator_profile.person_id to jiefen_app;
grant select on column mediator_profile.published to jiefen_app;
grant select on column mediator_profile.set_at to jiefen_app;
grant select on column mediator_profile.set_by to jiefen_app;
grant select on column mediator_profile.specialities to jiefen_app;
grant select on column mediator_profile.team_role to jiefen_app;
grant select on column mediator_profile.words_en to jiefen_app;
grant select on column mediator_profile.words_zh to jiefen_app;
grant select on column recording_piece.at to jiefen_worker;
grant select on column recording_piece.county to jiefen_worker;
grant select on column recording_piece.matter_id to jiefen_worker;
grant select on column recording_piece.recording to jiefen_worker;
grant update on column sign_code.tries to jiefen_app;
grant select on column sign_code.until to jiefen_worker;
grant update on column sign_code.used_at to jiefen_app;
grant select on column talk_read.county to jiefen_worker;
grant select on column talk_read.matter_id to jiefen_worker;
grant select on column talk_read.thread to jiefen_worker;
grant select on column talk_read.upto to jiefen_worker;
grant select on column title_application.application_id to jiefen_worker;
grant update on column title_application.decided_by to jiefen_app;
grant update on column title_application.entries to jiefen_app;
grant update on column title_application.granted_at to jiefen_app;
grant select on column title_application.mediator to jiefen_worker;
grant update on column title_application.objection_decided_by to jiefen_app;
grant update on column title_application.review_on to jiefen_app;
grant select on column title_application.review_on to jiefen_worker;
grant update on column title_application.review_told_at to jiefen_app;
grant select, update on column title_application.review_told_at to jiefen_worker;
grant update on column title_application.shown to jiefen_app;
grant update on column title_application.standing to jiefen_app;
grant select on column title_application.standing to jiefen_worker;
grant select on column title_application.title to jiefen_worker;
grant update on column training.struck_at to jiefen_app;
grant update on column training.struck_by to jiefen_app;
grant update on column training.struck_why to jiefen_app;
grant select on column video_post.until to jiefen_worker;
grant update on column video_room.caucus to jiefen_app;
grant select on column video_room.until to jiefen_worker;
grant update on column video_seat.admitted_at to jiefen_app;
grant update on column video_seat.hand to jiefen_app;
grant update on column video_seat.has_picture to jiefen_app;
grant update on column video_seat.has_voice to jiefen_app;
grant update on column video_seat.knocked_at to jiefen_app;
grant update on column video_seat.seen_at to jiefen_app;
grant update on column video_seat.shows_screen to jiefen_app;
grant update on column video_seat.standing to jiefen_app;
grant select on column video_seat.until to jiefen_worker;
grant update on column video_seat.visit to jiefen_app;
grant update on column video_seat.word to jiefen_app;
