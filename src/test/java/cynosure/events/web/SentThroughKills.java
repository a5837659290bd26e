package cynosure.events.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cynosure.Cynosure;
import cynosure.Settings;
import cynosure.web.Browserless;
import cynosure.web.Browserless.Opened;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Clients that send events, and an owner who brings in files, while the server is killed under
/// them again and again. What got no answer is sent again under the same ids, to the next server.
public final class SentThroughKills {

    private static final int SENDERS = 4;
    private static final int BATCH = 20;
    private static final int ROWS = 2_000;

    private final Browserless owner;
    private final String key;
    private final Set<String> answered = ConcurrentHashMap.newKeySet();
    private final Set<String> sent = ConcurrentHashMap.newKeySet();
    private final Queue<List<String>> unanswered = new ConcurrentLinkedQueue<>();
    private final Set<Integer> brought = ConcurrentHashMap.newKeySet();
    private final Semaphore answers = new Semaphore(0);

    private SentThroughKills(Browserless owner, String key) {
        this.owner = owner;
        this.key = key;
    }

    /// @param owner who may make a source and bring in files
    public static SentThroughKills by(Browserless owner) {
        owner.open("/events/sources");
        String key =
                owner.send("/events/sources", Map.of("name", "Web app", "origins", ""))
                        .one("#keys ~ .field code")
                        .text();
        return new SentThroughKills(owner, key);
    }

    /// Sends and brings in until the server is gone.
    public List<Future<?>> begin(int port, int round, HttpClient client, ExecutorService people) {
        owner.movedTo(port);
        answers.drainPermits();
        List<Future<?>> all = new ArrayList<>();
        for (int sender = 0; sender < SENDERS; sender++) {
            int number = sender;
            all.add(people.submit(() -> send(client, port, round, number)));
        }
        all.add(people.submit(() -> bringUntilGone(round)));
        return all;
    }

    /// Comes back when so many requests of a round were answered.
    public void awaitAnswers(int count) throws InterruptedException {
        answers.acquire(count);
    }

    /// Brings in again what nobody was told is in.
    public void bringTheRest(int port, int rounds) {
        owner.movedTo(port);
        for (int round = 0; round < rounds; round++) {
            if (!brought.contains(round)) {
                bring(round);
            }
        }
        assertThat(brought).hasSize(rounds);
    }

    /// Holds what was answered against what is there, in a server that nobody kills.
    public void check(Path folder) throws IOException {
        List<String> found = idsInStore(folder);
        List<String> ofFiles =
                brought.stream().flatMap(round -> rows(round).stream()).sorted().toList();
        assertThat(found.stream().filter(id -> id.startsWith("f")).sorted().toList())
                .isEqualTo(ofFiles);
        List<String> ofSenders = found.stream().filter(id -> !id.startsWith("f")).toList();
        assertThat(ofSenders).doesNotHaveDuplicates();
        assertThat(Set.copyOf(ofSenders)).containsAll(answered);
        assertThat(sent).containsAll(ofSenders);
    }

    /// How many events were answered for.
    public int answered() {
        return answered.size();
    }

    private void send(HttpClient client, int port, int round, int sender) {
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

    private void bringUntilGone(int round) {
        try {
            bring(round);
        } catch (AssertionError serverGone) {
            assertThat(serverGone).hasMessageContaining("failed");
        }
    }

    private void bring(int round) {
        String id = owner.open("/events/import").one("input[name=upload]").val();
        String text =
                rows(round).stream()
                        .map("%s,2026-01-02,buy,u\n"::formatted)
                        .collect(Collectors.joining("", "event_id,time,event,user\n", ""));
        Opened mapping =
                owner.upload(
                        "/events/uploads",
                        Map.of("upload", id),
                        Map.of(round + ".csv", text.getBytes(UTF_8)));
        String attempt = mapping.one("input[name=attempt]").val();
        owner.send(mapping.path() + "/import", Map.of("attempt", attempt));
        Opened done = ImportPagesTest.waitFor(owner, mapping.path());
        assertThat(done.status()).isEqualTo(200);
        assertThat(done.page().select(".notice.problem")).isEmpty();
        brought.add(round);
    }

    private static List<String> rows(int round) {
        return IntStream.range(0, ROWS).mapToObj(n -> "f" + round + "-" + n).toList();
    }

    private static List<String> ids(int round, int sender, int batch) {
        return IntStream.range(0, BATCH)
                .mapToObj(n -> round + "-" + sender + "-" + batch + "-" + n)
                .toList();
    }

    private static String body(List<String> ids) {
        return ids.stream()
                .map("{\"id\":\"%s\",\"event\":\"read\",\"user\":\"ada\"}\n"::formatted)
                .collect(Collectors.joining());
    }

    private static List<String> idsInStore(Path folder) throws IOException {
        try (Cynosure.Running server = Cynosure.start(new Settings("127.0.0.1", 0, folder, null))) {
            return Stored.ids(server);
        }
    }
}
