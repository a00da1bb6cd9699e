-- Annual figures keep what they said before each correction.
alter table annual_figure
    add column reason varchar(500),
    add column recorded_by varchar(200),
    add column corrections int not null default 0;

create table former_figure (
    credit_code        char(18)     not null,
    figure_year        int          not null,
    correction         int          not null,
    figure_version     bigint       not null,
    revenue_yuan       decimal(18, 2),
    output_yuan        decimal(18, 2),
    value_added_yuan   decimal(18, 2),
    tax_yuan           decimal(18, 2),
    research_yuan      decimal(18, 2),
    employees          int,
    energy_tonnes_coal decimal(14, 2),
    emissions_tonnes   decimal(14, 4),
    export_yuan        decimal(18, 2),
    status             varchar(20)  not null,
    source             varchar(200),
    confidentiality    varchar(20)  not null,
    reason             varchar(500),
    recorded_at        datetime(6)  not null,
    recorded_by        varchar(200),
    replaced_at        datetime(6)  not null,
    replaced_by        varchar(200) not null,
    replacement_reason varchar(500),
    primary key (credit_code, figure_year, correction),
    foreign key (credit_code, figure_year) references annual_figure (credit_code, figure_year)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

-- Why a code with a wrong check digit was accepted.
alter table enterprise add column check_digit_override varchar(500);
