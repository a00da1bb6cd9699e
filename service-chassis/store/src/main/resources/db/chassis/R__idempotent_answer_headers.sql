-- Repeatable, so that a schema that has its own V1 already gets it too; the condition stands for the IF NOT EXISTS that MySQL lacks here.

-- The headers that belong to a first answer (Location, ETag, its language and type), one on a line; they take the place of location.
set @add_headers = if(
    (select count(*) from information_schema.columns
     where table_schema = database() and table_name = 'idempotent_answer' and column_name = 'headers') = 0,
    'alter table idempotent_answer add column headers varchar(4000) null',
    'do 0');
prepare add_headers from @add_headers;
execute add_headers;
deallocate prepare add_headers;

-- Answers of before are given again for 24 hours too.
update idempotent_answer
set headers = concat_ws('\n', if(body is null, null, 'Content-Type: application/json;charset=UTF-8'), concat('Location: ', location))
where headers is null;
