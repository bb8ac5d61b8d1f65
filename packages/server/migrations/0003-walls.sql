-- The second wall: what the application's roles may touch at all, and which rows they see.
-- jiefen_app serves people; jiefen_worker knocks and delivers. Neither owns a table; neither may change history.

grant usage on schema public to jiefen_app, jiefen_worker;

grant select, insert on matter_event, read_record, staff_event to jiefen_app;
grant select, insert, update on matter, matter_party, notice, case_number, party_key to jiefen_app;
grant select, insert, update, delete on matter_reach, deadline, answered_request, report_draft, staff_session to jiefen_app;
grant select, insert on outbox, file to jiefen_app;
grant select, insert, update on person, duty to jiefen_app;
grant select on installation to jiefen_app;
grant usage on sequence matter_number_sequence to jiefen_app;

grant select, insert on matter_event to jiefen_worker;
grant select, insert, update on matter, matter_party, outbox, notice to jiefen_worker;
grant select, insert, update, delete on matter_reach, deadline to jiefen_worker;
grant select, insert, delete on answered_request to jiefen_worker;
grant insert on party_key to jiefen_worker;
grant select, delete on report_draft, staff_session to jiefen_worker;
grant select on installation to jiefen_worker;

alter table matter_event enable row level security;
alter table matter enable row level security;
alter table matter_reach enable row level security;
alter table matter_party enable row level security;
alter table deadline enable row level security;
alter table read_record enable row level security;
alter table notice enable row level security;
alter table outbox enable row level security;

create policy worker_sees_all on matter_event to jiefen_worker using (true) with check (true);
create policy worker_sees_all on matter to jiefen_worker using (true) with check (true);
create policy worker_sees_all on matter_reach to jiefen_worker using (true) with check (true);
create policy worker_sees_all on matter_party to jiefen_worker using (true) with check (true);
create policy worker_sees_all on deadline to jiefen_worker using (true) with check (true);
create policy worker_sees_all on notice to jiefen_worker using (true) with check (true);
create policy worker_sees_all on outbox to jiefen_worker using (true) with check (true);

create policy within_reach on matter_reach for select to jiefen_app
  using (holder = any ((select app_holders())::text[]) or matter_id = (select app_matter()));
create policy own_matter_only on matter_reach for update to jiefen_app using (matter_id = (select app_matter()));
create policy own_matter_only_too on matter_reach for delete to jiefen_app using (matter_id = (select app_matter()));
create policy anybody_may_begin on matter_reach for insert to jiefen_app with check (true);

create policy within_reach on matter_event for select to jiefen_app
  using (matter_id = (select app_matter()) or exists (
    select from matter_reach as reach
    where reach.county = matter_event.county
      and reach.matter_id = matter_event.matter_id
      and reach.holder = any ((select app_holders())::text[])));
create policy anybody_may_begin on matter_event for insert to jiefen_app with check (true);

create policy within_reach on matter for select to jiefen_app
  using (matter_id = (select app_matter()) or exists (
    select from matter_reach as reach
    where reach.county = matter.county
      and reach.matter_id = matter.matter_id
      and reach.holder = any ((select app_holders())::text[])));
create policy anybody_may_begin on matter for insert to jiefen_app with check (true);
create policy own_matter_only on matter for update to jiefen_app using (matter_id = (select app_matter()));

create policy within_reach on matter_party for select to jiefen_app
  using (matter_id = (select app_matter()) or exists (
    select from matter_reach as reach
    where reach.county = matter_party.county
      and reach.matter_id = matter_party.matter_id
      and reach.holder = any ((select app_holders())::text[])));
create policy anybody_may_begin on matter_party for insert to jiefen_app with check (true);
create policy own_matter_only on matter_party for update to jiefen_app using (matter_id = (select app_matter()));

create policy own_matter_only on deadline to jiefen_app
  using (matter_id = (select app_matter())) with check (true);

create policy within_reach on read_record for select to jiefen_app
  using (matter_id = (select app_matter()) or exists (
    select from matter_reach as reach
    where reach.county = read_record.county
      and reach.matter_id = read_record.matter_id
      and reach.holder = any ((select app_holders())::text[])));
create policy anybody_is_written_down on read_record for insert to jiefen_app with check (true);

create policy own_matter_only on outbox for select to jiefen_app using (matter_id = (select app_matter()));
create policy anybody_may_begin on outbox for insert to jiefen_app with check (true);

create policy for_me_or_my_units on notice for select to jiefen_app
  using (
    (audience_kind = 'unit' and audience = any ((select app_holders())::text[]))
    or (audience_kind = 'person' and 'person:' || audience = any ((select app_holders())::text[])));
create policy for_me_or_my_units_too on notice for update to jiefen_app
  using (
    (audience_kind = 'unit' and audience = any ((select app_holders())::text[]))
    or (audience_kind = 'person' and 'person:' || audience = any ((select app_holders())::text[])));
