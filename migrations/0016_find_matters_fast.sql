-- Finding matters among very many: the words of a matter are kept as they are searched for, and what is public has
-- indexes of its own, so that a search never reads what nobody outside may see.
-- breaking: no
alter table matter add column words tsvector not null
  generated always as (to_tsvector('swedish', title || ' ' || question || ' ' || wanted)) stored;

drop index matter_by_words;
create index matter_public_by_words on matter using gin (words) where published_at is not null;
create index matter_public_by_body on matter using gin (body_ids) where published_at is not null;
create index matter_public_by_concern on matter using gin (concerns) where published_at is not null;

-- What the people of some bodies and principals may read, latest change first.
create index matter_by_change on matter (collaboration_id, changed_at desc, id) where state <> 'draft';
