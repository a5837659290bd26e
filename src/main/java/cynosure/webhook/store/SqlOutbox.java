package cynosure.webhook.store;

import cynosure.ids.Ids;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.webhook.Attempt;
import cynosure.webhook.Delivery;
import cynosure.webhook.Outbox;
import cynosure.webhook.OutboxFilled;
import cynosure.webhook.Retries;
import cynosure.webhook.Topic;
import cynosure.webhook.Webhook;
import cynosure.webhook.Webhooks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class SqlOutbox implements Outbox {

    private static final int TESTS_MAX = 5;
    private static final Duration TESTS_WITHIN = Duration.ofMinutes(1);

    private final JdbcClient sql;
    private final ApplicationEventPublisher publisher;
    private final Webhooks webhooks;
    private final Retries retries;
    private final Ids ids;
    private final Clock clock;
    private final DeliveryRows rows;

    SqlOutbox(
            JdbcClient sql,
            ApplicationEventPublisher publisher,
            Webhooks webhooks,
            Retries retries,
            Ids ids,
            Clock clock) {
        this.sql = sql;
        this.publisher = publisher;
        this.webhooks = webhooks;
        this.retries = retries;
        this.ids = ids;
        this.clock = clock;
        this.rows = new DeliveryRows(sql);
    }

    @Override
    public boolean wanted(Topic topic) {
        return webhooks.all().stream().anyMatch(webhook -> webhook.wants(topic));
    }

    @Override
    @Transactional
    public void tell(Topic topic, Map<String, ?> data) {
        keep("msg_" + ids.next(), topic, data);
    }

    @Override
    @Transactional
    public void tellOnce(String key, Topic topic, Map<String, ?> data) {
        String id = "msg_" + key;
        int before =
                sql.sql("select count(*) from webhook_message where id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single();
        if (before == 0) {
            keep(id, topic, data);
        }
    }

    private void keep(String id, Topic topic, Map<String, ?> data) {
        List<Webhook> told =
                webhooks.all().stream().filter(webhook -> webhook.wants(topic)).toList();
        if (told.isEmpty()) {
            return;
        }
        Instant now = now();
        message(id, topic, now, data);
        told.forEach(
                webhook -> {
                    delivery(webhook.id(), id, now);
                    giveUpBeyond(webhook.id());
                });
        publisher.publishEvent(new OutboxFilled());
    }

    @Override
    @Transactional
    public Delivery test(Webhook webhook) {
        Instant now = now();
        int lately =
                sql.sql("select count(*) from webhook_message where topic = ? and told_at > ?")
                        .params(Topic.TEST.name(), now.minus(TESTS_WITHIN).toEpochMilli())
                        .query(Integer.class)
                        .single();
        if (lately >= TESTS_MAX) {
            throw new Fault(
                    Fault.Kind.TOO_MANY,
                    Problem.of(
                            "webhook.tests",
                            "Five tests were sent within a minute.",
                            "Wait a minute, then send the next."));
        }
        String id = "msg_" + ids.next();
        message(id, Topic.TEST, now, Map.of("webhook", webhook.words()));
        return find(delivery(webhook.id(), id, now)).orElseThrow();
    }

    private void message(String id, Topic topic, Instant now, Map<String, ?> data) {
        sql.sql("insert into webhook_message (id, topic, told_at, body) values (?, ?, ?, ?)")
                .params(id, topic.name(), now.toEpochMilli(), MessageText.of(topic, now, data))
                .update();
    }

    private String delivery(String webhookId, String messageId, Instant now) {
        String id = ids.next();
        sql.sql(
                        """
                        insert into webhook_delivery
                            (id, webhook_id, message_id, told_at, state, due_at, failures)
                        values (?, ?, ?, ?, ?, ?, 0)
                        """)
                .params(
                        id,
                        webhookId,
                        messageId,
                        now.toEpochMilli(),
                        Delivery.State.WAITING.name(),
                        now.toEpochMilli())
                .update();
        return id;
    }

    private void giveUpBeyond(String webhookId) {
        int beyond = waiting(webhookId) - WAITING_MAX;
        if (beyond > 0) {
            sql.sql(
                            """
                            update webhook_delivery set state = ?, due_at = null
                            where id in (
                                select id from webhook_delivery
                                where webhook_id = ? and state = ?
                                order by told_at, id limit ?)
                            """)
                    .params(
                            Delivery.State.GIVEN_UP.name(),
                            webhookId,
                            Delivery.State.WAITING.name(),
                            beyond)
                    .update();
        }
    }

    @Override
    @Transactional
    public Delivery again(Delivery delivery) {
        sql.sql("update webhook_delivery set state = ?, due_at = ?, failures = 0 where id = ?")
                .params(Delivery.State.WAITING.name(), clock.millis(), delivery.id())
                .update();
        return find(delivery.id()).orElseThrow();
    }

    @Override
    public Optional<Delivery> find(String id) {
        return rows.find(id);
    }

    @Override
    public List<Delivery> latest(String webhookId, int most) {
        return rows.latest(webhookId, most);
    }

    @Override
    public List<Delivery> due(String webhookId, Instant now, int most) {
        return rows.due(webhookId, now, most);
    }

    @Override
    public int waiting(String webhookId) {
        return sql.sql("select count(*) from webhook_delivery where webhook_id = ? and state = ?")
                .params(webhookId, Delivery.State.WAITING.name())
                .query(Integer.class)
                .single();
    }

    @Override
    public Optional<Instant> nextDue() {
        return sql.sql(
                        """
                        select delivery.due_at
                        from webhook_delivery delivery
                        join webhook on webhook.id = delivery.webhook_id
                        where webhook.state = ? and delivery.state = ?
                        order by delivery.due_at
                        limit 1
                        """)
                .params(Webhook.State.ON.name(), Delivery.State.WAITING.name())
                .query((row, number) -> Instant.ofEpochMilli(row.getLong("due_at")))
                .optional();
    }

    @Override
    @Transactional
    public void heard(Delivery delivery, Attempt attempt) {
        Optional<Webhook> to = webhooks.find(delivery.webhookId());
        if (to.isEmpty()) {
            return;
        }
        rows.add(delivery, attempt);
        Delivery after = delivery.heard(attempt, retries);
        sql.sql("update webhook_delivery set state = ?, due_at = ?, failures = ? where id = ?")
                .params(
                        after.state().name(),
                        after.due() == null ? null : after.due().toEpochMilli(),
                        after.failures(),
                        after.id())
                .update();
        Webhook webhook = to.get().heard(attempt);
        sql.sql(
                        """
                        update webhook
                        set state = ?, state_since = ?, failing_since = ?, failures = ?
                        where id = ?
                        """)
                .params(
                        webhook.state().name(),
                        webhook.since().toEpochMilli(),
                        webhook.failingSince() == null
                                ? null
                                : webhook.failingSince().toEpochMilli(),
                        webhook.failures(),
                        webhook.id())
                .update();
        if (webhook.state().off()) {
            sql.sql(
                            """
                            update webhook_delivery set state = ?, due_at = null
                            where webhook_id = ? and state = ?
                            """)
                    .params(
                            Delivery.State.GIVEN_UP.name(),
                            webhook.id(),
                            Delivery.State.WAITING.name())
                    .update();
        }
    }

    @Override
    @Transactional
    public void sweep(Instant before) {
        rows.sweep(before);
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }
}
