package cynosure.webhook.store;

import cynosure.ids.CountedIds;
import cynosure.ids.Ids;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.webhook.Outcome;
import cynosure.webhook.Reach;
import cynosure.webhook.Retries;
import cynosure.webhook.Topic;
import cynosure.webhook.Webhook;
import cynosure.webhook.Wish;
import cynosure.webhook.sending.Courier;
import cynosure.webhook.sending.Sender;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The stores of webhooks, a sender over them, a courier that writes down what it was given and
/// answers what it was told to, and a clock that is turned by hand.
final class PostOffice {

    static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    /// A message as it was handed to the courier.
    record Carried(URI to, Map<String, String> headers, String body) {}

    final JdbcClient sql;
    final TransactionTemplate transaction;
    final HandTurned clock;
    final SqlWebhooks webhooks;
    final SqlOutbox outbox;
    final Sender sender;
    final Person owner;
    final List<Carried> carried = new CopyOnWriteArrayList<>();
    final AtomicReference<Outcome> answer =
            new AtomicReference<>(new Outcome.Answered(200, "thank you", null));

    PostOffice(DataSource source) {
        this(source, new HandTurned(NOW), new CountedIds(), true);
    }

    private PostOffice(DataSource source, HandTurned clock, Ids ids, boolean empty) {
        this.clock = clock;
        sql = JdbcClient.create(source);
        transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        webhooks = new SqlWebhooks(sql, happened -> {}, new Reach(false), ids, clock);
        outbox = new SqlOutbox(sql, happened -> {}, webhooks, new Retries(() -> 0), ids, clock);
        Courier courier =
                (to, headers, body) -> {
                    carried.add(new Carried(to, headers, body));
                    return answer.get();
                };
        sender = new Sender(webhooks, outbox, courier, clock);
        owner = new Person("robin", "Robin", Role.OWNER);
        if (empty) {
            sql.sql(
                            "insert into person (id, name, role, created_at) values ('robin', 'Robin', 'OWNER', 0)")
                    .update();
        }
    }

    /// The same after the server was stopped and started: nothing but what is stored.
    static PostOffice startedAgain(DataSource source, PostOffice before) {
        return new PostOffice(source, before.clock, new CountedIds(), false);
    }

    Webhook add(String url, Topic... topics) {
        return webhooks.add(new Wish(url, "", Set.of(topics)), owner);
    }

    void tell() {
        outbox.tell(Topic.NORTH_STAR_REVISED, Map.of("revision", carried.size()));
    }

    /// Sends what is due, until nothing is.
    int round() {
        int before = carried.size();
        List<CompletableFuture<Void>> begun = new ArrayList<>();
        do {
            begun.forEach(CompletableFuture::join);
            begun = sender.begin();
        } while (!begun.isEmpty());
        return carried.size() - before;
    }

    void answers(int status) {
        answer.set(new Outcome.Answered(status, "", null));
    }

    /// A clock that goes on when it is told to.
    static final class HandTurned extends Clock {

        private final AtomicReference<Instant> now;

        HandTurned(Instant now) {
            this.now = new AtomicReference<>(now);
        }

        void goOn(Duration time) {
            now.updateAndGet(before -> before.plus(time));
        }

        @Override
        public Instant instant() {
            return now.get();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
