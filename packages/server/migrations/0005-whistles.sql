-- Several whistles of one matter run at once: two limits of one name and one hour are told apart by what they are about.

alter table deadline add column about text not null default '';
comment on column deadline.about is 'Which whistle the limit belongs to; empty where a matter has one limit of the name.';

alter table deadline drop constraint one_row_for_each_limit;
alter table deadline add constraint one_row_for_each_limit primary key (county, matter_id, name, due_at, about);
