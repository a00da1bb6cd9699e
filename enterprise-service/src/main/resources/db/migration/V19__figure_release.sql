-- What callers without the sensitive scope are told of hidden revenue: its state at the last release of the year, cell by cell.

create table figure_release (
    reporting_year   int         not null,
    sequence_number  int         not null,
    released_at      datetime(6) not null,
    primary key (reporting_year, sequence_number)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

-- Its one row is locked by whoever makes a release.
create table figure_release_turn (
    id tinyint not null primary key
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

insert into figure_release_turn (id) values (1);

-- What each enterprise contributed when its cell was last released; beside it what it contributes now, while a release is made.
--   sole                   the enterprise stands on no other node of any chain
--   least_yuan, most_yuan  what its revenue band alone tells of the contribution
create table released_standing (
    reporting_year  int            not null,
    chain_code      varchar(16)    not null,
    node_code       varchar(16)    not null,
    zone_code       varchar(32)    not null,
    credit_code     char(18)       not null,
    confidentiality varchar(20)    not null,
    sole            boolean        not null,
    revenue_yuan    decimal(30, 6) not null,
    least_yuan      decimal(30, 6) not null,
    most_yuan       decimal(30, 6) not null,
    primary key (reporting_year, chain_code, node_code, zone_code, credit_code)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

create table present_standing like released_standing;

-- The sums of released_standing, which answers read.
create table released_revenue (
    reporting_year  int             not null,
    chain_code      varchar(16)     not null,
    node_code       varchar(16)     not null,
    zone_code       varchar(32)     not null,
    reported_count  bigint          not null,
    revenue_yuan    decimal(30, 6)  not null,
    revenue_squared decimal(60, 12) not null,
    primary key (reporting_year, chain_code, node_code, zone_code)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

-- The hidden part of them. Cells with the same group number are told together; those of group 0 are not told.
create table released_hidden (
    reporting_year   int             not null,
    chain_code       varchar(16)     not null,
    node_code        varchar(16)     not null,
    zone_code        varchar(32)     not null,
    confidentiality  varchar(20)     not null,
    enterprise_count bigint          not null,
    sole_count       bigint          not null,
    revenue_yuan     decimal(30, 6)  not null,
    sole_yuan        decimal(30, 6)  not null,
    revenue_squared  decimal(60, 12) not null,
    least_yuan       decimal(30, 6)  not null,
    most_yuan        decimal(30, 6)  not null,
    group_number     int             not null,
    primary key (reporting_year, chain_code, node_code, zone_code, confidentiality)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_as_cs;
