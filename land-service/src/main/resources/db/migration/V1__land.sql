-- Land of the zone. Areas in square metres, scale 2. A code column compares by case, so that a key is one key.
-- CHECK is not enforced by the smallest MySQL in use: the rules live in the entities, what two writers race for in unique keys.

create table block (
    block_code              varchar(32)    not null,
    version                 bigint         not null,
    zone                    varchar(32)    not null,
    name                    varchar(200)   not null,
    name_en                 varchar(200),
    area_square_metres      decimal(14, 2),
    declared_value          decimal(14, 4),
    declared_unit           varchar(16),
    low_efficiency          boolean        not null,
    planned_investment_yuan decimal(18, 2),
    delivery_model          varchar(40),
    remark                  varchar(500),
    data_status             varchar(16)    not null,
    boundary                longblob,
    min_longitude           double,
    min_latitude            double,
    max_longitude           double,
    max_latitude            double,
    primary key (block_code),
    key block_low_efficiency (low_efficiency, block_code),
    key block_box (min_longitude, max_longitude)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

create table block_programme (
    block_code varchar(32) not null,
    programme  varchar(40) not null,
    primary key (block_code, programme),
    constraint block_programme_block foreign key (block_code) references block (block_code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

create table block_task (
    block_code varchar(32)  not null,
    task_code  varchar(64)  not null,
    version    bigint       not null,
    title      varchar(200) not null,
    kind       varchar(16)  not null,
    status     varchar(16)  not null,
    owner      varchar(200),
    due_on     date,
    reached_on date,
    evidence   varchar(500),
    reason     varchar(500),
    position   int          not null,
    primary key (block_code, task_code),
    constraint block_task_block foreign key (block_code) references block (block_code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

create table parcel (
    parcel_code        varchar(19)    not null,
    version            bigint         not null,
    zone               varchar(32)    not null,
    name               varchar(200),
    location           varchar(200),
    block_code         varchar(32),
    area_square_metres decimal(14, 2) not null,
    land_use           varchar(32)    not null,
    grade              varchar(1),
    idle               boolean        not null,
    low_efficiency     boolean        not null,
    status             varchar(16)    not null,
    plot_ratio         decimal(8, 4),
    plot_ratio_on      date,
    registered_on      date,
    retired_on         date,
    data_status        varchar(16)    not null,
    boundary           longblob,
    min_longitude      double,
    min_latitude       double,
    max_longitude      double,
    max_latitude       double,
    primary key (parcel_code),
    key parcel_block (block_code, parcel_code),
    key parcel_status (status, parcel_code),
    key parcel_plot_ratio (plot_ratio),
    key parcel_area (area_square_metres, parcel_code),
    key parcel_box (min_longitude, max_longitude),
    constraint parcel_in_block foreign key (block_code) references block (block_code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

create table parcel_chain_node (
    parcel_code varchar(19) not null,
    chain_code  varchar(32) not null,
    node_code   varchar(16) not null,
    node_status varchar(16) not null,
    primary key (parcel_code, chain_code, node_code),
    key parcel_chain_node_node (chain_code, node_code),
    constraint parcel_chain_node_parcel foreign key (parcel_code) references parcel (parcel_code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

create table parcel_user (
    parcel_code        varchar(19)    not null,
    credit_code        varchar(18)    not null,
    used_square_metres decimal(14, 2) not null,
    basis              varchar(16)    not null,
    used_from          date           not null,
    used_to            date,
    primary key (parcel_code, credit_code, used_from),
    key parcel_user_credit_code (credit_code, parcel_code),
    constraint parcel_user_parcel foreign key (parcel_code) references parcel (parcel_code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

create table parcel_right (
    parcel_code         varchar(19)  not null,
    position            int          not null,
    type                varchar(32)  not null,
    holder_name         varchar(200) not null,
    holder_credit_code  varchar(18),
    real_estate_unit    varchar(28),
    certificate         varchar(100),
    valid_from          date,
    valid_to            date,
    primary key (parcel_code, position),
    constraint parcel_right_parcel foreign key (parcel_code) references parcel (parcel_code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

create table plot_ratio_observation (
    parcel_code                  varchar(19)    not null,
    observed_on                  date           not null,
    version                      bigint         not null,
    land_square_metres           decimal(14, 2) not null,
    counted_floor_square_metres  decimal(14, 2) not null,
    physical_floor_square_metres decimal(14, 2),
    source                       varchar(200)   not null,
    data_status                  varchar(16)    not null,
    primary key (parcel_code, observed_on),
    constraint plot_ratio_observation_parcel foreign key (parcel_code) references parcel (parcel_code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

create table parcel_lineage (
    parent_code  varchar(19)  not null,
    child_code   varchar(19)  not null,
    kind         varchar(8)   not null,
    effective_on date         not null,
    reason       varchar(500) not null,
    primary key (parent_code, child_code),
    key parcel_lineage_child (child_code),
    constraint parcel_lineage_parent foreign key (parent_code) references parcel (parcel_code),
    constraint parcel_lineage_of_child foreign key (child_code) references parcel (parcel_code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

create table redevelopment (
    id                                 varchar(25)    not null,
    version                            bigint         not null,
    parcel_code                        varchar(19)    not null,
    live_parcel                        varchar(19),
    mode                               varchar(20)    not null,
    state                              varchar(16)    not null,
    project_code                       varchar(64),
    identified_on                      date           not null,
    accepted_on                        date,
    last_moved_on                      date           not null,
    floor_before_square_metres         decimal(14, 2),
    planned_plot_ratio                 decimal(8, 4),
    floor_after_square_metres          decimal(14, 2),
    physical_floor_after_square_metres decimal(14, 2),
    acceptance_document                varchar(500),
    remark                             varchar(500),
    data_status                        varchar(16)    not null,
    primary key (id),
    unique key redevelopment_one_live_per_parcel (live_parcel),
    unique key redevelopment_parcel_day (parcel_code, identified_on),
    key redevelopment_state (state, accepted_on, parcel_code),
    key redevelopment_mode (mode, id),
    key redevelopment_identified_on (identified_on, id),
    constraint redevelopment_of_parcel foreign key (parcel_code) references parcel (parcel_code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

create table redevelopment_move (
    redevelopment_id varchar(25)  not null,
    position         int          not null,
    from_state       varchar(16),
    to_state         varchar(16)  not null,
    effective_on     date         not null,
    recorded_at      datetime(6)  not null,
    reason           varchar(500),
    evidence         varchar(500),
    primary key (redevelopment_id, position),
    constraint redevelopment_move_of foreign key (redevelopment_id) references redevelopment (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

create table carrier (
    carrier_code                 varchar(32)    not null,
    version                      bigint         not null,
    zone                         varchar(32)    not null,
    name                         varchar(200)   not null,
    name_en                      varchar(200),
    kind                         varchar(24)    not null,
    block_code                   varchar(32),
    land_square_metres           decimal(14, 2) not null,
    declared_value               decimal(14, 4),
    declared_unit                varchar(16),
    leasable_floor_square_metres decimal(14, 2),
    origin                       varchar(24),
    tenure                       varchar(32),
    tenure_source                varchar(200),
    cooperation_model            varchar(200),
    possible_same_as             varchar(32),
    opened_on                    date,
    data_status                  varchar(16)    not null,
    boundary                     longblob,
    min_longitude                double,
    min_latitude                 double,
    max_longitude                double,
    max_latitude                 double,
    primary key (carrier_code),
    key carrier_kind (kind, carrier_code),
    key carrier_land (land_square_metres, carrier_code),
    key carrier_box (min_longitude, max_longitude),
    constraint carrier_in_block foreign key (block_code) references block (block_code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

create table carrier_chain_node (
    carrier_code varchar(32) not null,
    chain_code   varchar(32) not null,
    node_code    varchar(16) not null,
    node_status  varchar(16) not null,
    primary key (carrier_code, chain_code, node_code),
    key carrier_chain_node_node (chain_code, node_code),
    constraint carrier_chain_node_carrier foreign key (carrier_code) references carrier (carrier_code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

create table carrier_unit (
    carrier_code        varchar(32)    not null,
    unit_code           varchar(32)    not null,
    version             bigint         not null,
    building            varchar(100),
    storey              int,
    floor_square_metres decimal(14, 2) not null,
    load_kilonewton     decimal(8, 2),
    height_metres       decimal(6, 2),
    data_status         varchar(16)    not null,
    primary key (carrier_code, unit_code),
    constraint carrier_unit_carrier foreign key (carrier_code) references carrier (carrier_code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

create table carrier_lease (
    carrier_code       varchar(32)    not null,
    lease_code         varchar(64)    not null,
    version            bigint         not null,
    unit_code          varchar(32)    not null,
    tenant_credit_code varchar(18)    not null,
    project_code       varchar(64),
    area_square_metres decimal(14, 2) not null,
    starts_on          date           not null,
    ends_on            date,
    data_status        varchar(16)    not null,
    primary key (carrier_code, lease_code),
    key carrier_lease_unit (carrier_code, unit_code, starts_on),
    key carrier_lease_tenant (tenant_credit_code),
    constraint carrier_lease_of_unit foreign key (carrier_code, unit_code) references carrier_unit (carrier_code, unit_code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

create table site_hold (
    id           varchar(36) not null,
    version      bigint      not null,
    site_type    varchar(8)  not null,
    parcel_code  varchar(19),
    carrier_code varchar(32),
    unit_code    varchar(32),
    live_site    varchar(72),
    project_code varchar(64) not null,
    state        varchar(16) not null,
    reason       varchar(500),
    created_at   datetime(6) not null,
    expires_at   datetime(6) not null,
    decided_at   datetime(6),
    primary key (id),
    unique key site_hold_one_live_per_site (live_site),
    key site_hold_project (project_code, state),
    key site_hold_created (created_at, id),
    key site_hold_expiry (state, expires_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_as_cs;
