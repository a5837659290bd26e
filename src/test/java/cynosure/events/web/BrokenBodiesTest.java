package cynosure.events.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.events.Arrival;
import cynosure.events.Collector;
import cynosure.events.EventSource;
import cynosure.events.EventSources;
import cynosure.events.RefusedEvents;
import cynosure.events.dialect.Addresses;
import cynosure.events.dialect.Addresses.Address;
import cynosure.events.dialect.Heard;
import cynosure.events.dialect.Letter;
import cynosure.events.dialect.Parcel;
import cynosure.events.dialect.Query;
import cynosure.warehouse.Warehouse;
import cynosure.web.WithOneServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// Every address that takes events, with every method and every broken body. Each is answered as
/// its client is used to, and what was taken is there.
class BrokenBodiesTest extends WithOneServer {

    private static final List<String> METHODS =
            List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");
    private static final Set<Integer> STATUSES = Set.of(200, 400, 413);
    private static final int EVENTS_MAX = 2_000;
    private static final String LONG = "k".repeat(4_000);

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    private static EventSource source;

    private final List<String> kept = new ArrayList<>();
    private long unclear;
    private int requests;

    @BeforeAll
    static void start() {
        owner.send("/events/sources", Map.of("name", "Odd", "origins", ""));
        source = server.context().getBean(EventSources.class).all().getFirst();
    }

    @Test
    void each_is_answered_in_its_own_words_and_what_was_taken_is_there() throws Exception {
        for (Address address : addresses().all()) {
            for (String method : METHODS) {
                Map<String, byte[]> bodies = BrokenBodies.all("n" + requests + "-");
                if (method.equals("POST")) {
                    bodies.putAll(BrokenBodies.LARGE);
                }
                for (Map.Entry<String, byte[]> body : bodies.entrySet()) {
                    send(address, method, body.getKey(), body.getValue());
                }
            }
        }

        server.context().getBean(Collector.class).flush();
        assertThat(requests).isGreaterThan(9_000);
        assertThat(kept).hasSizeGreaterThan(300);
        List<String> there = there();
        assertThat(named(there)).containsExactlyInAnyOrderElementsOf(named(kept));
        assertThat(there).hasSameSizeAs(kept);
        assertThat(refused()).isEqualTo(unclear);
    }

    @Test
    void without_a_key_or_with_a_wrong_one_nothing_is_taken_whatever_it_is() throws Exception {
        List<String> keys = List.of("", "?key=nobodys", "?key=%00&token=%FF", "?key=" + LONG);
        Map<String, byte[]> bodies = BrokenBodies.all("k");
        for (Address address : addresses().all()) {
            String method = address.methods().getLast();
            String path = address.path().replace("*", "nobodys");
            for (String key : keys) {
                for (byte[] body : bodies.values()) {
                    HttpResponse<String> answer = answer(method, path + key, body);
                    assertThat(answer.statusCode()).isIn(400, 401);
                    plain(answer, address.path() + key);
                }
            }
        }
    }

    private void send(Address address, String method, String what, byte[] body) throws Exception {
        requests++;
        String about = method + " " + address.path() + " with " + what;
        String path = address.path().replace("*", source.keys().getFirst());
        HttpResponse<String> answer =
                answer(method, path + "?key=" + source.keys().getFirst(), body);
        plain(answer, about);
        if (method.equals("OPTIONS")) {
            assertThat(answer.statusCode()).as(about).isEqualTo(403);
        } else if (!address.methods().contains(method)) {
            assertThat(answer.statusCode()).as(about).isEqualTo(405);
            assertThat(answer.headers().firstValue("Allow")).as(about).isPresent();
        } else {
            assertThat(answer.statusCode()).as(about).isIn(STATUSES);
            taken(address, path, body, answer, about);
        }
    }

    /// What the answer must be, and what of it must be found afterwards.
    private void taken(
            Address address, String path, byte[] body, HttpResponse<String> answer, String about) {
        Body read = Body.read(new ByteArrayInputStream(body), address.bytesMax(), share());
        switch (read) {
            case Body.TooLarge() -> assertThat(answer.statusCode()).as(about).isEqualTo(413);
            case Body.Broken() -> {
                assertThat(answer.statusCode()).as(about).isEqualTo(400);
                assertThat(answer.body()).as(about).doesNotContain("\"accepted\"");
            }
            case Body.NoRoom() -> throw new AssertionError(about);
            case Body.Whole(byte[] bytes) -> {
                Query query = new Query("key=" + source.keys().getFirst());
                Parcel parcel = new Parcel(path, query, bytes, Instant.now(), "http://here");
                Letter letter = address.dialect().open(parcel);
                Heard heard = letter.read(source.id());
                if (heard.items() > EVENTS_MAX) {
                    assertThat(answer.statusCode()).as(about).isEqualTo(413);
                } else {
                    assertThat(answer.statusCode())
                            .as(about)
                            .isEqualTo(letter.kept(heard).status());
                    heard.arrivals().forEach(this::remember);
                }
            }
        }
    }

    private void remember(Arrival arrival) {
        switch (arrival) {
            case Arrival.Understood event -> {
                if (event.name().equals(BrokenBodies.EVENT)) {
                    kept.add(event.id());
                }
            }
            case Arrival.Unclear _ -> unclear++;
            case Arrival.Alias _, Arrival.GroupTold _ -> {}
        }
    }

    /// Never a page, never a way elsewhere, never what only we should see.
    private static void plain(HttpResponse<String> answer, String about) {
        assertThat(answer.statusCode()).as(about).isIn(200, 204, 400, 401, 403, 405, 413);
        assertThat(answer.headers().firstValue("Location")).as(about).isEmpty();
        assertThat(answer.headers().firstValue("Set-Cookie")).as(about).isEmpty();
        assertThat(answer.body())
                .as(about)
                .doesNotContain("<html", "<!DOCTYPE", "Exception:", "\tat ", "tools.jackson");
        if (!answer.body().isEmpty()) {
            assertThat(answer.headers().firstValue("Content-Type"))
                    .as(about)
                    .contains("application/json;charset=UTF-8");
            assertThat(JSON.readTree(answer.body()).isMissingNode()).as(about).isFalse();
        }
        boolean silent = List.of("HEAD", "OPTIONS").contains(answer.request().method());
        assertThat(answer.body().isEmpty()).as(about).isEqualTo(silent);
    }

    private static HttpResponse<String> answer(String method, String path, byte[] body)
            throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                        .method(method, BodyPublishers.ofByteArray(body))
                        .header("Content-Type", "text/html")
                        .build(),
                BodyHandlers.ofString());
    }

    private static Memory.Share share() {
        return Memory.of(100_000_000).share();
    }

    private static Addresses addresses() {
        return server.context().getBean(Addresses.class);
    }

    /// Those whose ids their sender gave; the others get one of ours, which nobody is told.
    private static List<String> named(List<String> ids) {
        return ids.stream().filter(id -> id.startsWith("n") && id.contains("-")).toList();
    }

    private static List<String> there() {
        return server.context()
                .getBean(Warehouse.class)
                .read(
                        connection -> {
                            List<String> ids = new ArrayList<>();
                            String sql =
                                    """
                                    select e.id
                                    from event e
                                        join event_name n on n.number = e.name
                                    where n.name = 'odd_thing'
                                    """;
                            try (Statement statement = connection.createStatement();
                                    ResultSet rows = statement.executeQuery(sql)) {
                                while (rows.next()) {
                                    ids.add(rows.getString(1));
                                }
                            }
                            return ids;
                        });
    }

    private static long refused() {
        return server
                .context()
                .getBean(RefusedEvents.class)
                .reasons(RefusedEvents.Which.ALL)
                .stream()
                .mapToLong(RefusedEvents.Reason::events)
                .sum();
    }
}
