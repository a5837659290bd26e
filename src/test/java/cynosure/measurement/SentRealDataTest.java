package cynosure.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cynosure.Cynosure;
import cynosure.Settings;
import cynosure.events.Collector;
import cynosure.events.EventSources;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.warehouse.Warehouse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The same real behaviour, sent event by event to the server as clients do, a part of it twice:
/// what comes out is what was published.
class SentRealDataTest {

    private static final int A_TIME = 500;
    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir Path folder;

    @BeforeEach
    void needsTheData() {
        assumeTrue(Files.exists(Reference.FILE), "NOT RUN: the real data is missing");
    }

    @Test
    void purchases_that_were_sent_give_the_published_figures() throws Exception {
        List<String> lines = Files.readAllLines(Reference.FOLDER.resolve("cdnow/CDNOW_master.txt"));
        List<Map<String, Object>> events = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.strip().split(" +");
            events.add(
                    event(
                            "line " + events.size(),
                            "purchase",
                            cells[0],
                            cells[1].replaceAll("(....)(..)(..)", "$1-$2-$3T00:00:00Z"),
                            Map.of(
                                    "number_of_cds",
                                    Integer.parseInt(cells[2]),
                                    "dollar_value",
                                    new BigDecimal(cells[3]))));
        }
        try (Sending sending = new Sending(folder)) {
            sending.all(events);
            new RealNumbers(sending.warehouse()).areThoseOfCdnow(Reference.of("cdnow"));
        }
    }

    @Test
    void songs_that_were_sent_give_the_published_figures() throws Exception {
        List<Map<String, Object>> events = new ArrayList<>();
        try (Stream<Path> files = Files.list(Reference.FOLDER.resolve("sparkify_log_small"))) {
            for (Path file : files.sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    JsonNode row = JSON.readTree(line);
                    events.add(
                            event(
                                    file.getFileName() + " " + events.size(),
                                    row.path("page").asString(),
                                    row.path("userId").asString(),
                                    row.path("ts").longValue(),
                                    row));
                }
            }
        }
        try (Sending sending = new Sending(folder)) {
            sending.all(events);
            new RealNumbers(sending.warehouse())
                    .areThoseOfSparkify(Reference.of("sparkify_log_small"));
        }
    }

    private static Map<String, Object> event(
            String id, String name, String user, Object time, Object properties) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("id", id);
        event.put("event", name);
        event.put("user", user);
        event.put("time", time);
        event.put("properties", properties);
        return event;
    }

    /// A server, a source of it, and a client that sends.
    private static final class Sending implements AutoCloseable {

        private final Cynosure.Running server;
        private final HttpClient client = HttpClient.newHttpClient();
        private final String key;

        Sending(Path folder) {
            server = Cynosure.start(new Settings("127.0.0.1", 0, folder, null));
            EventSources sources = server.context().getBean(EventSources.class);
            key =
                    sources.add("Shop", List.of(), new Person("ada", "Ada", Role.OWNER))
                            .keys()
                            .getFirst();
        }

        /// Every third part goes out twice, as when an answer was lost.
        void all(List<Map<String, Object>> events) throws IOException {
            for (int from = 0; from < events.size(); from += A_TIME) {
                var part = events.subList(from, Math.min(from + A_TIME, events.size()));
                send(part);
                if (from / A_TIME % 3 == 0) {
                    send(part);
                }
            }
            server.context().getBean(Collector.class).flush();
        }

        Warehouse warehouse() {
            return server.context().getBean(Warehouse.class);
        }

        private void send(List<Map<String, Object>> part) {
            HttpRequest request =
                    HttpRequest.newBuilder(
                                    URI.create("http://127.0.0.1:" + server.port() + "/collect"))
                            .header("Authorization", "Bearer " + key)
                            .POST(
                                    HttpRequest.BodyPublishers.ofByteArray(
                                            JSON.writeValueAsBytes(part)))
                            .build();
            try {
                assertThat(client.send(request, HttpResponse.BodyHandlers.ofString()).body())
                        .isEqualTo("{\"accepted\":%d,\"refused\":[]}".formatted(part.size()));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new AssertionError(stopped);
            }
        }

        @Override
        public void close() {
            client.close();
            server.close();
        }
    }
}
