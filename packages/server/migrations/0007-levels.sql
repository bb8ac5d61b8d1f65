-- Levels, supervision, grades: what lists and boards of them read, and who hears of a fact.

alter table matter add column grade text;
alter table matter add column rung text;
comment on column matter.grade is 'Grade of risk that a person decided, by the region''s scheme; of the matter, never of a person.';
comment on column matter.rung is 'Where it stands on the ladder of its region.';
create index open_matter_by_grade on matter (unit_id, grade) where open and grade is not null;

alter table matter_reach add column last_at timestamptz not null default '-infinity';
alter table matter_reach add column unanswered text;
alter table matter_reach add column carded boolean not null default false;
comment on column matter_reach.last_at is 'When somebody last did something about it, the clock not counted; nothing for many days, and the matter counts as stuck.';
comment on column matter_reach.unanswered is 'What somebody waits to have answered: a whistle nobody came to, a supervision card, a question of a party.';
comment on column matter_reach.carded is 'This unit, or one below it, has a supervision card that it has not answered.';
create index quiet_work_of_holder on matter_reach (holder, last_at, matter_id) where open;
create index unanswered_work_of_holder on matter_reach (holder, sort_at, matter_id) where open and unanswered is not null;
create index carded_work_of_holder on matter_reach (holder, matter_id) where open and carded;

-- Whoever holds a duty at that moment, as <role>@<unit>: the persons are found when the message is handed over.
alter table outbox drop constraint audience_is_known;
alter table outbox add constraint audience_is_known check (audience_kind in ('unit', 'person', 'party', 'duty'));

-- Who hears a message at that moment: the unit or person it names; for a duty each person who holds it then, and where
-- nobody does the unit, so that no message lies with nobody.
create function heard_by(kind text, whom text, moment timestamptz)
  returns table (audience_kind text, audience text)
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
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
$$;
comment on function heard_by is
  'Who hears a message at that moment. It looks behind the wall of the people, and tells of them only who holds a duty.';
revoke execute on function heard_by from public;
grant execute on function heard_by to jiefen_worker;

-- Whoever opens a page is shown at once which calls their unit has not answered.
create index call_of_unit on deadline (owner, due_at) where open and name = 'respond';

-- What is drawn from the facts changes with this step: a limit that has run out keeps no row of its own any more.
delete from deadline where not open;
update matter_reach as reach
set last_at = matter.last_at
from matter
where matter.county = reach.county
  and matter.matter_id = reach.matter_id;
