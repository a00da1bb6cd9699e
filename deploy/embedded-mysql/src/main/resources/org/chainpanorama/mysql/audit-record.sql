-- Every call that a service has answered, each record sealed with the hash of the one before it.
-- In the schema <service schema>_audit; grant the service's user SELECT and INSERT on it and nothing else.
create table if not exists audit_record (
  position        bigint       not null,
  called_at       datetime(6)  not null,
  client          varchar(200) not null,
  subject         varchar(200) null,
  purpose         varchar(200) null,
  operation       varchar(200) not null,
  object_keys     varchar(500) null,
  status          smallint     not null,
  problem         varchar(100) null,
  trace_id        varchar(32)  null,
  duration_micros bigint       not null,
  previous_hash   char(64)     character set ascii not null,
  hash            char(64)     character set ascii not null,
  primary key (position)
) engine = InnoDB default charset = utf8mb4
