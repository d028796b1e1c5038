-- Ärenden: questions on their way across bodies and principals, and everything that has happened to them.
-- breaking: no
create table matter (
  collaboration_id     identifier not null,
  id                   uuid not null,
  -- `2026:14` once raised. Kept as year and running number so that it sorts as people count.
  number_year          integer,
  number_in_year       integer,
  kind                 text not null,
  state                text not null,
  title                text not null,
  question             text not null,
  wanted               text not null,
  concerns             text[] not null,
  sectors              text[] not null,
  dispute              jsonb,
  raised_by_account_id uuid not null,
  raised_by_name       plain_text not null,
  raised_by_hat        jsonb not null,
  on_behalf_of         text,
  raised_at            timestamptz,
  origin_body_id       identifier not null,
  handling_body_id     identifier not null,
  body_ids             text[] not null,
  merged_into_id       uuid,
  published_at         timestamptz,
  due_on               date,
  outcome              text,
  created_at           timestamptz not null,
  changed_at           timestamptz not null,
  version              integer not null default 1,

  primary key (collaboration_id, id),
  constraint matter_number_is_whole check ((number_year is null) = (number_in_year is null)),
  constraint matter_number_is_its_own unique (collaboration_id, number_year, number_in_year),
  constraint matter_has_a_number_once_raised check ((state = 'draft') = (number_year is null)),
  constraint matter_raised_has_a_day check ((state = 'draft') = (raised_at is null)),
  constraint matter_kind_is_known check (kind in (
    'question', 'interpretationDispute', 'focusAssignment', 'analysisRequest', 'jointDocumentProposal', 'information'
  )),
  constraint matter_state_is_known check (state in (
    'draft', 'raised', 'askedBack', 'inPreparation', 'declined', 'merged', 'closed'
  )),
  constraint matter_draft_is_not_public check (state <> 'draft' or published_at is null),
  constraint matter_merged_has_a_goal check ((state = 'merged') = (merged_into_id is not null)),
  constraint matter_merges_into_another
    foreign key (collaboration_id, merged_into_id) references matter (collaboration_id, id),
  constraint matter_is_in_a_known_collaboration foreign key (collaboration_id) references collaboration (id),
  constraint matter_dispute_says_things check (dispute is null or jsonb_typeof(dispute) = 'object')
);

-- The public list: newest first, filtered by body, kind and state.
create index matter_public on matter (collaboration_id, raised_at desc, id) where published_at is not null;
-- What waits in a body, and what its people follow.
create index matter_by_body on matter (collaboration_id, handling_body_id, state, raised_at desc, id);
create index matter_by_bodies on matter using gin (body_ids);
create index matter_by_concern on matter using gin (concerns);
-- One's own drafts and matters.
create index matter_by_author on matter (collaboration_id, raised_by_account_id, changed_at desc);
-- Search in title and question, in Swedish.
create index matter_by_words on matter using gin (to_tsvector('swedish', title || ' ' || question || ' ' || wanted));

-- One running number a year and collaboration, given in the order matters are raised.
create table matter_series (
  collaboration_id identifier not null,
  year             integer not null,
  last_number      integer not null,

  primary key (collaboration_id, year)
);

-- What has happened to a matter: the journey that everybody can follow. Only added to.
create table matter_event (
  collaboration_id identifier not null,
  matter_id        uuid not null,
  number           integer not null,
  at               timestamptz not null,
  kind             text not null,
  by_account_id    uuid not null,
  by_name          plain_text not null,
  by_hat           jsonb not null,
  -- Whether it belongs to the part that is shown when the matter is published.
  is_public        boolean not null,
  data             jsonb not null,

  primary key (collaboration_id, matter_id, number),
  constraint matter_event_is_of_a_matter
    foreign key (collaboration_id, matter_id) references matter (collaboration_id, id),
  constraint matter_event_kind_is_known check (kind in (
    'raised', 'askedBack', 'completed', 'accepted', 'declined', 'merged', 'received', 'forwarded', 'textSaved',
    'paperAdded', 'commented', 'asked', 'answered', 'responsibleNamed', 'shared', 'registered', 'published',
    'unpublished', 'closed'
  )),
  constraint matter_event_data_says_things check (jsonb_typeof(data) = 'object')
);

create function refuse_to_rewrite_matter_events() returns trigger language plpgsql as $$
begin
  raise exception 'what has happened to a matter is append-only: % is refused', lower(tg_op)
    using errcode = 'restrict_violation', constraint = tg_name, table = tg_table_name;
end
$$;
create trigger matter_event_is_append_only before update or delete on matter_event
  for each row execute function refuse_to_rewrite_matter_events();
create trigger matter_event_is_never_emptied before truncate on matter_event
  for each statement execute function refuse_to_rewrite_matter_events();

-- The preparation's text, a row a version; the latest is the one people read.
create table matter_text (
  collaboration_id identifier not null,
  matter_id        uuid not null,
  version          integer not null,
  text             text not null,
  at               timestamptz not null,
  by_account_id    uuid not null,
  by_name          plain_text not null,

  primary key (collaboration_id, matter_id, version),
  constraint matter_text_is_of_a_matter
    foreign key (collaboration_id, matter_id) references matter (collaboration_id, id)
);

-- Papers (underlag), each with its versions. The content is kept by its hash in attachment.
create table matter_paper (
  collaboration_id identifier not null,
  matter_id        uuid not null,
  id               uuid not null,
  version          integer not null,
  name             plain_text not null,
  hash             text not null,
  size             integer not null,
  content_kind     plain_text not null,
  at               timestamptz not null,
  by_account_id    uuid not null,
  by_name          plain_text not null,
  -- Whose own space it lies in; null when the group has it.
  principal_id     identifier,

  primary key (collaboration_id, matter_id, id, version),
  constraint matter_paper_is_of_a_matter
    foreign key (collaboration_id, matter_id) references matter (collaboration_id, id)
);

create table matter_comment (
  collaboration_id identifier not null,
  matter_id        uuid not null,
  id               uuid not null,
  text             text not null,
  at               timestamptz not null,
  by_account_id    uuid not null,
  by_name          plain_text not null,
  by_hat           jsonb not null,

  primary key (collaboration_id, matter_id, id),
  constraint matter_comment_is_of_a_matter
    foreign key (collaboration_id, matter_id) references matter (collaboration_id, id)
);
-- The comments of a matter, oldest first.
create index matter_comment_in_order on matter_comment (collaboration_id, matter_id, at, id);

-- What is asked of whom by when.
create table matter_ask (
  collaboration_id identifier not null,
  matter_id        uuid not null,
  id               uuid not null,
  principal_id     identifier not null,
  question         text not null,
  due_on           date,
  at               timestamptz not null,
  by_account_id    uuid not null,
  by_name          plain_text not null,
  answer           text,
  answered_at      timestamptz,
  answered_by_name plain_text,

  primary key (collaboration_id, matter_id, id),
  constraint matter_ask_is_of_a_matter
    foreign key (collaboration_id, matter_id) references matter (collaboration_id, id),
  constraint matter_ask_answer_is_whole
    check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by_name is null))
);
-- What waits for a principal.
create index matter_ask_waiting on matter_ask (collaboration_id, principal_id, due_on) where answered_at is null;

-- The official who answers for the matter at each principal.
create table matter_responsible (
  collaboration_id identifier not null,
  matter_id        uuid not null,
  principal_id     identifier not null,
  person_id        identifier not null,
  since            timestamptz not null,

  primary key (collaboration_id, matter_id, principal_id),
  constraint matter_responsible_is_of_a_matter
    foreign key (collaboration_id, matter_id) references matter (collaboration_id, id)
);
