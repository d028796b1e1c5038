-- The public list narrowed to a kind or a state is counted in an index, not by reading every matter.
-- breaking: no
create index matter_public_by_kind on matter (collaboration_id, kind, state, raised_at desc, id)
  where published_at is not null;
create index matter_public_by_state on matter (collaboration_id, state, raised_at desc, id)
  where published_at is not null;

-- What last happened in public, for the feed that people follow.
create index matter_event_public on matter_event (collaboration_id, at desc, matter_id) where is_public;
