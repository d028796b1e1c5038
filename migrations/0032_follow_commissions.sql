-- What becomes of what a meeting sends to another body, and of the working groups it sets up.
-- breaking: no

-- What the receiver does with it is part of the matter's journey.
alter table matter_event drop constraint matter_event_kind_is_known;
alter table matter_event add constraint matter_event_kind_is_known check (kind in (
  'raised', 'askedBack', 'completed', 'accepted', 'declined', 'merged', 'received', 'forwarded', 'textSaved',
  'paperAdded', 'commented', 'asked', 'answered', 'responsibleNamed', 'shared', 'registered', 'published',
  'unpublished', 'closed', 'putOnAgenda', 'takenOffAgenda', 'noticed', 'meetingMoved', 'meetingCancelled',
  'outcomeReached', 'notesPublished', 'recommended', 'decided', 'decisionCorrected', 'reminded',
  'recommendationEnded', 'ledgerPublished', 'ledgerUnpublished', 'commissionFollowed'
));

create table commission_step (
  collaboration_id  identifier not null,
  id                uuid not null,
  -- The outcome that it is about.
  meeting_id        uuid not null,
  outcome_id        uuid not null,
  kind              text not null,
  -- The body that did it.
  by_body_id        identifier not null,
  text              plain_text,
  -- Where it was put on an agenda.
  placed_meeting_id uuid,
  placed_item_id    uuid,
  at                timestamptz not null,
  by_account_id     uuid not null,
  by_name           plain_text not null,

  primary key (collaboration_id, id),
  constraint commission_step_is_about_an_outcome
    foreign key (collaboration_id, meeting_id, outcome_id)
    references meeting_outcome (collaboration_id, meeting_id, id),
  constraint commission_step_is_placed_at_a_meeting
    foreign key (collaboration_id, placed_meeting_id) references meeting (collaboration_id, id),
  constraint commission_step_kind_is_known
    check (kind in ('received', 'placed', 'answered', 'reported', 'done')),
  constraint commission_step_is_placed_whole
    check ((kind = 'placed') = (placed_meeting_id is not null)
      and (placed_meeting_id is null) = (placed_item_id is null)),
  constraint commission_step_says_something
    check (kind not in ('answered', 'reported') or text is not null)
);
create index commission_step_by_outcome on commission_step (collaboration_id, meeting_id, outcome_id, at);
-- The working groups that a body has set up are found by its meetings.
create index meeting_outcome_by_meeting_kind on meeting_outcome (collaboration_id, kind, meeting_id);
