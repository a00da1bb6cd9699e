-- What disclosure control decides by: figures that not everybody may see, kept true like every summary.
--   hidden_count of a cell   enterprises whose figures of the year are not public
--   hidden_rollup            the hidden revenue of each node and zone, by who may see it
--     sole_count, sole_yuan  contributors that stand on no other node of any chain, and their part of the sum
--     least_yuan, most_yuan  what the contributors' revenue bands alone tell of their sum

alter table enterprise_rollup add column hidden_count bigint not null default 0;

create table hidden_rollup (
    reporting_year   int             not null,
    chain_code       varchar(16)     not null,
    node_code        varchar(16)     not null,
    zone_code        varchar(32)     not null,
    confidentiality  varchar(20)     not null,
    enterprise_count bigint          not null,
    sole_count       bigint          not null,
    revenue_yuan     decimal(30, 6)  not null,
    sole_yuan        decimal(30, 6)  not null,
    revenue_squared  decimal(60, 12) not null,
    least_yuan       decimal(30, 6)  not null,
    most_yuan        decimal(30, 6)  not null,
    primary key (reporting_year, chain_code, node_code, zone_code, confidentiality)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

insert into enterprise_rollup (reporting_year, chain_code, node_code, zone_code, band_code, enterprise_count, allocated_count,
    above_scale_count, leader_count, revenue_yuan, revenue_squared, total_revenue_yuan, tax_yuan, employees, hidden_count)
select y.reporting_year, place.chain_code, place.node_code, coalesce(e.zone_code, ''), coalesce(b.band_code, ''),
    0, 0, 0, 0, 0, 0, 0, 0, 0, count(*)
from reporting_year y
    join annual_figure f on f.figure_year = y.reporting_year and f.confidentiality <> 'PUBLIC'
    join enterprise e on e.credit_code = f.credit_code
    join (
        select distinct n.reporting_year, p.credit_code, p.chain_code, p.node_code
        from chain_position p join reporting_year n on p.valid_from <= n.last_day
            and (p.valid_to is null or p.valid_to >= n.last_day)
        union
        select n.reporting_year, p.credit_code, p.chain_code, ''
        from chain_position p join reporting_year n on p.valid_from <= n.last_day
            and (p.valid_to is null or p.valid_to >= n.last_day)
        union
        select n.reporting_year, a.credit_code, '', '' from enterprise a cross join reporting_year n
    ) place on place.reporting_year = y.reporting_year and place.credit_code = f.credit_code
    left join revenue_band b on b.from_yuan <= f.revenue_yuan and (b.to_yuan is null or b.to_yuan > f.revenue_yuan)
where (e.settled_on is null or e.settled_on <= y.last_day) and (e.left_on is null or e.left_on > y.last_day)
group by 1, 2, 3, 4, 5
on duplicate key update hidden_count = values(hidden_count);

insert into hidden_rollup
select s.reporting_year, s.chain_code, s.node_code, coalesce(e.zone_code, ''), f.confidentiality,
    count(*), sum(s.places = 1), sum(f.revenue_yuan * s.share),
    sum(if(s.places = 1, f.revenue_yuan * s.share, 0)),
    sum((f.revenue_yuan * s.share) * (f.revenue_yuan * s.share)),
    sum(b.from_yuan * s.share), sum(coalesce(b.to_yuan, 10000000000000000) * s.share)
from (
        select p.credit_code, y.reporting_year, y.last_day, p.chain_code, p.node_code, sum(p.revenue_share) as share,
            count(*) over (partition by p.credit_code, y.reporting_year) as places
        from chain_position p join reporting_year y on p.valid_from <= y.last_day
            and (p.valid_to is null or p.valid_to >= y.last_day)
        where p.revenue_share > 0
        group by p.credit_code, y.reporting_year, y.last_day, p.chain_code, p.node_code
    ) s
    join enterprise e on e.credit_code = s.credit_code
    join annual_figure f on f.credit_code = s.credit_code and f.figure_year = s.reporting_year
    join revenue_band b on b.from_yuan <= f.revenue_yuan and (b.to_yuan is null or b.to_yuan > f.revenue_yuan)
where f.confidentiality <> 'PUBLIC'
    and (e.settled_on is null or e.settled_on <= s.last_day) and (e.left_on is null or e.left_on > s.last_day)
group by 1, 2, 3, 4, 5;
