create table widget (
  code        varchar(64)    not null,
  name        varchar(100)   not null,
  price_yuan  decimal(18, 2) not null,
  importance  int            not null,
  kind        varchar(10)    not null,
  made_on     date           not null,
  touched_at  datetime(6)    not null,
  city        varchar(50)    null,
  zone        varchar(16)    null,
  version     bigint         not null,
  primary key (code),
  unique key uk_widget_name (name)
) engine = InnoDB default charset = utf8mb4;

create table widget_part (
  id          bigint         not null,
  widget_code varchar(64)    not null,
  primary key (id)
) engine = InnoDB default charset = utf8mb4;
