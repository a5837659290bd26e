-- Who sends events: a product or a part of one, and the sites whose pages may send, one a line.
create table event_source (
    id      text   not null primary key,
    name    text   not null,
    origins text   not null,
    made_by text   not null,
    made_at bigint not null
);

-- What a source sends under. An ended key stays, so that it is never given out again.
create table event_source_key (
    key       text   not null primary key,
    source_id text   not null references event_source (id),
    made_by   text   not null,
    made_at   bigint not null,
    ended_by  text,
    ended_at  bigint
);
