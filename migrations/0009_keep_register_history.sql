-- The history of the register: what was changed, when and by whom. It is written by the database itself, so that
-- it holds whoever writes, and it can only grow.
-- breaking: no
create table register_history (
  id               bigint generated always as identity,
  -- No foreign key: the history of a collaboration outlives it.
  collaboration_id identifier not null,
  at               timestamptz not null,
  by               plain_text not null,
  act              text not null,
  table_name       text not null,
  row_key          jsonb not null,
  before           jsonb,
  after            jsonb,

  -- Newest first in one collaboration: the page that lists changes reads this key backwards.
  primary key (collaboration_id, id),
  constraint register_history_act_is_known check (act in ('insert', 'update', 'delete')),
  constraint register_history_tells_before_and_after
    check ((before is null) = (act = 'insert') and (after is null) = (act = 'delete'))
);

-- Who acts is told by the transaction (radslag.actor, and radslag.acted_at for when); a change made by hand in
-- the database carries the database user's name. The arguments are the row's key, the collaboration first.
create function record_register_change() returns trigger language plpgsql as $$
declare
  -- What the database computes, and what says only that something else changed.
  not_told constant text[] := array['valid', 'version', 'content_hash', 'imported_at'];
  before jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) - not_told end;
  after jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) - not_told end;
  one jsonb := coalesce(after, before);
begin
  if before = after then return null; end if;
  insert into register_history (collaboration_id, at, by, act, table_name, row_key, before, after)
  values (
    one ->> tg_argv[0],
    coalesce(nullif(current_setting('radslag.acted_at', true), '')::timestamptz, now()),
    coalesce(nullif(current_setting('radslag.actor', true), ''), 'databas: ' || session_user),
    lower(tg_op),
    tg_table_name,
    (select jsonb_object_agg(key, one -> key) from unnest(tg_argv) key where key <> 'collaboration_id'),
    before,
    after
  );
  return null;
end
$$;

create function refuse_to_rewrite_history() returns trigger language plpgsql as $$
begin
  raise exception 'the history of the register is append-only: % on % is refused', lower(tg_op), tg_table_name
    using errcode = 'restrict_violation', constraint = tg_name, table = tg_table_name;
end
$$;

create trigger register_history_is_append_only
  before update or delete on register_history
  for each row execute function refuse_to_rewrite_history();

create trigger register_history_is_never_emptied
  before truncate on register_history
  for each statement execute function refuse_to_rewrite_history();

-- One line a table: what tells its rows apart, the collaboration first. Emptying a table would pass the row
-- triggers by, so it is refused as well.
do $$
declare
  kept record;
begin
  for kept in
    select * from (values
      ('collaboration', 'id'),
      ('source_document', 'collaboration_id, id'),
      ('principal', 'collaboration_id, id'),
      ('principal_name', 'collaboration_id, principal_id, ordinal'),
      ('division', 'collaboration_id, id'),
      ('area', 'collaboration_id, division_id, id'),
      ('area_principal', 'collaboration_id, division_id, area_id, principal_id'),
      ('body', 'collaboration_id, id'),
      ('body_name', 'collaboration_id, body_id, ordinal'),
      ('body_address', 'collaboration_id, slug'),
      ('body_source', 'collaboration_id, body_id, ordinal'),
      ('relation', 'collaboration_id, id'),
      ('charter', 'collaboration_id, id'),
      ('charter_body', 'collaboration_id, charter_id, body_id'),
      ('charter_rule', 'collaboration_id, charter_id, id'),
      ('charter_rule_body', 'collaboration_id, charter_id, rule_id, body_id'),
      ('statement', 'collaboration_id, charter_id, list, ordinal'),
      ('statement_body', 'collaboration_id, charter_id, list, statement_ordinal, body_id'),
      ('composition_part', 'collaboration_id, charter_id, id'),
      ('interpretation', 'collaboration_id, charter_id, ordinal'),
      ('agreed_exception', 'collaboration_id, charter_id, ordinal'),
      ('attestation', 'collaboration_id, charter_id, ordinal'),
      ('seat', 'collaboration_id, id'),
      ('person', 'collaboration_id, id'),
      ('mandate', 'collaboration_id, id'),
      ('meeting_fact', 'collaboration_id, id'),
      ('delivery_fact', 'collaboration_id, id'),
      ('announcement', 'collaboration_id, id')
    ) as register_table (name, key)
  loop
    execute format(
      'create trigger %I after insert or update or delete on %I for each row execute function record_register_change(%s)',
      kept.name || '_tells_history', kept.name,
      (select string_agg(quote_literal(btrim(part)), ', ') from unnest(string_to_array(kept.key, ',')) part)
    );
    execute format(
      'create trigger %I before truncate on %I for each statement execute function refuse_to_rewrite_history()',
      kept.name || '_is_never_emptied', kept.name
    );
  end loop;
end
$$;
