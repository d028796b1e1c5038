-- Förankring: what members have brought from home, and what they have reported back. For the group, never public.
-- breaking: no
create table anchoring_record (
  collaboration_id identifier not null,
  id               uuid not null,
  -- The body whose people may read it.
  body_id          identifier not null,
  matter_id        uuid,
  meeting_id       uuid,
  item_id          uuid,
  principal_id     identifier not null,
  direction        text not null,
  with_whom        plain_text,
  on_day           date not null,
  note             plain_text,
  at               timestamptz not null,
  by_account_id    uuid not null,
  by_name          plain_text not null,
  -- Taken back by whoever wrote it: it counts no more, and its words are gone.
  removed_at       timestamptz,

  primary key (collaboration_id, id),
  constraint anchoring_record_is_in_a_known_collaboration
    foreign key (collaboration_id) references collaboration (id),
  constraint anchoring_record_is_about_a_matter
    foreign key (collaboration_id, matter_id) references matter (collaboration_id, id),
  constraint anchoring_record_is_about_something check (matter_id is not null or item_id is not null),
  constraint anchoring_record_item_is_of_a_meeting check ((item_id is null) = (meeting_id is null)),
  constraint anchoring_record_direction_is_known check (direction in ('broughtFromHome', 'reportedBack')),
  constraint anchoring_record_forgets_what_is_removed
    check ((removed_at is null) = (with_whom is not null) and (removed_at is null or note is null))
);
create index anchoring_record_by_matter on anchoring_record (collaboration_id, body_id, matter_id)
  where removed_at is null;
create index anchoring_record_by_item on anchoring_record (collaboration_id, body_id, meeting_id, item_id)
  where removed_at is null;
