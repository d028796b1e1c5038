-- What waits for somebody is found at once, however many matters there are.
-- breaking: no

-- Matters that wait to be received, by the body that has them, and those that were sent back, by where they were raised.
create index matter_to_receive on matter (collaboration_id, handling_body_id, changed_at, id) where state = 'raised';
create index matter_sent_back on matter (collaboration_id, origin_body_id, changed_at, id) where state = 'askedBack';

-- Somebody's own drafts.
create index matter_drafts on matter (collaboration_id, raised_by_account_id, changed_at, id) where state = 'draft';

-- Search among what one may read, public or not.
create index matter_by_words on matter using gin (words) where state <> 'draft';

-- The list of what one may read, narrowed to a kind or a state.
create index matter_by_kind on matter (collaboration_id, kind, changed_at desc, id) where state <> 'draft';
create index matter_by_state on matter (collaboration_id, state, changed_at desc, id) where state <> 'draft';
