package cynosure.events.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.events.EventSource;
import cynosure.events.EventSources;
import cynosure.events.dialect.Recording;
import cynosure.warehouse.Warehouse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What real clients have sent is sent again, byte by byte, and answered as they expect.
abstract class RecordedClients {

    /// HTTP headers that a client for HTTP sets by itself, or may not set.
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @BeforeAll
    static void makeTheSourceTheyNamed() {
        CollectTest.owner.send(
                "/events/sources", Map.of("name", "Recorded", "origins", Recording.SITE));
        EventSources sources = CollectTest.server.context().getBean(EventSources.class);
        EventSource source = sources.all().getLast();
        CollectTest.server
                .context()
                .getBean(JdbcClient.class)
                .sql("update event_source_key set key = ? where key = ?")
                .params(Recording.KEY, source.keys().getFirst())
                .update();
        CollectTest.owner.send(
                "/events/sources/" + source.id() + "/sites", Map.of("origins", Recording.SITE));
    }

    /// @param events how many measured events there are in it
    /// @param unnamed how many of them have no id, so that they count again
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    segment-node      | 4 | 0 | {"success":true}
                    segment-node-old  | 3 | 0 | {"success":true}
                    rudderstack-node  | 3 | 0 | {"success":true}
                    segment-browser   | 5 | 0 | {"success":true}
                    amplitude-node    | 3 | 0 | {"code":200,"events_ingested":
                    amplitude-browser | 3 | 0 | {"code":200,"events_ingested":
                    posthog-node      | 3 | 0 | {"success":true}
                    posthog-browser   | 4 | 0 | {"s
                    mixpanel-node     | 6 | 3 | 1
                    mixpanel-browser  | 5 | 0 |
                    """)
    void what_a_client_sends_is_taken_and_counts_once_when_it_is_sent_again(
            String client, int events, int unnamed, @Nullable String answer) throws Exception {
        long before = events();
        send(client, answer);
        assertThat(events() - before).as("events that are new").isEqualTo(events);
        send(client, answer);
        assertThat(events() - before).as("events that are new").isEqualTo(events + unnamed);
    }

    @Test
    void the_page_of_the_source_says_how_each_client_is_pointed_here() {
        EventSource source =
                CollectTest.server.context().getBean(EventSources.class).all().stream()
                        .filter(one -> one.keys().contains(Recording.KEY))
                        .findFirst()
                        .orElseThrow();
        String here = "http://127.0.0.1:" + CollectTest.server.port();

        Elements lines =
                CollectTest.owner
                        .open("/events/sources/" + source.id())
                        .page()
                        .select("section[aria-labelledby=clients] pre");
        assertThat(lines.eachText())
                .hasSize(8)
                .allMatch(line -> line.contains("'" + Recording.KEY + "'"))
                .contains(
                        "amplitude.init('lantern-web-key', { serverUrl: '"
                                + here
                                + "/2/httpapi' })");
    }

    private static void send(String client, @Nullable String expected) throws Exception {
        for (Recording request : Recording.of(client)) {
            HttpResponse<String> answer = send(request);
            if (request.method().equals("OPTIONS")) {
                assertThat(answer.statusCode()).isEqualTo(204);
            } else if (request.method().equals("POST")) {
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                assertThat(answer.body()).startsWith(expected == null ? "" : expected);
            }
            if (request.headers().containsKey("origin")) {
                assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                        .contains(Recording.SITE);
            }
        }
    }

    private static HttpResponse<String> send(Recording request) throws Exception {
        String address = "http://127.0.0.1:" + CollectTest.server.port() + request.path();
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(URI.create(address))
                        .method(request.method(), BodyPublishers.ofByteArray(request.body()));
        request.headers().forEach(builder::header);
        return CLIENT.send(builder.build(), BodyHandlers.ofString());
    }

    private static long events() throws IOException {
        CollectTest.flush();
        return CollectTest.server.context().getBean(Warehouse.class).catalog().count();
    }
}
