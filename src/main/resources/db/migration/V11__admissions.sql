-- A link that lets one member in, once. Only what its secret hashes to is kept.
create table admission (
    id          text   not null primary key,
    secret_hash text   not null unique,
    name        text   not null,
    person_id   text   references person (id),
    made_by     text   not null references person (id),
    made_at     bigint not null,
    ends_at     bigint not null,
    used_at     bigint,
    withdrawn_at bigint
);

-- Who is no member any more. What they said and did stays theirs.
create table departure (
    person_id text   not null primary key references person (id),
    sent_by   text   not null references person (id),
    left_at   bigint not null
);
