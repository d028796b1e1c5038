-- Files that people attach, each kept once by the hash of its content. Who may see one is decided by whatever it
-- is attached to; nothing here says who attached it or what they called it.
-- breaking: no
create table attachment (
  hash       text,
  size       integer not null,
  kind       text not null,
  scanned    text not null,
  created_at timestamptz not null,

  primary key (hash),
  constraint attachment_hash_is_one check (hash ~ '^[0-9a-f]{64}$'),
  constraint attachment_is_not_empty check (size > 0),
  constraint attachment_kind_is_known
    check (kind in (
      'pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'text', 'jpeg', 'png', 'gif', 'webp', 'tiff', 'heic'
    )),
  constraint attachment_scanned_is_known check (scanned in ('clean', 'notScanned'))
);

-- The content, in pieces small enough to pass through memory one at a time. Empty beside the embedded database,
-- which keeps its files in a folder (docs/decisions/0012).
create table attachment_piece (
  hash    text,
  ordinal integer,
  bytes   bytea not null,

  primary key (hash, ordinal),
  constraint attachment_piece_belongs_to_an_attachment
    foreign key (hash) references attachment (hash) on delete cascade,
  constraint attachment_piece_ordinal_counts check (ordinal >= 0),
  constraint attachment_piece_is_small check (octet_length(bytes) between 1 and 262144)
);

-- Most files are packed already: packing them again would cost time and save nothing.
alter table attachment_piece alter column bytes set storage external;
