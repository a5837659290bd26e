-- What the team works on, and which inputs it says that serves.

-- One thing on the roadmap. Taken off it stays, so that it can be put back. The version counts changes.
create table roadmap_item (
    id         text    not null primary key,
    item_key   text    not null unique,
    place      bigint  not null,
    title      text    not null,
    status     text    not null,
    finished   integer not null,
    owner      text    not null,
    url        text    not null,
    size       text    not null,
    version    bigint  not null,
    removed_at bigint
);

-- What an item serves, as somebody said: CLEAR, ASSUMED (with what must hold for it), or NONE.
create table roadmap_link (
    item_id     text    not null references roadmap_item (id),
    place       integer not null,
    kind        text    not null,
    input_id    text    not null,
    assumption  text    not null,
    person_id   text    not null references person (id),
    happened_at bigint  not null,
    primary key (item_id, place)
);

-- The list that somebody brought and has not taken yet. Only they see it.
create table roadmap_draft (
    person_id text   not null primary key references person (id),
    id        text   not null,
    name      text   not null,
    words     text   not null,
    saved_at  bigint not null
);
