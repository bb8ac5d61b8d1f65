-- People of the staff, what they may do where, and what they did at the door.

create table person (
  person_id uuid primary key,
  login text not null,
  name text not null,
  password_hash text not null,
  password_set_at timestamptz not null,
  must_change_password boolean not null default false,
  factor_sealed text,
  factor_last_step bigint,
  failures integer not null default 0,
  locked_until timestamptz,
  active boolean not null default true,
  demo boolean not null default false,
  made_at timestamptz not null,
  constraint a_login_names_one_person unique (login)
);
comment on table person is 'A person of the staff; the second factor''s secret is sealed, the last used step kept so that a code works once.';

create table duty (
  duty_id uuid primary key,
  person_id uuid not null references person,
  unit_id text not null,
  role text not null,
  from_at timestamptz not null,
  until_at timestamptz
);
create index duty_of_person on duty (person_id);
create index duty_at_unit on duty (unit_id, role);
comment on table duty is 'A role held at a unit, from when until when; ended, never deleted.';

create table staff_session (
  token_hash bytea primary key,
  session_id uuid not null,
  person_id uuid not null references person,
  started_at timestamptz not null,
  last_seen_at timestamptz not null,
  factor_passed boolean not null,
  device text not null,
  csrf text not null,
  constraint a_session_has_one_name unique (session_id)
);
create index session_of_person on staff_session (person_id);
comment on table staff_session is 'Who is logged in; the token itself is only in the browser.';

create table staff_event (
  staff_event_id bigint generated always as identity primary key,
  at timestamptz not null,
  person_id uuid,
  who text not null,
  what text not null,
  about text,
  device text
);
comment on table staff_event is 'What happened at the door and to accounts; the application may insert and read, nothing else.';
