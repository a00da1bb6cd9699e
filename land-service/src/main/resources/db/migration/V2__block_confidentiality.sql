-- Who may see the planned investment of a block.
alter table block add column confidentiality varchar(16) not null default 'INTERNAL';
