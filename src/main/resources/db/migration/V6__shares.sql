-- A link to the North Star that was given to somebody. Only what its secret hashes to is kept.
create table share (
    id          text    not null primary key,
    secret_hash text    not null unique,
    whom        text    not null,
    numbers     integer not null,
    people      integer not null,
    made_by     text    not null references person (id),
    made_at     bigint  not null,
    ends_at     bigint,
    opened_at   bigint,
    revoked_by  text,
    revoked_at  bigint
);
