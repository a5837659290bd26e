-- What people say of an event, or of one of its properties; the event itself has no property.
-- Each change is a row of its own.
create table event_description (
    event     text    not null,
    property  text    not null,
    version   integer not null,
    words     text    not null,
    owner     text    not null,
    required  boolean not null,
    person_id text    not null references person (id),
    said_at   bigint  not null,
    primary key (event, property, version)
);

-- What engineers are asked to send, with its properties one a line. Days are kept as 2026-11-22.
create table tracking_task (
    id         text    not null primary key,
    event      text    not null,
    properties text    not null,
    place      text    not null,
    owner      text    not null,
    due        text    not null,
    note       text    not null,
    metric     text    not null,
    made_by    text    not null references person (id),
    made_at    bigint  not null,
    version    integer not null,
    arrived_at bigint,
    arrived_by text,
    dropped_at bigint,
    dropped_by text
);

-- What is unusual about an event, from the first day on which it was to the last.
create table event_notice (
    id       text             not null primary key,
    kind     text             not null,
    event    text             not null,
    property text             not null,
    other    text             not null,
    since    text             not null,
    until    text,
    usual    double precision not null,
    seen     double precision not null,
    score    double precision not null,
    found_at bigint           not null
);

-- What people say of a notice: why it is so, or that it is open again.
create table event_notice_answer (
    notice_id text    not null references event_notice (id),
    version   integer not null,
    answer    text    not null,
    words     text    not null,
    person_id text    not null references person (id),
    said_at   bigint  not null,
    primary key (notice_id, version)
);
