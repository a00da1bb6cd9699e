-- Repeatable, so that a schema that has its own V1 already gets it too; the condition stands for the IF NOT EXISTS that MySQL lacks here.

-- Rows stored are told apart: new ones, changed ones, and those that said nothing new. Of earlier runs it is not known any more.
set @tell_apart = if(
    (select count(*) from information_schema.columns
     where table_schema = database() and table_name = 'import_run' and column_name = 'rows_created') = 0,
    'alter table import_run rename column rows_written to rows_changed,
       add column rows_created bigint not null default 0 after rows_read,
       add column rows_unchanged bigint not null default 0 after rows_changed',
    'do 0');
prepare tell_apart from @tell_apart;
execute tell_apart;
deallocate prepare tell_apart;
