-- What published notes show, as it was chosen when they were published. Gone when they are taken away again.
-- breaking: no
create table notes_publication (
  collaboration_id identifier not null,
  meeting_id       uuid not null,
  -- Whether those who were there are named; without, only whom they sat for.
  shows_names      boolean not null,
  -- The papers that everybody may fetch: `[{"itemId", "paperId"}]`.
  papers           jsonb not null,

  primary key (collaboration_id, meeting_id),
  constraint notes_publication_is_of_a_meeting
    foreign key (collaboration_id, meeting_id) references meeting (collaboration_id, id),
  constraint notes_publication_papers_are_a_list check (jsonb_typeof(papers) = 'array')
);
create index meeting_with_public_notes on meeting (collaboration_id, on_day desc, at_time desc, id)
  where notes_published_at is not null;
