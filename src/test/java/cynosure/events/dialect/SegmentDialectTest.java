package cynosure.events.dialect;

import static cynosure.events.dialect.Posts.post;
import static org.assertj.core.api.Assertions.assertThat;

import cynosure.events.Arrival;
import cynosure.events.log.Receipt;
import cynosure.ids.RandomIds;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentDialectTest {

    private final SegmentDialect dialect = new SegmentDialect(new RandomIds());

    @Test
    void all_that_the_client_for_node_says_is_understood() {
        List<Arrival> arrivals = Posts.arrivals("segment-node", dialect);

        assertThat(Posts.summary(arrivals))
                .containsExactly(
                        "identify by m10482/anon-1 {}",
                        "share_note by m10482/null {group=school-7}",
                        "open_book by null/anon-1 {}",
                        "page by m10482/null {}",
                        "screen by m10482/null {}",
                        "identify by m10482/null {group=school-7}",
                        "group group school-7 {name=Lantern School}",
                        "alias anon-1 = m10482");
        Arrival.Understood note = Posts.event(arrivals, "share_note");
        assertThat(note.id()).startsWith("node-next-");
        assertThat(note.properties())
                .containsEntry("pages", new BigDecimal(3))
                .containsEntry("book.title", "Emil & die Detektive")
                .containsEntry("tags", "[\"a\",\"b\"]")
                .containsEntry("mark", "søt>?~ 🧀")
                .containsEntry("context.page.path", "/notes")
                .containsEntry("context.library.name", "@segment/analytics-node");
        assertThat(note.properties().toString()).doesNotContain("192.0.2.7");
        assertThat(Posts.event(arrivals, "page").properties())
                .containsEntry("name", "Index")
                .containsEntry("category", "Docs");
        assertThat(Posts.event(arrivals, "identify").properties()).containsEntry("plan", "family");
        assertThat(Posts.event(arrivals, "open_book").moments().original())
                .isEqualTo("2026-03-02T19:14:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"segment-node-old", "rudderstack-node"})
    void the_old_client_and_rudderstacks_say_the_same(String client) {
        List<Arrival> arrivals = Posts.arrivals(client, dialect);

        assertThat(Posts.summary(arrivals))
                .containsExactly(
                        "identify by m10482/null {}",
                        "share_note by m10482/null {}",
                        "page by m10482/null {}",
                        "screen by null/anon-1 {}",
                        "identify by m10482/null {group=school-7}",
                        "group group school-7 {size=20}",
                        "alias anon-1 = m10482");
        assertThat(Posts.event(arrivals, "share_note").moments().original())
                .isEqualTo("2026-03-02T19:14:00Z");
        assertThat(Posts.event(arrivals, "page").moments().original()).isNotNull();
        assertThat(Posts.event(arrivals, "page").moments().sent()).isNotNull();
    }

    @Test
    void browsers_send_call_by_call_and_in_batches_and_name_the_key_inside() {
        List<Arrival> arrivals = Posts.arrivals("segment-browser", dialect);

        assertThat(Posts.summary(arrivals))
                .extracting(line -> line.replaceAll("/.{36} ", "/- "))
                .containsExactly(
                        "share_note by null/- {}",
                        "identify by m10482/- {}",
                        "page by m10482/- {}",
                        "identify by m10482/- {group=school-7}",
                        "group group school-7 {size=20}",
                        "alias anon-1 = m10482",
                        "screen by m10482/- {}",
                        "open_book by m10482/- {}",
                        "share_note by m10482/- {}");
        assertThat(Recording.of("segment-browser"))
                .filteredOn(request -> !request.method().equals("OPTIONS"))
                .allSatisfy(
                        request ->
                                assertThat(request.open(dialect).keys())
                                        .containsExactly(Recording.KEY));
    }

    @Test
    void a_browser_learns_where_to_send_to() {
        Letter letter = dialect.open(post("/v1/projects/k-1/settings", ""));

        assertThat(letter.keys()).containsExactly("k-1");
        assertThat(letter.kept(letter.read("web")).json())
                .isEqualTo(
                        "{\"integrations\":{\"Segment.io\":{\"apiKey\":\"k-1\",\"apiHost\":\"star.example/v1\",\"protocol\":\"https\"}}}");
    }

    @Test
    void a_wrong_clock_is_put_right_by_the_time_of_sending() {
        String call =
                "{\"type\":\"track\",\"event\":\"a\",\"userId\":\"u\",\"%s\":\"2031-01-01T00:08:30Z\"}";
        for (String field : List.of("timestamp", "originalTimestamp")) {
            String body =
                    "{\"batch\":["
                            + call.formatted(field)
                            + "],\"sentAt\":\"2031-01-01T00:10:00Z\"}";
            Arrival.Understood event = Posts.event(read("/v1/batch", body).arrivals(), "a");
            assertThat(event.moments().corrected()).isEqualTo("2026-03-01T11:58:30Z");
            assertThat(event.moments().original()).isEqualTo("2031-01-01T00:08:30Z");
        }
    }

    @Test
    void what_a_batch_says_once_counts_for_each_call_that_does_not_say_otherwise() {
        String body =
                """
                {"context":{"app":{"name":"Lantern"},"locale":"nb","ip":"192.0.2.7",
                            "device":{"id":"d","advertisingId":"x","type":"phone"}},
                 "batch":[{"type":"track","event":"a","userId":"u","context":{"locale":"de"}}]}
                """;
        assertThat(Posts.event(read("/v1/batch", body).arrivals(), "a").properties())
                .containsOnlyKeys("context.app.name", "context.locale", "context.device.type")
                .containsEntry("context.locale", "de");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /v1/track    | {"event":"a"}                                    | neither "userId" nor "anonymousId"
                    /v1/t        | {"userId":"u"}                                   | no event name
                    /v1/group    | {"userId":"u"}                                   | names no "groupId"
                    /v1/alias    | {"userId":"u"}                                   | names no "previousId"
                    /v1/a        | {"previousId":"u"}                               | names no "userId"
                    /v1/batch    | {"batch":[{"type":"sing","userId":"u"}]}         | no type there is
                    /v1/batch    | {"batch":[{"userId":"u"}]}                       | no type there is
                    /v1/batch    | {"batch":[7]}                                    | no JSON object
                    /v1/track    | {"event":"a","userId":"u","timestamp":"soon"}    | neither ISO 8601
                    /v1/track    | {"event":"a","userId":"u","properties":[1]}      | no JSON object
                    /v1/page     | []                                               | no JSON object
                    """)
    void what_is_no_event_is_kept_with_a_reason_and_answered_as_if_it_were(
            String path, String body, String reason) {
        Letter letter = dialect.open(post(path, body));
        Heard heard = letter.read("web");

        assertThat(heard.understood()).isZero();
        assertThat(heard.arrivals())
                .singleElement()
                .isInstanceOfSatisfying(
                        Arrival.Unclear.class,
                        unclear -> assertThat(unclear.reason()).contains(reason));
        assertThat(letter.kept(heard)).isEqualTo(Answer.of(200, "{\"success\":true}"));
    }

    @Test
    void what_is_no_json_is_kept_with_a_reason_too_and_refused() {
        Letter letter = dialect.open(post("/v1/batch", "{\"batch\":[{"));
        Heard heard = letter.read("web");

        assertThat(heard.arrivals()).singleElement().isInstanceOf(Arrival.Unclear.class);
        assertThat(letter.kept(heard).status()).isEqualTo(400);
        assertThat(letter.kept(heard).json()).contains("\"success\":false");
    }

    @Test
    void without_an_id_there_is_one_of_ours() {
        String call = "{\"event\":\"a\",\"userId\":7}";
        Arrival.Understood once = Posts.event(read("/v1/track", call).arrivals(), "a");
        Arrival.Understood again = Posts.event(read("/v1/track", call).arrivals(), "a");

        assertThat(once.id()).isNotBlank().isNotEqualTo(again.id());
        assertThat(once.actor()).isEqualTo("7");
    }

    @Test
    void what_is_not_kept_says_so_and_when_to_come_back() {
        Answer later = dialect.refused(Query.of(null), Refused.because(Receipt.Why.FULL));

        assertThat(later.status()).isEqualTo(503);
        assertThat(later.retryAfterSeconds()).isEqualTo(30);
        assertThat(later.json())
                .startsWith("{\"success\":false,\"code\":\"events.not-kept\",\"message\":\"");
        assertThat(dialect.refused(Query.of(null), Refused.unknownKey()).status()).isEqualTo(401);
    }

    private Heard read(String path, String body) {
        return dialect.open(post(path, body)).read("web");
    }
}
