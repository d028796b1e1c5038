-- The schema after every migration, written by `npm run db:dump`. Not to be edited by hand.

extensions:
  btree_gist
  pg_trgm
  unaccent

collations:
  sv

domain identifier: text CHECK ((VALUE <> ''::text))

domain partial_date: text CHECK ((VALUE ~ '^[0-9]{4}(-(spring|autumn|[0-9]{2}(-[0-9]{2})?))?$'::text))

domain plain_text: text CHECK ((btrim(VALUE) <> ''::text))

domain secret_hash: text CHECK ((VALUE ~ '^[0-9a-f]{64}$'::text))

CREATE OR REPLACE FUNCTION public.days_of(from_text text, until_text text, seen_from_text text)
 RETURNS daterange
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN (last_day_of(until_text) < first_day_of(COALESCE(from_text, seen_from_text))) THEN 'empty'::daterange ELSE daterange(first_day_of(COALESCE(from_text, seen_from_text)), last_day_of(until_text), '[]'::text) END

CREATE OR REPLACE FUNCTION public.first_day_of(partial text)
 RETURNS date
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN CASE WHEN ((partial ~~ '%-spring'::text) OR (length(partial) = 4)) THEN make_date(("left"(partial, 4))::integer, 1, 1) WHEN (partial ~~ '%-autumn'::text) THEN make_date(("left"(partial, 4))::integer, 7, 1) WHEN (length(partial) = 7) THEN make_date(("left"(partial, 4))::integer, ("right"(partial, 2))::integer, 1) ELSE make_date(("left"(partial, 4))::integer, (substr(partial, 6, 2))::integer, ("right"(partial, 2))::integer) END

CREATE OR REPLACE FUNCTION public.follow_trail()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  update trail_head set length = new.number, hash = new.hash
  where chain = new.chain and length = new.number - 1 and hash = new.previous_hash;
  if not found then
    raise exception 'entry % does not follow the end of the trail %', new.number, new.chain
      using errcode = 'restrict_violation', constraint = 'trail_entry_follows', table = tg_table_name;
  end if;
  return new;
end
$function$

CREATE OR REPLACE FUNCTION public.holds_personal_number(words text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN (EXISTS (SELECT FROM regexp_matches(holds_personal_number.words, '(?<![0-9A-Za-z])(?:18|19|20)?(\d{2}(?:0[1-9]|1[0-2])(?:[06][1-9]|[1278]\d|[39][01]))[-+]?(\d{4})(?![0-9A-Za-z])'::text, 'g'::text) found(parts) WHERE ((SELECT (sum(CASE WHEN (weighed.doubled > 9) THEN (weighed.doubled - 9) ELSE weighed.doubled END) % (10)::bigint) FROM (SELECT ((written.digit)::integer * CASE WHEN ((written.place % (2)::bigint) = 1) THEN 2 ELSE 1 END) AS doubled FROM unnest(string_to_array((found.parts[1] || found.parts[2]), NULL::text)) WITH ORDINALITY written(digit, place)) weighed) = 0)))

CREATE OR REPLACE FUNCTION public.last_day_of(partial text)
 RETURNS date
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN CASE WHEN (partial ~~ '%-spring'::text) THEN make_date(("left"(partial, 4))::integer, 6, 30) WHEN ((partial ~~ '%-autumn'::text) OR (length(partial) = 4)) THEN make_date(("left"(partial, 4))::integer, 12, 31) WHEN (length(partial) = 7) THEN (((first_day_of(partial) + '1 mon'::interval) - '1 day'::interval))::date ELSE first_day_of(partial) END

CREATE OR REPLACE FUNCTION public.record_register_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  -- What the database computes, and what says only that something else changed.
  not_told constant text[] := array['valid', 'version', 'content_hash', 'imported_at'];
  before jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) - not_told end;
  after jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) - not_told end;
  one jsonb := coalesce(after, before);
begin
  if before = after then return null; end if;
  insert into register_history (collaboration_id, at, by, act, table_name, row_key, before, after)
  values (
    one ->> tg_argv[0],
    coalesce(nullif(current_setting('radslag.acted_at', true), '')::timestamptz, now()),
    coalesce(nullif(current_setting('radslag.actor', true), ''), 'databas: ' || session_user),
    lower(tg_op),
    tg_table_name,
    (select jsonb_object_agg(key, one -> key) from unnest(tg_argv) key where key <> 'collaboration_id'),
    before,
    after
  );
  return null;
end
$function$

CREATE OR REPLACE FUNCTION public.refuse_to_rewrite_decisions()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'what has been recorded of decisions is append-only: % is refused', lower(tg_op)
    using errcode = 'restrict_violation', constraint = tg_name, table = tg_table_name;
end
$function$

CREATE OR REPLACE FUNCTION public.refuse_to_rewrite_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'the history of the register is append-only: % on % is refused', lower(tg_op), tg_table_name
    using errcode = 'restrict_violation', constraint = tg_name, table = tg_table_name;
end
$function$

CREATE OR REPLACE FUNCTION public.refuse_to_rewrite_matter_events()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'what has happened to a matter is append-only: % is refused', lower(tg_op)
    using errcode = 'restrict_violation', constraint = tg_name, table = tg_table_name;
end
$function$

CREATE OR REPLACE FUNCTION public.refuse_to_rewrite_notices()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'what has been sent is append-only: % is refused', lower(tg_op)
    using errcode = 'restrict_violation', constraint = tg_name, table = tg_table_name;
end
$function$

CREATE OR REPLACE FUNCTION public.refuse_to_rewrite_registrations()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'the numbers that have been given are append-only: % is refused', lower(tg_op)
    using errcode = 'restrict_violation', constraint = tg_name, table = tg_table_name;
end
$function$

CREATE OR REPLACE FUNCTION public.refuse_to_rewrite_trail()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'the trail is append-only: % on % is refused', lower(tg_op), tg_table_name
    using errcode = 'restrict_violation', constraint = tg_name, table = tg_table_name;
end
$function$

CREATE OR REPLACE FUNCTION public.refuse_to_unshare()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'what has been shared with the group cannot be taken back'
    using errcode = 'restrict_violation', constraint = tg_name, table = tg_table_name;
end
$function$

table account
  column     id uuid not null default gen_random_uuid()
  column     display_name plain_text not null
  column     is_example boolean not null
  column     created_at timestamp with time zone not null
  column     closed_at timestamp with time zone
  constraint account_closes_after_it_opens: CHECK ((closed_at >= created_at))
  constraint account_pkey: PRIMARY KEY (id)

table account_person
  column     collaboration_id identifier not null
  column     account_id uuid not null
  column     person_id identifier not null
  constraint account_person_is_in_a_known_collaboration: FOREIGN KEY (collaboration_id) REFERENCES collaboration(id)
  constraint account_person_is_of_a_known_account: FOREIGN KEY (account_id) REFERENCES account(id)
  constraint account_person_is_one_account: UNIQUE (collaboration_id, person_id)
  constraint account_person_pkey: PRIMARY KEY (collaboration_id, account_id)
  index      CREATE INDEX account_person_by_account ON public.account_person USING btree (account_id)

table agenda_item
  column     collaboration_id identifier not null
  column     meeting_id uuid not null
  column     id uuid not null
  column     position integer not null
  column     title plain_text not null
  column     kind text not null
  column     minutes integer not null
  column     presenter plain_text
  column     matter_id uuid
  column     papers jsonb not null
  column     is_raised_at_meeting boolean not null
  column     formality text
  column     notes_of_meeting_id uuid
  column     added_at timestamp with time zone not null
  column     version integer not null
  constraint agenda_item_formality_is_known: CHECK ((formality = ANY (ARRAY['lastNotes'::text, 'returnedOutcomes'::text, 'recurring'::text])))
  constraint agenda_item_is_about_a_matter: FOREIGN KEY (collaboration_id, matter_id) REFERENCES matter(collaboration_id, id)
  constraint agenda_item_is_of_a_meeting: FOREIGN KEY (collaboration_id, meeting_id) REFERENCES meeting(collaboration_id, id)
  constraint agenda_item_kind_is_known: CHECK ((kind = ANY (ARRAY['information'::text, 'discussion'::text, 'views'::text, 'recommendation'::text, 'formality'::text])))
  constraint agenda_item_matter_is_there_once: UNIQUE (collaboration_id, meeting_id, matter_id)
  constraint agenda_item_notes_are_there_once: UNIQUE (collaboration_id, meeting_id, notes_of_meeting_id)
  constraint agenda_item_papers_are_a_list: CHECK ((jsonb_typeof(papers) = 'array'::text))
  constraint agenda_item_pkey: PRIMARY KEY (collaboration_id, meeting_id, id)
  constraint agenda_item_takes_some_time: CHECK (((minutes >= 0) AND (minutes <= 1440)))
  index      CREATE INDEX agenda_item_by_matter ON public.agenda_item USING btree (collaboration_id, matter_id) WHERE (matter_id IS NOT NULL)
  index      CREATE UNIQUE INDEX agenda_item_returned_is_there_once ON public.agenda_item USING btree (collaboration_id, meeting_id) WHERE (formality = 'returnedOutcomes'::text)

table agenda_paper
  column     collaboration_id identifier not null
  column     meeting_id uuid not null
  column     item_id uuid not null
  column     id uuid not null
  column     version integer not null
  column     name plain_text not null
  column     hash text not null
  column     size integer not null
  column     content_kind plain_text not null
  column     at timestamp with time zone not null
  column     by_account_id uuid not null
  column     by_name plain_text not null
  constraint agenda_paper_is_of_a_meeting: FOREIGN KEY (collaboration_id, meeting_id) REFERENCES meeting(collaboration_id, id)
  constraint agenda_paper_pkey: PRIMARY KEY (collaboration_id, meeting_id, id, version)
  constraint agenda_paper_version_counts: CHECK ((version >= 1))

table agenda_returned
  column     collaboration_id identifier not null
  column     returned_id uuid not null
  column     meeting_id uuid not null
  column     item_id uuid not null
  column     title plain_text not null
  column     matter_id uuid
  constraint agenda_returned_is_in_an_item: FOREIGN KEY (collaboration_id, meeting_id, item_id) REFERENCES agenda_item(collaboration_id, meeting_id, id) ON DELETE CASCADE
  constraint agenda_returned_pkey: PRIMARY KEY (collaboration_id, returned_id)
  index      CREATE INDEX agenda_returned_by_meeting ON public.agenda_returned USING btree (collaboration_id, meeting_id)

table agreed_exception
  column     collaboration_id identifier not null
  column     charter_id identifier not null
  column     ordinal integer not null
  column     rule_id identifier not null
  column     body_id identifier not null
  column     params jsonb not null
  column     reference plain_text not null
  column     recorded_by plain_text not null
  column     recorded_on date not null
  column     from_text partial_date
  column     until_text partial_date
  column     seen_from_text partial_date
  column     valid daterange not null generated always as days_of((from_text)::text, (until_text)::text, (seen_from_text)::text)
  column     is_example boolean not null
  constraint agreed_exception_ends_after_it_begins: CHECK ((NOT isempty(valid)))
  constraint agreed_exception_is_for_a_body_of_the_charter: FOREIGN KEY (collaboration_id, charter_id, body_id) REFERENCES charter_body(collaboration_id, charter_id, body_id)
  constraint agreed_exception_is_from_a_known_rule: FOREIGN KEY (collaboration_id, charter_id, rule_id) REFERENCES charter_rule(collaboration_id, charter_id, id)
  constraint agreed_exception_one_at_a_time: EXCLUDE USING gist (collaboration_id WITH =, charter_id WITH =, rule_id WITH =, body_id WITH =, valid WITH &&) DEFERRABLE INITIALLY DEFERRED
  constraint agreed_exception_params_are_named: CHECK ((jsonb_typeof(params) = 'object'::text))
  constraint agreed_exception_pkey: PRIMARY KEY (collaboration_id, charter_id, ordinal)
  trigger    CREATE TRIGGER agreed_exception_is_never_emptied BEFORE TRUNCATE ON public.agreed_exception FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_history()
  trigger    CREATE TRIGGER agreed_exception_tells_history AFTER INSERT OR DELETE OR UPDATE ON public.agreed_exception FOR EACH ROW EXECUTE FUNCTION record_register_change('collaboration_id', 'charter_id', 'ordinal')

table anchoring_record
  column     collaboration_id identifier not null
  column     id uuid not null
  column     body_id identifier not null
  column     matter_id uuid
  column     meeting_id uuid
  column     item_id uuid
  column     principal_id identifier not null
  column     direction text not null
  column     with_whom plain_text
  column     on_day date not null
  column     note plain_text
  column     at timestamp with time zone not null
  column     by_account_id uuid not null
  column     by_name plain_text not null
  column     removed_at timestamp with time zone
  constraint anchoring_record_direction_is_known: CHECK ((direction = ANY (ARRAY['broughtFromHome'::text, 'reportedBack'::text])))
  constraint anchoring_record_forgets_what_is_removed: CHECK ((((removed_at IS NULL) = (with_whom IS NOT NULL)) AND ((removed_at IS NULL) OR (note IS NULL))))
  constraint anchoring_record_is_about_a_matter: FOREIGN KEY (collaboration_id, matter_id) REFERENCES matter(collaboration_id, id)
  constraint anchoring_record_is_about_something: CHECK (((matter_id IS NOT NULL) OR (item_id IS NOT NULL)))
  constraint anchoring_record_is_in_a_known_collaboration: FOREIGN KEY (collaboration_id) REFERENCES collaboration(id)
  constraint anchoring_record_item_is_of_a_meeting: CHECK (((item_id IS NULL) = (meeting_id IS NULL)))
  constraint anchoring_record_pkey: PRIMARY KEY (collaboration_id, id)
  index      CREATE INDEX anchoring_record_by_item ON public.anchoring_record USING btree (collaboration_id, body_id, meeting_id, item_id) WHERE (removed_at IS NULL)
  index      CREATE INDEX anchoring_record_by_matter ON public.anchoring_record USING btree (collaboration_id, body_id, matter_id) WHERE (removed_at IS NULL)

table announcement
  column     collaboration_id identifier not null
  column     id identifier not null
  column     title_sv plain_text not null
  column     title_en plain_text
  column     text_sv plain_text not null
  column     text_en plain_text
  column     from_day date not null
  column     until_day date not null
  column     is_example boolean not null
  constraint announcement_belongs_to_a_collaboration: FOREIGN KEY (collaboration_id) REFERENCES collaboration(id)
  constraint announcement_ends_after_it_begins: CHECK ((until_day >= from_day))
  constraint announcement_pkey: PRIMARY KEY (collaboration_id, id)
  trigger    CREATE TRIGGER announcement_is_never_emptied BEFORE TRUNCATE ON public.announcement FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_history()
  trigger    CREATE TRIGGER announcement_tells_history AFTER INSERT OR DELETE OR UPDATE ON public.announcement FOR EACH ROW EXECUTE FUNCTION record_register_change('collaboration_id', 'id')

table answer_link
  column     hash text not null
  column     collaboration_id identifier not null
  column     meeting_id uuid not null
  column     person_id identifier not null
  column     made_at timestamp with time zone not null
  column     expires_at timestamp with time zone not null
  constraint answer_link_expires_after_it_is_made: CHECK ((expires_at > made_at))
  constraint answer_link_is_of_a_meeting: FOREIGN KEY (collaboration_id, meeting_id) REFERENCES meeting(collaboration_id, id)
  constraint answer_link_pkey: PRIMARY KEY (hash)
  index      CREATE INDEX answer_link_by_age ON public.answer_link USING btree (expires_at)

table area
  column     collaboration_id identifier not null
  column     division_id identifier not null
  column     id identifier not null
  column     ordinal integer not null
  column     name plain_text not null
  constraint area_belongs_to_a_division: FOREIGN KEY (collaboration_id, division_id) REFERENCES division(collaboration_id, id)
  constraint area_pkey: PRIMARY KEY (collaboration_id, division_id, id)
  trigger    CREATE TRIGGER area_is_never_emptied BEFORE TRUNCATE ON public.area FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_history()
  trigger    CREATE TRIGGER area_tells_history AFTER INSERT OR DELETE OR UPDATE ON public.area FOR EACH ROW EXECUTE FUNCTION record_register_change('collaboration_id', 'division_id', 'id')

table area_principal
  column     collaboration_id identifier not null
  column     division_id identifier not null
  column     area_id identifier not null
  column     principal_id identifier not null
  column     ordinal integer not null
  constraint area_principal_belongs_to_an_area: FOREIGN KEY (collaboration_id, division_id, area_id) REFERENCES area(collaboration_id, division_id, id)
  constraint area_principal_is_a_known_principal: FOREIGN KEY (collaboration_id, principal_id) REFERENCES principal(collaboration_id, id)
  constraint area_principal_pkey: PRIMARY KEY (collaboration_id, division_id, area_id, principal_id)
  trigger    CREATE TRIGGER area_principal_is_never_emptied BEFORE TRUNCATE ON public.area_principal FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_history()
  trigger    CREATE TRIGGER area_principal_tells_history AFTER INSERT OR DELETE OR UPDATE ON public.area_principal FOR EACH ROW EXECUTE FUNCTION record_register_change('collaboration_id', 'division_id', 'area_id', 'principal_id')

table attachment
  column     hash text not null
  column     size integer not null
  column     kind text not null
  column     scanned text not null
  column     created_at timestamp with time zone not null
  constraint attachment_hash_is_one: CHECK ((hash ~ '^[0-9a-f]{64}$'::text))
  constraint attachment_is_not_empty: CHECK ((size > 0))
  constraint attachment_kind_is_known: CHECK ((kind = ANY (ARRAY['pdf'::text, 'docx'::text, 'xlsx'::text, 'pptx'::text, 'odt'::text, 'ods'::text, 'odp'::text, 'text'::text, 'jpeg'::text, 'png'::text, 'gif'::text, 'webp'::text, 'tiff'::text, 'heic'::text])))
  constraint attachment_pkey: PRIMARY KEY (hash)
  constraint attachment_scanned_is_known: CHECK ((scanned = ANY (ARRAY['clean'::text, 'notScanned'::text])))

table attachment_piece
  column     hash text not null
  column     ordinal integer not null
  column     bytes bytea not null
  constraint attachment_piece_belongs_to_an_attachment: FOREIGN KEY (hash) REFERENCES attachment(hash) ON DELETE CASCADE
  constraint attachment_piece_is_small: CHECK (((octet_length(bytes) >= 1) AND (octet_length(bytes) <= 262144)))
  constraint attachment_piece_ordinal_counts: CHECK ((ordinal >= 0))
  constraint attachment_piece_pkey: PRIMARY KEY (hash, ordinal)

table attestation
  column     collaboration_id identifier not null
  column     charter_id identifier not null
  column     ordinal integer not null
  column     rule_id identifier not null
  column     body_id identifier not null
  column     note_sv plain_text not null
  column     note_en plain_text
  column     recorded_by plain_text not null
  column     recorded_on date not null
  column     speaks_until date not null
  column     is_example boolean not null
  constraint attestation_ends_after_it_begins: CHECK ((speaks_until >= recorded_on))
  constraint attestation_is_for_a_body_of_the_charter: FOREIGN KEY (collaboration_id, charter_id, body_id) REFERENCES charter_body(collaboration_id, charter_id, body_id)
  constraint attestation_is_of_a_known_rule: FOREIGN KEY (collaboration_id, charter_id, rule_id) REFERENCES charter_rule(collaboration_id, charter_id, id)
  constraint attestation_pkey: PRIMARY KEY (collaboration_id, charter_id, ordinal)
  trigger    CREATE TRIGGER attestation_is_never_emptied BEFORE TRUNCATE ON public.attestation FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_history()
  trigger    CREATE TRIGGER attestation_tells_history AFTER INSERT OR DELETE OR UPDATE ON public.attestation FOR EACH ROW EXECUTE FUNCTION record_register_change('collaboration_id', 'charter_id', 'ordinal')

table authority_assignment
  column     collaboration_id identifier not null
  column     id identifier not null
  column     principal_id identifier not null
  column     person_id identifier not null
  column     role text not null
  column     from_text partial_date
  column     until_text partial_date
  column     seen_from_text partial_date
  column     valid daterange not null generated always as days_of((from_text)::text, (until_text)::text, (seen_from_text)::text)
  constraint authority_assignment_ends_after_it_begins: CHECK ((NOT isempty(valid)))
  constraint authority_assignment_is_in_a_known_collaboration: FOREIGN KEY (collaboration_id) REFERENCES collaboration(id)
  constraint authority_assignment_pkey: PRIMARY KEY (collaboration_id, id)
  constraint authority_assignment_role_is_known: CHECK ((role = ANY (ARRAY['official'::text, 'registrar'::text])))
  index      CREATE INDEX authority_assignment_by_person ON public.authority_assignment USING btree (collaboration_id, person_id)
  index      CREATE INDEX authority_assignment_by_principal ON public.authority_assignment USING btree (collaboration_id, principal_id)

table body
  column     collaboration_id identifier not null
  column     id identifier not null
  column     short_name plain_text
  column     level text not null
  column     in_each text
  column     owned_by identifier
  column     summary_sv plain_text not null
  column     summary_en plain_text
  column     contacts jsonb not null
  column     notes jsonb not null
  column     from_text partial_date
  column     until_text partial_date
  column     seen_from_text partial_date
  column     valid daterange not null generated always as days_of((from_text)::text, (until_text)::text, (seen_from_text)::text)
  constraint body_belongs_to_a_collaboration: FOREIGN KEY (collaboration_id) REFERENCES collaboration(id)
  constraint body_contacts_are_a_list: CHECK ((jsonb_typeof(contacts) = 'array'::text))
  constraint body_ends_after_it_begins: CHECK ((NOT isempty(valid)))
  constraint body_in_each_is_known: CHECK ((in_each = ANY (ARRAY['municipality'::text, 'subRegion'::text, 'principal'::text])))
  constraint body_is_owned_by_a_known_principal: FOREIGN KEY (collaboration_id, owned_by) REFERENCES principal(collaboration_id, id)
  constraint body_level_is_known: CHECK ((level = ANY (ARRAY['national'::text, 'regional'::text, 'countyWide'::text, 'subRegional'::text, 'local'::text])))
  constraint body_notes_are_a_list: CHECK ((jsonb_typeof(notes) = 'array'::text))
  constraint body_pkey: PRIMARY KEY (collaboration_id, id)
  trigger    CREATE TRIGGER body_is_never_emptied BEFORE TRUNCATE ON public.body FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_history()
  trigger    CREATE TRIGGER body_tells_history AFTER INSERT OR DELETE OR UPDATE ON public.body FOR EACH ROW EXECUTE FUNCTION record_register_change('collaboration_id', 'id')

table body_address
  column     collaboration_id identifier not null
  column     slug identifier not null
  column     body_id identifier not null
  column     is_current boolean not null
  column     ordinal integer not null
  constraint body_address_belongs_to_a_body: FOREIGN KEY (collaboration_id, body_id) REFERENCES body(collaboration_id, id)
  constraint body_address_is_plain_letters: CHECK (((slug)::text ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
  constraint body_address_pkey: PRIMARY KEY (collaboration_id, slug)
  constraint body_one_current_address: EXCLUDE USING btree (collaboration_id WITH =, body_id WITH =) WHERE (is_current) DEFERRABLE INITIALLY DEFERRED
  trigger    CREATE TRIGGER body_address_is_never_emptied BEFORE TRUNCATE ON public.body_address FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_history()
  trigger    CREATE TRIGGER body_address_tells_history AFTER INSERT OR DELETE OR UPDATE ON public.body_address FOR EACH ROW EXECUTE FUNCTION record_register_change('collaboration_id', 'slug')

table body_name
  column     collaboration_id identifier not null
  column     body_id identifier not null
  column     ordinal integer not null
  column     name_sv plain_text not null
  column     name_en plain_text
  column     from_text partial_date
  column     until_text partial_date
  column     seen_from_text partial_date
  column     valid daterange not null generated always as days_of((from_text)::text, (until_text)::text, (seen_from_text)::text)
  constraint body_name_belongs_to_a_body: FOREIGN KEY (collaboration_id, body_id) REFERENCES body(collaboration_id, id)
  constraint body_name_ends_after_it_begins: CHECK ((NOT isempty(valid)))
  constraint body_name_pkey: PRIMARY KEY (collaboration_id, body_id, ordinal)
  constraint body_one_name_at_a_time: EXCLUDE USING gist (collaboration_id WITH =, body_id WITH =, valid WITH &&) DEFERRABLE INITIALLY DEFERRED
  trigger    CREATE TRIGGER body_name_is_never_emptied BEFORE TRUNCATE ON public.body_name FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_history()
  trigger    CREATE TRIGGER body_name_tells_history AFTER INSERT OR DELETE OR UPDATE ON public.body_name FOR EACH ROW EXECUTE FUNCTION record_register_change('collaboration_id', 'body_id', 'ordinal')

table body_source
  column     collaboration_id identifier not null
  column     body_id identifier not null
  column     ordinal integer not null
  column     source_document_id identifier not null
  column     source_place plain_text
  constraint body_names_a_known_source: FOREIGN KEY (collaboration_id, source_document_id) REFERENCES source_document(collaboration_id, id)
  constraint body_source_belongs_to_a_body: FOREIGN KEY (collaboration_id, body_id) REFERENCES body(collaboration_id, id)
  constraint body_source_pkey: PRIMARY KEY (collaboration_id, body_id, ordinal)
  trigger    CREATE TRIGGER body_source_is_never_emptied BEFORE TRUNCATE ON public.body_source FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_history()
  trigger    CREATE TRIGGER body_source_tells_history AFTER INSERT OR DELETE OR UPDATE ON public.body_source FOR EACH ROW EXECUTE FUNCTION record_register_change('collaboration_id', 'body_id', 'ordinal')

table calendar_reply
  column     hash text not null
  column     came_at timestamp with time zone not null
  column     collaboration_id identifier
  column     meeting_id uuid
  column     person_id identifier
  column     answer text
  column     given_at timestamp with time zone
  column     comment plain_text
  column     sender text
  column     refused_because text
  column     proposed_start timestamp with time zone
  column     proposed_end timestamp with time zone
  constraint calendar_reply_answer_is_known: CHECK ((answer = ANY (ARRAY['accepted'::text, 'tentative'::text, 'declined'::text])))
  constraint calendar_reply_comment_is_short: CHECK ((length((comment)::text) <= 2000))
  constraint calendar_reply_hash_is_sha256: CHECK ((hash ~ '^[0-9a-f]{64}$'::text))
  constraint calendar_reply_is_about_a_meeting: FOREIGN KEY (collaboration_id, meeting_id) REFERENCES meeting(collaboration_id, id)
  constraint calendar_reply_is_taken_or_refused: CHECK (((refused_because IS NOT NULL) OR ((meeting_id IS NOT NULL) AND (person_id IS NOT NULL) AND (answer IS NOT NULL))))
  constraint calendar_reply_pkey: PRIMARY KEY (hash)
  constraint calendar_reply_proposal_ends_after_it_starts: CHECK (((proposed_end IS NULL) OR ((proposed_start IS NOT NULL) AND (proposed_end > proposed_start))))
  constraint calendar_reply_refusal_is_a_code: CHECK ((refused_because ~ '^[a-zA-Z-]{1,40}$'::text))
  constraint calendar_reply_sender_is_short: CHECK (((length(sender) <= 254) AND (sender !~ '[[:cntrl:]]'::text)))
  index      CREATE INDEX calendar_reply_by_age ON public.calendar_reply USING btree (came_at)
  index      CREATE INDEX calendar_reply_by_meeting ON public.calendar_reply USING btree (collaboration_id, meeting_id, came_at) WHERE (meeting_id IS NOT NULL)

table charter
  column     collaboration_id identifier not null
  column     id identifier not null
  column     title_sv plain_text not null
  column     title_en plain_text
  column     document_id identifier not null
  column     body_kind text not null
  column     legal_form text not null
  column     from_text partial_date
  column     until_text partial_date
  column     seen_from_text partial_date
  column     valid daterange not null generated always as days_of((from_text)::text, (until_text)::text, (seen_from_text)::text)
  column     mandate_from_text partial_date
  column     mandate_until_text partial_date
  column     mandate_seen_from_text partial_date
  column     decided_by_body_id identifier
  column     decided_by_principal_id identifier
  column     decided_by_each text
  column     decided_on_text partial_date
  column     revision_about_sv plain_text
  column     revision_about_en plain_text
  column     revision_since_text partial_date
  column     revision_quote plain_text
  column     revision_document_id identifier
  column     revision_place plain_text
  column     composition_is_complete text not null
  column     stated_seats integer
  column     stated_deputies integer
  column     stated_includes_deputies text
  column     stated_quote plain_text
  column     stated_document_id identifier
  column     stated_place plain_text
  constraint charter_belongs_to_a_collaboration: FOREIGN KEY (collaboration_id) REFERENCES collaboration(id)
  constraint charter_body_kind_is_known: CHECK ((body_kind = ANY (ARRAY['strategicPreparatoryCommittee'::text, 'politicalCollaborationGroup'::text, 'managementForum'::text, 'preparatoryGroup'::text, 'workingGroup'::text, 'regionalManagementGroup'::text, 'professionalNetwork'::text, 'localLeadershipGroup'::text, 'programme'::text, 'programmeBoard'::text, 'referenceGroup'::text, 'localGroup'::text, 'subRegionalGroup'::text, 'steeringGroup'::text, 'leadershipGroup'::text, 'decidingBody'::text])))
  constraint charter_composition_completeness_is_known: CHECK ((composition_is_complete = ANY (ARRAY['yes'::text, 'no'::text, 'unknown'::text])))
  constraint charter_decided_by_at_most_one: CHECK ((num_nonnulls(decided_by_body_id, decided_by_principal_id, decided_by_each) <= 1))
  constraint charter_decided_by_each_is_known: CHECK ((decided_by_each = ANY (ARRAY['municipality'::text, 'principal'::text])))
  constraint charter_ends_after_it_begins: CHECK ((NOT isempty(valid)))
  constraint charter_is_decided_by_a_known_body: FOREIGN KEY (collaboration_id, decided_by_body_id) REFERENCES body(collaboration_id, id)
  constraint charter_is_decided_by_a_known_principal: FOREIGN KEY (collaboration_id, decided_by_principal_id) REFERENCES principal(collaboration_id, id)
  constraint charter_is_in_a_known_document: FOREIGN KEY (collaboration_id, document_id) REFERENCES source_document(collaboration_id, id)
  constraint charter_legal_form_is_known: CHECK ((legal_form = ANY (ARRAY['informalCollaboration'::text, 'jointCommittee'::text, 'localFederation'::text, 'contractualCooperation'::text, 'principalsOwnBody'::text])))
  constraint charter_mandate_period_ends_after_it_begins: CHECK ((NOT isempty(days_of((mandate_from_text)::text, (mandate_until_text)::text, (mandate_seen_from_text)::text))))
  constraint charter_pkey: PRIMARY KEY (collaboration_id, id)
  constraint charter_revision_details_need_a_revision: CHECK (((revision_quote IS NOT NULL) OR (num_nonnulls(revision_about_en, revision_since_text, revision_place) = 0)))
  constraint charter_revision_is_quoted: CHECK ((num_nonnulls(revision_about_sv, revision_quote, revision_document_id) = ANY (ARRAY[0, 3])))
  constraint charter_revision_quotes_a_known_source: FOREIGN KEY (collaboration_id, revision_document_id) REFERENCES source_document(collaboration_id, id)
  constraint charter_total_details_need_a_total: CHECK (((stated_seats IS NOT NULL) OR (num_nonnulls(stated_deputies, stated_place) = 0)))
  constraint charter_total_includes_deputies_is_known: CHECK ((stated_includes_deputies = ANY (ARRAY['yes'::text, 'no'::text, 'unknown'::text])))
  constraint charter_total_is_positive: CHECK (((stated_seats > 0) AND (COALESCE(stated_deputies, 1) > 0)))
  constraint charter_total_is_quoted: CHECK ((num_nonnulls(stated_seats, stated_includes_deputies, stated_quote, stated_document_id) = ANY (ARRAY[0, 4])))
  constraint charter_total_quotes_a_known_source: FOREIGN KEY (collaboration_id, stated_document_id) REFERENCES source_document(collaboration_id, id)
  trigger    CREATE TRIGGER charter_is_never_emptied BEFORE TRUNCATE ON public.charter FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_history()
  trigger    CREATE TRIGGER charter_tells_history AFTER INSERT OR DELETE OR UPDATE ON public.charter FOR EACH ROW EXECUTE FUNCTION record_register_change('collaboration_id', 'id')

table charter_body
  column     collaboration_id identifier not null
  column     charter_id identifier not null
  column     body_id identifier not null
  column     ordinal integer not null
  constraint charter_body_belongs_to_a_charter: FOREIGN KEY (collaboration_id, charter_id) REFERENCES charter(collaboration_id, id)
  constraint charter_body_pkey: PRIMARY KEY (collaboration_id, charter_id, body_id)
  constraint charter_sets_up_a_known_body: FOREIGN KEY (collaboration_id, body_id) REFERENCES body(collaboration_id, id)
  trigger    CREATE TRIGGER charter_body_is_never_emptied BEFORE TRUNCATE ON public.charter_body FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_history()
  trigger    CREATE TRIGGER charter_body_tells_history AFTER INSERT OR DELETE OR UPDATE ON public.charter_body FOR EACH ROW EXECUTE FUNCTION record_register_change('collaboration_id', 'charter_id', 'body_id')

table charter_rule
  column     collaboration_id identifier not null
  column     charter_id identifier not null
  column     id identifier not null
  column     ordinal integer not null
  column     kind identifier not null
  column     modality text not null
  column     check_mode text not null
  column     title_sv plain_text not null
  column     title_en plain_text
  column     clause_quote plain_text not null
  column     clause_document_id identifier not null
  column     clause_place plain_text
  column     params jsonb not null
  column     applies_from_text partial_date
  constraint charter_rule_belongs_to_a_charter: FOREIGN KEY (collaboration_id, charter_id) REFERENCES charter(collaboration_id, id)
  constraint charter_rule_check_is_known: CHECK ((check_mode = ANY (ARRAY['auto'::text, 'attest'::text, 'info'::text])))
  constraint charter_rule_modality_is_known: CHECK ((modality = ANY (ARRAY['must'::text, 'should'::text, 'may'::text, 'right'::text, 'default'::text])))
  constraint charter_rule_pkey: PRIMARY KEY (collaboration_id, charter_id, id)
  constraint charter_rule_quotes_a_known_source: FOREIGN KEY (collaboration_id, clause_document_id) REFERENCES source_document(collaboration_id, id)
  trigger    CREATE TRIGGER charter_rule_is_never_emptied BEFORE TRUNCATE ON public.charter_rule FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_history()
  trigger    CREATE TRIGGER charter_rule_tells_history AFTER INSERT OR DELETE OR UPDATE ON public.charter_rule FOR EACH ROW EXECUTE FUNCTION record_register_change('collaboration_id', 'charter_id', 'id')

table charter_rule_body
  column     collaboration_id identifier not null
  column     charter_id identifier not null
  column     rule_id identifier not null
  column     body_id identifier not null
  column     ordinal integer not null
  constraint charter_rule_body_belongs_to_a_rule: FOREIGN KEY (collaboration_id, charter_id, rule_id) REFERENCES charter_rule(collaboration_id, charter_id, id)
  constraint charter_rule_body_pkey: PRIMARY KEY (collaboration_id, charter_id, rule_id, body_id)
  constraint charter_rule_is_for_a_body_of_its_charter: FOREIGN KEY (collaboration_id, charter_id, body_id) REFERENCES charter_body(collaboration_id, charter_id, body_id)
  trigger    CREATE TRIGGER charter_rule_body_is_never_emptied BEFORE TRUNCATE ON public.charter_rule_body FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_history()
  trigger    CREATE TRIGGER charter_rule_body_tells_history AFTER INSERT OR DELETE OR UPDATE ON public.charter_rule_body FOR EACH ROW EXECUTE FUNCTION record_register_change('collaboration_id', 'charter_id', 'rule_id', 'body_id')

table collaboration
  column     id identifier not null
  column     name plain_text not null
  column     summary_sv plain_text not null
  column     summary_en plain_text
  column     contacts jsonb not null
  column     updated_on date not null
  column     version bigint not null
  column     content_hash text not null
  column     imported_at timestamp with time zone not null
  constraint collaboration_contacts_are_a_list: CHECK ((jsonb_typeof(contacts) = 'array'::text))
  constraint collaboration_pkey: PRIMARY KEY (id)
  constraint collaboration_version_is_positive: CHECK ((version > 0))
  trigger    CREATE TRIGGER collaboration_is_never_emptied BEFORE TRUNCATE ON public.collaboration FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_history()
  trigger    CREATE TRIGGER collaboration_tells_history AFTER INSERT OR DELETE OR UPDATE ON public.collaboration FOR EACH ROW EXECUTE FUNCTION record_register_change('id')

table commission_step
  column     collaboration_id identifier not null
  column     id uuid not null
  column     meeting_id uuid not null
  column     outcome_id uuid not null
  column     kind text not null
  column     by_body_id identifier not null
  column     text plain_text
  column     placed_meeting_id uuid
  column     placed_item_id uuid
  column     at timestamp with time zone not null
  column     by_account_id uuid not null
  column     by_name plain_text not null
  constraint commission_step_is_about_an_outcome: FOREIGN KEY (collaboration_id, meeting_id, outcome_id) REFERENCES meeting_outcome(collaboration_id, meeting_id, id)
  constraint commission_step_is_placed_at_a_meeting: FOREIGN KEY (collaboration_id, placed_meeting_id) REFERENCES meeting(collaboration_id, id)
  constraint commission_step_is_placed_whole: CHECK ((((kind = 'placed'::text) = (placed_meeting_id IS NOT NULL)) AND ((placed_meeting_id IS NULL) = (placed_item_id IS NULL))))
  constraint commission_step_kind_is_known: CHECK ((kind = ANY (ARRAY['received'::text, 'placed'::text, 'answered'::text, 'reported'::text, 'done'::text])))
  constraint commission_step_pkey: PRIMARY KEY (collaboration_id, id)
  constraint commission_step_says_something: CHECK (((kind <> ALL (ARRAY['answered'::text, 'reported'::text])) OR (text IS NOT NULL)))
  index      CREATE INDEX commission_step_by_outcome ON public.commission_step USING btree (collaboration_id, meeting_id, outcome_id, at)

table composition_part
  column     collaboration_id identifier not null
  column     charter_id identifier not null
  column     id identifier not null
  column     ordinal integer not null
  column     label_sv plain_text not null
  column     label_en plain_text
  column     place text not null
  column     role text not null
  column     decision_right text not null
  column     seat_count integer
  column     each text
  column     principal_id identifier
  column     appointed_by_body_id identifier
  column     appointed_by_principal_id identifier
  column     appointed_by_each text
  column     nominated_by_body_id identifier
  column     nominated_by_principal_id identifier
  column     nominated_by_each text
  column     requires_category text
  column     requires_function_title plain_text
  column     requires_or_equivalent boolean
  column     personal_deputy text not null
  column     represents jsonb
  column     attends_for_sectors jsonb
  column     from_text partial_date
  column     until_text partial_date
  column     seen_from_text partial_date
  column     valid daterange not null generated always as days_of((from_text)::text, (until_text)::text, (seen_from_text)::text)
  column     stated_occupancy text
  column     stated_since_text partial_date
  column     stated_quote plain_text
  column     stated_document_id identifier
  column     stated_place plain_text
  column     reading_id identifier
  column     clause_quote plain_text
  column     clause_document_id identifier
  column     clause_place plain_text
  constraint composition_part_appointed_by_at_most_one: CHECK ((num_nonnulls(appointed_by_body_id, appointed_by_principal_id, appointed_by_each) <= 1))
  constraint composition_part_appointed_by_each_is_known: CHECK ((appointed_by_each = ANY (ARRAY['municipality'::text, 'principal'::text])))
  constraint composition_part_belongs_to_a_charter: FOREIGN KEY (collaboration_id, charter_id) REFERENCES charter(collaboration_id, id)
  constraint composition_part_count_is_positive: CHECK ((seat_count > 0))
  constraint composition_part_decision_right_is_known: CHECK ((decision_right = ANY (ARRAY['full'::text, 'none'::text, 'conditional'::text])))
  constraint composition_part_each_is_known: CHECK ((each = ANY (ARRAY['municipality'::text, 'principal'::text])))
  constraint composition_part_ends_after_it_begins: CHECK ((NOT isempty(valid)))
  constraint composition_part_is_appointed_by_a_known_body: FOREIGN KEY (collaboration_id, appointed_by_body_id) REFERENCES body(collaboration_id, id)
  constraint composition_part_is_appointed_by_a_known_principal: FOREIGN KEY (collaboration_id, appointed_by_principal_id) REFERENCES principal(collaboration_id, id)
  constraint composition_part_is_for_a_known_principal: FOREIGN KEY (collaboration_id, principal_id) REFERENCES principal(collaboration_id, id)
  constraint composition_part_is_nominated_by_a_known_body: FOREIGN KEY (collaboration_id, nominated_by_body_id) REFERENCES body(collaboration_id, id)
  constraint composition_part_is_nominated_by_a_known_principal: FOREIGN KEY (collaboration_id, nominated_by_principal_id) REFERENCES principal(collaboration_id, id)
  constraint composition_part_nominated_by_at_most_one: CHECK ((num_nonnulls(nominated_by_body_id, nominated_by_principal_id, nominated_by_each) <= 1))
  constraint composition_part_nominated_by_each_is_known: CHECK ((nominated_by_each = ANY (ARRAY['municipality'::text, 'principal'::text])))
  constraint composition_part_occupancy_is_known: CHECK ((stated_occupancy = ANY (ARRAY['filled'::text, 'vacant'::text, 'appointmentPending'::text, 'unknown'::text])))
  constraint composition_part_personal_deputy_is_known: CHECK ((personal_deputy = ANY (ARRAY['yes'::text, 'no'::text, 'unknown'::text])))
  constraint composition_part_pkey: PRIMARY KEY (collaboration_id, charter_id, id)
  constraint composition_part_place_is_known: CHECK ((place = ANY (ARRAY['seat'::text, 'support'::text])))
  constraint composition_part_place_needs_a_quote: CHECK (((clause_place IS NULL) OR (clause_quote IS NOT NULL)))
  constraint composition_part_quote_has_a_source: CHECK (((clause_quote IS NULL) = (clause_document_id IS NULL)))
  constraint composition_part_quotes_a_known_source: FOREIGN KEY (collaboration_id, clause_document_id) REFERENCES source_document(collaboration_id, id)
  constraint composition_part_represents_a_list: CHECK ((jsonb_typeof(represents) = 'array'::text))
  constraint composition_part_required_category_is_known: CHECK ((requires_category = ANY (ARRAY['elected'::text, 'official'::text])))
  constraint composition_part_requirement_is_whole: CHECK ((((requires_category IS NULL) = (requires_or_equivalent IS NULL)) AND ((requires_function_title IS NULL) OR (requires_category IS NOT NULL))))
  constraint composition_part_role_is_known: CHECK ((role = ANY (ARRAY['member'::text, 'chair'::text, 'viceChair'::text, 'convener'::text, 'groupLead'::text, 'matterIntake'::text, 'supportOfficial'::text, 'leadSupportOfficial'::text, 'municipalSupportOfficial'::text, 'programmeOwner'::text, 'programmeCoordinator'::text, 'processLead'::text, 'supportFunction'::text])))
  constraint composition_part_sectors_are_a_list: CHECK ((jsonb_typeof(attends_for_sectors) = 'array'::text))
  constraint composition_part_state_details_need_a_state: CHECK (((stated_occupancy IS NOT NULL) OR (num_nonnulls(stated_since_text, stated_quote) = 0)))
  constraint composition_part_state_place_needs_a_quote: CHECK (((stated_place IS NULL) OR (stated_quote IS NOT NULL)))
  constraint composition_part_state_quote_has_a_source: CHECK (((stated_quote IS NULL) = (stated_document_id IS NULL)))
  constraint composition_part_state_quotes_a_known_source: FOREIGN KEY (collaboration_id, stated_document_id) REFERENCES source_document(collaboration_id, id)
  trigger    CREATE TRIGGER composition_part_is_never_emptied BEFORE TRUNCATE ON public.composition_part FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_history()
  trigger    CREATE TRIGGER composition_part_tells_history AFTER INSERT OR DELETE OR UPDATE ON public.composition_part FOR EACH ROW EXECUTE FUNCTION record_register_change('collaboration_id', 'charter_id', 'id')

table decision_entry
  column     collaboration_id identifier not null
  column     recommendation_id uuid not null
  column     principal_id identifier not null
  column     number integer not null
  column     id uuid not null
  column     way text not null
  column     outcome text not null
  column     decided_on date
  column     paragraph plain_text
  column     registration_number plain_text
  column     link plain_text
  column     reservation plain_text
  column     attested_on date
  column     announced_on date
  column     because plain_text
  column     at timestamp with time zone not null
  column     by_account_id uuid not null
  column     by_name plain_text not null
  column     by_hat jsonb not null
  column     is_by_link boolean not null
  column     authority_name plain_text
  column     authority_level text
  constraint decision_entry_authority_is_whole: CHECK (((authority_name IS NULL) = (authority_level IS NULL)))
  constraint decision_entry_correction_has_a_reason: CHECK (((way = 'corrected'::text) = (because IS NOT NULL)))
  constraint decision_entry_has_a_day_once_made: CHECK (((outcome = 'pending'::text) = (decided_on IS NULL)))
  constraint decision_entry_is_of_a_principals_row: FOREIGN KEY (collaboration_id, recommendation_id, principal_id) REFERENCES principal_decision(collaboration_id, recommendation_id, principal_id)
  constraint decision_entry_is_recorded_once: UNIQUE (collaboration_id, id)
  constraint decision_entry_level_is_known: CHECK ((authority_level = ANY (ARRAY['assembly'::text, 'executiveCommittee'::text, 'committee'::text, 'officials'::text])))
  constraint decision_entry_only_a_correction_takes_back: CHECK (((outcome <> 'pending'::text) OR (way = 'corrected'::text)))
  constraint decision_entry_pkey: PRIMARY KEY (collaboration_id, recommendation_id, principal_id, number)
  constraint decision_entry_way_is_known: CHECK ((way = ANY (ARRAY['recorded'::text, 'corrected'::text])))
  trigger    CREATE TRIGGER decision_entry_is_append_only BEFORE DELETE OR UPDATE ON public.decision_entry FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite_decisions()
  trigger    CREATE TRIGGER decision_entry_is_never_emptied BEFORE TRUNCATE ON public.decision_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_decisions()

table decision_link
  column     hash text not null
  column     id uuid not null
  column     collaboration_id identifier not null
  column     recommendation_id uuid not null
  column     principal_id identifier not null
  column     name plain_text not null
  column     made_at timestamp with time zone not null
  column     expires_at timestamp with time zone not null
  column     used_at timestamp with time zone
  constraint decision_link_expires_after_it_is_made: CHECK ((expires_at > made_at))
  constraint decision_link_is_of_a_principals_row: FOREIGN KEY (collaboration_id, recommendation_id, principal_id) REFERENCES principal_decision(collaboration_id, recommendation_id, principal_id)
  constraint decision_link_pkey: PRIMARY KEY (hash)
  index      CREATE INDEX decision_link_by_age ON public.decision_link USING btree (expires_at)

table delivery_fact
  column     collaboration_id identifier not null
  column     id identifier not null
  column     body_id identifier not null
  column     kind text not null
  column     on_day date not null
  column     for_year integer not null
  column     to_body_id identifier
  column     is_example boolean not null
  constraint delivery_fact_pkey: PRIMARY KEY (collaboration_id, id)
  constraint delivery_is_from_a_known_body: FOREIGN KEY (collaboration_id, body_id) REFERENCES body(collaboration_id, id)
  constraint delivery_is_to_a_known_body: FOREIGN KEY (collaboration_id, to_body_id) REFERENCES body(collaboration_id, id)
  constraint delivery_kind_is_known: CHECK ((kind = ANY (ARRAY['yearPlan'::text, 'followUp'::text, 'annualReport'::text, 'compilation'::text, 'gathering'::text])))
  constraint delivery_year_is_a_year: CHECK (((for_year >= 1000) AND (for_year <= 9999)))
  trigger    CREATE TRIGGER delivery_fact_is_never_emptied BEFORE TRUNCATE ON public.delivery_fact FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_history()
  trigger    CREATE TRIGGER delivery_fact_tells_history AFTER INSERT OR DELETE OR UPDATE ON public.delivery_fact FOR EACH ROW EXECUTE FUNCTION record_register_change('collaboration_id', 'id')

table differing_opinion
  column     collaboration_id identifier not null
  column     meeting_id uuid not null
  column     item_id uuid not null
  column     principal_id identifier not null
  column     text plain_text not null
  column     at timestamp with time zone not null
  column     by_name plain_text not null
  constraint differing_opinion_is_of_an_item: FOREIGN KEY (collaboration_id, meeting_id, item_id) REFERENCES agenda_item(collaboration_id, meeting_id, id)
  constraint differing_opinion_pkey: PRIMARY KEY (collaboration_id, meeting_id, item_id, principal_id)

table division
  column     collaboration_id identifier not null
  column     id identifier not null
  column     level text not null
  column     name plain_text not null
  column     stated_count integer
  column     clause_quote plain_text
  column     clause_document_id identifier
  column     clause_place plain_text
  column     from_text partial_date
  column     until_text partial_date
  column     seen_from_text partial_date
  column     valid daterange not null generated always as days_of((from_text)::text, (until_text)::text, (seen_from_text)::text)
  constraint division_belongs_to_a_collaboration: FOREIGN KEY (collaboration_id) REFERENCES collaboration(id)
  constraint division_ends_after_it_begins: CHECK ((NOT isempty(valid)))
  constraint division_level_is_known: CHECK ((level = ANY (ARRAY['subRegional'::text, 'local'::text])))
  constraint division_pkey: PRIMARY KEY (collaboration_id, id)
  constraint division_place_needs_a_quote: CHECK (((clause_place IS NULL) OR (clause_quote IS NOT NULL)))
  constraint division_quote_has_a_source: CHECK (((clause_quote IS NULL) = (clause_document_id IS NULL)))
  constraint division_quotes_a_known_source: FOREIGN KEY (collaboration_id, clause_document_id) REFERENCES source_document(collaboration_id, id)
  constraint division_stated_count_is_positive: CHECK ((stated_count > 0))
  trigger    CREATE TRIGGER division_is_never_emptied BEFORE TRUNCATE ON public.division FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_history()
  trigger    CREATE TRIGGER division_tells_history AFTER INSERT OR DELETE OR UPDATE ON public.division FOR EACH ROW EXECUTE FUNCTION record_register_change('collaboration_id', 'id')

table identity
  column     issuer identifier not null
  column     subject identifier not null
  column     account_id uuid not null
  column     created_at timestamp with time zone not null
  constraint identity_address_is_normal: CHECK ((((issuer)::text <> 'mail'::text) OR ((subject)::text = lower(btrim((subject)::text)))))
  constraint identity_is_no_personal_number: CHECK ((NOT holds_personal_number((subject)::text)))
  constraint identity_is_of_an_account: FOREIGN KEY (account_id) REFERENCES account(id)
  constraint identity_pkey: PRIMARY KEY (issuer, subject)
  index      CREATE INDEX identity_by_account ON public.identity USING btree (account_id)

table interpretation
  column     collaboration_id identifier not null
  column     charter_id identifier not null
  column     ordinal integer not null
  column     rule_id identifier not null
  column     body_id identifier not null
  column     reading_id identifier not null
  column     rationale_sv plain_text not null
  column     rationale_en plain_text
  column     recorded_by plain_text not null
  column     recorded_on date not null
  column     is_example boolean not null
  constraint interpretation_is_for_a_body_of_the_charter: FOREIGN KEY (collaboration_id, charter_id, body_id) REFERENCES charter_body(collaboration_id, charter_id, body_id)
  constraint interpretation_is_of_a_known_rule: FOREIGN KEY (collaboration_id, charter_id, rule_id) REFERENCES charter_rule(collaboration_id, charter_id, id)
  constraint interpretation_one_reading_a_day: UNIQUE (collaboration_id, charter_id, rule_id, body_id, recorded_on) DEFERRABLE INITIALLY DEFERRED
  constraint interpretation_pkey: PRIMARY KEY (collaboration_id, charter_id, ordinal)
  trigger    CREATE TRIGGER interpretation_is_never_emptied BEFORE TRUNCATE ON public.interpretation FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_history()
  trigger    CREATE TRIGGER interpretation_tells_history AFTER INSERT OR DELETE OR UPDATE ON public.interpretation FOR EACH ROW EXECUTE FUNCTION record_register_change('collaboration_id', 'charter_id', 'ordinal')

table item_turn
  column     collaboration_id identifier not null
  column     meeting_id uuid not null
  column     turn integer not null
  column     item_id uuid not null
  column     began_at timestamp with time zone not null
  constraint item_turn_is_to_an_item: FOREIGN KEY (collaboration_id, meeting_id, item_id) REFERENCES agenda_item(collaboration_id, meeting_id, id)
  constraint item_turn_pkey: PRIMARY KEY (collaboration_id, meeting_id, turn)

table mandate
  column     collaboration_id identifier not null
  column     id identifier not null
  column     seat_id identifier not null
  column     person_id identifier not null
  column     held_as text not null
  column     office text
  column     home_office plain_text
  column     equivalence_reason plain_text
  column     equivalence_attested_by plain_text
  column     from_text partial_date
  column     until_text partial_date
  column     seen_from_text partial_date
  column     valid daterange not null generated always as days_of((from_text)::text, (until_text)::text, (seen_from_text)::text)
  column     appointed_by identifier
  column     source_document_id identifier
  column     source_place plain_text
  constraint mandate_ends_after_it_begins: CHECK ((NOT isempty(valid)))
  constraint mandate_equivalence_is_attested: CHECK (((equivalence_reason IS NULL) = (equivalence_attested_by IS NULL)))
  constraint mandate_held_as_is_known: CHECK ((held_as = ANY (ARRAY['member'::text, 'deputy'::text])))
  constraint mandate_is_given_by_a_known_principal: FOREIGN KEY (collaboration_id, appointed_by) REFERENCES principal(collaboration_id, id)
  constraint mandate_is_held_by_a_known_person: FOREIGN KEY (collaboration_id, person_id) REFERENCES person(collaboration_id, id)
  constraint mandate_is_on_a_known_seat: FOREIGN KEY (collaboration_id, seat_id) REFERENCES seat(collaboration_id, id)
  constraint mandate_names_a_known_source: FOREIGN KEY (collaboration_id, source_document_id) REFERENCES source_document(collaboration_id, id)
  constraint mandate_office_is_known: CHECK ((office = ANY (ARRAY['chair'::text, 'viceChair'::text])))
  constraint mandate_one_deputy_at_a_time: EXCLUDE USING gist (collaboration_id WITH =, seat_id WITH =, valid WITH &&) WHERE ((held_as = 'deputy'::text)) DEFERRABLE INITIALLY DEFERRED
  constraint mandate_one_holder_at_a_time: EXCLUDE USING gist (collaboration_id WITH =, seat_id WITH =, valid WITH &&) WHERE ((held_as = 'member'::text)) DEFERRABLE INITIALLY DEFERRED
  constraint mandate_pkey: PRIMARY KEY (collaboration_id, id)
  constraint mandate_place_needs_a_source: CHECK (((source_place IS NULL) OR (source_document_id IS NOT NULL)))
  trigger    CREATE TRIGGER mandate_is_never_emptied BEFORE TRUNCATE ON public.mandate FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_history()
  trigger    CREATE TRIGGER mandate_tells_history AFTER INSERT OR DELETE OR UPDATE ON public.mandate FOR EACH ROW EXECUTE FUNCTION record_register_change('collaboration_id', 'id')

table matter
  column     collaboration_id identifier not null
  column     id uuid not null
  column     number_year integer
  column     number_in_year integer
  column     kind text not null
  column     state text not null
  column     title text not null
  column     question text not null
  column     wanted text not null
  column     concerns text[] not null
  column     sectors text[] not null
  column     dispute jsonb
  column     raised_by_account_id uuid not null
  column     raised_by_name plain_text not null
  column     raised_by_hat jsonb not null
  column     on_behalf_of text
  column     raised_at timestamp with time zone
  column     origin_body_id identifier not null
  column     handling_body_id identifier not null
  column     body_ids text[] not null
  column     merged_into_id uuid
  column     published_at timestamp with time zone
  column     due_on date
  column     outcome text
  column     created_at timestamp with time zone not null
  column     changed_at timestamp with time zone not null
  column     version integer not null default 1
  column     words tsvector not null generated always as to_tsvector('swedish'::regconfig, ((((title || ' '::text) || question) || ' '::text) || wanted))
  constraint matter_dispute_says_things: CHECK (((dispute IS NULL) OR (jsonb_typeof(dispute) = 'object'::text)))
  constraint matter_draft_is_not_public: CHECK (((state <> 'draft'::text) OR (published_at IS NULL)))
  constraint matter_has_a_number_once_raised: CHECK (((state = 'draft'::text) = (number_year IS NULL)))
  constraint matter_is_in_a_known_collaboration: FOREIGN KEY (collaboration_id) REFERENCES collaboration(id)
  constraint matter_kind_is_known: CHECK ((kind = ANY (ARRAY['question'::text, 'interpretationDispute'::text, 'focusAssignment'::text, 'analysisRequest'::text, 'jointDocumentProposal'::text, 'information'::text])))
  constraint matter_merged_has_a_goal: CHECK (((state = 'merged'::text) = (merged_into_id IS NOT NULL)))
  constraint matter_merges_into_another: FOREIGN KEY (collaboration_id, merged_into_id) REFERENCES matter(collaboration_id, id)
  constraint matter_number_is_its_own: UNIQUE (collaboration_id, number_year, number_in_year)
  constraint matter_number_is_whole: CHECK (((number_year IS NULL) = (number_in_year IS NULL)))
  constraint matter_pkey: PRIMARY KEY (collaboration_id, id)
  constraint matter_raised_has_a_day: CHECK (((state = 'draft'::text) = (raised_at IS NULL)))
  constraint matter_state_is_known: CHECK ((state = ANY (ARRAY['draft'::text, 'raised'::text, 'askedBack'::text, 'inPreparation'::text, 'declined'::text, 'merged'::text, 'closed'::text])))
  index      CREATE INDEX matter_by_author ON public.matter USING btree (collaboration_id, raised_by_account_id, changed_at DESC)
  index      CREATE INDEX matter_by_bodies ON public.matter USING gin (body_ids)
  index      CREATE INDEX matter_by_body ON public.matter USING btree (collaboration_id, handling_body_id, state, raised_at DESC, id)
  index      CREATE INDEX matter_by_change ON public.matter USING btree (collaboration_id, changed_at DESC, id) WHERE (state <> 'draft'::text)
  index      CREATE INDEX matter_by_concern ON public.matter USING gin (concerns)
  index      CREATE INDEX matter_by_kind ON public.matter USING btree (collaboration_id, kind, changed_at DESC, id) WHERE (state <> 'draft'::text)
  index      CREATE INDEX matter_by_state ON public.matter USING btree (collaboration_id, state, changed_at DESC, id) WHERE (state <> 'draft'::text)
  index      CREATE INDEX matter_by_words ON public.matter USING gin (words) WHERE (state <> 'draft'::text)
  index      CREATE INDEX matter_drafts ON public.matter USING btree (collaboration_id, raised_by_account_id, changed_at, id) WHERE (state = 'draft'::text)
  index      CREATE INDEX matter_public ON public.matter USING btree (collaboration_id, raised_at DESC, id) WHERE (published_at IS NOT NULL)
  index      CREATE INDEX matter_public_by_body ON public.matter USING gin (body_ids) WHERE (published_at IS NOT NULL)
  index      CREATE INDEX matter_public_by_concern ON public.matter USING gin (concerns) WHERE (published_at IS NOT NULL)
  index      CREATE INDEX matter_public_by_kind ON public.matter USING btree (collaboration_id, kind, state, raised_at DESC, id) WHERE (published_at IS NOT NULL)
  index      CREATE INDEX matter_public_by_state ON public.matter USING btree (collaboration_id, state, raised_at DESC, id) WHERE (published_at IS NOT NULL)
  index      CREATE INDEX matter_public_by_words ON public.matter USING gin (words) WHERE (published_at IS NOT NULL)
  index      CREATE INDEX matter_sent_back ON public.matter USING btree (collaboration_id, origin_body_id, changed_at, id) WHERE (state = 'askedBack'::text)
  index      CREATE INDEX matter_to_receive ON public.matter USING btree (collaboration_id, handling_body_id, changed_at, id) WHERE (state = 'raised'::text)

table matter_ask
  column     collaboration_id identifier not null
  column     matter_id uuid not null
  column     id uuid not null
  column     principal_id identifier not null
  column     question text not null
  column     due_on date
  column     at timestamp with time zone not null
  column     by_account_id uuid not null
  column     by_name plain_text not null
  column     answer text
  column     answered_at timestamp with time zone
  column     answered_by_name plain_text
  constraint matter_ask_answer_is_whole: CHECK ((((answer IS NULL) = (answered_at IS NULL)) AND ((answer IS NULL) = (answered_by_name IS NULL))))
  constraint matter_ask_is_of_a_matter: FOREIGN KEY (collaboration_id, matter_id) REFERENCES matter(collaboration_id, id)
  constraint matter_ask_pkey: PRIMARY KEY (collaboration_id, matter_id, id)
  index      CREATE INDEX matter_ask_waiting ON public.matter_ask USING btree (collaboration_id, principal_id, due_on) WHERE (answered_at IS NULL)

table matter_comment
  column     collaboration_id identifier not null
  column     matter_id uuid not null
  column     id uuid not null
  column     text text not null
  column     at timestamp with time zone not null
  column     by_account_id uuid not null
  column     by_name plain_text not null
  column     by_hat jsonb not null
  constraint matter_comment_is_of_a_matter: FOREIGN KEY (collaboration_id, matter_id) REFERENCES matter(collaboration_id, id)
  constraint matter_comment_pkey: PRIMARY KEY (collaboration_id, matter_id, id)
  index      CREATE INDEX matter_comment_in_order ON public.matter_comment USING btree (collaboration_id, matter_id, at, id)

table matter_event
  column     collaboration_id identifier not null
  column     matter_id uuid not null
  column     number integer not null
  column     at timestamp with time zone not null
  column     kind text not null
  column     by_account_id uuid not null
  column     by_name plain_text not null
  column     by_hat jsonb not null
  column     is_public boolean not null
  column     data jsonb not null
  constraint matter_event_data_says_things: CHECK ((jsonb_typeof(data) = 'object'::text))
  constraint matter_event_is_of_a_matter: FOREIGN KEY (collaboration_id, matter_id) REFERENCES matter(collaboration_id, id)
  constraint matter_event_kind_is_known: CHECK ((kind = ANY (ARRAY['raised'::text, 'askedBack'::text, 'completed'::text, 'accepted'::text, 'declined'::text, 'merged'::text, 'received'::text, 'forwarded'::text, 'textSaved'::text, 'paperAdded'::text, 'commented'::text, 'asked'::text, 'answered'::text, 'responsibleNamed'::text, 'shared'::text, 'registered'::text, 'published'::text, 'unpublished'::text, 'closed'::text, 'putOnAgenda'::text, 'takenOffAgenda'::text, 'noticed'::text, 'meetingMoved'::text, 'meetingCancelled'::text, 'outcomeReached'::text, 'notesPublished'::text, 'recommended'::text, 'decided'::text, 'decisionCorrected'::text, 'reminded'::text, 'recommendationEnded'::text, 'ledgerPublished'::text, 'ledgerUnpublished'::text, 'commissionFollowed'::text])))
  constraint matter_event_pkey: PRIMARY KEY (collaboration_id, matter_id, number)
  index      CREATE INDEX matter_event_public ON public.matter_event USING btree (collaboration_id, at DESC, matter_id) WHERE is_public
  trigger    CREATE TRIGGER matter_event_is_append_only BEFORE DELETE OR UPDATE ON public.matter_event FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite_matter_events()
  trigger    CREATE TRIGGER matter_event_is_never_emptied BEFORE TRUNCATE ON public.matter_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_matter_events()

table matter_paper
  column     collaboration_id identifier not null
  column     matter_id uuid not null
  column     id uuid not null
  column     version integer not null
  column     name plain_text not null
  column     hash text not null
  column     size integer not null
  column     content_kind plain_text not null
  column     at timestamp with time zone not null
  column     by_account_id uuid not null
  column     by_name plain_text not null
  constraint matter_paper_is_of_a_matter: FOREIGN KEY (collaboration_id, matter_id) REFERENCES matter(collaboration_id, id)
  constraint matter_paper_pkey: PRIMARY KEY (collaboration_id, matter_id, id, version)

table matter_responsible
  column     collaboration_id identifier not null
  column     matter_id uuid not null
  column     principal_id identifier not null
  column     person_id identifier not null
  column     since timestamp with time zone not null
  constraint matter_responsible_is_of_a_matter: FOREIGN KEY (collaboration_id, matter_id) REFERENCES matter(collaboration_id, id)
  constraint matter_responsible_pkey: PRIMARY KEY (collaboration_id, matter_id, principal_id)

table matter_series
  column     collaboration_id identifier not null
  column     year integer not null
  column     last_number integer not null
  constraint matter_series_pkey: PRIMARY KEY (collaboration_id, year)

table matter_text
  column     collaboration_id identifier not null
  column     matter_id uuid not null
  column     version integer not null
  column     text text not null
  column     at timestamp with time zone not null
  column     by_account_id uuid not null
  column     by_name plain_text not null
  constraint matter_text_is_of_a_matter: FOREIGN KEY (collaboration_id, matter_id) REFERENCES matter(collaboration_id, id)
  constraint matter_text_pkey: PRIMARY KEY (collaboration_id, matter_id, version)

table meeting
  column     collaboration_id identifier not null
  column     id uuid not null
  column     body_id identifier not null
  column     state text not null
  column     on_day date not null
  column     at_time text not null
  column     minutes integer not null
  column     mode text not null
  column     place text
  column     link text
  column     last_day_for_matters date not null
  column     dispatch_day date not null
  column     sequence integer not null
  column     agenda_version integer not null
  column     notes_approval text not null
  column     notes_shared_at timestamp with time zone
  column     notes_approved_at timestamp with time zone
  column     notes_published_at timestamp with time zone
  column     cancelled_because plain_text
  column     is_example boolean not null
  column     created_at timestamp with time zone not null
  column     changed_at timestamp with time zone not null
  column     version integer not null
  constraint meeting_approval_is_known: CHECK ((notes_approval = ANY (ARRAY['chair'::text, 'nextMeeting'::text, 'participants'::text])))
  constraint meeting_approved_has_a_day: CHECK (((state = 'approved'::text) = (notes_approved_at IS NOT NULL)))
  constraint meeting_approves_what_is_shared: CHECK (((notes_approved_at IS NULL) OR (notes_shared_at IS NOT NULL)))
  constraint meeting_cancelled_says_why: CHECK (((state = 'cancelled'::text) = (cancelled_because IS NOT NULL)))
  constraint meeting_form_is_known: CHECK ((mode = ANY (ARRAY['physical'::text, 'digital'::text, 'hybrid'::text])))
  constraint meeting_is_of_a_body_that_is_known: FOREIGN KEY (collaboration_id, body_id) REFERENCES body(collaboration_id, id)
  constraint meeting_is_over_within_a_day: CHECK (((minutes >= 1) AND (minutes <= 1440)))
  constraint meeting_pkey: PRIMARY KEY (collaboration_id, id)
  constraint meeting_publishes_what_is_approved: CHECK (((notes_published_at IS NULL) OR (notes_approved_at IS NOT NULL)))
  constraint meeting_state_is_known: CHECK ((state = ANY (ARRAY['planned'::text, 'agenda'::text, 'noticed'::text, 'held'::text, 'notes'::text, 'approved'::text, 'cancelled'::text])))
  constraint meeting_time_is_a_time: CHECK ((at_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text))
  index      CREATE INDEX meeting_by_body ON public.meeting USING btree (collaboration_id, body_id, on_day DESC, at_time DESC, id)
  index      CREATE INDEX meeting_by_day ON public.meeting USING btree (collaboration_id, on_day, id)
  index      CREATE INDEX meeting_with_public_notes ON public.meeting USING btree (collaboration_id, on_day DESC, at_time DESC, id) WHERE (notes_published_at IS NOT NULL)

table meeting_answer
  column     collaboration_id identifier not null
  column     meeting_id uuid not null
  column     person_id identifier not null
  column     answer text not null
  column     for_day date not null
  column     for_time text not null
  column     way text not null
  column     at timestamp with time zone not null
  constraint meeting_answer_is_known: CHECK ((answer = ANY (ARRAY['comes'::text, 'digital'::text, 'cannot'::text])))
  constraint meeting_answer_is_of_a_meeting: FOREIGN KEY (collaboration_id, meeting_id) REFERENCES meeting(collaboration_id, id)
  constraint meeting_answer_pkey: PRIMARY KEY (collaboration_id, meeting_id, person_id)
  constraint meeting_answer_way_is_known: CHECK ((way = ANY (ARRAY['link'::text, 'calendar'::text, 'signedIn'::text, 'support'::text])))

table meeting_fact
  column     collaboration_id identifier not null
  column     id identifier not null
  column     body_id identifier not null
  column     on_day date not null
  column     status text not null
  column     hours double precision
  column     mode text
  column     place plain_text
  column     is_example boolean not null
  column     is_live boolean not null default false
  constraint meeting_fact_pkey: PRIMARY KEY (collaboration_id, id)
  constraint meeting_is_of_a_known_body: FOREIGN KEY (collaboration_id, body_id) REFERENCES body(collaboration_id, id)
  constraint meeting_lasts_within_a_day: CHECK (((hours > (0)::double precision) AND (hours <= (24)::double precision)))
  constraint meeting_mode_is_known: CHECK ((mode = ANY (ARRAY['physical'::text, 'digital'::text, 'hybrid'::text])))
  constraint meeting_status_is_known: CHECK ((status = ANY (ARRAY['planned'::text, 'held'::text, 'cancelled'::text])))
  trigger    CREATE TRIGGER meeting_fact_is_never_emptied BEFORE TRUNCATE ON public.meeting_fact FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_history()
  trigger    CREATE TRIGGER meeting_fact_tells_history AFTER INSERT OR DELETE OR UPDATE ON public.meeting_fact FOR EACH ROW EXECUTE FUNCTION record_register_change('collaboration_id', 'id')

table meeting_invitation
  column     collaboration_id identifier not null
  column     meeting_id uuid not null
  column     person_id identifier not null
  column     uid text not null
  constraint meeting_invitation_has_a_uid_of_its_own: UNIQUE (uid)
  constraint meeting_invitation_is_to_a_meeting: FOREIGN KEY (collaboration_id, meeting_id) REFERENCES meeting(collaboration_id, id)
  constraint meeting_invitation_pkey: PRIMARY KEY (collaboration_id, meeting_id, person_id)
  constraint meeting_invitation_uid_is_one: CHECK ((uid ~ '^[A-Za-z0-9_-]{43}@[a-z0-9.-]+$'::text))

table meeting_letter
  column     collaboration_id identifier not null
  column     meeting_id uuid not null
  column     letter_id uuid not null
  column     person_id identifier not null
  column     kind text not null
  column     notice_version integer
  column     at timestamp with time zone not null
  constraint meeting_letter_carries_a_notice: CHECK (((notice_version IS NOT NULL) = (kind = ANY (ARRAY['notice'::text, 'cancelled'::text, 'uninvited'::text]))))
  constraint meeting_letter_is_about_a_meeting: FOREIGN KEY (collaboration_id, meeting_id) REFERENCES meeting(collaboration_id, id)
  constraint meeting_letter_is_in_the_outbox: FOREIGN KEY (letter_id) REFERENCES outbox(id) ON DELETE CASCADE
  constraint meeting_letter_kind_is_known: CHECK ((kind = ANY (ARRAY['notice'::text, 'cancelled'::text, 'uninvited'::text, 'called'::text, 'stoodDown'::text, 'notTaken'::text])))
  constraint meeting_letter_pkey: PRIMARY KEY (collaboration_id, meeting_id, letter_id)

table meeting_note
  column     collaboration_id identifier not null
  column     meeting_id uuid not null
  column     item_id uuid not null
  column     version integer not null
  column     text text not null
  column     at timestamp with time zone not null
  column     by_account_id uuid not null
  column     by_name plain_text not null
  constraint meeting_note_is_of_a_meeting: FOREIGN KEY (collaboration_id, meeting_id) REFERENCES meeting(collaboration_id, id)
  constraint meeting_note_pkey: PRIMARY KEY (collaboration_id, meeting_id, item_id, version)

table meeting_notice
  column     collaboration_id identifier not null
  column     meeting_id uuid not null
  column     version integer not null
  column     method text not null
  column     sequence integer not null
  column     content jsonb not null
  column     recipients jsonb not null
  column     at timestamp with time zone not null
  column     by_account_id uuid not null
  column     by_name plain_text not null
  constraint meeting_notice_content_says_things: CHECK ((jsonb_typeof(content) = 'object'::text))
  constraint meeting_notice_is_of_a_meeting: FOREIGN KEY (collaboration_id, meeting_id) REFERENCES meeting(collaboration_id, id)
  constraint meeting_notice_method_is_known: CHECK ((method = ANY (ARRAY['request'::text, 'cancel'::text])))
  constraint meeting_notice_pkey: PRIMARY KEY (collaboration_id, meeting_id, version)
  constraint meeting_notice_recipients_are_a_list: CHECK ((jsonb_typeof(recipients) = 'array'::text))
  trigger    CREATE TRIGGER meeting_notice_is_append_only BEFORE DELETE OR UPDATE ON public.meeting_notice FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite_notices()
  trigger    CREATE TRIGGER meeting_notice_is_never_emptied BEFORE TRUNCATE ON public.meeting_notice FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_notices()

table meeting_outcome
  column     collaboration_id identifier not null
  column     meeting_id uuid not null
  column     item_id uuid not null
  column     id uuid not null
  column     kind text not null
  column     text plain_text not null
  column     to_body_id identifier
  column     person_id identifier
  column     due_on date
  column     ends_on date
  column     at timestamp with time zone not null
  column     by_account_id uuid not null
  column     by_name plain_text not null
  column     version integer not null
  column     done_at timestamp with time zone
  column     done_by_name plain_text
  constraint meeting_outcome_assignment_is_somebodys: CHECK (((kind <> 'assignment'::text) OR ((person_id IS NOT NULL) AND (due_on IS NOT NULL))))
  constraint meeting_outcome_done_is_an_assignment: CHECK (((done_at IS NULL) OR (kind = 'assignment'::text)))
  constraint meeting_outcome_done_is_told_whole: CHECK (((done_at IS NULL) = (done_by_name IS NULL)))
  constraint meeting_outcome_group_is_temporary: CHECK (((kind <> 'workingGroup'::text) OR (ends_on IS NOT NULL)))
  constraint meeting_outcome_is_of_an_item: FOREIGN KEY (collaboration_id, meeting_id, item_id) REFERENCES agenda_item(collaboration_id, meeting_id, id)
  constraint meeting_outcome_kind_is_known: CHECK ((kind = ANY (ARRAY['informationNoted'::text, 'views'::text, 'proposalToCommissioner'::text, 'recommendation'::text, 'analysisRequest'::text, 'workingGroup'::text, 'assignment'::text, 'priority'::text, 'appointment'::text])))
  constraint meeting_outcome_pkey: PRIMARY KEY (collaboration_id, meeting_id, id)
  index      CREATE INDEX meeting_outcome_by_meeting_kind ON public.meeting_outcome USING btree (collaboration_id, kind, meeting_id)
  index      CREATE INDEX meeting_outcome_by_person ON public.meeting_outcome USING btree (collaboration_id, person_id, due_on) WHERE (kind = 'assignment'::text)
  index      CREATE INDEX meeting_outcome_by_receiver ON public.meeting_outcome USING btree (collaboration_id, to_body_id, at DESC) WHERE (to_body_id IS NOT NULL)

table meeting_presence
  column     collaboration_id identifier not null
  column     meeting_id uuid not null
  column     person_id identifier not null
  column     mode text not null
  column     absent_for uuid[] not null
  column     left_at timestamp with time zone
  constraint meeting_presence_is_of_a_meeting: FOREIGN KEY (collaboration_id, meeting_id) REFERENCES meeting(collaboration_id, id)
  constraint meeting_presence_mode_is_known: CHECK ((mode = ANY (ARRAY['physically'::text, 'digitally'::text, 'absent'::text])))
  constraint meeting_presence_pkey: PRIMARY KEY (collaboration_id, meeting_id, person_id)

table meeting_seat
  column     collaboration_id identifier not null
  column     meeting_id uuid not null
  column     seat_id identifier not null
  column     ordinal integer not null
  column     principal_id identifier
  column     member_id identifier
  column     deputy_id identifier
  column     is_counted boolean not null
  constraint meeting_seat_is_of_a_meeting: FOREIGN KEY (collaboration_id, meeting_id) REFERENCES meeting(collaboration_id, id)
  constraint meeting_seat_pkey: PRIMARY KEY (collaboration_id, meeting_id, seat_id)

table meeting_setting
  column     collaboration_id identifier not null
  column     body_id identifier not null
  column     matter_days integer not null
  column     dispatch_days integer not null
  column     minutes integer not null
  column     notes_approval text not null
  column     recurring jsonb not null
  constraint meeting_setting_approval_is_known: CHECK ((notes_approval = ANY (ARRAY['chair'::text, 'nextMeeting'::text, 'participants'::text])))
  constraint meeting_setting_days_are_sensible: CHECK ((((matter_days >= 0) AND (matter_days <= 60)) AND ((dispatch_days >= 0) AND (dispatch_days <= 60))))
  constraint meeting_setting_is_of_a_known_body: FOREIGN KEY (collaboration_id, body_id) REFERENCES body(collaboration_id, id)
  constraint meeting_setting_lasts_within_a_day: CHECK (((minutes >= 1) AND (minutes <= 1440)))
  constraint meeting_setting_pkey: PRIMARY KEY (collaboration_id, body_id)
  constraint meeting_setting_recurring_is_a_list: CHECK ((jsonb_typeof(recurring) = 'array'::text))

table member_import
  column     collaboration_id identifier not null
  column     id uuid not null
  column     body_id identifier not null
  column     at timestamp with time zone not null
  column     by_account_id uuid not null
  column     by_name plain_text not null
  column     file_name plain_text not null
  column     added integer not null
  column     changed integer not null
  column     ended integer not null
  constraint member_import_is_in_a_known_collaboration: FOREIGN KEY (collaboration_id) REFERENCES collaboration(id)
  constraint member_import_pkey: PRIMARY KEY (collaboration_id, id)
  index      CREATE INDEX member_import_by_body ON public.member_import USING btree (collaboration_id, body_id, at DESC)

table notes_approval
  column     collaboration_id identifier not null
  column     meeting_id uuid not null
  column     person_id identifier not null
  column     revision integer not null
  column     at timestamp with time zone not null
  constraint notes_approval_is_of_a_meeting: FOREIGN KEY (collaboration_id, meeting_id) REFERENCES meeting(collaboration_id, id)
  constraint notes_approval_pkey: PRIMARY KEY (collaboration_id, meeting_id, person_id)

table notes_publication
  column     collaboration_id identifier not null
  column     meeting_id uuid not null
  column     shows_names boolean not null
  column     papers jsonb not null
  constraint notes_publication_is_of_a_meeting: FOREIGN KEY (collaboration_id, meeting_id) REFERENCES meeting(collaboration_id, id)
  constraint notes_publication_papers_are_a_list: CHECK ((jsonb_typeof(papers) = 'array'::text))
  constraint notes_publication_pkey: PRIMARY KEY (collaboration_id, meeting_id)

table outbox
  column     id uuid not null default gen_random_uuid()
  column     to_address text not null
  column     subject plain_text not null
  column     text text
  column     html text
  column     is_secret boolean not null default false
  column     purpose identifier not null
  column     created_at timestamp with time zone not null
  column     give_up_at timestamp with time zone not null
  column     attempts integer not null default 0
  column     next_try_at timestamp with time zone not null
  column     message_id text
  column     last_error text
  column     state text not null default 'waiting'::text
  column     ended_at timestamp with time zone
  column     transport text
  column     failed_because text
  column     calendar_method text
  column     calendar text
  constraint outbox_calendar_is_small: CHECK ((octet_length(calendar) <= 65536))
  constraint outbox_calendar_is_whole: CHECK (((calendar IS NULL) = (calendar_method IS NULL)))
  constraint outbox_calendar_method_is_known: CHECK ((calendar_method = ANY (ARRAY['REQUEST'::text, 'CANCEL'::text])))
  constraint outbox_ended_when_not_waiting: CHECK (((ended_at IS NULL) = (state = 'waiting'::text)))
  constraint outbox_failed_for_a_reason: CHECK ((((failed_because IS NOT NULL) = (state = 'failed'::text)) AND (failed_because = ANY (ARRAY['refused'::text, 'gave-up'::text]))))
  constraint outbox_goes_to_one_address: CHECK (((to_address ~ '^[^[:cntrl:][:space:]<>()\[\],;:\\"@]+@[a-z0-9.-]+$'::text) AND (length(to_address) <= 254)))
  constraint outbox_pkey: PRIMARY KEY (id)
  constraint outbox_sent_by_something: CHECK ((((transport IS NOT NULL) = (state = 'sent'::text)) AND ((state <> 'sent'::text) OR (message_id IS NOT NULL))))
  constraint outbox_state_is_known: CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'failed'::text])))
  constraint outbox_subject_is_one_line: CHECK ((((subject)::text !~ '[[:cntrl:]]'::text) AND (length((subject)::text) <= 250)))
  constraint outbox_text_is_always_there: CHECK (((text IS NOT NULL) OR (is_secret AND (state <> 'waiting'::text))))
  index      CREATE INDEX outbox_by_address ON public.outbox USING btree (to_address, created_at)
  index      CREATE INDEX outbox_due ON public.outbox USING btree (next_try_at) WHERE (state = 'waiting'::text)

table outbox_attachment
  column     letter_id uuid not null
  column     ordinal integer not null
  column     name plain_text not null
  column     content_type text not null
  column     content bytea not null
  constraint outbox_attachment_belongs_to_a_letter: FOREIGN KEY (letter_id) REFERENCES outbox(id) ON DELETE CASCADE
  constraint outbox_attachment_content_type_is_one: CHECK (((content_type ~ '^[a-z0-9]+/[a-z0-9.+-]+$'::text) AND (length(content_type) <= 127)))
  constraint outbox_attachment_is_small: CHECK ((octet_length(content) <= 5242880))
  constraint outbox_attachment_name_is_one_line: CHECK ((((name)::text !~ '[[:cntrl:]/\\]'::text) AND ((length((name)::text) >= 1) AND (length((name)::text) <= 200))))
  constraint outbox_attachment_ordinal_counts: CHECK ((ordinal >= 0))
  constraint outbox_attachment_pkey: PRIMARY KEY (letter_id, ordinal)

table own_paper
  column     collaboration_id identifier not null
  column     matter_id uuid not null
  column     principal_id identifier not null
  column     id uuid not null
  column     version integer not null
  column     name plain_text not null
  column     hash text not null
  column     size integer not null
  column     content_kind plain_text not null
  column     at timestamp with time zone not null
  column     by_account_id uuid not null
  column     by_name plain_text not null
  column     shared_paper_id uuid
  column     shared_version integer
  column     shared_at timestamp with time zone
  constraint own_paper_is_in_a_matter: FOREIGN KEY (collaboration_id, matter_id) REFERENCES matter(collaboration_id, id)
  constraint own_paper_pkey: PRIMARY KEY (collaboration_id, matter_id, principal_id, id, version)
  constraint own_paper_shared_is_whole: CHECK ((((shared_version IS NULL) = (shared_at IS NULL)) AND ((shared_version IS NULL) = (shared_paper_id IS NULL))))
  trigger    CREATE TRIGGER own_paper_stays_shared BEFORE UPDATE ON public.own_paper FOR EACH ROW WHEN ((old.shared_at IS NOT NULL)) EXECUTE FUNCTION refuse_to_unshare()
  policy     own_paper_is_the_principals_alone: * using (((collaboration_id)::text = current_setting('radslag.collaboration'::text, true)) AND ((principal_id)::text = current_setting('radslag.principal'::text, true)))
  rows       only what a policy lets through, for the owner too
  grant      radslag_app: insert, select, update (shared_at, shared_paper_id, shared_version)

table own_text
  column     collaboration_id identifier not null
  column     matter_id uuid not null
  column     principal_id identifier not null
  column     version integer not null
  column     text text not null
  column     at timestamp with time zone not null
  column     by_account_id uuid not null
  column     by_name plain_text not null
  column     shared_version integer
  column     shared_at timestamp with time zone
  constraint own_text_is_in_a_matter: FOREIGN KEY (collaboration_id, matter_id) REFERENCES matter(collaboration_id, id)
  constraint own_text_pkey: PRIMARY KEY (collaboration_id, matter_id, principal_id, version)
  constraint own_text_shared_is_whole: CHECK (((shared_version IS NULL) = (shared_at IS NULL)))
  trigger    CREATE TRIGGER own_text_stays_shared BEFORE UPDATE ON public.own_text FOR EACH ROW WHEN ((old.shared_at IS NOT NULL)) EXECUTE FUNCTION refuse_to_unshare()
  policy     own_text_is_the_principals_alone: * using (((collaboration_id)::text = current_setting('radslag.collaboration'::text, true)) AND ((principal_id)::text = current_setting('radslag.principal'::text, true)))
  rows       only what a policy lets through, for the owner too
  grant      radslag_app: insert, select, update (shared_at, shared_version)

table person
  column     collaboration_id identifier not null
  column     id identifier not null
  column     name plain_text not null
  column     is_example boolean not null
  constraint person_belongs_to_a_collaboration: FOREIGN KEY (collaboration_id) REFERENCES collaboration(id)
  constraint person_pkey: PRIMARY KEY (collaboration_id, id)
  trigger    CREATE TRIGGER person_is_never_emptied BEFORE TRUNCATE ON public.person FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_history()
  trigger    CREATE TRIGGER person_tells_history AFTER INSERT OR DELETE OR UPDATE ON public.person FOR EACH ROW EXECUTE FUNCTION record_register_change('collaboration_id', 'id')

table person_contact
  column     collaboration_id identifier not null
  column     person_id identifier not null
  column     mail text not null
  column     changed_at timestamp with time zone not null
  constraint person_contact_is_in_a_known_collaboration: FOREIGN KEY (collaboration_id) REFERENCES collaboration(id)
  constraint person_contact_mail_is_no_personal_number: CHECK ((NOT holds_personal_number(mail)))
  constraint person_contact_mail_is_one_address: CHECK (((mail ~ '^[^[:cntrl:][:space:]<>()\[\],;:\\"@]+@[a-z0-9.-]+$'::text) AND (length(mail) <= 254)))
  constraint person_contact_pkey: PRIMARY KEY (collaboration_id, person_id)

table personal_note
  column     collaboration_id identifier not null
  column     matter_id uuid not null
  column     account_id uuid not null
  column     version integer not null
  column     text text not null
  column     at timestamp with time zone not null
  constraint personal_note_is_in_a_matter: FOREIGN KEY (collaboration_id, matter_id) REFERENCES matter(collaboration_id, id)
  constraint personal_note_is_of_a_known_account: FOREIGN KEY (account_id) REFERENCES account(id)
  constraint personal_note_pkey: PRIMARY KEY (collaboration_id, matter_id, account_id)
  policy     personal_note_is_its_writers_alone: * using (((collaboration_id)::text = current_setting('radslag.collaboration'::text, true)) AND ((account_id)::text = current_setting('radslag.account'::text, true)))
  rows       only what a policy lets through, for the owner too
  grant      radslag_app: delete, insert, select, update

table principal
  column     collaboration_id identifier not null
  column     id identifier not null
  column     kind text not null
  column     from_text partial_date
  column     until_text partial_date
  column     seen_from_text partial_date
  column     valid daterange not null generated always as days_of((from_text)::text, (until_text)::text, (seen_from_text)::text)
  column     source_document_id identifier
  column     source_place plain_text
  constraint principal_belongs_to_a_collaboration: FOREIGN KEY (collaboration_id) REFERENCES collaboration(id)
  constraint principal_ends_after_it_begins: CHECK ((NOT isempty(valid)))
  constraint principal_kind_is_known: CHECK ((kind = ANY (ARRAY['region'::text, 'municipality'::text, 'localFederation'::text, 'independentOrganiser'::text])))
  constraint principal_names_a_known_source: FOREIGN KEY (collaboration_id, source_document_id) REFERENCES source_document(collaboration_id, id)
  constraint principal_pkey: PRIMARY KEY (collaboration_id, id)
  constraint principal_place_needs_a_source: CHECK (((source_place IS NULL) OR (source_document_id IS NOT NULL)))
  trigger    CREATE TRIGGER principal_is_never_emptied BEFORE TRUNCATE ON public.principal FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_history()
  trigger    CREATE TRIGGER principal_tells_history AFTER INSERT OR DELETE OR UPDATE ON public.principal FOR EACH ROW EXECUTE FUNCTION record_register_change('collaboration_id', 'id')

table principal_decision
  column     collaboration_id identifier not null
  column     recommendation_id uuid not null
  column     principal_id identifier not null
  column     ordinal integer not null
  column     authority_name plain_text not null
  column     authority_level text not null
  column     due_on date
  column     outcome text not null default 'pending'::text
  column     decided_on date
  column     paragraph plain_text
  column     registration_number plain_text
  column     link plain_text
  column     reservation plain_text
  column     attested_on date
  column     announced_on date
  column     entry_id uuid
  column     recorded_at timestamp with time zone
  column     recorded_by_name plain_text
  column     entries integer not null default 0
  column     reminders integer not null default 0
  column     reminded_at timestamp with time zone
  column     return_id uuid
  constraint principal_decision_days_come_in_order: CHECK (((attested_on >= decided_on) AND (announced_on >= decided_on) AND (announced_on >= attested_on)))
  constraint principal_decision_has_a_day_once_made: CHECK (((outcome = 'pending'::text) = (decided_on IS NULL)))
  constraint principal_decision_has_its_place: UNIQUE (collaboration_id, recommendation_id, ordinal)
  constraint principal_decision_is_of_a_recommendation: FOREIGN KEY (collaboration_id, recommendation_id) REFERENCES recommendation(collaboration_id, id)
  constraint principal_decision_is_recorded_by_somebody: CHECK ((((outcome = 'pending'::text) = (entry_id IS NULL)) AND ((entry_id IS NULL) = (recorded_at IS NULL)) AND ((entry_id IS NULL) = (recorded_by_name IS NULL))))
  constraint principal_decision_level_is_known: CHECK ((authority_level = ANY (ARRAY['assembly'::text, 'executiveCommittee'::text, 'committee'::text, 'officials'::text])))
  constraint principal_decision_outcome_is_known: CHECK ((outcome = ANY (ARRAY['pending'::text, 'adopted'::text, 'adoptedWithReservation'::text, 'rejected'::text, 'referredBack'::text, 'notNeeded'::text])))
  constraint principal_decision_pkey: PRIMARY KEY (collaboration_id, recommendation_id, principal_id)
  constraint principal_decision_reservation_is_said: CHECK (((outcome = 'adoptedWithReservation'::text) = (reservation IS NOT NULL)))
  constraint principal_decision_says_nothing_before_it_is_made: CHECK (((outcome <> 'pending'::text) OR ((paragraph IS NULL) AND (registration_number IS NULL) AND (link IS NULL) AND (reservation IS NULL) AND (attested_on IS NULL) AND (announced_on IS NULL))))
  index      CREATE INDEX principal_decision_to_return ON public.principal_decision USING btree (collaboration_id, recommendation_id) WHERE (return_id IS NOT NULL)
  index      CREATE INDEX principal_decision_waiting ON public.principal_decision USING btree (collaboration_id, principal_id, due_on) WHERE (outcome = ANY (ARRAY['pending'::text, 'referredBack'::text]))

table principal_name
  column     collaboration_id identifier not null
  column     principal_id identifier not null
  column     ordinal integer not null
  column     full_name plain_text not null
  column     short_name plain_text not null
  column     from_text partial_date
  column     until_text partial_date
  column     seen_from_text partial_date
  column     valid daterange not null generated always as days_of((from_text)::text, (until_text)::text, (seen_from_text)::text)
  constraint principal_name_belongs_to_a_principal: FOREIGN KEY (collaboration_id, principal_id) REFERENCES principal(collaboration_id, id)
  constraint principal_name_ends_after_it_begins: CHECK ((NOT isempty(valid)))
  constraint principal_name_pkey: PRIMARY KEY (collaboration_id, principal_id, ordinal)
  constraint principal_one_name_at_a_time: EXCLUDE USING gist (collaboration_id WITH =, principal_id WITH =, valid WITH &&) DEFERRABLE INITIALLY DEFERRED
  trigger    CREATE TRIGGER principal_name_is_never_emptied BEFORE TRUNCATE ON public.principal_name FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_history()
  trigger    CREATE TRIGGER principal_name_tells_history AFTER INSERT OR DELETE OR UPDATE ON public.principal_name FOR EACH ROW EXECUTE FUNCTION record_register_change('collaboration_id', 'principal_id', 'ordinal')

table provider
  column     id identifier not null
  column     issuer identifier not null
  column     client_id text not null
  column     client_auth text not null
  column     secret_reference text
  column     name_sv plain_text not null
  column     name_en plain_text not null
  column     principal_ref text
  column     discovery_url text
  column     acr_values text
  column     assurance_level text
  column     allows_new boolean not null
  column     is_open boolean not null
  constraint provider_client_auth_is_known: CHECK ((client_auth = ANY (ARRAY['client_secret_basic'::text, 'client_secret_post'::text, 'none'::text])))
  constraint provider_id_fits_an_address: CHECK (((id)::text ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
  constraint provider_issuer_is_an_address: CHECK (((issuer)::text ~ '^https?://'::text))
  constraint provider_pkey: PRIMARY KEY (id)
  constraint provider_secret_is_named_when_used: CHECK (((client_auth = 'none'::text) = (secret_reference IS NULL)))

table radslag_migration
  column     name text not null
  column     checksum text not null
  column     applied_at timestamp with time zone not null default now()
  constraint radslag_migration_once: PRIMARY KEY (name)

table recommendation
  column     collaboration_id identifier not null
  column     id uuid not null
  column     title plain_text not null
  column     text plain_text not null
  column     recommended_on date not null
  column     by_body_id identifier not null
  column     returns_to_body_id identifier not null
  column     matter_id uuid
  column     meeting_id uuid
  column     item_id uuid
  column     outcome_id uuid
  column     condition text not null
  column     holds_from date
  column     opened_at timestamp with time zone not null
  column     opened_by_account_id uuid not null
  column     opened_by_name plain_text not null
  column     published_at timestamp with time zone
  column     ended_at timestamp with time zone
  column     ended_because plain_text
  column     version integer not null
  column     part_of_id uuid
  constraint recommendation_by_date_has_a_date: CHECK (((condition <> 'date'::text) OR (holds_from IS NOT NULL)))
  constraint recommendation_condition_is_known: CHECK ((condition = ANY (ARRAY['allAdopted'::text, 'date'::text, 'perPrincipal'::text])))
  constraint recommendation_end_is_whole: CHECK (((ended_at IS NULL) = (ended_because IS NULL)))
  constraint recommendation_has_one_ledger_an_outcome: UNIQUE (collaboration_id, outcome_id)
  constraint recommendation_holds_from_its_day_on: CHECK ((holds_from >= recommended_on))
  constraint recommendation_is_about_a_matter: FOREIGN KEY (collaboration_id, matter_id) REFERENCES matter(collaboration_id, id)
  constraint recommendation_is_in_a_known_collaboration: FOREIGN KEY (collaboration_id) REFERENCES collaboration(id)
  constraint recommendation_is_no_part_of_itself: CHECK ((part_of_id <> id))
  constraint recommendation_is_part_of_a_known_one: FOREIGN KEY (collaboration_id, part_of_id) REFERENCES recommendation(collaboration_id, id)
  constraint recommendation_item_is_of_a_meeting: CHECK (((item_id IS NULL) OR (meeting_id IS NOT NULL)))
  constraint recommendation_pkey: PRIMARY KEY (collaboration_id, id)
  index      CREATE INDEX recommendation_by_body ON public.recommendation USING btree (collaboration_id, by_body_id, recommended_on DESC)
  index      CREATE INDEX recommendation_by_matter ON public.recommendation USING btree (collaboration_id, matter_id) WHERE (matter_id IS NOT NULL)
  index      CREATE INDEX recommendation_by_meeting ON public.recommendation USING btree (collaboration_id, meeting_id) WHERE (meeting_id IS NOT NULL)
  index      CREATE INDEX recommendation_parts ON public.recommendation USING btree (collaboration_id, part_of_id) WHERE (part_of_id IS NOT NULL)
  index      CREATE INDEX recommendation_public ON public.recommendation USING btree (collaboration_id, recommended_on DESC, id) WHERE (published_at IS NOT NULL)

table register_entry
  column     collaboration_id identifier not null
  column     id uuid not null
  column     matter_id uuid not null
  column     principal_id identifier not null
  column     occasion text not null
  column     record_kind text not null
  column     record_id uuid not null
  column     record_version integer not null
  column     record_name plain_text
  column     direction text not null
  column     dated_on date not null
  column     subject plain_text not null
  column     is_title_withheld boolean not null default false
  column     sender_principal_id identifier
  column     body_id identifier not null
  column     receiver_ids text[] not null
  column     registration_number text
  column     registered_at timestamp with time zone
  column     registered_by_name plain_text
  column     created_at timestamp with time zone not null
  column     created_by_name plain_text not null
  constraint register_entry_direction_is_known: CHECK ((direction = ANY (ARRAY['in'::text, 'out'::text])))
  constraint register_entry_is_of_a_matter: FOREIGN KEY (collaboration_id, matter_id) REFERENCES matter(collaboration_id, id)
  constraint register_entry_is_once_for_each_authority: UNIQUE (collaboration_id, matter_id, record_kind, record_id, record_version, principal_id)
  constraint register_entry_number_says_things: CHECK ((btrim(registration_number) <> ''::text))
  constraint register_entry_occasion_is_known: CHECK ((occasion = ANY (ARRAY['shared'::text, 'finalised'::text])))
  constraint register_entry_pkey: PRIMARY KEY (collaboration_id, id)
  constraint register_entry_record_kind_is_known: CHECK ((record_kind = ANY (ARRAY['text'::text, 'paper'::text, 'outcome'::text])))
  constraint register_entry_registered_is_whole: CHECK ((((registration_number IS NULL) = (registered_at IS NULL)) AND ((registration_number IS NULL) = (registered_by_name IS NULL))))
  index      CREATE INDEX register_entry_by_authority ON public.register_entry USING btree (collaboration_id, principal_id, dated_on DESC, created_at DESC, id)
  index      CREATE INDEX register_entry_missing ON public.register_entry USING btree (collaboration_id, principal_id, dated_on, created_at, id) WHERE (registration_number IS NULL)

table register_history
  column     id bigint not null generated always as identity
  column     collaboration_id identifier not null
  column     at timestamp with time zone not null
  column     by plain_text not null
  column     act text not null
  column     table_name text not null
  column     row_key jsonb not null
  column     before jsonb
  column     after jsonb
  constraint register_history_act_is_known: CHECK ((act = ANY (ARRAY['insert'::text, 'update'::text, 'delete'::text])))
  constraint register_history_pkey: PRIMARY KEY (collaboration_id, id)
  constraint register_history_tells_before_and_after: CHECK ((((before IS NULL) = (act = 'insert'::text)) AND ((after IS NULL) = (act = 'delete'::text))))
  trigger    CREATE TRIGGER register_history_is_append_only BEFORE DELETE OR UPDATE ON public.register_history FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite_history()
  trigger    CREATE TRIGGER register_history_is_never_emptied BEFORE TRUNCATE ON public.register_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_history()

table registration
  column     collaboration_id identifier not null
  column     entry_id uuid not null
  column     ordinal integer not null
  column     registration_number plain_text not null
  column     at timestamp with time zone not null
  column     by_account_id uuid not null
  column     by_name plain_text not null
  constraint registration_is_of_an_entry: FOREIGN KEY (collaboration_id, entry_id) REFERENCES register_entry(collaboration_id, id)
  constraint registration_pkey: PRIMARY KEY (collaboration_id, entry_id, ordinal)
  trigger    CREATE TRIGGER registration_is_append_only BEFORE DELETE OR UPDATE ON public.registration FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite_registrations()
  trigger    CREATE TRIGGER registration_is_never_emptied BEFORE TRUNCATE ON public.registration FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_registrations()

table relation
  column     collaboration_id identifier not null
  column     id identifier not null
  column     from_body_id identifier
  column     from_principal_id identifier
  column     from_each text
  column     verb text not null
  column     to_body_id identifier
  column     to_principal_id identifier
  column     to_each text
  column     about_sv plain_text
  column     about_en plain_text
  column     from_text partial_date
  column     until_text partial_date
  column     seen_from_text partial_date
  column     valid daterange not null generated always as days_of((from_text)::text, (until_text)::text, (seen_from_text)::text)
  column     clause_quote plain_text
  column     clause_document_id identifier
  column     clause_place plain_text
  constraint relation_about_in_english_needs_swedish: CHECK (((about_en IS NULL) OR (about_sv IS NOT NULL)))
  constraint relation_belongs_to_a_collaboration: FOREIGN KEY (collaboration_id) REFERENCES collaboration(id)
  constraint relation_comes_from_a_known_body: FOREIGN KEY (collaboration_id, from_body_id) REFERENCES body(collaboration_id, id)
  constraint relation_comes_from_a_known_principal: FOREIGN KEY (collaboration_id, from_principal_id) REFERENCES principal(collaboration_id, id)
  constraint relation_comes_from_one_place: CHECK ((num_nonnulls(from_body_id, from_principal_id, from_each) = 1))
  constraint relation_ends_after_it_begins: CHECK ((NOT isempty(valid)))
  constraint relation_from_each_is_known: CHECK ((from_each = ANY (ARRAY['municipality'::text, 'principal'::text])))
  constraint relation_goes_to_a_known_body: FOREIGN KEY (collaboration_id, to_body_id) REFERENCES body(collaboration_id, id)
  constraint relation_goes_to_a_known_principal: FOREIGN KEY (collaboration_id, to_principal_id) REFERENCES principal(collaboration_id, id)
  constraint relation_goes_to_one_place: CHECK ((num_nonnulls(to_body_id, to_principal_id, to_each) = 1))
  constraint relation_pkey: PRIMARY KEY (collaboration_id, id)
  constraint relation_place_needs_a_quote: CHECK (((clause_place IS NULL) OR (clause_quote IS NOT NULL)))
  constraint relation_quote_has_a_source: CHECK (((clause_quote IS NULL) = (clause_document_id IS NULL)))
  constraint relation_quotes_a_known_source: FOREIGN KEY (collaboration_id, clause_document_id) REFERENCES source_document(collaboration_id, id)
  constraint relation_to_each_is_known: CHECK ((to_each = ANY (ARRAY['municipality'::text, 'principal'::text])))
  constraint relation_verb_is_known: CHECK ((verb = ANY (ARRAY['decides'::text, 'commissions'::text, 'appoints'::text, 'nominates'::text, 'delegatesTo'::text, 'setsUp'::text, 'replaces'::text, 'preparesFor'::text, 'reportsTo'::text, 'informs'::text, 'recommendsTo'::text, 'requestsFrom'::text, 'assignsTo'::text, 'supports'::text, 'leads'::text, 'isReferenceFor'::text, 'givesViewsTo'::text, 'gathers'::text, 'takesPartIn'::text, 'isPartOf'::text, 'isLinkedTo'::text])))
  trigger    CREATE TRIGGER relation_is_never_emptied BEFORE TRUNCATE ON public.relation FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_history()
  trigger    CREATE TRIGGER relation_tells_history AFTER INSERT OR DELETE OR UPDATE ON public.relation FOR EACH ROW EXECUTE FUNCTION record_register_change('collaboration_id', 'id')

table seat
  column     collaboration_id identifier not null
  column     id identifier not null
  column     body_id identifier not null
  column     charter_id identifier not null
  column     part_id identifier not null
  column     place text not null
  column     role text not null
  column     label_sv plain_text not null
  column     label_en plain_text
  column     decision_right text not null
  column     principal_id identifier
  column     represents jsonb
  column     requires_category text
  column     requires_function_title plain_text
  column     requires_or_equivalent boolean
  column     personal_deputy text not null
  column     attends_for_sectors jsonb
  column     from_text partial_date
  column     until_text partial_date
  column     seen_from_text partial_date
  column     valid daterange not null generated always as days_of((from_text)::text, (until_text)::text, (seen_from_text)::text)
  column     stated_occupancy text not null
  column     stated_since_text partial_date
  column     stated_quote plain_text
  column     stated_document_id identifier
  column     stated_place plain_text
  constraint seat_comes_from_a_part_of_its_charter: FOREIGN KEY (collaboration_id, charter_id, part_id) REFERENCES composition_part(collaboration_id, charter_id, id)
  constraint seat_decision_right_is_known: CHECK ((decision_right = ANY (ARRAY['full'::text, 'none'::text, 'conditional'::text])))
  constraint seat_ends_after_it_begins: CHECK ((NOT isempty(valid)))
  constraint seat_is_for_a_known_principal: FOREIGN KEY (collaboration_id, principal_id) REFERENCES principal(collaboration_id, id)
  constraint seat_is_in_a_body_of_its_charter: FOREIGN KEY (collaboration_id, charter_id, body_id) REFERENCES charter_body(collaboration_id, charter_id, body_id)
  constraint seat_occupancy_is_known: CHECK ((stated_occupancy = ANY (ARRAY['filled'::text, 'vacant'::text, 'appointmentPending'::text, 'unknown'::text])))
  constraint seat_personal_deputy_is_known: CHECK ((personal_deputy = ANY (ARRAY['yes'::text, 'no'::text, 'unknown'::text])))
  constraint seat_pkey: PRIMARY KEY (collaboration_id, id)
  constraint seat_place_is_known: CHECK ((place = ANY (ARRAY['seat'::text, 'support'::text])))
  constraint seat_represents_a_list: CHECK ((jsonb_typeof(represents) = 'array'::text))
  constraint seat_required_category_is_known: CHECK ((requires_category = ANY (ARRAY['elected'::text, 'official'::text])))
  constraint seat_requirement_is_whole: CHECK ((((requires_category IS NULL) = (requires_or_equivalent IS NULL)) AND ((requires_function_title IS NULL) OR (requires_category IS NOT NULL))))
  constraint seat_role_is_known: CHECK ((role = ANY (ARRAY['member'::text, 'chair'::text, 'viceChair'::text, 'convener'::text, 'groupLead'::text, 'matterIntake'::text, 'supportOfficial'::text, 'leadSupportOfficial'::text, 'municipalSupportOfficial'::text, 'programmeOwner'::text, 'programmeCoordinator'::text, 'processLead'::text, 'supportFunction'::text])))
  constraint seat_sectors_are_a_list: CHECK ((jsonb_typeof(attends_for_sectors) = 'array'::text))
  constraint seat_state_place_needs_a_quote: CHECK (((stated_place IS NULL) OR (stated_quote IS NOT NULL)))
  constraint seat_state_quote_has_a_source: CHECK (((stated_quote IS NULL) = (stated_document_id IS NULL)))
  constraint seat_state_quotes_a_known_source: FOREIGN KEY (collaboration_id, stated_document_id) REFERENCES source_document(collaboration_id, id)
  trigger    CREATE TRIGGER seat_is_never_emptied BEFORE TRUNCATE ON public.seat FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_history()
  trigger    CREATE TRIGGER seat_tells_history AFTER INSERT OR DELETE OR UPDATE ON public.seat FOR EACH ROW EXECUTE FUNCTION record_register_change('collaboration_id', 'id')

table session
  column     id uuid not null default gen_random_uuid()
  column     token_hash secret_hash not null
  column     previous_hash secret_hash
  column     previous_until timestamp with time zone
  column     account_id uuid not null
  column     issuer identifier not null
  column     provider_id identifier
  column     assurance_level text
  column     chosen_hat text
  column     user_agent text
  column     created_at timestamp with time zone not null
  column     last_seen_at timestamp with time zone not null
  column     expires_at timestamp with time zone not null
  column     ended_at timestamp with time zone
  constraint session_came_through_a_known_provider: FOREIGN KEY (provider_id) REFERENCES provider(id) ON DELETE SET NULL
  constraint session_expires_after_it_begins: CHECK ((expires_at > created_at))
  constraint session_has_a_secret_of_its_own: UNIQUE (token_hash)
  constraint session_is_of_an_account: FOREIGN KEY (account_id) REFERENCES account(id)
  constraint session_pkey: PRIMARY KEY (id)
  constraint session_previous_secret_has_an_end: CHECK (((previous_hash IS NULL) = (previous_until IS NULL)))
  constraint session_user_agent_is_short: CHECK ((length(user_agent) <= 60))
  index      CREATE INDEX session_by_account ON public.session USING btree (account_id)
  index      CREATE INDEX session_by_previous_secret ON public.session USING btree (previous_hash) WHERE (previous_hash IS NOT NULL)

table sign_in_attempt
  column     state_hash secret_hash not null
  column     provider_id identifier not null
  column     nonce text not null
  column     code_verifier text not null
  column     browser_hash secret_hash not null
  column     language text not null
  column     next_path text not null
  column     created_at timestamp with time zone not null
  column     expires_at timestamp with time zone not null
  column     used_at timestamp with time zone
  constraint sign_in_attempt_is_at_a_known_provider: FOREIGN KEY (provider_id) REFERENCES provider(id) ON DELETE CASCADE
  constraint sign_in_attempt_is_used_in_time: CHECK ((used_at < expires_at))
  constraint sign_in_attempt_language_is_known: CHECK ((language = ANY (ARRAY['sv'::text, 'en'::text])))
  constraint sign_in_attempt_leads_inward: CHECK (((next_path ~ '^/'::text) AND (next_path !~ '^//'::text)))
  constraint sign_in_attempt_pkey: PRIMARY KEY (state_hash)

table sign_in_count
  column     key_hash secret_hash not null
  column     first_at timestamp with time zone not null
  column     times integer not null
  constraint sign_in_count_pkey: PRIMARY KEY (key_hash)
  index      CREATE INDEX sign_in_count_by_age ON public.sign_in_count USING btree (first_at)

table sign_in_link
  column     token_hash secret_hash not null
  column     address text not null
  column     browser_hash secret_hash not null
  column     next_path text not null
  column     created_at timestamp with time zone not null
  column     expires_at timestamp with time zone not null
  column     used_at timestamp with time zone
  constraint sign_in_link_is_used_in_time: CHECK ((used_at < expires_at))
  constraint sign_in_link_leads_inward: CHECK (((next_path ~ '^/'::text) AND (next_path !~ '^//'::text)))
  constraint sign_in_link_pkey: PRIMARY KEY (token_hash)
  index      CREATE INDEX sign_in_link_by_address ON public.sign_in_link USING btree (address)

table source_document
  column     collaboration_id identifier not null
  column     id identifier not null
  column     title plain_text not null
  column     publisher plain_text
  column     dated_text partial_date
  column     dating_note plain_text
  column     url text
  column     verified boolean not null
  column     read_on date
  constraint source_document_belongs_to_a_collaboration: FOREIGN KEY (collaboration_id) REFERENCES collaboration(id)
  constraint source_document_pkey: PRIMARY KEY (collaboration_id, id)
  constraint source_document_url_is_a_web_address: CHECK ((url ~ '^https?://'::text))
  trigger    CREATE TRIGGER source_document_is_never_emptied BEFORE TRUNCATE ON public.source_document FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_history()
  trigger    CREATE TRIGGER source_document_tells_history AFTER INSERT OR DELETE OR UPDATE ON public.source_document FOR EACH ROW EXECUTE FUNCTION record_register_change('collaboration_id', 'id')

table statement
  column     collaboration_id identifier not null
  column     charter_id identifier not null
  column     list text not null
  column     ordinal integer not null
  column     text_sv plain_text not null
  column     text_en plain_text
  column     clause_quote plain_text
  column     clause_document_id identifier
  column     clause_place plain_text
  constraint statement_belongs_to_a_charter: FOREIGN KEY (collaboration_id, charter_id) REFERENCES charter(collaboration_id, id)
  constraint statement_list_is_known: CHECK ((list = ANY (ARRAY['purpose'::text, 'task'::text])))
  constraint statement_pkey: PRIMARY KEY (collaboration_id, charter_id, list, ordinal)
  constraint statement_place_needs_a_quote: CHECK (((clause_place IS NULL) OR (clause_quote IS NOT NULL)))
  constraint statement_quote_has_a_source: CHECK (((clause_quote IS NULL) = (clause_document_id IS NULL)))
  constraint statement_quotes_a_known_source: FOREIGN KEY (collaboration_id, clause_document_id) REFERENCES source_document(collaboration_id, id)
  trigger    CREATE TRIGGER statement_is_never_emptied BEFORE TRUNCATE ON public.statement FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_history()
  trigger    CREATE TRIGGER statement_tells_history AFTER INSERT OR DELETE OR UPDATE ON public.statement FOR EACH ROW EXECUTE FUNCTION record_register_change('collaboration_id', 'charter_id', 'list', 'ordinal')

table statement_body
  column     collaboration_id identifier not null
  column     charter_id identifier not null
  column     list text not null
  column     statement_ordinal integer not null
  column     body_id identifier not null
  column     ordinal integer not null
  constraint statement_body_belongs_to_a_statement: FOREIGN KEY (collaboration_id, charter_id, list, statement_ordinal) REFERENCES statement(collaboration_id, charter_id, list, ordinal)
  constraint statement_body_pkey: PRIMARY KEY (collaboration_id, charter_id, list, statement_ordinal, body_id)
  constraint statement_is_for_a_body_of_its_charter: FOREIGN KEY (collaboration_id, charter_id, body_id) REFERENCES charter_body(collaboration_id, charter_id, body_id)
  trigger    CREATE TRIGGER statement_body_is_never_emptied BEFORE TRUNCATE ON public.statement_body FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_history()
  trigger    CREATE TRIGGER statement_body_tells_history AFTER INSERT OR DELETE OR UPDATE ON public.statement_body FOR EACH ROW EXECUTE FUNCTION record_register_change('collaboration_id', 'charter_id', 'list', 'statement_ordinal', 'body_id')

table trail_entry
  column     chain identifier not null
  column     number bigint not null
  column     at timestamp(3) with time zone not null
  column     account_id identifier
  column     name plain_text not null
  column     hat jsonb
  column     act identifier not null
  column     subject_kind identifier not null
  column     subject_id identifier not null
  column     subject_version integer
  column     details jsonb not null
  column     previous_hash text not null
  column     hash text not null
  constraint trail_entry_belongs_to_a_chain: FOREIGN KEY (chain) REFERENCES trail_head(chain)
  constraint trail_entry_details_say_things: CHECK ((jsonb_typeof(details) = 'object'::text))
  constraint trail_entry_hash_is_one: CHECK ((hash ~ '^[0-9a-f]{64}$'::text))
  constraint trail_entry_hat_says_things: CHECK ((jsonb_typeof(hat) = 'object'::text))
  constraint trail_entry_pkey: PRIMARY KEY (chain, number)
  index      CREATE INDEX trail_entry_by_account ON public.trail_entry USING btree (chain, account_id, number)
  index      CREATE INDEX trail_entry_by_subject ON public.trail_entry USING btree (chain, subject_kind, subject_id, number)
  trigger    CREATE TRIGGER trail_entry_follows BEFORE INSERT ON public.trail_entry FOR EACH ROW EXECUTE FUNCTION follow_trail()
  trigger    CREATE TRIGGER trail_entry_is_append_only BEFORE DELETE OR UPDATE ON public.trail_entry FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite_trail()
  trigger    CREATE TRIGGER trail_entry_is_never_emptied BEFORE TRUNCATE ON public.trail_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_trail()

table trail_head
  column     chain identifier not null
  column     length bigint not null default 0
  column     hash text not null default repeat('0'::text, 64)
  constraint trail_head_begins_with_nothing: CHECK ((((length = 0) = (hash = repeat('0'::text, 64))) AND (length >= 0)))
  constraint trail_head_pkey: PRIMARY KEY (chain)
  trigger    CREATE TRIGGER trail_head_is_at_the_beginning BEFORE INSERT ON public.trail_head FOR EACH ROW WHEN ((new.length <> 0)) EXECUTE FUNCTION refuse_to_rewrite_trail()
  trigger    CREATE TRIGGER trail_head_is_moved_by_entries BEFORE UPDATE ON public.trail_head FOR EACH ROW WHEN ((pg_trigger_depth() = 0)) EXECUTE FUNCTION refuse_to_rewrite_trail()
  trigger    CREATE TRIGGER trail_head_is_never_emptied BEFORE TRUNCATE ON public.trail_head FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_trail()
  trigger    CREATE TRIGGER trail_head_is_never_removed BEFORE DELETE ON public.trail_head FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite_trail()
