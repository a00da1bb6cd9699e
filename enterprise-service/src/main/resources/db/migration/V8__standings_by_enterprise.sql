-- Standings lie by enterprise: a write touches neighbours, and a check reads them beside the enterprise. The indexes for the largest few stay.
alter table node_standing drop primary key, add primary key (credit_code, reporting_year, chain_code, node_code, zone_code);
