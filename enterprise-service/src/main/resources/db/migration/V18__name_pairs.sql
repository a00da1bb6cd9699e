-- A search for a word that most names have must not gather them all before it shows the first page: pairs of characters lie in the order
-- of the answer, which a full-text index does not keep.
create table enterprise_name_pair (
    pair        varchar(2) character set utf8mb4 collate utf8mb4_bin not null,
    name_length int        not null,
    credit_code char(18)   not null,
    primary key (pair, name_length, credit_code)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_as_cs;
insert into enterprise_name_pair (pair, name_length, credit_code)
with recursive place (number) as (select 1 union all select number + 1 from place where number < 200)
select distinct substring(lower(name), number, 2) collate utf8mb4_bin, name_length, credit_code
from enterprise join place on number <= char_length(name);
alter table enterprise drop key by_bigrams, drop column name_bigrams;
