-- Sign-in: accounts, by what each is recognised, sessions, and what has been begun but not finished.
-- breaking: no

-- A secret is only ever kept as its fingerprint (sha256), so that nobody can sign in with what stands here.
create domain secret_hash as text collate "C"
  constraint secret_hash_is_sha256 check (value ~ '^[0-9a-f]{64}$');

-- Whether a Swedish personal identity number or coordination number stands in a text, told by its date and its
-- check digit: the same as holdsPersonalNumber in src/sign-in/account/personal-number.ts.
create function holds_personal_number(words text) returns boolean
  language sql immutable strict parallel safe
  return exists (
    select from regexp_matches(
      words,
      '(?<![0-9A-Za-z])(?:18|19|20)?(\d{2}(?:0[1-9]|1[0-2])(?:[06][1-9]|[1278]\d|[39][01]))[-+]?(\d{4})(?![0-9A-Za-z])',
      'g'
    ) as found (parts)
    where (
      select sum(case when doubled > 9 then doubled - 9 else doubled end) % 10
      from (
        select digit::integer * (case when place % 2 = 1 then 2 else 1 end) as doubled
        from unnest(string_to_array(parts[1] || parts[2], null)) with ordinality as written (digit, place)
      ) as weighed
    ) = 0
  );

create table account (
  id           uuid primary key default gen_random_uuid(),
  display_name plain_text not null,
  is_example   boolean not null,
  created_at   timestamptz not null,
  closed_at    timestamptz,

  constraint account_closes_after_it_opens check (closed_at >= created_at)
);

-- Issuer and subject are the key (domain B13). The issuer 'mail' recognises by an address that somebody can read.
create table identity (
  issuer     identifier not null,
  subject    identifier not null,
  account_id uuid not null,
  created_at timestamptz not null,

  primary key (issuer, subject),
  constraint identity_is_of_an_account foreign key (account_id) references account (id),
  constraint identity_is_no_personal_number check (not holds_personal_number(subject)),
  constraint identity_address_is_normal check (issuer <> 'mail' or subject = lower(btrim(subject)))
);
create index identity_by_account on identity (account_id);

-- Where people can sign in with what they already have. The secret itself stands in the surroundings, by the
-- name given here. principal_ref says whose people use it; what it means is for others to know.
create table provider (
  id               identifier primary key,
  issuer           identifier not null,
  client_id        text not null,
  client_auth      text not null,
  secret_reference text,
  name_sv          plain_text not null,
  name_en          plain_text not null,
  principal_ref    text,
  discovery_url    text,
  -- What is asked of it, and what it is taken to hold when it does not say: http://id.sambi.se/loa/loa3.
  acr_values       text,
  assurance_level  text,
  allows_new       boolean not null,
  is_open          boolean not null,

  constraint provider_id_fits_an_address check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  constraint provider_issuer_is_an_address check (issuer ~ '^https?://'),
  constraint provider_client_auth_is_known
    check (client_auth in ('client_secret_basic', 'client_secret_post', 'none')),
  constraint provider_secret_is_named_when_used check ((client_auth = 'none') = (secret_reference is null))
);

create table session (
  id              uuid primary key default gen_random_uuid(),
  token_hash      secret_hash not null,
  -- The secret before the last change, good for a minute more: a second press on a button carries it.
  previous_hash   secret_hash,
  previous_until  timestamptz,
  account_id      uuid not null,
  issuer          identifier not null,
  provider_id     identifier,
  assurance_level text,
  chosen_hat      text,
  user_agent      text,
  created_at      timestamptz not null,
  last_seen_at    timestamptz not null,
  expires_at      timestamptz not null,
  ended_at        timestamptz,

  constraint session_has_a_secret_of_its_own unique (token_hash),
  constraint session_is_of_an_account foreign key (account_id) references account (id),
  constraint session_came_through_a_known_provider
    foreign key (provider_id) references provider (id) on delete set null,
  constraint session_previous_secret_has_an_end check ((previous_hash is null) = (previous_until is null)),
  constraint session_user_agent_is_short check (length(user_agent) <= 60),
  constraint session_expires_after_it_begins check (expires_at > created_at)
);
-- A person's own sessions, and all of them ended at once.
create index session_by_account on session (account_id);
create index session_by_previous_secret on session (previous_hash) where previous_hash is not null;

create table sign_in_link (
  token_hash   secret_hash primary key,
  address      text not null,
  browser_hash secret_hash not null,
  next_path    text not null,
  created_at   timestamptz not null,
  expires_at   timestamptz not null,
  used_at      timestamptz,

  constraint sign_in_link_is_used_in_time check (used_at < expires_at),
  constraint sign_in_link_leads_inward check (next_path ~ '^/' and next_path !~ '^//')
);
create index sign_in_link_by_address on sign_in_link (address);

create table sign_in_attempt (
  state_hash    secret_hash primary key,
  provider_id   identifier not null,
  nonce         text not null,
  code_verifier text not null,
  browser_hash  secret_hash not null,
  language      text not null,
  next_path     text not null,
  created_at    timestamptz not null,
  expires_at    timestamptz not null,
  used_at       timestamptz,

  constraint sign_in_attempt_is_at_a_known_provider
    foreign key (provider_id) references provider (id) on delete cascade,
  constraint sign_in_attempt_is_used_in_time check (used_at < expires_at),
  constraint sign_in_attempt_language_is_known check (language in ('sv', 'en')),
  constraint sign_in_attempt_leads_inward check (next_path ~ '^/' and next_path !~ '^//')
);

-- How often somebody has asked, within the hour. Never an address in clear, and never more than a bounded number of rows.
create table sign_in_count (
  key_hash secret_hash primary key,
  first_at timestamptz not null,
  times    integer not null
);
create index sign_in_count_by_age on sign_in_count (first_at);
