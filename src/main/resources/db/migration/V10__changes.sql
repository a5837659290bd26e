-- A change of metric that was decided: it waits for its day, is in effect, was called off, or was overtaken by another.

-- What was decided never changes; how it ended is written once. Of those that wait there is one at most.
create table metric_change (
    id           text   not null primary key,
    decided_at   bigint not null,
    decided_by   text   not null references person (id),
    takes_effect text   not null,
    resolution   text   not null,
    waiting      text   unique,
    ending       text   not null,
    revision     bigint unique,
    ended_at     bigint,
    ended_by     text,
    words        text   not null
);

-- A change of metric that somebody is still preparing. Only they see it.
create table change_draft (
    person_id    text   not null primary key references person (id),
    fields       text   not null,
    saved_at     bigint not null,
    discarded_at bigint
);

-- What was said about looking again: the product's stage, a day that was moved, a review that was held. Rows are only ever added.
create table review_act (
    seq         bigint not null primary key,
    about       text   not null,
    act         text   not null,
    chosen      text   not null,
    words       text   not null,
    person_id   text   not null references person (id),
    happened_at bigint not null
);
