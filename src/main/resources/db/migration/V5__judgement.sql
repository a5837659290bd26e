-- What people say about whether a metric is any good. Rows are only ever added; the highest number counts.

-- A piece of advice that was waved off with a reason, or asked again (then the reason is empty).
create table advice_waiver (
    seq       bigint  not null primary key,
    about     text    not null,
    rule      text    not null,
    waved     integer not null,
    wording   text    not null,
    reason    text    not null,
    person_id text    not null references person (id),
    happened_at bigint not null
);

-- What one person says of one point of the checklist.
create table checklist_opinion (
    seq         bigint  not null primary key,
    node_id     text    not null,
    criterion   text    not null,
    stance      text    not null,
    words       text    not null,
    version     integer not null,
    person_id   text    not null references person (id),
    happened_at bigint  not null
);

create index checklist_opinion_of on checklist_opinion (node_id, seq);

-- What the team answers to one of the eight questions about its metric, at a version of its definition.
create table question_answer (
    seq         bigint  not null primary key,
    question    text    not null,
    words       text    not null,
    version     integer not null,
    person_id   text    not null references person (id),
    happened_at bigint  not null
);

-- What somebody is still writing. Only they see it.
create table question_draft (
    person_id text   not null references person (id),
    question  text   not null,
    words     text   not null,
    saved_at  bigint not null,
    primary key (person_id, question)
);
