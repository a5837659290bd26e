-- What people ask a team for. What was asked and what the team made of it is written over, version by version.
create table request (
    id        text    not null primary key,
    number    bigint  not null unique,
    what      text    not null,
    who       text    not null,
    link      text    not null,
    input     text    not null,
    moves_none   integer not null,
    if_we     text    not null,
    then_what text    not null,
    job       text    not null,
    better    text    not null,
    must      text    not null,
    made_by   text    not null,
    made_at   bigint  not null,
    version   integer not null
);

-- What came of a request; rows are only ever added, the latest counts. The number of an answer is the version that it answered.
create table request_answer (
    request_id     text    not null references request (id),
    seq            integer not null,
    answer         text    not null,
    bet_id         text    not null,
    opportunity_id text    not null,
    reason         text    not null,
    words          text    not null,
    reply          text    not null,
    until_day      text    not null,
    person_id      text    not null,
    happened_at    bigint  not null,
    primary key (request_id, seq)
);
