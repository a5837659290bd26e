package cynosure.webhook.store;

import cynosure.webhook.Attempt;
import cynosure.webhook.Delivery;
import cynosure.webhook.Outcome;
import cynosure.webhook.Topic;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Messages on their way, read with their tries.
final class DeliveryRows {

    private static final String WAITING = Delivery.State.WAITING.name();

    private final JdbcClient sql;

    DeliveryRows(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Delivery> find(String id) {
        return sql.sql(
                        """
                        select delivery.id, webhook_id, message_id, topic, delivery.told_at, body,
                            state, due_at, failures
                        from webhook_delivery delivery
                        join webhook_message message on message.id = delivery.message_id
                        where delivery.id = ?
                        """)
                .param(id)
                .query(DeliveryRows::delivery)
                .optional()
                .map(this::tried);
    }

    List<Delivery> latest(String webhookId, int most) {
        return sql
                .sql(
                        """
                        select delivery.id, webhook_id, message_id, topic, delivery.told_at, body,
                            state, due_at, failures
                        from webhook_delivery delivery
                        join webhook_message message on message.id = delivery.message_id
                        where webhook_id = ?
                        order by delivery.told_at desc, delivery.id desc
                        limit ?
                        """)
                .params(webhookId, most)
                .query(DeliveryRows::delivery)
                .list()
                .stream()
                .map(this::tried)
                .toList();
    }

    List<Delivery> due(String webhookId, Instant now, int most) {
        return sql.sql(
                        """
                        select delivery.id, webhook_id, message_id, topic, delivery.told_at, body,
                            state, due_at, failures
                        from webhook_delivery delivery
                        join webhook_message message on message.id = delivery.message_id
                        where webhook_id = ? and state = ? and due_at <= ?
                        order by due_at, delivery.told_at, delivery.id
                        limit ?
                        """)
                .params(webhookId, WAITING, now.toEpochMilli(), most)
                .query(DeliveryRows::delivery)
                .list();
    }

    void add(Delivery delivery, Attempt attempt) {
        @Nullable Integer status = null;
        String beginning = "";
        @Nullable String reason = null;
        switch (attempt.outcome()) {
            case Outcome.Answered answer -> {
                status = answer.status();
                beginning = answer.beginning();
            }
            case Outcome.Unanswered none -> reason = none.reason().name();
        }
        int before =
                sql.sql("select count(*) from webhook_attempt where delivery_id = ?")
                        .param(delivery.id())
                        .query(Integer.class)
                        .single();
        sql.sql(
                        """
                        insert into webhook_attempt
                            (delivery_id, number, tried_at, took_millis, status, beginning, reason)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        delivery.id(),
                        before + 1,
                        attempt.at().toEpochMilli(),
                        attempt.tookMillis(),
                        status,
                        beginning,
                        reason)
                .update();
    }

    void sweep(Instant before) {
        long millis = before.toEpochMilli();
        sql.sql(
                        """
                        delete from webhook_attempt
                        where delivery_id in (
                            select id from webhook_delivery where told_at < ? and state <> ?)
                        """)
                .params(millis, WAITING)
                .update();
        sql.sql("delete from webhook_delivery where told_at < ? and state <> ?")
                .params(millis, WAITING)
                .update();
        sql.sql(
                        """
                        delete from webhook_message
                        where told_at < ? and not exists (
                            select 1 from webhook_delivery where message_id = webhook_message.id)
                        """)
                .param(millis)
                .update();
        sql.sql("delete from webhook_secret where ends_at < ?").param(millis).update();
    }

    private Delivery tried(Delivery delivery) {
        List<Attempt> attempts =
                sql.sql(
                                """
                                select tried_at, took_millis, status, beginning, reason
                                from webhook_attempt
                                where delivery_id = ?
                                order by number
                                """)
                        .param(delivery.id())
                        .query(DeliveryRows::attempt)
                        .list();
        return delivery.with(attempts);
    }

    private static Delivery delivery(ResultSet row, int number) throws SQLException {
        long due = row.getLong("due_at");
        return new Delivery(
                row.getString("id"),
                row.getString("webhook_id"),
                row.getString("message_id"),
                Topic.valueOf(row.getString("topic")),
                Instant.ofEpochMilli(row.getLong("told_at")),
                row.getString("body"),
                Delivery.State.valueOf(row.getString("state")),
                due == 0 ? null : Instant.ofEpochMilli(due),
                row.getInt("failures"),
                List.of());
    }

    private static Attempt attempt(ResultSet row, int number) throws SQLException {
        @Nullable String reason = row.getString("reason");
        Outcome outcome =
                reason == null
                        ? new Outcome.Answered(
                                row.getInt("status"), row.getString("beginning"), null)
                        : new Outcome.Unanswered(Outcome.Reason.valueOf(reason));
        return new Attempt(
                Instant.ofEpochMilli(row.getLong("tried_at")), row.getLong("took_millis"), outcome);
    }
}
