-- Repeatable, so that a schema that has its own V1 already gets it too.

-- Imports that run after their call was answered. seen_at is when the process that runs it last said so; outcome is JSON in both languages.
create table if not exists import_run (
  run_id        char(36) character set ascii not null,
  path          varchar(200) not null,
  client        varchar(200) not null,
  dry_run       bit(1)       not null,
  mode          varchar(10)  not null,
  state         varchar(10)  not null,
  rows_read     bigint       not null,
  rows_written  bigint       not null,
  rows_rejected bigint       not null,
  bytes_read    bigint       not null,
  bytes_total   bigint       not null,
  started_at    datetime(6)  not null,
  seen_at       datetime(6)  not null,
  finished_at   datetime(6)  null,
  outcome       mediumtext   null,
  primary key (run_id),
  key ix_import_run_started_at (started_at)
) engine = InnoDB default charset = utf8mb4;
