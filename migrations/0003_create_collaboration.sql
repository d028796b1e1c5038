-- A collaboration, and the documents that say something about it. Everything else in the register belongs to
-- one collaboration, whose id comes first in every key.
-- breaking: no
create table collaboration (
  id           identifier primary key,
  name         plain_text not null,
  summary_sv   plain_text not null,
  summary_en   plain_text,
  contacts     jsonb not null,
  updated_on   date not null,

  -- Moves with every change of the content, so that pages made from an older version are known as old.
  version      bigint not null,
  content_hash text not null,
  imported_at  timestamptz not null,

  constraint collaboration_version_is_positive check (version > 0),
  constraint collaboration_contacts_are_a_list check (jsonb_typeof(contacts) = 'array')
);

create table source_document (
  collaboration_id identifier not null,
  id               identifier not null,
  title            plain_text not null,
  publisher        plain_text,
  dated_text       partial_date,
  dating_note      plain_text,
  url              text,
  verified         boolean not null,
  read_on          date,

  primary key (collaboration_id, id),
  constraint source_document_belongs_to_a_collaboration
    foreign key (collaboration_id) references collaboration (id),
  constraint source_document_url_is_a_web_address check (url ~ '^https?://')
);
