-- The thresholds of the tiers 梯队: the article names the tiers but no thresholds, so these are the zone's judgement and its to change.
create table tier_rule (
    id                     int            not null primary key,
    version                bigint         not null,
    head_goose_from_yuan   decimal(18, 2) not null,
    strong_goose_from_yuan decimal(18, 2) not null,
    changed_at             datetime(6),
    changed_by             varchar(200)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

insert into tier_rule (id, version, head_goose_from_yuan, strong_goose_from_yuan) values (1, 0, 2000000000, 100000000);

-- Versions of catalogues that are no longer in force, as they stood at the end.
create table closed_catalogue (
    chain_code        varchar(16)  not null,
    catalogue_version varchar(32)  not null,
    closed_at         datetime(6)  not null,
    closed_by         varchar(200) not null,
    node_count        int          not null,
    link_count        int          not null,
    content           longtext     not null,
    primary key (chain_code, catalogue_version),
    foreign key (chain_code) references industry_chain (chain_code)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_as_cs;
