-- Chains, their catalogue and their governance. Codes compare by case, so every table takes a case-sensitive collation.

create table industry_chain (
    chain_code        varchar(16)  not null primary key,
    version           bigint       not null,
    name              varchar(200) not null,
    name_en           varchar(200),
    kind              varchar(20)  not null,
    catalogue_version varchar(32)  not null,
    regional_title    varchar(200),
    chief_name        varchar(100),
    chief_office      varchar(200),
    status            varchar(20)  not null
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

create table chain_node (
    chain_code             varchar(16)   not null,
    node_code              varchar(16)   not null,
    version                bigint        not null,
    name                   varchar(200)  not null,
    name_en                varchar(200),
    segment                varchar(20)   not null,
    industry_codes         varchar(100)  not null,
    industry_codes_certain bit(1)        not null,
    products               varchar(500),
    key_node               bit(1)        not null,
    emerging               bit(1)        not null,
    weight                 decimal(5, 4) not null,
    min_enterprises        int           not null,
    value_stage            varchar(20)   not null,
    retired_on             date,
    replaced_by            varchar(16),
    primary key (chain_code, node_code),
    foreign key (chain_code) references industry_chain (chain_code)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

create table node_link (
    chain_code    varchar(16) not null,
    supplier_node varchar(16) not null,
    customer_node varchar(16) not null,
    version       bigint      not null,
    note          varchar(500),
    primary key (chain_code, supplier_node, customer_node),
    foreign key (chain_code, supplier_node) references chain_node (chain_code, node_code),
    foreign key (chain_code, customer_node) references chain_node (chain_code, node_code)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

create table product_line (
    chain_code        varchar(16)  not null,
    product_line_code varchar(64)  not null,
    version           bigint       not null,
    name              varchar(200) not null,
    name_en           varchar(200),
    regional_title    varchar(200),
    to_extend         bit(1)       not null,
    node_codes        varchar(1000) not null,
    primary key (chain_code, product_line_code),
    foreign key (chain_code) references industry_chain (chain_code)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

create table honour (
    chain_code  varchar(16)  not null,
    honour_code varchar(64)  not null,
    version     bigint       not null,
    issuer      varchar(200) not null,
    honour_year int,
    honour_level varchar(30) not null,
    title       varchar(300) not null,
    primary key (chain_code, honour_code),
    foreign key (chain_code) references industry_chain (chain_code)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

create table leading_group (
    chain_code varchar(16)  not null primary key,
    version    bigint       not null,
    name       varchar(200) not null,
    founded_on date,
    duty       varchar(1000),
    foreign key (chain_code) references industry_chain (chain_code)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

create table leading_group_member (
    chain_code   varchar(16)  not null,
    seat         int          not null,
    role         varchar(20)  not null,
    name         varchar(100),
    office       varchar(200),
    organisation varchar(200),
    primary key (chain_code, seat),
    foreign key (chain_code) references leading_group (chain_code)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

create table chain_plan (
    chain_code varchar(16)  not null,
    plan_code  varchar(64)  not null,
    version    bigint       not null,
    kind       varchar(20)  not null,
    title      varchar(300) not null,
    partner    varchar(200),
    goal       varchar(1000),
    valid_from date,
    valid_to   date,
    primary key (chain_code, plan_code),
    foreign key (chain_code) references industry_chain (chain_code)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

create table work_plan (
    chain_code varchar(16)  not null,
    plan_year  int          not null,
    version    bigint       not null,
    title      varchar(300) not null,
    goal       varchar(1000),
    status     varchar(20)  not null,
    issued_on  date,
    primary key (chain_code, plan_year),
    foreign key (chain_code) references industry_chain (chain_code)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

create table work_task (
    chain_code varchar(16)  not null,
    plan_year  int          not null,
    task_code  varchar(64)  not null,
    version    bigint       not null,
    title      varchar(300) not null,
    owner      varchar(200) not null,
    due_on     date,
    measure    varchar(20)  not null,
    metric_ref varchar(500),
    target     varchar(300),
    status     varchar(20)  not null,
    done_on    date,
    primary key (chain_code, plan_year, task_code),
    foreign key (chain_code, plan_year) references work_plan (chain_code, plan_year)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_as_cs;
