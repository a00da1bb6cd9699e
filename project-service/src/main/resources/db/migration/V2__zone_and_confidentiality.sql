-- Whose ticket it is where no project says so: the zone of the office that took it.
alter table service_ticket add column zone varchar(16) collate utf8mb4_0900_as_cs null;

-- Who may see a project's money.
alter table project add column confidentiality varchar(16) not null default 'INTERNAL';
