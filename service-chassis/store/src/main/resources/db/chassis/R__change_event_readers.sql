-- Repeatable, so that a schema that has its own V1 already gets it too; the condition stands for the IF NOT EXISTS that MySQL lacks here.

-- The zones whose bound readers see a change, separated by commas; * for every zone, null for none.
set @add_zones = if(
    (select count(*) from information_schema.columns
     where table_schema = database() and table_name = 'change_event' and column_name = 'zones') = 0,
    'alter table change_event add column zones varchar(200) null',
    'do 0');
prepare add_zones from @add_zones;
execute add_zones;
deallocate prepare add_zones;
