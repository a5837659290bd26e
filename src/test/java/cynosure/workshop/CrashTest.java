package cynosure.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.ServerProcess;
import cynosure.web.Browserless;
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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The server is killed without warning while people write, again and again. What was acknowledged
/// is there, and nothing is there twice.
class CrashTest {

    private static final int ROUNDS = Integer.getInteger("crash.rounds", 25);
    private static final int WRITERS = 3;
    private static final long SEED = 20_260_302;

    /// Acts that a writer sent: each with its text, and whether the server said that it has it.
    private final Map<String, String> sent = new ConcurrentHashMap<>();

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger count = new AtomicInteger();

    @TempDir Path data;

    @Test
    void nothing_acknowledged_is_lost_or_doubled_when_the_server_is_killed() throws Exception {
        Random random = new Random(SEED);
        List<Browserless> writers = new ArrayList<>();
        String room = "";
        for (int round = 0; round < ROUNDS; round++) {
            ServerProcess server = ServerProcess.start(data);
            if (round == 0) {
                room = gather(server, writers);
            } else {
                writers.forEach(writer -> writer.movedTo(server.port()));
                sendAgain(room, writers.getFirst());
            }
            write(room, writers, server, 100 + random.nextInt(500));
        }

        try (ServerProcess last = ServerProcess.start(data)) {
            writers.getFirst().movedTo(last.port());
            sendAgain(room, writers.getFirst());
            assertThat(writers.getFirst().open(room).status()).isEqualTo(200);
        }
        List<String> stored = storedActs();
        assertThat(acknowledged).hasSizeGreaterThan(ROUNDS);
        assertThat(stored).doesNotHaveDuplicates();
        assertThat(new HashSet<>(stored)).containsAll(acknowledged).isEqualTo(sent.keySet());
    }

    private String gather(ServerProcess server, List<Browserless> writers) {
        Browserless flo = Browserless.stranger(server.port());
        flo.open(server.entryLink());
        flo.send(server.entryLink(), Map.of());
        flo.send("/settings", Map.of("name", "Lantern", "zone", "UTC", "yourName", "Flo"));
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

    /// Everyone writes until the server is gone.
    private void write(String room, List<Browserless> writers, ServerProcess server, int millis)
            throws InterruptedException {
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            writers.forEach(writer -> people.submit(() -> writeOn(room, writer)));
            TimeUnit.MILLISECONDS.sleep(millis);
            server.kill();
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
