-- Repeatable, so that a schema that has its own V1 already gets it too; the condition stands for the IF NOT EXISTS that MySQL lacks here.

-- Who sees a change. zones: the zones whose bound readers do, separated by commas, * for every zone, null for none.
-- confidentiality: what a reader must be allowed to see; null is PUBLIC.
set @add_readers = if(
    (select count(*) from information_schema.columns
     where table_schema = database() and table_name = 'change_event' and column_name = 'zones') = 0,
    'alter table change_event add column zones varchar(200) null, add column confidentiality varchar(16) null',
    'do 0');
prepare add_readers from @add_readers;
execute add_readers;
deallocate prepare add_readers;
