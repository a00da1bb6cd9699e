-- Who buys what from whom. Both parties are enterprises of the registry; a party outside the zone has no zone code.

create table supply_relation (
    relation_id        varchar(64)    not null primary key,
    version            bigint         not null,
    supplier_code      char(18)       not null,
    customer_code      char(18)       not null,
    chain_code         varchar(16)    not null,
    node_code          varchar(16)    not null,
    customer_node_code varchar(16),
    annual_amount_yuan decimal(18, 2) not null,
    valid_from         date           not null,
    valid_to           date,
    evidence           varchar(500),
    key by_supplier (supplier_code, annual_amount_yuan, relation_id),
    key by_customer (customer_code, annual_amount_yuan, relation_id),
    key by_node (chain_code, node_code, relation_id),
    foreign key (supplier_code) references enterprise (credit_code),
    foreign key (customer_code) references enterprise (credit_code)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_as_cs;
