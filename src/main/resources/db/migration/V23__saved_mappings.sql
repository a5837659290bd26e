-- How files of one shape are read: what a person said of the first of them. Column names are text
-- as they stand in the file; what is null was not said, or is not there.
create table saved_mapping (
    id           text   not null primary key,
    name         text   not null,
    signature    text   not null unique,
    columns      text   not null,
    format       text   not null,
    delimiter    text,
    header       text   not null,
    export       text   not null,
    user_column  text,
    time_column  text   not null,
    event_column text,
    event_name   text,
    id_column    text,
    time_format  text   not null,
    zone         text   not null,
    made_by      text   not null,
    made_at      bigint not null
);
