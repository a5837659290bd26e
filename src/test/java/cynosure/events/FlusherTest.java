package cynosure.events;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.events.RefusedEvents.Refused;
import cynosure.events.RefusedEvents.Which;
import cynosure.events.log.Entry;
import cynosure.events.log.EventLog;
import cynosure.events.log.FolderDisk;
import cynosure.events.log.LogSettings;
import cynosure.events.log.Receipt;
import cynosure.warehouse.Warehouse;
import cynosure.warehouse.WarehouseSettings;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlusherTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final LogSettings SMALL =
            new LogSettings(3_000, 2_000, 1_000, 100_000, 10_000, 0, 0);

    @TempDir Path folder;

    private Desk desk;
    private Collected collected;
    private EventLog log;

    @BeforeEach
    void open() throws IOException {
        desk = new Desk(folder);
        collected = Collected.in(desk.warehouse);
        log = openLog();
    }

    @AfterEach
    void close() throws IOException {
        log.close();
        desk.close();
    }

    @Test
    void what_was_sent_is_an_event_with_its_properties() throws IOException {
        send(
                event(
                        "web",
                        "m1",
                        "share_note",
                        "ada",
                        Map.of("pages", new BigDecimal("2.5"), "public", true)),
                event("web", "m2", "open_book", "bo", Map.of("title", "Emil")));

        assertThat(flush()).isEqualTo(2);

        assertThat(desk.events())
                .containsExactly(
                        "open_book|bo|2026-03-01 12:00:00", "share_note|ada|2026-03-01 12:00:00");
        assertThat(desk.warehouse.catalog().event("share_note").orElseThrow().properties())
                .extracting(property -> property.name())
                .containsExactlyInAnyOrder("pages", "public");
        assertThat(desk.warehouse.catalog().count()).isEqualTo(2);
    }

    @Test
    void what_a_source_sends_twice_is_one_event_however_long_lies_between() throws IOException {
        send(
                event("web", "m1", "open_book", "ada", Map.of()),
                event("web", "m1", "open_book", "ada", Map.of()));
        assertThat(flush()).isEqualTo(1);
        send(
                event("web", "m1", "open_book", "ada", Map.of()),
                event("web", "m2", "open_book", "ada", Map.of()));
        assertThat(flush()).isEqualTo(1);
        send(event("app", "m1", "open_book", "ada", Map.of()));
        assertThat(flush()).isEqualTo(1);
        send(event("web", "m1", "close_book", "bo", Map.of("late", true)));
        assertThat(flush()).isZero();

        assertThat(desk.rows("select source, id from delivery order by source, id"))
                .containsExactly("app|m1", "web|m1", "web|m2");
        assertThat(desk.rows("select count(*) from event")).containsExactly("3");
    }

    @Test
    void of_each_event_four_times_are_kept_and_the_senders_clock_is_put_right() throws IOException {
        Instant wrong = Instant.parse("2031-01-01T00:10:00Z");
        Moments skewed = new Moments(wrong, NOON, wrong.minusSeconds(90));
        send(
                new Arrival.Understood(
                        "web", "m1", "open_book", "ada", null, Map.of(), skewed, Map.of()));
        flush();

        assertThat(desk.rows("select sent, received, original, \"at\" from delivery"))
                .containsExactly(
                        "2031-01-01 00:10:00.0|2026-03-01 12:00:00.0|2031-01-01 00:08:30.0|2026-03-01 11:58:30.0");
        assertThat(desk.events()).containsExactly("open_book|ada|2026-03-01 11:58:30");
        assertThat(new Moments(null, NOON, wrong).corrected()).isEqualTo(wrong);
        assertThat(new Moments(wrong, NOON, null).corrected()).isEqualTo(NOON);
    }

    @Test
    void what_is_told_of_a_user_is_no_event_but_counts_from_then_on() throws IOException {
        send(
                event("web", "m1", "identify", "ada", Map.of("plan", "team")),
                event("web", "m2", "open_book", "ada", Map.of()));
        flush();

        assertThat(desk.events()).hasSize(1);
        assertThat(desk.rows("select t1_text from event")).containsExactly("team");
        send(event("web", "m1", "identify", "ada", Map.of("plan", "solo")));
        flush();
        assertThat(desk.rows("select t1_text from trait")).containsExactly("team");
    }

    @Test
    void what_is_no_event_is_kept_with_its_reason() throws IOException {
        send(new Arrival.Unclear("web", NOON, "it has no event name", "{\"user\":\"ada\"}"));
        assertThat(flush()).isZero();

        assertThat(RefusedEvents.in(desk.warehouse).latest(Which.ALL, 10))
                .extracting(Refused::what)
                .containsExactly(
                        new Arrival.Unclear(
                                "web", NOON, "it has no event name", "{\"user\":\"ada\"}"));
        assertThat(collected.through()).isEqualTo(1);
    }

    @Test
    void whoever_makes_up_names_keeps_nobody_elses_events_out() throws IOException {
        for (int i = 0; i < 30; i++) {
            send(event("web", "m" + i, "open_book", "ada", Map.of("made up " + i, "x")));
        }
        send(event("web", "last", "open_book", "bo", Map.of("made up 3", "y", "another", "z")));

        try (Warehouse small = Warehouse.inMemory(new WarehouseSettings("500MB", 2, 20))) {
            Flusher flusher = new Flusher(log, small, Collected.in(small), clock());
            assertThat(flusher.flush()).isEqualTo(31);

            assertThat(small.room()).isZero();
            assertThat(small.catalog().count()).isEqualTo(31);
            List<String> rest = small.read(FlusherTest::rest);
            assertThat(rest).hasSize(11).first().isEqualTo("{\"made up 20\":\"x\"}");
            assertThat(rest).last().isEqualTo("{\"another\":\"z\"}");
        }
    }

    private static List<String> rest(Connection connection) throws SQLException {
        List<String> rest = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "select rest from delivery where rest is not null order by rowid")) {
            while (rows.next()) {
                rest.add(rows.getString(1));
            }
        }
        return rest;
    }

    @Test
    void files_of_the_log_go_when_their_events_are_in() throws IOException {
        for (int i = 0; i < 100; i++) {
            send(event("web", "m" + i, "open_book", "ada", Map.of()));
        }
        assertThat(logFiles()).hasSizeGreaterThan(4);
        flush();
        assertThat(logFiles()).hasSize(1);
    }

    @Test
    void a_rotten_file_costs_the_entry_that_is_rotten_and_says_so() throws IOException {
        send(event("web", "m1", "open_book", "ada", Map.of()));
        send(event("web", "m2", "open_book", "ada", Map.of()));
        send(event("web", "m3", "open_book", "ada", Map.of()));
        Path file = logFiles().getFirst();
        byte[] bytes = Files.readAllBytes(file);
        int written = bytes.length;
        while (bytes[written - 1] == 0) {
            written--;
        }
        bytes[written / 2] ^= 4;
        Files.write(file, bytes);

        assertThat(flush()).isEqualTo(2);

        assertThat(desk.rows("select id from delivery")).containsExactly("m1", "m3");
        assertThat(collected.lost()).isEqualTo(1);
        assertThat(flush()).isZero();
    }

    @Test
    void each_event_is_there_once_wherever_the_flush_is_cut_off() throws IOException {
        Random random = new Random(8);
        Set<String> sent = new HashSet<>();
        for (int round = 0; round < 30; round++) {
            for (int i = 0; i < 1 + random.nextInt(20); i++) {
                String id = "m" + random.nextInt(300);
                sent.add(id);
                send(event("web", id, "open_book", "ada", Map.of()));
            }
            try {
                new Flusher(log, desk.warehouse, new CutOff(collected, random.nextInt(3)), clock())
                        .flush();
            } catch (CutOff.Cut expected) {
                if (random.nextBoolean()) {
                    log.close();
                    log = openLog();
                }
            }
        }
        flush();

        assertThat(desk.rows("select id from event"))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(sent);
    }

    private List<Path> logFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("log"))) {
            return files.sorted().toList();
        }
    }

    private EventLog openLog() throws IOException {
        Random salts = new Random(7);
        return EventLog.open(
                FolderDisk.at(folder.resolve("log")), SMALL, salts::nextLong, collected.through());
    }

    private void send(Arrival... arrivals) {
        List<Entry> entries = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            entries.add(ArrivalText.entry(arrival));
        }
        assertThat(log.append(entries)).isInstanceOf(Receipt.Durable.class);
    }

    private long flush() throws IOException {
        return new Flusher(log, desk.warehouse, collected, clock()).flush();
    }

    private static Clock clock() {
        return Clock.fixed(NOON, ZoneOffset.UTC);
    }

    private static Arrival event(
            String source, String id, String name, String actor, Map<String, Object> properties) {
        return new Arrival.Understood(
                source, id, name, actor, null, Map.of(), new Moments(null, NOON, null), properties);
    }
}
