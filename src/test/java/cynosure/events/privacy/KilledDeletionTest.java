package cynosure.events.privacy;

import static cynosure.events.privacy.DyingDeletion.ASKS;
import static cynosure.events.privacy.DyingDeletion.ROBIN;
import static cynosure.events.privacy.Planted.event;
import static org.assertj.core.api.Assertions.assertThat;

import cynosure.Cynosure;
import cynosure.events.Arrival;
import cynosure.events.Collector;
import cynosure.events.privacy.Deletion.Step;
import cynosure.warehouse.Warehouse;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process is killed while it deletes somebody, at every step and some moments later, again and
/// again over the same data: then all of them is in the event store or nothing, and the next server
/// deletes them to the end. `-Ddeletion.rounds=70` does it more often than the build.
class KilledDeletionTest {

    private static final List<String> POINTS =
            List.of(ASKS, "LOG", "IDS", "STORE", "FILES", "ANEW", "SEARCH");
    private static final int ROUNDS = Integer.getInteger("deletion.rounds", POINTS.size());
    private static final int EVENTS = 12;
    private static final int MILLISECONDS_LATER_MAX = 80;

    private final Random random = new Random(Long.getLong("deletion.seed", 4711));
    @TempDir Path folder;
    @TempDir Path temporary;

    @Test
    void who_was_being_deleted_when_all_stopped_is_whole_or_gone_and_then_nowhere()
            throws Exception {
        int cutShort = 0;
        boolean whole = false;
        for (int round = 0; round <= ROUNDS; round++) {
            try (Cynosure.Running server = DyingDeletion.started(folder)) {
                if (round > 0) {
                    isNowhereAfterAll(server, round - 1, whole);
                }
                plant(server.context().getBean(Collector.class), round);
                assertThat(everywhere(server, id(round))).isNotEmpty();
            }
            if (round < ROUNDS) {
                cutShort += killed(id(round), POINTS.get(round % POINTS.size())) ? 1 : 0;
                whole = whole(round);
            }
        }
        System.out.println(cutShort + " of " + ROUNDS + " deletions were cut short");
        assertThat(cutShort).isGreaterThan(ROUNDS / 2);
    }

    private void isNowhereAfterAll(Cynosure.Running server, int round, boolean whole)
            throws IOException {
        Deletion deletion = ended(server, round, whole);
        assertThat(deletion.report().found()).isEmpty();
        assertThat(deletion.step()).isEqualTo(Step.DONE);
        assertThat(everywhere(server, id(round))).isEmpty();
        Planted.send(
                server.context().getBean(Collector.class),
                event("again-" + round, "buy", id(round), null, Map.of()));
        assertThat(everywhere(server, id(round))).isEmpty();
    }

    /// What the next server makes of it. Nobody was deleted who had not been asked for.
    private static Deletion ended(Cynosure.Running server, int round, boolean whole) {
        Deleting deleting = server.context().getBean(Deleting.class);
        Deletions deletions = server.context().getBean(Deletions.class);
        deleting.goOn();
        if (deletions.all().size() == round) {
            assertThat(whole).isTrue();
            return deleting.forgetNow(id(round), ROBIN);
        }
        return deletions.all().getFirst();
    }

    private void plant(Collector collector, int round) throws IOException {
        String id = id(round);
        for (int n = 0; n < EVENTS; n++) {
            Planted.send(
                    collector,
                    event("k" + round + "-" + n, "buy", id, "phone-of-" + id, Map.of("by", id)));
        }
        Planted.send(
                collector,
                event("t" + round, "identify", id, null, Map.of("called", id)),
                event("o" + round, "buy", "bo", null, Map.of("friend", id)),
                new Arrival.Unclear("web", Planted.MONDAY, "it is no event", "{\"u\":\"" + id));
        Path upload = Files.createDirectories(folder.resolve("uploads/of" + round));
        Files.writeString(upload.resolve("0"), "time,user\n2026-03-02," + id);
        Path done = Files.createDirectories(folder.resolve("inbox/done"));
        Files.writeString(done.resolve(round + ".csv"), "time,user\n2026-03-02," + id);
    }

    /// Has a process delete, and kills it at this point or some moments later. False when it ended
    /// before.
    private boolean killed(String id, String point) throws Exception {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xmx512m",
                                "-Djava.io.tmpdir=" + temporary,
                                "-cp",
                                System.getProperty("java.class.path"),
                                DyingDeletion.class.getName(),
                                folder.toString(),
                                id)
                        .redirectErrorStream(true)
                        .start();
        int later = random.nextInt(MILLISECONDS_LATER_MAX);
        boolean reached = false;
        boolean ended = false;
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                ended |= line.equals(DyingDeletion.ENDED);
                if (line.equals(point)) {
                    reached = true;
                    process.waitFor(later, TimeUnit.MILLISECONDS);
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        assertThat(reached).isTrue();
        return !ended;
    }

    /// Whether all of them is in the event store as the kill has left it; false when nothing is. A
    /// copy is looked at, so that nobody mends the store meanwhile.
    private boolean whole(int round) throws IOException, SQLException {
        Path copy = Files.createDirectories(temporary.resolve("copy"));
        for (String name : List.of("events.duckdb", "events.duckdb.wal")) {
            Files.deleteIfExists(copy.resolve(name));
            if (Files.exists(folder.resolve(name))) {
                Files.copy(folder.resolve(name), copy.resolve(name));
            }
        }
        try (Connection store =
                DriverManager.getConnection("jdbc:duckdb:" + copy.resolve("events.duckdb"))) {
            int events = count(store, "event where id like 'k%d-%%'".formatted(round));
            int ids = count(store, "actor where id like '%%%s'".formatted(id(round)));
            int told = count(store, "trait where id = 't%d'".formatted(round));
            int texts = count(store, "unclear where raw like '%%%s%%'".formatted(id(round)));
            assertThat(List.of(events, ids, told, texts))
                    .isIn(List.of(EVENTS, 2, 1, 1), List.of(0, 0, 0, 0));
            assertThat(count(store, "event where id = 'o%d'".formatted(round))).isOne();
            return events > 0;
        } finally {
            Files.deleteIfExists(copy.resolve("events.duckdb"));
            Files.deleteIfExists(copy.resolve("events.duckdb.wal"));
        }
    }

    private static String id(int round) {
        return "killed-" + round + "-of-4711";
    }

    private static int count(Connection store, String which) throws SQLException {
        try (Statement statement = store.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + which)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /// In all files, also those that the killed process has left outside of the data folder.
    private List<String> everywhere(Cynosure.Running server, String id) throws IOException {
        try (Stream<Path> left = Files.list(temporary)) {
            for (Path file : left.toList()) {
                if (file.getFileName().toString().startsWith("libduckdb_java")) {
                    Files.delete(file);
                }
            }
        }
        Warehouse warehouse = server.context().getBean(Warehouse.class);
        List<String> found = Everywhere.everywhere(id, folder, warehouse);
        found.addAll(Everywhere.everywhere(id, temporary, warehouse));
        return found;
    }
}
