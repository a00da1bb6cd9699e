-- Who made a move; null where it was made before this was recorded.
alter table reward_transition add column actor varchar(200);
