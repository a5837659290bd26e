-- What happened on a day, as people remember it; flags on charts.
create table annotation (
    id         text   not null primary key,
    day        text   not null,
    kind       text   not null,
    words      text   not null,
    said_by    text   not null references person (id),
    said_at    bigint not null,
    removed_at bigint
);
