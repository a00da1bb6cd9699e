-- Nightly comparisons of the summaries with their base tables; the instance that holds the one row of turns makes it.
create table rollup_check (
    check_id    bigint      not null auto_increment primary key,
    started_at  datetime(6) not null,
    finished_at datetime(6) not null,
    repaired    bit(1)      not null
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

create table rollup_drift (
    check_id   bigint      not null,
    place      int         not null,
    table_name varchar(64) not null,
    drift_rows int         not null,
    primary key (check_id, place),
    foreign key (check_id) references rollup_check (check_id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

create table rollup_check_turn (id int not null primary key) engine = innodb;
insert into rollup_check_turn (id) values (1);
