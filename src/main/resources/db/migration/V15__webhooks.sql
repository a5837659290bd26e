-- Addresses of other programs, and what each wants to be told.
create table webhook (
    id            text    not null primary key,
    url           text    not null,
    words         text    not null,
    topics        text    not null,
    state         text    not null,
    state_since   bigint  not null,
    failing_since bigint,
    failures      integer not null,
    made_by       text    not null references person (id),
    made_at       bigint  not null
);

-- What messages are signed with. Stored readable, because each message is signed anew.
create table webhook_secret (
    id         text   not null primary key,
    webhook_id text   not null references webhook (id),
    words      text   not null,
    made_at    bigint not null,
    kept_at    bigint,
    ends_at    bigint
);

-- What was told: exactly the text that is sent, to whomever it goes.
create table webhook_message (
    id      text   not null primary key,
    topic   text   not null,
    told_at bigint not null,
    body    text   not null
);

-- One message on its way to one webhook.
create table webhook_delivery (
    id         text    not null primary key,
    webhook_id text    not null references webhook (id),
    message_id text    not null references webhook_message (id),
    told_at    bigint  not null,
    state      text    not null,
    due_at     bigint,
    failures   integer not null
);
create index webhook_delivery_due on webhook_delivery (webhook_id, state, due_at);
create index webhook_delivery_message on webhook_delivery (message_id);

-- Every try, and what came of it: a status with the answer's beginning, or why there was none.
create table webhook_attempt (
    delivery_id text    not null references webhook_delivery (id),
    number      integer not null,
    tried_at    bigint  not null,
    took_millis bigint  not null,
    status      integer,
    beginning   text    not null,
    reason      text,
    primary key (delivery_id, number)
);
