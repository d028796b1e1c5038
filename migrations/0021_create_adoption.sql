-- Beslutsläget: what was recommended, and what each principal has decided for itself.
-- breaking: no

-- What principals decide is part of a matter's journey.
alter table matter_event drop constraint matter_event_kind_is_known;
alter table matter_event add constraint matter_event_kind_is_known check (kind in (
  'raised', 'askedBack', 'completed', 'accepted', 'declined', 'merged', 'received', 'forwarded', 'textSaved',
  'paperAdded', 'commented', 'asked', 'answered', 'responsibleNamed', 'shared', 'registered', 'published',
  'unpublished', 'closed', 'putOnAgenda', 'takenOffAgenda', 'noticed', 'meetingMoved', 'meetingCancelled',
  'outcomeReached', 'notesPublished', 'recommended', 'decided', 'decisionCorrected', 'reminded',
  'recommendationEnded', 'ledgerPublished', 'ledgerUnpublished'
));

create table recommendation (
  collaboration_id     identifier not null,
  id                   uuid not null,
  title                plain_text not null,
  text                 plain_text not null,
  recommended_on       date not null,
  -- The body that recommended it, and the one that the outcome goes back to.
  by_body_id           identifier not null,
  returns_to_body_id   identifier not null,
  matter_id            uuid,
  meeting_id           uuid,
  item_id              uuid,
  outcome_id           uuid,
  condition            text not null,
  -- Nothing holds before that day.
  holds_from           date,
  opened_at            timestamptz not null,
  opened_by_account_id uuid not null,
  opened_by_name       plain_text not null,
  published_at         timestamptz,
  ended_at             timestamptz,
  ended_because        plain_text,
  version              integer not null,

  primary key (collaboration_id, id),
  constraint recommendation_is_in_a_known_collaboration foreign key (collaboration_id) references collaboration (id),
  constraint recommendation_is_about_a_matter
    foreign key (collaboration_id, matter_id) references matter (collaboration_id, id),
  constraint recommendation_has_one_ledger_an_outcome unique (collaboration_id, outcome_id),
  constraint recommendation_item_is_of_a_meeting check (item_id is null or meeting_id is not null),
  constraint recommendation_condition_is_known check (condition in ('allAdopted', 'date', 'perPrincipal')),
  constraint recommendation_by_date_has_a_date check (condition <> 'date' or holds_from is not null),
  constraint recommendation_holds_from_its_day_on check (holds_from >= recommended_on),
  constraint recommendation_end_is_whole check ((ended_at is null) = (ended_because is null))
);
-- The ledgers of a matter, of a meeting, of a body, and the public ones.
create index recommendation_by_matter on recommendation (collaboration_id, matter_id) where matter_id is not null;
create index recommendation_by_meeting on recommendation (collaboration_id, meeting_id) where meeting_id is not null;
create index recommendation_by_body on recommendation (collaboration_id, by_body_id, recommended_on desc);
create index recommendation_public on recommendation (collaboration_id, recommended_on desc, id)
  where published_at is not null;

-- A row for each principal that was asked, with the decision that stands.
create table principal_decision (
  collaboration_id       identifier not null,
  recommendation_id      uuid not null,
  principal_id           identifier not null,
  ordinal                integer not null,
  authority_name         plain_text not null,
  authority_level        text not null,
  due_on                 date,
  outcome                text not null default 'pending',
  decided_on             date,
  paragraph              plain_text,
  registration_number    plain_text,
  link                   plain_text,
  reservation            plain_text,
  attested_on            date,
  announced_on           date,
  -- The entry of the history that it stands by.
  entry_id               uuid,
  recorded_at            timestamptz,
  recorded_by_name       plain_text,
  entries                integer not null default 0,
  reminders              integer not null default 0,
  reminded_at            timestamptz,
  -- What goes back to the body that asked, once: the entry with news, and the meeting whose agenda it is on.
  return_id              uuid,
  returned_at            timestamptz,
  returned_to_meeting_id uuid,

  primary key (collaboration_id, recommendation_id, principal_id),
  constraint principal_decision_is_of_a_recommendation
    foreign key (collaboration_id, recommendation_id) references recommendation (collaboration_id, id),
  constraint principal_decision_has_its_place unique (collaboration_id, recommendation_id, ordinal),
  constraint principal_decision_level_is_known
    check (authority_level in ('assembly', 'executiveCommittee', 'committee', 'officials')),
  constraint principal_decision_outcome_is_known check (outcome in (
    'pending', 'adopted', 'adoptedWithReservation', 'rejected', 'referredBack', 'notNeeded'
  )),
  constraint principal_decision_has_a_day_once_made check ((outcome = 'pending') = (decided_on is null)),
  constraint principal_decision_says_nothing_before_it_is_made check (
    outcome <> 'pending'
    or (paragraph is null and registration_number is null and link is null and reservation is null
      and attested_on is null and announced_on is null)
  ),
  constraint principal_decision_is_recorded_by_somebody check (
    (outcome = 'pending') = (entry_id is null)
    and (entry_id is null) = (recorded_at is null) and (entry_id is null) = (recorded_by_name is null)
  ),
  constraint principal_decision_reservation_is_said
    check ((outcome = 'adoptedWithReservation') = (reservation is not null)),
  constraint principal_decision_days_come_in_order
    check (attested_on >= decided_on and announced_on >= decided_on and announced_on >= attested_on),
  constraint principal_decision_returns_once
    check (returned_at is null or (return_id is not null and returned_to_meeting_id is not null))
);
-- What waits for a principal, and what is to go back to those who asked.
create index principal_decision_waiting on principal_decision (collaboration_id, principal_id, due_on)
  where outcome in ('pending', 'referredBack');
create index principal_decision_to_return on principal_decision (collaboration_id, recommendation_id)
  where return_id is not null and returned_at is null;
create index principal_decision_returned on principal_decision (collaboration_id, returned_to_meeting_id)
  where returned_to_meeting_id is not null;

-- Everything that has been recorded of a principal's decision, also what was corrected later. Only added to.
create table decision_entry (
  collaboration_id    identifier not null,
  recommendation_id   uuid not null,
  principal_id        identifier not null,
  number              integer not null,
  id                  uuid not null,
  way                 text not null,
  outcome             text not null,
  decided_on          date,
  paragraph           plain_text,
  registration_number plain_text,
  link                plain_text,
  reservation         plain_text,
  attested_on         date,
  announced_on        date,
  because             plain_text,
  at                  timestamptz not null,
  by_account_id       uuid not null,
  by_name             plain_text not null,
  by_hat              jsonb not null,
  is_by_link          boolean not null,

  primary key (collaboration_id, recommendation_id, principal_id, number),
  constraint decision_entry_is_recorded_once unique (collaboration_id, id),
  constraint decision_entry_is_of_a_principals_row
    foreign key (collaboration_id, recommendation_id, principal_id)
    references principal_decision (collaboration_id, recommendation_id, principal_id),
  constraint decision_entry_way_is_known check (way in ('recorded', 'corrected')),
  constraint decision_entry_correction_has_a_reason check ((way = 'corrected') = (because is not null)),
  constraint decision_entry_only_a_correction_takes_back check (outcome <> 'pending' or way = 'corrected'),
  constraint decision_entry_has_a_day_once_made check ((outcome = 'pending') = (decided_on is null))
);

create function refuse_to_rewrite_decisions() returns trigger language plpgsql as $$
begin
  raise exception 'what has been recorded of decisions is append-only: % is refused', lower(tg_op)
    using errcode = 'restrict_violation', constraint = tg_name, table = tg_table_name;
end
$$;
create trigger decision_entry_is_append_only before update or delete on decision_entry
  for each row execute function refuse_to_rewrite_decisions();
create trigger decision_entry_is_never_emptied before truncate on decision_entry
  for each statement execute function refuse_to_rewrite_decisions();

-- Links that let a principal's registrar record one decision without signing in. Only the fingerprint of each is kept.
create table decision_link (
  hash              text not null,
  id                uuid not null,
  collaboration_id  identifier not null,
  recommendation_id uuid not null,
  principal_id      identifier not null,
  name              plain_text not null,
  made_at           timestamptz not null,
  expires_at        timestamptz not null,
  used_at           timestamptz,

  primary key (hash),
  constraint decision_link_is_of_a_principals_row
    foreign key (collaboration_id, recommendation_id, principal_id)
    references principal_decision (collaboration_id, recommendation_id, principal_id),
  constraint decision_link_expires_after_it_is_made check (expires_at > made_at)
);
create index decision_link_by_age on decision_link (expires_at);
