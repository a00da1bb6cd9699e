-- Reward policies 奖励办法, their clauses and the applications under them.

create table reward_policy (
    policy_code    varchar(64)    not null primary key,
    version        bigint         not null,
    name           varchar(200)   not null,
    zone_code      varchar(32),
    pot_yuan       decimal(18, 2) not null,
    pot_qualifier  varchar(10)    not null,
    committed_yuan decimal(18, 2) not null,
    paid_yuan      decimal(18, 2) not null,
    valid_from     date,
    valid_to       date,
    window_from    date,
    window_to      date,
    source         varchar(500)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

create table reward_clause (
    policy_code varchar(64)    not null,
    clause_code varchar(64)    not null,
    version     bigint         not null,
    title       varchar(300)   not null,
    theme       varchar(30)    not null,
    cap_yuan    decimal(18, 2) not null,
    rule        varchar(1000),
    primary key (policy_code, clause_code),
    foreign key (policy_code) references reward_policy (policy_code)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

create table reward_application (
    application_id   bigint         not null auto_increment primary key,
    version          bigint         not null,
    policy_code      varchar(64)    not null,
    clause_code      varchar(64)    not null,
    credit_code      char(18)       not null,
    application_year int            not null,
    requested_yuan   decimal(18, 2) not null,
    approved_yuan    decimal(18, 2),
    state            varchar(20)    not null,
    live_key         varchar(200),
    created_at       datetime(6)    not null,
    unique key one_live_application (live_key),
    key by_enterprise (credit_code, application_id),
    foreign key (policy_code, clause_code) references reward_clause (policy_code, clause_code),
    foreign key (credit_code) references enterprise (credit_code)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

create table reward_transition (
    id             bigint      not null auto_increment primary key,
    application_id bigint      not null,
    from_state     varchar(20) not null,
    to_state       varchar(20) not null,
    effective_on   date        not null,
    reason         varchar(500),
    evidence       varchar(500),
    amount_yuan    decimal(18, 2),
    recorded_at    datetime(6) not null,
    key by_application (application_id, id),
    foreign key (application_id) references reward_application (application_id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_as_cs;
