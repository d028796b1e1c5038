-- A meeting under way: which item it is at, so that a projector and tablets can follow; and what was promised, until it
-- is done.
-- breaking: no

-- A row each time the meeting turned to an item. The last is the one it is at.
create table item_turn (
  collaboration_id identifier not null,
  meeting_id       uuid not null,
  turn             integer not null,
  item_id          uuid not null,
  began_at         timestamptz not null,

  primary key (collaboration_id, meeting_id, turn),
  constraint item_turn_is_to_an_item
    foreign key (collaboration_id, meeting_id, item_id) references agenda_item (collaboration_id, meeting_id, id)
);

alter table meeting_outcome
  add column done_at timestamptz,
  add column done_by_name plain_text,
  add constraint meeting_outcome_done_is_told_whole check ((done_at is null) = (done_by_name is null)),
  add constraint meeting_outcome_done_is_an_assignment check (done_at is null or kind = 'assignment');
-- What somebody has promised and not done, the most urgent first.
create index meeting_outcome_by_person on meeting_outcome (collaboration_id, person_id, due_on)
  where kind = 'assignment';
-- What has come to a body from others.
create index meeting_outcome_by_receiver on meeting_outcome (collaboration_id, to_body_id, at desc)
  where to_body_id is not null;
