-- What the team understands: beliefs, the vision and value exchanges. Rows are only ever added, and
-- what holds now is the sum of them. The happening is JSON: it is read whole and never searched.
create table understanding_happening (
    seq         bigint not null primary key,
    happened_at bigint not null,
    person_id   text references person (id),
    origin      text unique,
    happening   text   not null
);
