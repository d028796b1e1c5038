-- Allmänna handlingar: what one authority keeps to itself, what it has shared, and what each must register of it.
-- What is private stands behind a second wall: rows that the database itself shows only to whom they belong.
-- breaking: yes

-- The program's own role, for rows behind the wall: a superuser sees past every wall, and this role never is one.
-- Roles belong to the whole server, where another database may make the same one at this moment.
do $$
begin
  if not exists (select from pg_roles where rolname = 'radslag_app') then
    create role radslag_app nologin;
  end if;
exception
  when duplicate_object or unique_violation then null;
  when insufficient_privilege then
    raise exception '%', current_user using errcode = 'RS001', table = 'radslag_app';
end
$$;
do $$
begin
  -- From version 16 on, whoever makes a role may hand it out, but not change to it before they have been handed it.
  if not pg_has_role(
    current_user, 'radslag_app',
    case when current_setting('server_version_num')::integer >= 160000 then 'set' else 'member' end
  ) then
    grant radslag_app to current_user;
  end if;
exception
  when insufficient_privilege then
    raise exception '%', current_user using errcode = 'RS001', table = 'radslag_app';
end
$$;
do $$
begin
  if not has_schema_privilege('radslag_app', current_schema(), 'usage') then
    execute format('grant usage on schema %I to radslag_app', current_schema());
  end if;
end
$$;

-- Papers in a principal's own space have a table of their own, below.
alter table matter_paper drop column principal_id;

-- The text in a principal's own space in a matter, a row a version.
create table own_text (
  collaboration_id identifier not null,
  matter_id        uuid not null,
  principal_id     identifier not null,
  version          integer not null,
  text             text not null,
  at               timestamptz not null,
  by_account_id    uuid not null,
  by_name          plain_text not null,
  -- Which version of the group's text it became, once shared.
  shared_version   integer,
  shared_at        timestamptz,

  primary key (collaboration_id, matter_id, principal_id, version),
  constraint own_text_is_in_a_matter
    foreign key (collaboration_id, matter_id) references matter (collaboration_id, id),
  constraint own_text_shared_is_whole check ((shared_version is null) = (shared_at is null))
);

-- Papers in a principal's own space, each with its versions. The content is kept by its hash in attachment.
create table own_paper (
  collaboration_id identifier not null,
  matter_id        uuid not null,
  principal_id     identifier not null,
  id               uuid not null,
  version          integer not null,
  name             plain_text not null,
  hash             text not null,
  size             integer not null,
  content_kind     plain_text not null,
  at               timestamptz not null,
  by_account_id    uuid not null,
  by_name          plain_text not null,
  -- Which paper of the group's it became, and which version of it, once shared.
  shared_paper_id  uuid,
  shared_version   integer,
  shared_at        timestamptz,

  -- With the principal, so that one's own ids never meet another's.
  primary key (collaboration_id, matter_id, principal_id, id, version),
  constraint own_paper_is_in_a_matter
    foreign key (collaboration_id, matter_id) references matter (collaboration_id, id),
  constraint own_paper_shared_is_whole
    check ((shared_version is null) = (shared_at is null) and (shared_version is null) = (shared_paper_id is null))
);

-- What somebody has noted for themselves in a matter. Only the latest words are kept, so that they can be erased.
create table personal_note (
  collaboration_id identifier not null,
  matter_id        uuid not null,
  account_id       uuid not null,
  version          integer not null,
  text             text not null,
  at               timestamptz not null,

  primary key (collaboration_id, matter_id, account_id),
  constraint personal_note_is_in_a_matter
    foreign key (collaboration_id, matter_id) references matter (collaboration_id, id),
  constraint personal_note_is_of_a_known_account foreign key (account_id) references account (id)
);

create function refuse_to_unshare() returns trigger language plpgsql as $$
begin
  raise exception 'what has been shared with the group cannot be taken back'
    using errcode = 'restrict_violation', constraint = tg_name, table = tg_table_name;
end
$$;
create trigger own_text_stays_shared before update on own_text
  for each row when (old.shared_at is not null) execute function refuse_to_unshare();
create trigger own_paper_stays_shared before update on own_paper
  for each row when (old.shared_at is not null) execute function refuse_to_unshare();

-- The wall. Who acts is told by the transaction (src/record/as-actor.ts); where nothing is told, nothing is seen.
-- Forced, so that not even the owner of the tables sees past it.
alter table own_text enable row level security;
alter table own_text force row level security;
alter table own_paper enable row level security;
alter table own_paper force row level security;
alter table personal_note enable row level security;
alter table personal_note force row level security;

create policy own_text_is_the_principals_alone on own_text to radslag_app
  using (
    collaboration_id = current_setting('radslag.collaboration', true)
    and principal_id = current_setting('radslag.principal', true)
  );
create policy own_paper_is_the_principals_alone on own_paper to radslag_app
  using (
    collaboration_id = current_setting('radslag.collaboration', true)
    and principal_id = current_setting('radslag.principal', true)
  );
create policy personal_note_is_its_writers_alone on personal_note to radslag_app
  using (
    collaboration_id = current_setting('radslag.collaboration', true)
    and account_id::text = current_setting('radslag.account', true)
  );

-- A version is never changed but by being shared, and never taken away. A note can be both.
grant select, insert, update (shared_version, shared_at) on own_text to radslag_app;
grant select, insert, update (shared_paper_id, shared_version, shared_at) on own_paper to radslag_app;
grant select, insert, update, delete on personal_note to radslag_app;

-- What an authority is to register: one row for each record and authority, from the moment it is shared or final.
create table register_entry (
  collaboration_id     identifier not null,
  id                   uuid not null,
  matter_id            uuid not null,
  -- Whose register it belongs in.
  principal_id         identifier not null,
  occasion             text not null,
  record_kind          text not null,
  -- The paper; of the text and the outcome there is one a matter, and this is the matter.
  record_id            uuid not null,
  record_version       integer not null,
  record_name          plain_text,
  direction            text not null,
  -- The day it came in or was drawn up.
  dated_on             date not null,
  subject              plain_text not null,
  is_title_withheld    boolean not null default false,
  sender_principal_id  identifier,
  body_id              identifier not null,
  receiver_ids         text[] not null,
  registration_number  text,
  registered_at        timestamptz,
  registered_by_name   plain_text,
  created_at           timestamptz not null,
  created_by_name      plain_text not null,

  primary key (collaboration_id, id),
  constraint register_entry_is_of_a_matter
    foreign key (collaboration_id, matter_id) references matter (collaboration_id, id),
  constraint register_entry_is_once_for_each_authority
    unique (collaboration_id, matter_id, record_kind, record_id, record_version, principal_id),
  constraint register_entry_occasion_is_known check (occasion in ('shared', 'finalised')),
  constraint register_entry_record_kind_is_known check (record_kind in ('text', 'paper', 'outcome')),
  constraint register_entry_direction_is_known check (direction in ('in', 'out')),
  constraint register_entry_number_says_things check (btrim(registration_number) <> ''),
  constraint register_entry_registered_is_whole
    check ((registration_number is null) = (registered_at is null)
      and (registration_number is null) = (registered_by_name is null))
);

-- An authority's register, newest first; and what it has still to register, oldest first.
create index register_entry_by_authority
  on register_entry (collaboration_id, principal_id, dated_on desc, created_at desc, id);
create index register_entry_missing
  on register_entry (collaboration_id, principal_id, dated_on, created_at, id) where registration_number is null;

-- Every number that has been given, also those that were changed later. Only added to.
create table registration (
  collaboration_id    identifier not null,
  entry_id            uuid not null,
  ordinal             integer not null,
  registration_number plain_text not null,
  at                  timestamptz not null,
  by_account_id       uuid not null,
  by_name             plain_text not null,

  primary key (collaboration_id, entry_id, ordinal),
  constraint registration_is_of_an_entry
    foreign key (collaboration_id, entry_id) references register_entry (collaboration_id, id)
);

create function refuse_to_rewrite_registrations() returns trigger language plpgsql as $$
begin
  raise exception 'the numbers that have been given are append-only: % is refused', lower(tg_op)
    using errcode = 'restrict_violation', constraint = tg_name, table = tg_table_name;
end
$$;
create trigger registration_is_append_only before update or delete on registration
  for each row execute function refuse_to_rewrite_registrations();
create trigger registration_is_never_emptied before truncate on registration
  for each statement execute function refuse_to_rewrite_registrations();
