-- Papers of an agenda's own items, those that are about no matter, and what tells that outcomes have returned.
-- breaking: no

-- Each with its versions, the content kept by its hash in attachment. What has gone with a notice stays though its
-- item is taken off: the notice can still be read.
create table agenda_paper (
  collaboration_id identifier not null,
  meeting_id       uuid not null,
  item_id          uuid not null,
  id               uuid not null,
  version          integer not null,
  name             plain_text not null,
  hash             text not null,
  size             integer not null,
  content_kind     plain_text not null,
  at               timestamptz not null,
  by_account_id    uuid not null,
  by_name          plain_text not null,

  primary key (collaboration_id, meeting_id, id, version),
  constraint agenda_paper_is_of_a_meeting
    foreign key (collaboration_id, meeting_id) references meeting (collaboration_id, id),
  constraint agenda_paper_version_counts check (version >= 1)
);

-- What has returned to a meeting, for its agenda.
create index agenda_returned_by_meeting on agenda_returned (collaboration_id, meeting_id);
