-- Kontaktuppgifter: where people of a register get their letters. Internal: no page, open data or file for everybody
-- shows them, and they are not part of the register that such files are made from.
-- breaking: no

-- No foreign key to the person: the register may be read in anew without somebody who has left.
create table person_contact (
  collaboration_id identifier not null,
  person_id        identifier not null,
  mail             text not null,
  changed_at       timestamptz not null,

  primary key (collaboration_id, person_id),
  constraint person_contact_is_in_a_known_collaboration
    foreign key (collaboration_id) references collaboration (id),
  -- One address, and nothing that could be read as another header: the same as outbox_goes_to_one_address.
  constraint person_contact_mail_is_one_address
    check (mail ~ '^[^[:cntrl:][:space:]<>()\[\],;:\\"@]+@[a-z0-9.-]+$' and length(mail) <= 254),
  constraint person_contact_mail_is_no_personal_number check (not holds_personal_number(mail))
);
