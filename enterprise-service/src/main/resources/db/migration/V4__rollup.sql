-- The summaries that panoramas read. Every write keeps them true in its own transaction.
-- An empty code is a dimension that the row does not distinguish, or an enterprise that has none:
--   zone_code ''    the enterprise stands outside every zone
--   chain_code ''   whole enterprises, whatever chain they are on; node_code '' whole enterprises of the chain
--   band_code ''    no revenue is known

create table reporting_year (
    reporting_year int  not null primary key,
    last_day       date not null
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

insert into reporting_year (reporting_year, last_day)
values (2020, '2020-12-31'), (2021, '2021-12-31'), (2022, '2022-12-31'), (2023, '2023-12-31'),
       (2024, '2024-12-31'), (2025, '2025-12-31'), (2026, '2026-12-31');

-- Half-open bands: the lower bound belongs to the band (以上 includes it), the upper bound to the next.
create table revenue_band (
    band_code varchar(16)    not null primary key,
    from_yuan decimal(18, 2) not null,
    to_yuan   decimal(18, 2)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

insert into revenue_band (band_code, from_yuan, to_yuan)
values ('BELOW_20M', 0, 20000000), ('FROM_20M', 20000000, 100000000), ('FROM_100M', 100000000, 500000000),
       ('FROM_500M', 500000000, 1000000000), ('FROM_1B', 1000000000, 2000000000), ('FROM_2B', 2000000000, null);

-- Money of a chain or node is revenue x revenueShare, kept exactly (scale 6); its square has scale 12.
create table enterprise_rollup (
    reporting_year            int             not null,
    chain_code                varchar(16)     not null,
    node_code                 varchar(16)     not null,
    zone_code                 varchar(32)     not null,
    band_code                 varchar(16)     not null,
    enterprise_count          bigint          not null,
    allocated_count           bigint          not null,
    above_scale_count         bigint          not null,
    leader_count              bigint          not null,
    revenue_yuan              decimal(30, 6)  not null,
    revenue_squared           decimal(60, 12) not null,
    total_revenue_yuan        decimal(30, 6)  not null,
    tax_yuan                  decimal(30, 6)  not null,
    employees                 bigint          not null,
    primary key (reporting_year, chain_code, node_code, zone_code, band_code)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

-- Purchases of customers in a zone: of what node, for what node ('' not known), and how near the supplier stands.
create table supply_rollup (
    reporting_year     int            not null,
    chain_code         varchar(16)    not null,
    node_code          varchar(16)    not null,
    customer_node_code varchar(16)    not null,
    zone_code          varchar(32)    not null,
    relation_count     bigint         not null,
    total_yuan         decimal(30, 2) not null,
    located_yuan       decimal(30, 2) not null,
    in_zone_yuan       decimal(30, 2) not null,
    in_city_yuan       decimal(30, 2) not null,
    in_province_yuan   decimal(30, 2) not null,
    primary key (reporting_year, chain_code, node_code, customer_node_code, zone_code)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

-- Each enterprise's allocated revenue on each node: the largest few are read off the end of an index (CR4).
create table node_standing (
    reporting_year int            not null,
    chain_code     varchar(16)    not null,
    node_code      varchar(16)    not null,
    zone_code      varchar(32)    not null,
    credit_code    char(18)       not null,
    revenue_yuan   decimal(30, 6) not null,
    primary key (reporting_year, chain_code, node_code, zone_code, credit_code),
    key largest (reporting_year, chain_code, node_code, revenue_yuan),
    key largest_in_zone (reporting_year, chain_code, node_code, zone_code, revenue_yuan)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_as_cs;
