-- Kallelsens brev, och svaren ur kalendern: which letters have been posted about a meeting, and what came back.
-- breaking: no

-- The name of each person's own invitation, which nobody can guess: by it the answer of a calendar tells whose it is.
-- The same from the first notice to the withdrawal.
create table meeting_invitation (
  collaboration_id identifier not null,
  meeting_id       uuid not null,
  person_id        identifier not null,
  uid              text not null,

  primary key (collaboration_id, meeting_id, person_id),
  constraint meeting_invitation_is_to_a_meeting
    foreign key (collaboration_id, meeting_id) references meeting (collaboration_id, id),
  constraint meeting_invitation_has_a_uid_of_its_own unique (uid),
  constraint meeting_invitation_uid_is_one check (uid ~ '^[A-Za-z0-9_-]{43}@[a-z0-9.-]+$')
);

-- Every letter about a meeting: to whom and why. What became of it is the outbox's to tell.
create table meeting_letter (
  collaboration_id identifier not null,
  meeting_id       uuid not null,
  letter_id        uuid not null,
  person_id        identifier not null,
  kind             text not null,
  -- The notice it carries.
  notice_version   integer,
  at               timestamptz not null,

  primary key (collaboration_id, meeting_id, letter_id),
  constraint meeting_letter_is_about_a_meeting
    foreign key (collaboration_id, meeting_id) references meeting (collaboration_id, id),
  constraint meeting_letter_is_in_the_outbox
    foreign key (letter_id) references outbox (id) on delete cascade,
  constraint meeting_letter_kind_is_known check (
    kind in ('notice', 'cancelled', 'uninvited', 'called', 'stoodDown', 'notTaken')
  ),
  constraint meeting_letter_carries_a_notice
    check ((notice_version is not null) = (kind in ('notice', 'cancelled', 'uninvited')))
);

-- What calendars have answered, each message once. One that was not taken says why, for the support of the group.
create table calendar_reply (
  -- Of the whole message, so that one that comes again is known.
  hash             text not null,
  came_at          timestamptz not null,
  collaboration_id identifier,
  meeting_id       uuid,
  person_id        identifier,
  answer           text,
  -- When it was given, as the calendar tells it: of two, the later holds.
  given_at         timestamptz,
  comment          plain_text,
  -- From which address it came, when it is not the invited one's own.
  sender           text,
  refused_because  text,

  primary key (hash),
  constraint calendar_reply_hash_is_sha256 check (hash ~ '^[0-9a-f]{64}$'),
  constraint calendar_reply_is_about_a_meeting
    foreign key (collaboration_id, meeting_id) references meeting (collaboration_id, id),
  constraint calendar_reply_answer_is_known check (answer in ('accepted', 'tentative', 'declined')),
  constraint calendar_reply_is_taken_or_refused check (
    refused_because is not null or (meeting_id is not null and person_id is not null and answer is not null)
  ),
  constraint calendar_reply_refusal_is_a_code check (refused_because ~ '^[a-zA-Z-]{1,40}$'),
  constraint calendar_reply_comment_is_short check (length(comment) <= 2000),
  constraint calendar_reply_sender_is_short check (length(sender) <= 254 and sender !~ '[[:cntrl:]]')
);
create index calendar_reply_by_meeting on calendar_reply (collaboration_id, meeting_id, came_at)
  where meeting_id is not null;
create index calendar_reply_by_age on calendar_reply (came_at);
