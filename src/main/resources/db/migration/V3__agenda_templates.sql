-- Agendas that the workspace has saved under a name.
create table agenda_template (
    id       text   not null primary key,
    name     text   not null unique,
    agenda   text   not null,
    saved_at bigint not null
);
