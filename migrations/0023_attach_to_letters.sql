-- A letter may carry an invitation to the calendar, and files. Both are gone with the text of a secret letter.
-- breaking: no
alter table outbox
  -- What the calendar is to do with it.
  add column calendar_method text,
  -- The invitation as iCalendar (RFC 5545).
  add column calendar text,
  add constraint outbox_calendar_is_whole check ((calendar is null) = (calendar_method is null)),
  add constraint outbox_calendar_method_is_known check (calendar_method in ('REQUEST', 'CANCEL')),
  add constraint outbox_calendar_is_small check (octet_length(calendar) <= 65536);

create table outbox_attachment (
  letter_id    uuid,
  ordinal      integer,
  name         plain_text not null,
  content_type text not null,
  content      bytea not null,

  primary key (letter_id, ordinal),
  constraint outbox_attachment_belongs_to_a_letter
    foreign key (letter_id) references outbox (id) on delete cascade,
  constraint outbox_attachment_ordinal_counts check (ordinal >= 0),
  constraint outbox_attachment_name_is_one_line
    check (name !~ '[[:cntrl:]/\\]' and length(name) between 1 and 200),
  -- Nothing that could be read as another header.
  constraint outbox_attachment_content_type_is_one
    check (content_type ~ '^[a-z0-9]+/[a-z0-9.+-]+$' and length(content_type) <= 127),
  constraint outbox_attachment_is_small check (octet_length(content) <= 5242880)
);

-- Files of these kinds are packed already: packing them again would cost time and save nothing.
alter table outbox_attachment alter column content set storage external;
