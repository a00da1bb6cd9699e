-- The registry: enterprises, where they stand on chains, and their annual figures.

create table enterprise (
    credit_code               char(18)      not null primary key,
    version                   bigint        not null,
    name                      varchar(200)  not null,
    zone_code                 varchar(32),
    division_code             char(6),
    industry_code             char(4),
    above_scale               bit(1)        not null,
    tier                      varchar(20),
    tier_override             varchar(20),
    tier_override_reason      varchar(500),
    status                    varchar(20)   not null,
    settled_on                date,
    left_on                   date,
    synthetic                 bit(1)        not null,
    programmes                varchar(500)  not null,
    innovations               varchar(200)  not null,
    channels                  varchar(200)  not null,
    latest_year               int,
    latest_revenue_yuan       decimal(18, 2),
    latest_employees          int,
    key by_zone (zone_code, credit_code),
    key by_industry (industry_code, credit_code),
    key by_name (name(64))
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

create table former_name (
    id          bigint       not null auto_increment primary key,
    credit_code char(18)     not null,
    name        varchar(200) not null,
    used_until  date,
    recorded_at datetime(6)  not null,
    key by_enterprise (credit_code, id),
    foreign key (credit_code) references enterprise (credit_code)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

create table enterprise_positions (
    credit_code char(18) not null primary key,
    version     bigint   not null,
    foreign key (credit_code) references enterprise (credit_code)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

create table chain_position (
    credit_code   char(18)      not null,
    seat          int           not null,
    chain_code    varchar(16)   not null,
    node_code     varchar(16)   not null,
    primary_node  bit(1)        not null,
    revenue_share decimal(5, 4) not null,
    valid_from    date          not null,
    valid_to      date,
    products      varchar(500),
    primary key (credit_code, seat),
    key by_node (chain_code, node_code, credit_code),
    foreign key (credit_code) references enterprise_positions (credit_code)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

create table annual_figure (
    credit_code              char(18)       not null,
    figure_year              int            not null,
    version                  bigint         not null,
    revenue_yuan             decimal(18, 2),
    output_yuan              decimal(18, 2),
    value_added_yuan         decimal(18, 2),
    tax_yuan                 decimal(18, 2),
    research_yuan            decimal(18, 2),
    employees                int,
    energy_tonnes_coal       decimal(14, 2),
    emissions_tonnes         decimal(14, 4),
    export_yuan              decimal(18, 2),
    status                   varchar(20)    not null,
    source                   varchar(200),
    confidentiality          varchar(20)    not null,
    recorded_at              datetime(6)    not null,
    primary key (credit_code, figure_year),
    key by_revenue (figure_year, revenue_yuan, credit_code),
    foreign key (credit_code) references enterprise (credit_code)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

create table process_coverage (
    credit_code   char(18)     not null primary key,
    version       bigint       not null,
    design        bit(1)       not null,
    manufacturing bit(1)       not null,
    procurement   bit(1)       not null,
    sales         bit(1)       not null,
    after_sales   bit(1)       not null,
    observed_on   date,
    source        varchar(200),
    foreign key (credit_code) references enterprise (credit_code)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

create table leader_designation (
    chain_code  varchar(16) not null,
    credit_code char(18)    not null,
    version     bigint      not null,
    leader_from date        not null,
    leader_to   date,
    document    varchar(300),
    primary key (chain_code, credit_code),
    key by_enterprise (credit_code, chain_code),
    foreign key (credit_code) references enterprise (credit_code)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_as_cs;
