-- The trail: who did what, when, with which hat and on which version. It can only grow, and each entry carries the
-- hash of the one before it, so that nothing can be changed, taken away or put in between without being found.
-- breaking: no
create table trail_head (
  -- The collaboration the acts belong to, or '/' for what happens outside any, such as signing in. No foreign
  -- key: the trail of a collaboration outlives it.
  chain  identifier,
  length bigint not null default 0,
  hash   text not null default repeat('0', 64),

  primary key (chain),
  constraint trail_head_begins_with_nothing check ((length = 0) = (hash = repeat('0', 64)) and length >= 0)
);

create table trail_entry (
  chain           identifier,
  number          bigint not null,
  -- To the millisecond, as the program reads it: a finer part would not be covered by the hash.
  at              timestamptz(3) not null,
  account_id      identifier,
  name            plain_text not null,
  hat             jsonb,
  act             identifier not null,
  subject_kind    identifier not null,
  subject_id      identifier not null,
  subject_version integer,
  details         jsonb not null,
  previous_hash   text not null,
  hash            text not null,

  -- Newest first in one chain: the list of acts and the check of the chain read this key.
  primary key (chain, number),
  constraint trail_entry_belongs_to_a_chain foreign key (chain) references trail_head (chain),
  constraint trail_entry_hat_says_things check (jsonb_typeof(hat) = 'object'),
  constraint trail_entry_details_say_things check (jsonb_typeof(details) = 'object'),
  constraint trail_entry_hash_is_one check (hash ~ '^[0-9a-f]{64}$')
);

-- What has been done to one thing.
create index trail_entry_by_subject on trail_entry (chain, subject_kind, subject_id, number);
-- What one person has done.
create index trail_entry_by_account on trail_entry (chain, account_id, number);

-- An entry moves the end of its chain, and is refused where it does not follow it: whoever writes, and however
-- many at once, a chain has one end.
create function follow_trail() returns trigger language plpgsql as $$
begin
  update trail_head set length = new.number, hash = new.hash
  where chain = new.chain and length = new.number - 1 and hash = new.previous_hash;
  if not found then
    raise exception 'entry % does not follow the end of the trail %', new.number, new.chain
      using errcode = 'restrict_violation', constraint = 'trail_entry_follows', table = tg_table_name;
  end if;
  return new;
end
$$;

create trigger trail_entry_follows before insert on trail_entry
  for each row execute function follow_trail();

create function refuse_to_rewrite_trail() returns trigger language plpgsql as $$
begin
  raise exception 'the trail is append-only: % on % is refused', lower(tg_op), tg_table_name
    using errcode = 'restrict_violation', constraint = tg_name, table = tg_table_name;
end
$$;

create trigger trail_entry_is_append_only before update or delete on trail_entry
  for each row execute function refuse_to_rewrite_trail();
create trigger trail_entry_is_never_emptied before truncate on trail_entry
  for each statement execute function refuse_to_rewrite_trail();

-- The end of a chain is moved by a new entry, from inside the trigger above, and in no other way.
create trigger trail_head_is_moved_by_entries before update on trail_head
  for each row when (pg_trigger_depth() = 0) execute function refuse_to_rewrite_trail();
create trigger trail_head_is_at_the_beginning before insert on trail_head
  for each row when (new.length <> 0) execute function refuse_to_rewrite_trail();
create trigger trail_head_is_never_removed before delete on trail_head
  for each row execute function refuse_to_rewrite_trail();
create trigger trail_head_is_never_emptied before truncate on trail_head
  for each statement execute function refuse_to_rewrite_trail();
