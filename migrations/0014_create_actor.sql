-- Aktörer: which account is which person of a collaboration, and who works for a principal with shared matters.
-- breaking: no

-- An account is a person in the register of a collaboration. No foreign key to the person: the register may be
-- read in anew without somebody who has left, and the account remains.
create table account_person (
  collaboration_id identifier not null,
  account_id       uuid not null,
  person_id        identifier not null,

  primary key (collaboration_id, account_id),
  constraint account_person_is_of_a_known_account foreign key (account_id) references account (id),
  constraint account_person_is_in_a_known_collaboration
    foreign key (collaboration_id) references collaboration (id),
  constraint account_person_is_one_account unique (collaboration_id, person_id)
);

-- Sign-in asks for every collaboration of an account.
create index account_person_by_account on account_person (account_id);

create table authority_assignment (
  collaboration_id identifier not null,
  id               identifier not null,
  principal_id     identifier not null,
  person_id        identifier not null,
  role             text not null,
  from_text        partial_date,
  until_text       partial_date,
  seen_from_text   partial_date,
  valid            daterange not null generated always as (days_of(from_text, until_text, seen_from_text)) stored,

  primary key (collaboration_id, id),
  constraint authority_assignment_is_in_a_known_collaboration
    foreign key (collaboration_id) references collaboration (id),
  constraint authority_assignment_role_is_known check (role in ('official', 'registrar')),
  constraint authority_assignment_ends_after_it_begins check (not isempty(valid))
);

-- Who works for a principal, and what a person does.
create index authority_assignment_by_principal on authority_assignment (collaboration_id, principal_id);
create index authority_assignment_by_person on authority_assignment (collaboration_id, person_id);
