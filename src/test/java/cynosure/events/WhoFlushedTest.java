package cynosure.events;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.events.log.EventLog;
import cynosure.events.log.FolderDisk;
import cynosure.events.log.LogSettings;
import cynosure.events.log.Receipt;
import cynosure.metric.Vocabulary.Kind;
import cynosure.warehouse.ActorNumber;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who did something, and for which groups, from the log into the warehouse.
class WhoFlushedTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final String PLANS = "select id, p1_text, %s from event order by id";

    @TempDir Path folder;

    private Desk desk;
    private EventLog log;
    private Flusher flusher;

    @BeforeEach
    void open() throws IOException {
        desk = new Desk(folder);
        Random salts = new Random(7);
        log =
                EventLog.open(
                        FolderDisk.at(folder.resolve("log")),
                        new LogSettings(3_000, 2_000, 1_000, 100_000, 10_000, 0, 0),
                        salts::nextLong,
                        0);
        Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
        flusher = new Flusher(log, desk.warehouse, Collected.in(desk.warehouse), clock);
    }

    @AfterEach
    void close() throws IOException {
        log.close();
        desk.close();
    }

    @Test
    void what_a_device_did_before_somebody_was_known_is_theirs() throws IOException {
        Moments earlier = new Moments(null, NOON, NOON.minusSeconds(60));
        Moments noon = new Moments(null, NOON, null);
        send(new Arrival.Understood("web", "1", "look", null, "d-7", Map.of(), earlier, Map.of()));
        flusher.flush();
        send(
                new Arrival.Understood(
                        "web", "2", "identify", "ada", "d-7", Map.of(), noon, Map.of()),
                new Arrival.Understood("app", "3", "buy", "bo", "d-7", Map.of(), noon, Map.of()),
                new Arrival.Understood("app", "4", "look", null, "d-7", Map.of(), noon, Map.of()),
                new Arrival.Alias("app", "5", "ada@old", "ada", noon),
                new Arrival.Understood(
                        "web", "6", "buy", "ada@old", null, Map.of(), noon, Map.of()));
        flusher.flush();

        assertThat(
                        desk.rows(
                                "select e.id, actor = a.person from event e join actor a on a.id = 'ada' order by e.id"))
                .containsExactly("1|true", "3|false", "4|true", "6|true");
        assertThat(desk.warehouse.actor("d-7"))
                .isEqualTo(
                        desk.warehouse
                                .actor("ada@old")
                                .map(one -> new ActorNumber(one.number(), "d-7")));
        assertThat(desk.rows("select source, id from delivery")).hasSize(6);
    }

    @Test
    void groups_are_properties_and_what_is_told_of_them_counts_from_then_on() throws IOException {
        send(told("1", -60, "acme", Map.of("plan", "team", "seats", new BigDecimal(12))));
        send(inAccount("2", 0, "acme"), inAccount("3", 0, "hooli"), inAccount("4", -90, "acme"));
        flusher.flush();
        List<String> plans = List.of("2|acme|team", "3|hooli|-", "4|acme|-");
        assertThat(desk.rows(PLANS.formatted(column("account.plan")))).isEqualTo(plans);

        send(
                told("5", -95, "acme", Map.of("plan", "free")),
                told("6", -30, "hooli", Map.of("plan", "solo")));
        flusher.flush();
        send(inAccount("7", 10, "acme"));
        flusher.flush();
        assertThat(desk.rows(PLANS.formatted(column("account.plan"))))
                .containsExactly("2|acme|team", "3|hooli|solo", "4|acme|free", "7|acme|team");
        assertThat(desk.warehouse.catalog().properties("look"))
                .containsExactlyInAnyOrder("account", "account.plan", "account.seats");
        assertThat(desk.warehouse.changedSince(1)).hasValue(NOON.minusSeconds(90));
    }

    private String column(String property) {
        return desk.warehouse.layout().column(property, Kind.TEXT).orElseThrow();
    }

    private static Arrival told(String id, int seconds, String account, Map<String, Object> known) {
        Moments moments = new Moments(null, NOON, NOON.plusSeconds(seconds));
        return new Arrival.GroupTold("web", id, "account", account, moments, known);
    }

    private static Arrival inAccount(String id, int seconds, String account) {
        Moments moments = new Moments(null, NOON, NOON.plusSeconds(seconds));
        return new Arrival.Understood(
                "web", id, "look", "ada", null, Map.of("account", account), moments, Map.of());
    }

    private void send(Arrival... arrivals) {
        assertThat(log.append(Stream.of(arrivals).map(ArrivalText::entry).toList()))
                .isInstanceOf(Receipt.Durable.class);
    }
}
