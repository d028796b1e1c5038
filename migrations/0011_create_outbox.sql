-- Letters by mail. A letter is written in the transaction that is its reason, and sent once that has been saved: so
-- nobody is told of what did not happen, and nothing that happened goes untold.
-- breaking: no
create table outbox (
  id             uuid primary key default gen_random_uuid(),
  to_address     text not null,
  subject        plain_text not null,
  text           text,
  html           text,
  -- Holds something that must not lie about, such as a link to sign in: its text is removed once it has been sent.
  is_secret      boolean not null default false,
  purpose        identifier not null,
  created_at     timestamptz not null,
  -- When it is no longer worth sending.
  give_up_at     timestamptz not null,
  attempts       integer not null default 0,
  -- Moved ahead while somebody sends the letter, so that a program that is cut off leaves it to the next.
  next_try_at    timestamptz not null,
  -- The same at every attempt, so that a mail program shows a letter once even if it should arrive twice.
  message_id     text,
  last_error     text,
  state          text not null default 'waiting',
  ended_at       timestamptz,
  transport      text,
  failed_because text,

  -- One address, and nothing that could be read as another header.
  constraint outbox_goes_to_one_address
    check (to_address ~ '^[^[:cntrl:][:space:]<>()\[\],;:\\"@]+@[a-z0-9.-]+$' and length(to_address) <= 254),
  constraint outbox_subject_is_one_line check (subject !~ '[[:cntrl:]]' and length(subject) <= 250),
  constraint outbox_text_is_always_there check (text is not null or (is_secret and state <> 'waiting')),
  constraint outbox_state_is_known check (state in ('waiting', 'sent', 'failed')),
  constraint outbox_ended_when_not_waiting check ((ended_at is null) = (state = 'waiting')),
  constraint outbox_sent_by_something
    check ((transport is not null) = (state = 'sent') and (state <> 'sent' or message_id is not null)),
  constraint outbox_failed_for_a_reason
    check ((failed_because is not null) = (state = 'failed') and failed_because in ('refused', 'gave-up'))
);

-- What to send next, and whether mail gets through.
create index outbox_due on outbox (next_try_at) where state = 'waiting';
-- The letters of one address, newest first.
create index outbox_by_address on outbox (to_address, created_at);
