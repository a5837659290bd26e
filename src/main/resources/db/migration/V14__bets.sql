-- What a team tries. The board is the sum of its acts; rows are only ever added.

-- One act of one person on the board: what happened, in order. The act id comes from the browser, so that an act sent twice counts once.
create table bet_act (
    seq         bigint not null primary key,
    act_id      text   not null unique,
    person_id   text   not null,
    happened_at bigint not null,
    happenings  text   not null
);

-- Which cards an act touched, so that the story of one card is found at once.
create table bet_touched (
    bet_id text   not null,
    seq    bigint not null references bet_act (seq),
    primary key (bet_id, seq)
);
