-- How a team finds its inputs: mind maps and greenfield tests. Rows are only ever added.

-- A mind map is the sum of its acts. This row only helps to find it.
create table mind_map (
    id       text   not null primary key,
    begun_at bigint not null,
    begun_by text   not null references person (id)
);

-- One act of one person on a map: what happened, in order. The act id comes from the browser, so that an act sent twice counts once.
create table mind_map_act (
    map_id      text   not null references mind_map (id),
    seq         bigint not null,
    act_id      text   not null,
    person_id   text   not null,
    happened_at bigint not null,
    happenings  text   not null,
    primary key (map_id, seq),
    unique (map_id, act_id)
);

-- Two minutes of looking for opportunities to move one input, or a cluster that may become one (then it keeps the id).
create table greenfield (
    id         text   not null primary key,
    about      text   not null,
    input      text   not null,
    started_at bigint not null,
    started_by text   not null references person (id)
);

create index greenfield_about on greenfield (about);

-- An idea that came in a test, in time or late.
create table greenfield_idea (
    greenfield_id text   not null references greenfield (id),
    seq           bigint not null,
    act_id        text   not null,
    change_words  text   not null,
    interventions text   not null,
    person_id     text   not null references person (id),
    happened_at   bigint not null,
    primary key (greenfield_id, seq),
    unique (greenfield_id, act_id)
);

-- What somebody makes of a test; each person's latest word counts.
create table greenfield_verdict (
    greenfield_id text   not null references greenfield (id),
    seq           bigint not null,
    act_id        text   not null,
    verdict       text   not null,
    words         text   not null,
    person_id     text   not null references person (id),
    happened_at   bigint not null,
    primary key (greenfield_id, seq),
    unique (greenfield_id, act_id)
);
