-- The places of opportunities that people overruled. Rows are only ever added; of each bet the last one counts, and a place of 0 leaves it to the numbers again.
create table bet_place (
    seq         bigint  not null primary key,
    bet_id      text    not null,
    place       integer not null,
    was         integer not null,
    why         text    not null,
    person_id   text    not null references person (id),
    happened_at bigint  not null
);

create index bet_place_of on bet_place (bet_id, seq);
