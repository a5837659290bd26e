-- What the team believes its metric to be made of. Rows are only ever added; the highest number counts.
-- Inputs are ids, factors are sentences, one a line each. A confidence of -1 means that nobody said.
create table formula_belief (
    seq         bigint  not null primary key,
    inputs      text    not null,
    factors     text    not null,
    confidence  integer not null,
    person_id   text    not null references person (id),
    happened_at bigint  not null
);
