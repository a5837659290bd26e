-- What is kept of what comes in, for all sources (source_id is empty) or for one. Never changed: the
-- latest number of a source counts, the others say what held before.
create table privacy_rules (
    source_id  text   not null,
    number     bigint not null,
    ips        bigint not null,
    blocked    text   not null,
    pseudonyms text,
    days       bigint not null,
    said_by    text   not null,
    said_at    bigint not null,
    primary key (source_id, number)
);

-- What was left out or looked like a person, by the name of the property. Values are never here.
create table privacy_seen (
    source_id text   not null,
    what      text   not null,
    name      text   not null,
    times     bigint not null,
    last_at   bigint not null,
    primary key (source_id, what, name)
);

-- What is being forgotten or was: a person, or what is older than it is kept. `sealed` holds the ids
-- while they are needed, readable with the key of the installation alone, and is emptied at the end.
create table privacy_erasure (
    id       text   not null primary key,
    kind     text   not null,
    mark     text   not null,
    sealed   text   not null,
    step     text   not null,
    report   text   not null,
    asked_by text   not null,
    asked_at bigint not null,
    ended_at bigint
);

-- By which mark an id is known again that nobody keeps, so that it does not come back.
create table privacy_forgotten (
    mark       text   not null primary key,
    erasure_id text   not null references privacy_erasure (id),
    since_at   bigint not null,
    lifted_by  text,
    lifted_at  bigint,
    why_lifted text
);
