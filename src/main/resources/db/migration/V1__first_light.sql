-- One script for SQLite and PostgreSQL: text, bigint and integer only. Instants are milliseconds since 1970 in UTC.

-- The team's home. There is one row.
create table workspace (
    id         text   not null primary key,
    name       text   not null,
    zone       text   not null,
    week_start text   not null,
    created_at bigint not null
);

-- Everyone who ever came in: members of the workspace and guests of a workshop.
create table person (
    id         text   not null primary key,
    name       text   not null,
    role       text   not null,
    created_at bigint not null
);

-- A browser that may act as a person. Only the token's hash is kept.
create table access (
    token_hash text   not null primary key,
    person_id  text   not null references person (id),
    created_at bigint not null
);

-- A one-time link that lets the owner in.
create table entry_link (
    token_hash text   not null primary key,
    created_at bigint not null,
    used_at    bigint
);

-- A workshop is the sum of its acts. This row only helps to find it.
create table workshop (
    id         text   not null primary key,
    product    text   not null,
    join_code  text   not null unique,
    planned_at bigint not null,
    planned_by text   not null references person (id)
);

-- One act of one person: what happened, in order. The act id comes from the browser, so that an act sent twice counts once.
create table workshop_act (
    workshop_id text   not null references workshop (id),
    seq         bigint not null,
    act_id      text   not null,
    person_id   text   not null,
    happened_at bigint not null,
    happenings  text   not null,
    primary key (workshop_id, seq),
    unique (workshop_id, act_id)
);

-- What a team believes, a whole picture a revision. Nothing is ever rewritten.
create table framework_revision (
    revision   bigint not null primary key,
    revised_at bigint not null,
    revised_by text   not null,
    why        text   not null,
    framework  text   not null
);
