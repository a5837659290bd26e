package cynosure.events.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.events.Collector;
import cynosure.events.EventSource;
import cynosure.events.EventSources;
import cynosure.warehouse.Warehouse;
import cynosure.web.Browserless;
import cynosure.web.Browserless.Opened;
import cynosure.web.WithOneServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CollectTest extends WithOneServer {

    static final HttpClient CLIENT = HttpClient.newHttpClient();
    static final String SITE = "https://lantern.example";

    static String key;

    @Nested
    class FromClients extends RecordedClients {}

    @Nested
    class FromPages extends PagesOfSites {}

    @Nested
    class FromElsewhere extends NoRequests {}

    @BeforeAll
    static void start() {
        assertThat(owner.open("/events/sources").one(".empty h2").text())
                .isEqualTo("Nothing sends events yet");
        owner.send("/events/sources", Map.of("name", "Web app", "origins", SITE + "/\n"));
        key = source("Web app").keys().getFirst();
    }

    @Test
    void an_event_that_was_sent_is_among_the_events_once() throws Exception {
        String body = "{\"id\":\"n-1\",\"event\":\"send_note\",\"user\":\"ada\"}";

        HttpResponse<String> first = send(body, "Authorization", "Bearer " + key);
        HttpResponse<String> again = send("[" + body + "]", "Authorization", basic(key));

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).isEqualTo("{\"accepted\":1,\"refused\":[]}");
        assertThat(first.headers().firstValue("Content-Type"))
                .contains("application/json;charset=UTF-8");
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(count("send_note")).isEqualTo(1);
        assertThat(owner.open("/events/sources").page().text()).contains(", the last on ");
    }

    @Test
    void packed_bodies_are_unpacked_whatever_their_headers_say() throws Exception {
        byte[] packed = gzip("{\"event\":\"packed\"}");
        HttpResponse<String> told =
                send(packed, "Authorization", basic(key), "Content-Encoding", "gzip");
        HttpResponse<String> untold =
                send(
                        packed,
                        "Authorization",
                        basic(key),
                        "Content-Type",
                        "application/x-www-form-urlencoded");
        HttpResponse<String> deflated =
                send(deflate("{\"event\":\"packed\"}"), "Authorization", basic(key));
        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(untold.statusCode()).isEqualTo(200);
        assertThat(deflated.statusCode()).isEqualTo(200);
        assertThat(count("packed")).isEqualTo(3);

        packed[packed.length / 2] ^= 0x55;
        assertThat(send(packed, "Authorization", basic(key)).body()).contains("events.sent-broken");
    }

    @Test
    void what_looks_like_a_form_is_read_as_it_is() throws Exception {
        HttpResponse<String> answer =
                send(
                        "{\"event\":\"a=b&c=d\"}",
                        "Authorization",
                        basic(key),
                        "Content-Type",
                        "application/x-www-form-urlencoded");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(count("a=b&c=d")).isEqualTo(1);
    }

    @Test
    void a_wrong_key_is_refused_in_json_and_leads_nowhere() throws Exception {
        HttpResponse<String> none = send("{\"event\":\"a\"}", "X", "y");
        HttpResponse<String> wrong = send("{\"event\":\"a\"}", "Authorization", "Basic !!");

        assertThat(none.statusCode()).isEqualTo(401);
        assertThat(none.body()).contains("\"problem\":\"events.unknown-key\"");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(none.headers().firstValue("Location")).isEmpty();
        assertThat(none.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void the_owner_changes_keys_while_both_work_and_ends_the_old_one() throws Exception {
        owner.send("/events/sources", Map.of("name", "Phone app", "origins", ""));
        EventSource phone = source("Phone app");
        String old = phone.keys().getFirst();
        owner.send("/events/sources/" + phone.id() + "/keys", Map.of());
        assertThat(source("Phone app").keys()).hasSize(2).contains(old);
        assertThat(send("{\"event\":\"x\"}", "Authorization", basic(old)).statusCode())
                .isEqualTo(200);
        owner.send("/events/sources/" + phone.id() + "/keys/" + old + "/end", Map.of());

        assertThat(send("{\"event\":\"x\"}", "Authorization", basic(old)).statusCode())
                .isEqualTo(401);
        String fresh = source("Phone app").keys().getFirst();
        assertThat(send("{\"event\":\"x\"}", "Authorization", basic(fresh)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_source_has_a_page_where_the_owner_names_the_sites_that_may_send() {
        owner.send("/events/sources", Map.of("name", "Till", "origins", ""));
        String page = "/events/sources/" + source("Till").id();
        assertThat(owner.open("/events/sources").one("a[href=" + page + "]").text())
                .isEqualTo("Till");
        assertThat(owner.open(page).page().text()).contains(source("Till").keys().getFirst());

        Opened again = owner.send(page + "/sites", Map.of("origins", "lantern.example/shop"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.one("textarea").val()).isEqualTo("lantern.example/shop");
        Opened kept = owner.send(page + "/sites", Map.of("origins", SITE + "\n" + SITE + "/"));
        assertThat(kept.path()).isEqualTo(page);
        assertThat(source("Till").origins()).containsExactly(SITE);
        assertThat(owner.open("/events/sources/nobody").status()).isEqualTo(404);
    }

    @Test
    void too_much_and_too_many_are_refused_with_a_word() throws Exception {
        byte[] large = new byte[5_000_001];
        assertThat(send(large, "Authorization", basic(key)).body())
                .contains("events.sent-too-much");
        byte[] bomb = gzip(new byte[50_000_000]);
        assertThat(send(bomb, "Authorization", basic(key)).body()).contains("events.sent-too-much");
        HttpResponse<String> many =
                send("{\"event\":\"m\"}\n".repeat(2_001), "Authorization", basic(key));
        assertThat(many.statusCode()).isEqualTo(413);
        assertThat(many.body()).contains("events.sent-too-many");
        HttpResponse<String> got =
                CLIENT.send(HttpRequest.newBuilder(address("")).build(), BodyHandlers.ofString());
        assertThat(got.statusCode()).isEqualTo(405);
    }

    @Test
    void what_arrives_is_seen_and_each_source_says_how_it_fares() throws Exception {
        owner.send("/events/sources", Map.of("name", "Watched", "origins", ""));
        EventSource watched = source("Watched");
        String body =
                "{\"id\":\"w-1\",\"event\":\"look_here\",\"user\":\"ada\",\"properties\":{\"pages\":3}}";
        send(body + body, "Authorization", basic(watched.keys().getFirst()));
        flush();

        String of = "/events/live?source=" + watched.id();
        Opened live = owner.open(of);
        assertThat(live.page().select(".arrivals li")).hasSize(2);
        assertThat(live.one(".arrivals li").text()).contains("look_here", "ada", "pages 3");
        assertThat(owner.open(of + "&event=nothing").page().select(".arrivals li")).isEmpty();
        assertThat(owner.open(of + "&refused=true").page().select(".arrivals li")).isEmpty();
        assertThat(live.one("#passing").attr("hx-get")).contains("/events/live/rows?source=");
        Opened halted = owner.open(live.one("a[href*=until]").attr("href"));
        assertThat(halted.page().select(".arrivals li")).hasSize(2);
        assertThat(halted.one("#passing").hasAttr("hx-get")).isFalse();

        String fares = owner.open("/events/sources/" + watched.id()).one("#fares").text();
        assertThat(fares).contains("1 event, the last on", "1 event today");
        assertThat(fares).contains("1 event came again", "Received to in the store");
        assertThat(Browserless.stranger(server).open("/events/live").page().select(".arrivals"))
                .isEmpty();
    }

    @Test
    void what_is_no_event_is_shown_with_the_reason() throws Exception {
        HttpResponse<String> answer = send("{\"usr\":\"<b>ada</b>\"}", "Authorization", basic(key));
        assertThat(answer.statusCode()).isEqualTo(400);
        flush();

        assertThat(owner.open("/events/sources").page().select("#refused").hasText()).isTrue();
        Opened page = owner.open("/events/refused");
        assertThat(page.page().select(".refusal").text())
                .contains("from Web app")
                .contains("It has no event name")
                .contains("<b>ada</b>");
        assertThat(owner.open("/events/refused/download").text())
                .contains("\"dialect\":\"own\"", "{\\\"usr\\\":\\\"<b>ada</b>\\\"}");

        Map<String, String> these =
                Map.of(
                        "source",
                        source("Web app").id(),
                        "reason",
                        page.one("input[name=reason]").val());
        assertThat(owner.send("/events/refused/again", these).one("[role=status] p").text())
                .startsWith("Nothing more could be read this time.");
        assertThat(owner.send("/events/refused/dropped", these).status()).isEqualTo(422);
        Map<String, String> reasoned = new HashMap<>(these);
        reasoned.put("why", "a slip while trying");
        owner.send("/events/refused/dropped", reasoned);
        assertThat(owner.open("/events/refused").one("tbody").text())
                .contains("from Web app: it has no event name", "a slip while trying", "Robin");
        assertThat(owner.open("/events/refused").page().select(".refusal")).isEmpty();
    }

    @Test
    void a_source_without_a_name_or_with_a_site_that_is_none_is_refused() {
        Opened again = owner.send("/events/sources", Map.of("name", " ", "origins", "*"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("[data-code=events.source-name]")).hasSize(1);
        assertThat(again.page().select("[data-code=events.source-site]")).hasSize(1);
    }

    private static long count(String event) throws IOException {
        flush();
        return server.context()
                .getBean(Warehouse.class)
                .catalog()
                .event(event)
                .orElseThrow()
                .count();
    }

    static void flush() throws IOException {
        server.context().getBean(Collector.class).flush();
    }

    private static EventSource source(String name) {
        return server.context().getBean(EventSources.class).all().stream()
                .filter(source -> source.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static HttpResponse<String> send(String body, String... headers) throws Exception {
        return send(body.getBytes(StandardCharsets.UTF_8), headers);
    }

    private static HttpResponse<String> send(byte[] body, String... headers) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(address(""))
                        .headers(headers)
                        .POST(BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofString());
    }

    static URI address(String query) {
        return URI.create("http://127.0.0.1:" + server.port() + "/collect" + query);
    }

    private static String basic(String key) {
        return "Basic "
                + Base64.getEncoder().encodeToString((key + ":").getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] deflate(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream stream = new DeflaterOutputStream(packed)) {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    private static byte[] gzip(String text) throws IOException {
        return gzip(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
            stream.write(bytes);
        }
        return packed.toByteArray();
    }
}
