-- Repeatable, so that a schema that has its own V1 already gets it too.

-- One row: the seal of the last audit record, locked by whoever adds the next ones. The records themselves lie in the sister schema
-- <schema>_audit, where the service's user may only read and add.
create table if not exists audit_head (
  id       tinyint  not null,
  position bigint   not null,
  hash     char(64) character set ascii not null,
  primary key (id)
) engine = InnoDB default charset = utf8mb4;

insert ignore into audit_head (id, position, hash) values (1, 0, repeat('0', 64));
