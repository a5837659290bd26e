-- What the papers of an anonymous step are sealed with: it tells a paper that was given out from one that was made up, and not whose it is.
create table workshop_seal (
    workshop_id text not null references workshop (id),
    step_id     text not null,
    seal        text not null,
    primary key (workshop_id, step_id)
);

-- Papers of anonymous steps while people write on them; empty once they are turned over. No person, no time, no order: all papers of a step are written anew at every change.
create table workshop_paper (
    workshop_id text    not null references workshop (id),
    step_id     text    not null,
    paper       text    not null,
    slot        integer not null,
    written     text    not null,
    marks       text    not null,
    primary key (workshop_id, step_id, paper, slot)
);
