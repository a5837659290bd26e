package cynosure.webhook.store;

import cynosure.ids.Ids;
import cynosure.people.Person;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.webhook.OutboxFilled;
import cynosure.webhook.Reach;
import cynosure.webhook.Secret;
import cynosure.webhook.Topic;
import cynosure.webhook.Webhook;
import cynosure.webhook.Webhooks;
import cynosure.webhook.Wish;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class SqlWebhooks implements Webhooks {

    private final JdbcClient sql;
    private final ApplicationEventPublisher publisher;
    private final Reach reach;
    private final Ids ids;
    private final Clock clock;

    SqlWebhooks(
            JdbcClient sql,
            ApplicationEventPublisher publisher,
            Reach reach,
            Ids ids,
            Clock clock) {
        this.sql = sql;
        this.publisher = publisher;
        this.reach = reach;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public List<Webhook> all() {
        return sql.sql(
                        """
                        select id, url, words, topics, state, state_since, failing_since, failures
                        from webhook
                        order by made_at, id
                        """)
                .query(SqlWebhooks::webhook)
                .list();
    }

    @Override
    public Optional<Webhook> find(String id) {
        return sql.sql(
                        """
                        select id, url, words, topics, state, state_since, failing_since, failures
                        from webhook
                        where id = ?
                        """)
                .param(id)
                .query(SqlWebhooks::webhook)
                .optional();
    }

    @Override
    @Transactional
    public Webhook add(Wish wish, Person by) {
        wish.problems(reach).throwIfAny();
        if (all().size() >= MOST) {

            Problems.of(
                            Problem.of(
                                    "webhook.many",
                                    "There are " + MOST + " webhooks; more don't fit.",
                                    "Remove one that nobody needs any more."))
                    .throwIfAny();
        }
        String id = ids.next();
        Instant now = now();
        sql.sql(
                        """
                        insert into webhook
                            (id, url, words, topics, state, state_since, failures, made_by, made_at)
                        values (?, ?, ?, ?, ?, ?, 0, ?, ?)
                        """)
                .params(
                        id,
                        wish.url(),
                        wish.words(),
                        written(wish.topics()),
                        Webhook.State.ON.name(),
                        now.toEpochMilli(),
                        by.id(),
                        now.toEpochMilli())
                .update();
        secret(id, now);
        return find(id).orElseThrow();
    }

    @Override
    @Transactional
    public void change(String id, Wish wish) {
        wish.problems(reach).throwIfAny();
        held(id);
        sql.sql("update webhook set url = ?, words = ?, topics = ? where id = ?")
                .params(wish.url(), wish.words(), written(wish.topics()), id)
                .update();
    }

    @Override
    @Transactional
    public void pause(String id) {
        if (held(id).state() == Webhook.State.ON) {
            sql.sql("update webhook set state = ?, state_since = ? where id = ?")
                    .params(Webhook.State.PAUSED.name(), clock.millis(), id)
                    .update();
        }
    }

    @Override
    @Transactional
    public void goOn(String id) {
        if (held(id).state() == Webhook.State.ON) {
            return;
        }
        sql.sql(
                        """
                        update webhook
                        set state = ?, state_since = ?, failing_since = null, failures = 0
                        where id = ?
                        """)
                .params(Webhook.State.ON.name(), clock.millis(), id)
                .update();
        sql.sql("update webhook_delivery set due_at = ? where webhook_id = ? and state = ?")
                .params(clock.millis(), id, "WAITING")
                .update();
        publisher.publishEvent(new OutboxFilled());
    }

    @Override
    @Transactional
    public void remove(String id) {
        sql.sql(
                        """
                        delete from webhook_attempt
                        where delivery_id in (select id from webhook_delivery where webhook_id = ?)
                        """)
                .param(id)
                .update();
        sql.sql("delete from webhook_delivery where webhook_id = ?").param(id).update();
        sql.sql("delete from webhook_secret where webhook_id = ?").param(id).update();
        sql.sql("delete from webhook where id = ?").param(id).update();
    }

    @Override
    @Transactional
    public Secret renew(String id) {
        held(id);
        Instant now = now();
        sql.sql("delete from webhook_secret where webhook_id = ? and ends_at is not null")
                .param(id)
                .update();
        sql.sql("update webhook_secret set ends_at = ? where webhook_id = ?")
                .params(now.plus(Secret.OVERLAP).toEpochMilli(), id)
                .update();
        return secret(id, now);
    }

    private Secret secret(String webhookId, Instant now) {
        Secret secret = new Secret(ids.next(), Secret.words(ids.token()), now, null, null);
        sql.sql("insert into webhook_secret (id, webhook_id, words, made_at) values (?, ?, ?, ?)")
                .params(secret.id(), webhookId, secret.words(), now.toEpochMilli())
                .update();
        return secret;
    }

    @Override
    public List<Secret> secrets(String id) {
        return sql.sql(
                        """
                        select id, words, made_at, kept_at, ends_at
                        from webhook_secret
                        where webhook_id = ? and (ends_at is null or ends_at > ?)
                        order by case when ends_at is null then 0 else 1 end, made_at desc
                        """)
                .params(id, clock.millis())
                .query(SqlWebhooks::secret)
                .list();
    }

    @Override
    public void kept(String id) {
        sql.sql(
                        """
                        update webhook_secret set kept_at = ?
                        where webhook_id = ? and ends_at is null and kept_at is null
                        """)
                .params(clock.millis(), id)
                .update();
    }

    private Webhook held(String id) {
        return find(id).orElseThrow(
                        () ->
                                Fault.notFound(
                                        "webhook.none",
                                        "There is no such webhook.",
                                        "Choose one from the list; it may have been removed meanwhile."));
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }

    private static String written(Set<Topic> topics) {
        return topics.stream().map(Topic::name).sorted().collect(Collectors.joining(" "));
    }

    private static Webhook webhook(ResultSet row, int number) throws SQLException {
        return new Webhook(
                row.getString("id"),
                row.getString("url"),
                row.getString("words"),
                Arrays.stream(row.getString("topics").split(" "))
                        .filter(name -> !name.isEmpty())
                        .map(Topic::valueOf)
                        .collect(Collectors.toSet()),
                Webhook.State.valueOf(row.getString("state")),
                Instant.ofEpochMilli(row.getLong("state_since")),
                instant(row, "failing_since"),
                row.getInt("failures"));
    }

    private static Secret secret(ResultSet row, int number) throws SQLException {
        return new Secret(
                row.getString("id"),
                row.getString("words"),
                Instant.ofEpochMilli(row.getLong("made_at")),
                instant(row, "kept_at"),
                instant(row, "ends_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }
}
