-- Möten: from the first day in the calendar to approved notes.
-- breaking: no

-- A fact of a meeting that is kept here, and not read in from files: no import changes it or takes it away.
alter table meeting_fact add column is_live boolean not null default false;

-- What happens to a matter at meetings is part of its journey.
alter table matter_event drop constraint matter_event_kind_is_known;
alter table matter_event add constraint matter_event_kind_is_known check (kind in (
  'raised', 'askedBack', 'completed', 'accepted', 'declined', 'merged', 'received', 'forwarded', 'textSaved',
  'paperAdded', 'commented', 'asked', 'answered', 'responsibleNamed', 'shared', 'registered', 'published',
  'unpublished', 'closed', 'putOnAgenda', 'takenOffAgenda', 'noticed', 'meetingMoved', 'meetingCancelled',
  'outcomeReached', 'notesPublished'
));

-- How a body meets: days before a meeting, how notes are approved, and items of every agenda.
create table meeting_setting (
  collaboration_id identifier not null,
  body_id          identifier not null,
  matter_days      integer not null,
  dispatch_days    integer not null,
  minutes          integer not null,
  notes_approval   text not null,
  recurring        jsonb not null,

  primary key (collaboration_id, body_id),
  constraint meeting_setting_is_of_a_known_body
    foreign key (collaboration_id, body_id) references body (collaboration_id, id),
  constraint meeting_setting_days_are_sensible
    check (matter_days between 0 and 60 and dispatch_days between 0 and 60),
  constraint meeting_setting_lasts_within_a_day check (minutes between 1 and 1440),
  constraint meeting_setting_approval_is_known check (notes_approval in ('chair', 'nextMeeting', 'participants')),
  constraint meeting_setting_recurring_is_a_list check (jsonb_typeof(recurring) = 'array')
);

create table meeting (
  collaboration_id     identifier not null,
  id                   uuid not null,
  body_id              identifier not null,
  state                text not null,
  on_day               date not null,
  -- In Sweden: 09:00.
  at_time              text not null,
  minutes              integer not null,
  mode                 text not null,
  place                text,
  link                 text,
  last_day_for_matters date not null,
  dispatch_day         date not null,
  -- Of the calendar invitation: grows when the meeting is moved or cancelled.
  sequence             integer not null,
  agenda_version       integer not null,
  notes_approval       text not null,
  notes_shared_at      timestamptz,
  notes_approved_at    timestamptz,
  notes_published_at   timestamptz,
  cancelled_because    plain_text,
  is_example           boolean not null,
  created_at           timestamptz not null,
  changed_at           timestamptz not null,
  version              integer not null,

  primary key (collaboration_id, id),
  constraint meeting_is_of_a_body_that_is_known
    foreign key (collaboration_id, body_id) references body (collaboration_id, id),
  constraint meeting_state_is_known
    check (state in ('planned', 'agenda', 'noticed', 'held', 'notes', 'approved', 'cancelled')),
  constraint meeting_time_is_a_time check (at_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  constraint meeting_is_over_within_a_day check (minutes between 1 and 1440),
  constraint meeting_form_is_known check (mode in ('physical', 'digital', 'hybrid')),
  constraint meeting_approval_is_known check (notes_approval in ('chair', 'nextMeeting', 'participants')),
  constraint meeting_cancelled_says_why check ((state = 'cancelled') = (cancelled_because is not null)),
  constraint meeting_approved_has_a_day check ((state = 'approved') = (notes_approved_at is not null)),
  constraint meeting_approves_what_is_shared check (notes_approved_at is null or notes_shared_at is not null),
  constraint meeting_publishes_what_is_approved check (notes_published_at is null or notes_approved_at is not null)
);
-- The meetings of a body in order, and what comes next.
create index meeting_by_body on meeting (collaboration_id, body_id, on_day desc, at_time desc, id);
create index meeting_by_day on meeting (collaboration_id, on_day, id);

create table agenda_item (
  collaboration_id     identifier not null,
  meeting_id           uuid not null,
  id                   uuid not null,
  position             integer not null,
  title                plain_text not null,
  kind                 text not null,
  minutes              integer not null,
  presenter            plain_text,
  matter_id            uuid,
  papers               jsonb not null,
  is_raised_at_meeting boolean not null,
  -- What the program put there by itself: the notes of an earlier meeting, or outcomes that have returned.
  formality            text,
  notes_of_meeting_id  uuid,
  added_at             timestamptz not null,
  version              integer not null,

  primary key (collaboration_id, meeting_id, id),
  constraint agenda_item_is_of_a_meeting
    foreign key (collaboration_id, meeting_id) references meeting (collaboration_id, id),
  constraint agenda_item_is_about_a_matter
    foreign key (collaboration_id, matter_id) references matter (collaboration_id, id),
  constraint agenda_item_matter_is_there_once unique (collaboration_id, meeting_id, matter_id),
  constraint agenda_item_notes_are_there_once unique (collaboration_id, meeting_id, notes_of_meeting_id),
  constraint agenda_item_kind_is_known
    check (kind in ('information', 'discussion', 'views', 'recommendation', 'formality')),
  constraint agenda_item_formality_is_known
    check (formality in ('lastNotes', 'returnedOutcomes', 'recurring')),
  constraint agenda_item_takes_some_time check (minutes between 0 and 1440),
  constraint agenda_item_papers_are_a_list check (jsonb_typeof(papers) = 'array')
);
-- Which meetings have had a matter.
create index agenda_item_by_matter on agenda_item (collaboration_id, matter_id) where matter_id is not null;
-- Outcomes that have returned are put together in one item of an agenda.
create unique index agenda_item_returned_is_there_once
  on agenda_item (collaboration_id, meeting_id) where formality = 'returnedOutcomes';

-- What has returned to the body that asked: on one agenda, once.
create table agenda_returned (
  collaboration_id identifier not null,
  returned_id      uuid not null,
  meeting_id       uuid not null,
  item_id          uuid not null,
  title            plain_text not null,
  matter_id        uuid,

  primary key (collaboration_id, returned_id),
  constraint agenda_returned_is_in_an_item
    foreign key (collaboration_id, meeting_id, item_id) references agenda_item (collaboration_id, meeting_id, id)
    on delete cascade
);

-- Every notice as it was sent, and to whom.
create table meeting_notice (
  collaboration_id identifier not null,
  meeting_id       uuid not null,
  version          integer not null,
  method           text not null,
  sequence         integer not null,
  content          jsonb not null,
  recipients       jsonb not null,
  at               timestamptz not null,
  by_account_id    uuid not null,
  by_name          plain_text not null,

  primary key (collaboration_id, meeting_id, version),
  constraint meeting_notice_is_of_a_meeting
    foreign key (collaboration_id, meeting_id) references meeting (collaboration_id, id),
  constraint meeting_notice_method_is_known check (method in ('request', 'cancel')),
  constraint meeting_notice_content_says_things check (jsonb_typeof(content) = 'object'),
  constraint meeting_notice_recipients_are_a_list check (jsonb_typeof(recipients) = 'array')
);

create function refuse_to_rewrite_notices() returns trigger language plpgsql as $$
begin
  raise exception 'what has been sent is append-only: % is refused', lower(tg_op)
    using errcode = 'restrict_violation', constraint = tg_name, table = tg_table_name;
end
$$;
create trigger meeting_notice_is_append_only before update or delete on meeting_notice
  for each row execute function refuse_to_rewrite_notices();
create trigger meeting_notice_is_never_emptied before truncate on meeting_notice
  for each statement execute function refuse_to_rewrite_notices();

-- Who held which seat on the day of the meeting, kept when it is opened.
create table meeting_seat (
  collaboration_id identifier not null,
  meeting_id       uuid not null,
  seat_id          identifier not null,
  ordinal          integer not null,
  principal_id     identifier,
  member_id        identifier,
  deputy_id        identifier,
  is_counted       boolean not null,

  primary key (collaboration_id, meeting_id, seat_id),
  constraint meeting_seat_is_of_a_meeting
    foreign key (collaboration_id, meeting_id) references meeting (collaboration_id, id)
);

-- What somebody has answered, for the day and time it was asked about. The latest answer counts.
create table meeting_answer (
  collaboration_id identifier not null,
  meeting_id       uuid not null,
  person_id        identifier not null,
  answer           text not null,
  for_day          date not null,
  for_time         text not null,
  way              text not null,
  at               timestamptz not null,

  primary key (collaboration_id, meeting_id, person_id),
  constraint meeting_answer_is_of_a_meeting
    foreign key (collaboration_id, meeting_id) references meeting (collaboration_id, id),
  constraint meeting_answer_is_known check (answer in ('comes', 'digital', 'cannot')),
  constraint meeting_answer_way_is_known check (way in ('link', 'calendar', 'signedIn', 'support'))
);

-- Links that let somebody answer without signing in. Only the fingerprint of each is kept.
create table answer_link (
  hash             text not null,
  collaboration_id identifier not null,
  meeting_id       uuid not null,
  person_id        identifier not null,
  made_at          timestamptz not null,
  expires_at       timestamptz not null,

  primary key (hash),
  constraint answer_link_is_of_a_meeting
    foreign key (collaboration_id, meeting_id) references meeting (collaboration_id, id),
  constraint answer_link_expires_after_it_is_made check (expires_at > made_at)
);
create index answer_link_by_age on answer_link (expires_at);

create table meeting_presence (
  collaboration_id identifier not null,
  meeting_id       uuid not null,
  person_id        identifier not null,
  mode             text not null,
  -- The items that the person was not there for.
  absent_for       uuid[] not null,
  -- Away from here on: also for what is raised later.
  left_at          timestamptz,

  primary key (collaboration_id, meeting_id, person_id),
  constraint meeting_presence_is_of_a_meeting
    foreign key (collaboration_id, meeting_id) references meeting (collaboration_id, id),
  constraint meeting_presence_mode_is_known check (mode in ('physically', 'digitally', 'absent'))
);

create table meeting_outcome (
  collaboration_id identifier not null,
  meeting_id       uuid not null,
  item_id          uuid not null,
  id               uuid not null,
  kind             text not null,
  text             plain_text not null,
  to_body_id       identifier,
  person_id        identifier,
  due_on           date,
  ends_on          date,
  at               timestamptz not null,
  by_account_id    uuid not null,
  by_name          plain_text not null,
  version          integer not null,

  primary key (collaboration_id, meeting_id, id),
  constraint meeting_outcome_is_of_an_item
    foreign key (collaboration_id, meeting_id, item_id) references agenda_item (collaboration_id, meeting_id, id),
  -- No meeting here decides for a principal: there is no outcome that is a decision.
  constraint meeting_outcome_kind_is_known check (kind in (
    'informationNoted', 'views', 'proposalToCommissioner', 'recommendation', 'analysisRequest', 'workingGroup',
    'assignment', 'priority', 'appointment'
  )),
  constraint meeting_outcome_group_is_temporary check (kind <> 'workingGroup' or ends_on is not null),
  constraint meeting_outcome_assignment_is_somebodys
    check (kind <> 'assignment' or (person_id is not null and due_on is not null))
);

-- What a principal's representative thought otherwise, told by principal.
create table differing_opinion (
  collaboration_id identifier not null,
  meeting_id       uuid not null,
  item_id          uuid not null,
  principal_id     identifier not null,
  text             plain_text not null,
  at               timestamptz not null,
  by_name          plain_text not null,

  primary key (collaboration_id, meeting_id, item_id, principal_id),
  constraint differing_opinion_is_of_an_item
    foreign key (collaboration_id, meeting_id, item_id) references agenda_item (collaboration_id, meeting_id, id)
);

-- Notes, a row a version; the latest is the one people read. Those of the meeting as a whole carry its own id.
create table meeting_note (
  collaboration_id identifier not null,
  meeting_id       uuid not null,
  item_id          uuid not null,
  version          integer not null,
  text             text not null,
  at               timestamptz not null,
  by_account_id    uuid not null,
  by_name          plain_text not null,

  primary key (collaboration_id, meeting_id, item_id, version),
  constraint meeting_note_is_of_a_meeting
    foreign key (collaboration_id, meeting_id) references meeting (collaboration_id, id)
);

-- Who has approved the notes, and as they read then.
create table notes_approval (
  collaboration_id identifier not null,
  meeting_id       uuid not null,
  person_id        identifier not null,
  revision         integer not null,
  at               timestamptz not null,

  primary key (collaboration_id, meeting_id, person_id),
  constraint notes_approval_is_of_a_meeting
    foreign key (collaboration_id, meeting_id) references meeting (collaboration_id, id)
);
