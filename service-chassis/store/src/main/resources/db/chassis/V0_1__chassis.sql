-- Tables that every owner's schema has. Plain enough for MySQL 8.0.12 and TiDB.

-- What changed, written in the transaction of the change. position stays null until the sequencer, after the commit, gives it.
create table change_event (
  id          bigint       not null auto_increment,
  position    bigint       null,
  type        varchar(100) not null,
  subject     varchar(200) not null,
  data        mediumtext   null,
  recorded_at datetime(6)  not null,
  primary key (id),
  unique key uk_change_event_position (position)
) engine = InnoDB default charset = utf8mb4 /*T![auto_id_cache] auto_id_cache = 1 */;

-- One row: the last position given, the last one purged, and which life of the schema its cursors belong to.
create table change_sequence (
  id              tinyint     not null,
  epoch           varchar(36) not null,
  last_position   bigint      not null,
  purged_position bigint      not null,
  changed_at      datetime(6) null,
  primary key (id)
) engine = InnoDB default charset = utf8mb4;

insert into change_sequence (id, epoch, last_position, purged_position) values (1, uuid(), 0, 0);

-- The first answer to a request with an Idempotency-Key. status is null only inside the transaction that is still working on it.
create table idempotent_answer (
  request_key  char(64)      not null,
  request_hash char(64)      not null,
  status       smallint      null,
  location     varchar(2000) null,
  body         mediumtext    null,
  created_at   datetime(6)   not null,
  primary key (request_key),
  key ix_idempotent_answer_created_at (created_at)
) engine = InnoDB default charset = utf8mb4;
