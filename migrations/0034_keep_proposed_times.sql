-- Förslag på annan tid ur en kalender: which time it was, so that the support of the group can answer it.
-- breaking: no

alter table calendar_reply
  add column proposed_start timestamptz,
  add column proposed_end timestamptz,
  add constraint calendar_reply_proposal_ends_after_it_starts
    check (proposed_end is null or (proposed_start is not null and proposed_end > proposed_start));
