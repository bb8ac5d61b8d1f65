-- A page of work is asked for in one statement. The five orders are written out and not put together from words: a
-- statement that is put together is planned anew on each call, which costs more than the page.

create function worklist_lines(
  tab text, holders text[], from_at timestamptz, from_id uuid, upto timestamptz, most integer)
  returns table (matter_id uuid, number text, story text, place text, kind text, category text, complexity text,
    sorted_by text, stage text, unit_id text, mediator_name text, reported_at timestamptz, due_name text,
    due_at timestamptz, due_owner text, sort_at timestamptz, last_at timestamptz, unanswered text)
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
      matter.due_at, matter.due_owner,
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
      matter.due_at, matter.due_owner,
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
      matter.due_at, matter.due_owner,
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
      matter.due_at, matter.due_owner,
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
      matter.due_at, matter.due_owner,
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
