-- Notes brought along to the preparation of a workshop, as files. Small, so they live with the rest of the state.
create table workshop_handout (
    id          text   not null primary key,
    workshop_id text   not null references workshop (id),
    name        text   not null,
    bytes       bytea  not null,
    size_bytes  bigint not null,
    kept_at     bigint not null
);

create index workshop_handout_of on workshop_handout (workshop_id, kept_at);
