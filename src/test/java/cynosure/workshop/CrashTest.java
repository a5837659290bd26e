package cynosure.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.ServerProcess;
import cynosure.events.web.SentThroughKills;
import cynosure.web.Browserless;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The server is killed without warning while people write, clients send events and a file is
/// brought in, again and again over the same data. What was acknowledged is there, and nothing is
/// there twice. `-Dcrash.rounds=200` does it more often than the build.
class CrashTest {

    private static final int ROUNDS = Integer.getInteger("crash.rounds", 25);
    private static final int WRITERS = 3;
    private static final int ANSWERS_MIN = 3;
    private static final long SEED = 20_260_302;

    /// Acts that a writer sent: each with its text, and whether the server said that it has it.
    private final Map<String, String> sent = new ConcurrentHashMap<>();

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger count = new AtomicInteger();

    @TempDir Path data;

    @Test
    void nothing_acknowledged_is_lost_or_doubled_when_the_server_is_killed() throws Exception {
        Random random = new Random(SEED);
        SentThroughKills events = null;
        List<Browserless> writers = new ArrayList<>();
        String room = "";
        for (int round = 0; round < ROUNDS; round++) {
            ServerProcess server = ServerProcess.start(data);
            if (events == null) {
                Browserless flo = owner(server);
                events = SentThroughKills.by(flo);
                room = gather(server, flo, writers);
            } else {
                writers.forEach(writer -> writer.movedTo(server.port()));
                sendAgain(room, writers.getFirst());
            }
            write(round, room, writers, server, events, random);
        }

        try (ServerProcess last = ServerProcess.start(data)) {
            writers.getFirst().movedTo(last.port());
            sendAgain(room, writers.getFirst());
            assertThat(writers.getFirst().open(room).status()).isEqualTo(200);
            events.bringTheRest(last.port(), ROUNDS);
        }
        List<String> stored = storedActs();
        assertThat(acknowledged).hasSizeGreaterThan(ROUNDS);
        assertThat(stored).doesNotHaveDuplicates();
        assertThat(new HashSet<>(stored)).containsAll(acknowledged).isEqualTo(sent.keySet());
        assertThat(events.answered()).isGreaterThanOrEqualTo(ROUNDS * ANSWERS_MIN * 20);
        events.check(data);
    }

    private static Browserless owner(ServerProcess server) {
        Browserless flo = Browserless.stranger(server.port());
        flo.open(server.entryLink());
        flo.send(server.entryLink(), Map.of());
        flo.send("/settings", Map.of("name", "Lantern", "zone", "UTC", "yourName", "Flo"));
        return flo;
    }

    private static String gather(ServerProcess server, Browserless flo, List<Browserless> writers) {
        flo.open("/workshops/new");
        var plan = flo.send("/workshops", Map.of("product", "Lantern", "minutes", "60"));
        String link = plan.one(".secret code").text();
        String join = link.substring(link.indexOf("/join/"));
        String room = plan.path().replace("/workshops/", "/rooms/");
        flo.open(room);
        flo.send(room + "/step", Map.of("to", "s1"));
        for (int n = 0; n < WRITERS; n++) {
            Browserless writer = Browserless.stranger(server.port());
            writer.open(join);
            writer.send(join, Map.of("name", "Writer " + n, "function", "DESIGN"));
            writers.add(writer);
        }
        return room;
    }

    /// Everyone writes and sends until the server is gone.
    private void write(
            int round,
            String room,
            List<Browserless> writers,
            ServerProcess server,
            SentThroughKills events,
            Random random)
            throws Exception {
        List<Future<?>> all = new ArrayList<>();
        try (HttpClient client = HttpClient.newHttpClient();
                ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            writers.forEach(writer -> all.add(people.submit(() -> writeOn(room, writer))));
            all.addAll(events.begin(server.port(), round, client, people));
            events.awaitAnswers(ANSWERS_MIN + random.nextInt(60));
            server.kill();
            for (Future<?> one : all) {
                one.get();
            }
        }
    }

    private void writeOn(String room, Browserless writer) {
        try {
            while (true) {
                String act = "act-" + count.incrementAndGet();
                sent.put(act, "thought " + act);
                send(room, writer, act);
            }
        } catch (AssertionError serverGone) {
            assertThat(serverGone).hasMessageContaining("failed");
        }
    }

    /// What was not acknowledged is sent again under the same id, as a browser does.
    private void sendAgain(String room, Browserless writer) {
        sent.keySet().stream()
                .filter(act -> !acknowledged.contains(act))
                .toList()
                .forEach(act -> send(room, writer, act));
    }

    private void send(String room, Browserless writer, String act) {
        int status = writer.save(room + "/notes/s1/0", Map.of("text", sent.get(act), "act", act));
        if (status == 204) {
            acknowledged.add(act);
        }
    }

    private List<String> storedActs() {
        return JdbcClient.create(
                        new DriverManagerDataSource("jdbc:sqlite:" + data.resolve("state.db")))
                .sql("select act_id from workshop_act where act_id like 'act-%'")
                .query(String.class)
                .list();
    }
}
