-- Every order that a list offers is served by an index over the field and the key, so that a page costs the same wherever it begins. So is the
-- tier: of a million enterprises some thirty are head geese.
alter table enterprise
    drop key by_name,
    add key by_name (name, credit_code),
    add key by_name_length (name_length, credit_code),
    add key by_scale (above_scale, credit_code),
    add key by_tier (tier, credit_code);
alter table supply_relation add key by_amount (annual_amount_yuan, relation_id);
alter table reward_application add key by_amount (requested_yuan, application_id);
