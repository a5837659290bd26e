-- Objectives, change by change; rows are only ever added, the latest of an objective counts. What was said is read whole and never searched.
create table objective_said (
    objective_id text    not null,
    version      integer not null,
    said         text    not null,
    person_id    text    not null,
    happened_at  bigint  not null,
    primary key (objective_id, version)
);

-- Which team looks after which input, from one day to another. Days are kept as 2026-11-22.
create table team_focus (
    id          text   not null primary key,
    team        text   not null,
    input       text   not null,
    from_day    text   not null,
    to_day      text   not null,
    person_id   text   not null,
    happened_at bigint not null,
    let_go_at   bigint
);
