package cynosure.events.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.Cynosure;
import cynosure.ServerProcess;
import cynosure.Settings;
import cynosure.events.Collector;
import cynosure.warehouse.Warehouse;
import cynosure.web.Browserless;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole server is killed without warning while clients send, again and again over the same
/// data. A round begins with a server's start, so the build has few of them;
/// `-Dcrash.server.rounds=200` has more.
class KilledCollectTest {

    private static final int ROUNDS = Integer.getInteger("crash.server.rounds", 2);
    private static final int SENDERS = 4;
    private static final int BATCH = 20;

    @TempDir Path folder;

    private final Set<String> answered = ConcurrentHashMap.newKeySet();
    private final Set<String> sent = ConcurrentHashMap.newKeySet();
    private final Queue<List<String>> unanswered = new ConcurrentLinkedQueue<>();
    private String key = "";

    @Test
    void what_was_answered_for_is_there_once_however_often_the_server_is_killed() throws Exception {
        Random random = new Random(5);
        for (int round = 0; round < ROUNDS; round++) {
            try (ServerProcess server = ServerProcess.start(folder)) {
                if (key.isEmpty()) {
                    key = makeSource(server);
                }
                sendUntilKilled(server, round, 3 + random.nextInt(60));
            }
        }

        List<String> found = idsInStore();
        assertThat(found).doesNotHaveDuplicates().containsAll(answered);
        assertThat(sent).containsAll(found);
        assertThat(answered).hasSizeGreaterThanOrEqualTo(ROUNDS * 3 * BATCH);
    }

    private static String makeSource(ServerProcess server) {
        Browserless owner = Browserless.stranger(server.port());
        owner.open(server.entryLink());
        owner.send(server.entryLink(), Map.of());
        owner.send("/settings", Map.of("name", "Lantern", "zone", "UTC", "yourName", "Robin"));
        return owner.send("/events/sources", Map.of("name", "Web app", "origins", ""))
                .one("#keys ~ p code")
                .text();
    }

    /// Kills the server when so many batches were answered. What is answered until then counts;
    /// what was on its way is sent again by the next round, under the same ids.
    private void sendUntilKilled(ServerProcess server, int round, int batches) throws Exception {
        Semaphore answers = new Semaphore(0);
        try (HttpClient client = HttpClient.newHttpClient();
                ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int sender = 0; sender < SENDERS; sender++) {
                int number = sender;
                all.add(senders.submit(() -> send(client, server.port(), round, number, answers)));
            }
            answers.acquire(batches);
            server.kill();
            for (Future<?> one : all) {
                one.get();
            }
        }
    }

    private void send(HttpClient client, int port, int round, int sender, Semaphore answers) {
        URI address = URI.create("http://127.0.0.1:" + port + "/collect?key=" + key);
        boolean alive = true;
        for (int batch = 0; alive; batch++) {
            List<String> before = unanswered.poll();
            List<String> ids = before == null ? ids(round, sender, batch) : before;
            sent.addAll(ids);
            HttpRequest request =
                    HttpRequest.newBuilder(address)
                            .POST(BodyPublishers.ofString(body(ids)))
                            .build();
            try {
                assertThat(client.send(request, BodyHandlers.ofString()).statusCode())
                        .isEqualTo(200);
                answered.addAll(ids);
                answers.release();
            } catch (IOException gone) {
                alive = false;
                unanswered.add(ids);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static List<String> ids(int round, int sender, int batch) {
        return IntStream.range(0, BATCH)
                .mapToObj(n -> round + "-" + sender + "-" + batch + "-" + n)
                .toList();
    }

    private static String body(List<String> ids) {
        StringBuilder body = new StringBuilder();
        for (String id : ids) {
            body.append("{\"id\":\"")
                    .append(id)
                    .append("\",\"event\":\"read\",\"user\":\"ada\"}\n");
        }
        return body.toString();
    }

    private List<String> idsInStore() throws IOException {
        try (Cynosure.Running server = Cynosure.start(new Settings("127.0.0.1", 0, folder, null))) {
            server.context().getBean(Collector.class).flush();
            return server.context()
                    .getBean(Warehouse.class)
                    .read(
                            connection -> {
                                List<String> ids = new ArrayList<>();
                                try (Statement statement = connection.createStatement();
                                        ResultSet rows =
                                                statement.executeQuery("select id from event")) {
                                    while (rows.next()) {
                                        ids.add(rows.getString(1));
                                    }
                                }
                                return ids;
                            });
        }
    }
}
