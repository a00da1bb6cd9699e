-- Codes compare exactly (as_cs), names by Chinese order (the default collation of utf8mb4).

create table project (
    project_code            varchar(64)    collate utf8mb4_0900_as_cs not null primary key,
    version                 bigint         not null,
    name                    varchar(200)   not null,
    name_en                 varchar(200)   null,
    zone                    varchar(16)    collate utf8mb4_0900_as_cs not null,
    summary                 varchar(2000)  null,
    investor_name           varchar(200)   null,
    investor_credit_code    char(18)       collate utf8mb4_0900_as_cs null,
    total_investment_yuan   decimal(18, 2) null,
    planned_output_yuan     decimal(18, 2) null,
    capacity_value          decimal(22, 4) null,
    capacity_unit           varchar(40)    null,
    capacity_qualifier      varchar(16)    null,
    capacity_source         varchar(500)   null,
    capacity_status         varchar(16)    null,
    capacity_confidentiality varchar(16)   null,
    supply_mode             varchar(32)    null,
    supply_note             varchar(500)   null,
    lead_source             varchar(32)    null,
    referrer_credit_code    char(18)       collate utf8mb4_0900_as_cs null,
    referrer_project_code   varchar(64)    collate utf8mb4_0900_as_cs null,
    site_kind               varchar(16)    null,
    site_code               varchar(64)    collate utf8mb4_0900_as_cs null,
    site_unit_code          varchar(64)    collate utf8mb4_0900_as_cs null,
    redevelops_parcel_code  varchar(19)    collate utf8mb4_0900_as_cs null,
    new_land_square_metres  decimal(14, 2) null,
    strategic_emerging      boolean        not null,
    synthetic               boolean        not null,
    lead_on                 date           null,
    stage                   varchar(24)    not null,
    stage_rank              smallint       not null,
    stage_since             date           not null,
    service_team_complete   boolean        not null,
    created_at              datetime(6)    not null,
    updated_at              datetime(6)    not null,
    index project_by_stage (stage, stage_rank),
    index project_by_investor (investor_credit_code),
    index project_by_referring_project (referrer_project_code),
    index project_by_referring_enterprise (referrer_credit_code),
    index project_by_site (site_kind, site_code)
) engine = innodb default charset = utf8mb4;

create table project_node (
    project_code  varchar(64) collate utf8mb4_0900_as_cs not null,
    chain_code    varchar(16) collate utf8mb4_0900_as_cs not null,
    node_code     varchar(16) collate utf8mb4_0900_as_cs not null,
    intent        varchar(16) not null,
    primary_node  boolean     not null,
    node_status   varchar(16) not null,
    primary key (project_code, chain_code, node_code),
    index project_node_by_node (chain_code, node_code, project_code, primary_node),
    index project_node_by_status (node_status),
    constraint project_node_of_project foreign key (project_code) references project (project_code)
) engine = innodb default charset = utf8mb4;

create table project_evidence (
    project_code  varchar(64)  collate utf8mb4_0900_as_cs not null,
    type          varchar(32)  not null,
    reference     varchar(200) not null,
    dated_on      date         null,
    primary key (project_code, type),
    constraint project_evidence_of_project foreign key (project_code) references project (project_code)
) engine = innodb default charset = utf8mb4;

-- One row a move. [counts_from, counts_until) is when the stage holds, so "as of" is one range condition.
create table stage_transition (
    id             bigint       not null auto_increment primary key,
    project_code   varchar(64)  collate utf8mb4_0900_as_cs not null,
    sequence       int          not null,
    from_stage     varchar(24)  null,
    to_stage       varchar(24)  not null,
    stage_rank     smallint     not null,
    effective_on   date         null,
    known_on       date         null,
    counts_from    date         not null,
    counts_until   date         not null,
    reason         varchar(500) null,
    actor          varchar(100) null,
    historical     boolean      not null,
    waived_guards  varchar(500) null,
    recorded_at    datetime(6)  not null,
    unique key stage_transition_order (project_code, sequence),
    index stage_transition_by_span (project_code, counts_from, counts_until),
    index stage_transition_by_stage (to_stage, counts_from),
    constraint stage_transition_of_project foreign key (project_code) references project (project_code)
) engine = innodb default charset = utf8mb4;

create table service_team (
    project_code        varchar(64)  collate utf8mb4_0900_as_cs not null primary key,
    version             bigint       not null,
    name                varchar(200) null,
    group_reference     varchar(100) null,
    responsible_person  varchar(100) null,
    responsible_unit    varchar(200) null,
    top_leader          varchar(100) null,
    updated_at          datetime(6)  not null,
    constraint service_team_of_project foreign key (project_code) references project (project_code)
) engine = innodb default charset = utf8mb4;

create table service_team_member (
    project_code  varchar(64)  collate utf8mb4_0900_as_cs not null,
    position      int          not null,
    name          varchar(100) not null,
    unit          varchar(200) null,
    duty          varchar(200) null,
    primary key (project_code, position),
    constraint service_team_member_of_team foreign key (project_code) references service_team (project_code)
) engine = innodb default charset = utf8mb4;

create table milestone (
    milestone_key     varchar(100) collate utf8mb4_0900_as_cs not null primary key,
    version           bigint       not null,
    project_code      varchar(64)  collate utf8mb4_0900_as_cs not null,
    type              varchar(32)  not null,
    planned_on        date         null,
    actual_on         date         null,
    done              boolean      not null,
    registered        boolean      not null,
    note              varchar(500) null,
    claimed_from      varchar(32)  null,
    claimed_duration_value           decimal(22, 4) null,
    claimed_duration_unit            varchar(40)    null,
    claimed_duration_qualifier       varchar(16)    null,
    claimed_duration_source          varchar(500)   null,
    claimed_duration_status          varchar(16)    null,
    claimed_duration_confidentiality varchar(16)    null,
    updated_at        datetime(6)  not null,
    unique key milestone_of_type (project_code, type),
    index milestone_by_plan (planned_on, actual_on),
    constraint milestone_of_project foreign key (project_code) references project (project_code)
) engine = innodb default charset = utf8mb4;

create table approval (
    approval_key      varchar(100) collate utf8mb4_0900_as_cs not null primary key,
    version           bigint       not null,
    project_code      varchar(64)  collate utf8mb4_0900_as_cs not null,
    type              varchar(32)  not null,
    authority         varchar(200) null,
    document_number   varchar(100) null,
    accepted_on       date         null,
    issued_on         date         null,
    claimed_duration_value           decimal(22, 4) null,
    claimed_duration_unit            varchar(40)    null,
    claimed_duration_qualifier       varchar(16)    null,
    claimed_duration_source          varchar(500)   null,
    claimed_duration_status          varchar(16)    null,
    claimed_duration_confidentiality varchar(16)    null,
    updated_at        datetime(6)  not null,
    unique key approval_of_type (project_code, type),
    index approval_by_type (type, issued_on),
    constraint approval_of_project foreign key (project_code) references project (project_code)
) engine = innodb default charset = utf8mb4;

create table monthly_investment (
    investment_key    varchar(100) collate utf8mb4_0900_as_cs not null primary key,
    version           bigint         not null,
    project_code      varchar(64)    collate utf8mb4_0900_as_cs not null,
    month_on          date           not null,
    planned_yuan      decimal(18, 2) null,
    actual_yuan       decimal(18, 2) null,
    updated_at        datetime(6)    not null,
    unique key monthly_investment_of_month (project_code, month_on),
    constraint monthly_investment_of_project foreign key (project_code) references project (project_code)
) engine = innodb default charset = utf8mb4;

create table project_group (
    group_code        varchar(64)  collate utf8mb4_0900_as_cs not null primary key,
    version           bigint       not null,
    name              varchar(200) not null,
    zone              varchar(16)  collate utf8mb4_0900_as_cs not null,
    carrier_code      varchar(64)  collate utf8mb4_0900_as_cs null,
    published_output_value           decimal(22, 4) null,
    published_output_unit            varchar(40)    null,
    published_output_qualifier       varchar(16)    null,
    published_output_source          varchar(500)   null,
    published_output_status          varchar(16)    null,
    published_output_confidentiality varchar(16)    null,
    residual_output_value            decimal(22, 4) null,
    residual_output_unit             varchar(40)    null,
    residual_output_qualifier        varchar(16)    null,
    residual_output_source           varchar(500)   null,
    residual_output_status           varchar(16)    null,
    residual_output_confidentiality  varchar(16)    null,
    updated_at        datetime(6)  not null
) engine = innodb default charset = utf8mb4;

create table project_group_member (
    group_code        varchar(64)  collate utf8mb4_0900_as_cs not null,
    project_code      varchar(64)  collate utf8mb4_0900_as_cs not null,
    output_value           decimal(22, 4) null,
    output_unit            varchar(40)    null,
    output_qualifier       varchar(16)    null,
    output_source          varchar(500)   null,
    output_status          varchar(16)    null,
    output_confidentiality varchar(16)    null,
    listed            boolean      not null,
    primary key (group_code, project_code),
    index project_group_member_by_project (project_code),
    constraint project_group_member_of_group foreign key (group_code) references project_group (group_code),
    constraint project_group_member_is_project foreign key (project_code) references project (project_code)
) engine = innodb default charset = utf8mb4;

create table service_ticket (
    ticket_id         bigint        not null auto_increment primary key,
    version           bigint        not null,
    project_code      varchar(64)   collate utf8mb4_0900_as_cs null,
    credit_code       char(18)      collate utf8mb4_0900_as_cs null,
    menu_item         varchar(32)   not null,
    channel           varchar(16)   not null,
    title             varchar(200)  not null,
    detail            varchar(2000) null,
    state             varchar(16)   not null,
    due_on            date          null,
    submitted_on      date          not null,
    closed_on         date          null,
    satisfaction      smallint      null,
    updated_at        datetime(6)   not null,
    index service_ticket_by_project (project_code),
    index service_ticket_by_state (state, ticket_id),
    constraint service_ticket_of_project foreign key (project_code) references project (project_code)
) engine = innodb default charset = utf8mb4;

create table ticket_transition (
    ticket_id         bigint        not null,
    position          int           not null,
    from_state        varchar(16)   not null,
    to_state          varchar(16)   not null,
    effective_on      date          not null,
    reason            varchar(500)  null,
    actor             varchar(100)  null,
    recorded_at       datetime(6)   not null,
    primary key (ticket_id, position),
    constraint ticket_transition_of_ticket foreign key (ticket_id) references service_ticket (ticket_id)
) engine = innodb default charset = utf8mb4;
