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

class AmplitudeDialectTest {

    private final AmplitudeDialect dialect = new AmplitudeDialect(new RandomIds());

    @Test
    void all_that_the_client_for_node_says_is_understood() {
        List<Arrival> arrivals = Posts.arrivals("amplitude-node", dialect);

        assertThat(Posts.summary(arrivals))
                .containsExactly(
                        "share_note by m10482/device-1 {}",
                        "identify by m10482/device-1 {}",
                        "identify by m10482/null {}",
                        "identify by m10482/null {}",
                        "identify by m10482/null {school=school-7}",
                        "group school school-7 {size=20}",
                        "revenue_amount by m10482/null {}",
                        "open_book by null/device-1 {school=school-7}");
        Arrival.Understood note = Posts.event(arrivals, "share_note");
        assertThat(note.properties())
                .containsEntry("pages", new BigDecimal(3))
                .containsEntry("book.year", new BigDecimal(1929))
                .containsEntry("library", "amplitude-node-ts/1.5.73");
        assertThat(note.moments().original()).isEqualTo("2026-03-02T19:14:00Z");
        assertThat(note.moments().sent()).isNotNull();
        Arrival.Understood opened = Posts.event(arrivals, "open_book");
        assertThat(opened.properties())
                .containsEntry("platform", "Web")
                .containsEntry("country", "Norway");
        assertThat(opened.properties().toString()).doesNotContain("192.0.2.7");
    }

    @Test
    void traits_that_are_set_once_have_the_same_id_each_time_and_so_count_once() {
        List<Arrival.Understood> told =
                Posts.arrivals("amplitude-node", dialect).stream()
                        .filter(Arrival.Understood.class::isInstance)
                        .map(Arrival.Understood.class::cast)
                        .filter(event -> event.properties().containsKey("first"))
                        .toList();

        assertThat(told).singleElement().extracting("id").isEqualTo("once first m10482");
    }

    @Test
    void the_client_for_browsers_is_understood_and_a_page_is_called_page() {
        List<Arrival> arrivals = Posts.arrivals("amplitude-browser", dialect);

        assertThat(Posts.summary(arrivals))
                .extracting(line -> line.replaceAll("/.{36} ", "/- "))
                .contains(
                        "session_start by m10482/- {}",
                        "page by m10482/- {}",
                        "share_note by m10482/- {}",
                        "identify by m10482/- {school=school-7}")
                .noneMatch(line -> line.startsWith("unclear"));
        assertThat(arrivals.toString()).doesNotContain("EMPTY").doesNotContain("$remote");
    }

    @Test
    void events_that_are_none_are_named_and_the_client_sends_the_others_again() {
        String body =
                """
                {"api_key":"k","events":[
                  {"event_type":"a","user_id":"m10482","insert_id":"i-1"},
                  {"user_id":"m10482","insert_id":"i-2"},
                  {"event_type":"b","user_id":"m10482"},
                  {"event_type":"c","user_id":"m1","insert_id":"i-4"}]}
                """;
        Letter letter = dialect.open(post("/2/httpapi", body));
        Heard heard = letter.read("web");

        assertThat(Posts.summary(heard.arrivals()))
                .containsExactly(
                        "a by m10482/null {}",
                        "unclear: it names no \"event_type\"",
                        "unclear: \"user_id\" is shorter than 5 letters");
        assertThat(letter.kept(heard))
                .isEqualTo(
                        Answer.of(
                                400,
                                "{\"code\":400,\"error\":\"Some of these are no events: it names no \\\"event_type\\\"\",\"events_with_missing_fields\":{\"event_type\":[1]},\"events_with_invalid_fields\":{\"user_id\":[3]}}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"event_type":"a"}                                       | no "device_id"
                    {"event_type":"a","user_id":"anonymous"}                 | nobody's
                    {"event_type":"a","user_id":"m1"}                        | shorter than 5
                    {"event_type":"a","user_id":"m10482","time":"soon"}      | neither ISO 8601
                    {"event_type":{},"user_id":"m10482"}                     | neither text nor a number
                    7                                                        | no JSON object
                    """)
    void what_is_no_event_is_kept_with_a_reason(String event, String reason) {
        Heard heard = read("{\"events\":[" + event + "]}");

        assertThat(heard.troubles())
                .singleElement()
                .satisfies(trouble -> assertThat(trouble.reason()).contains(reason));
    }

    @Test
    void short_ids_are_taken_from_whoever_says_that_they_are_right() {
        Heard heard =
                read(
                        """
                        {"options":{"min_id_length":1},
                         "events":[{"event_type":"a","user_id":"m1","insert_id":"i"},
                                   {"event_type":"a","device_id":"d1","insert_id":"i"},
                                   {"event_type":"a","device_id":"d2","insert_id":"i"}]}
                        """);

        assertThat(heard.troubles()).isEmpty();
        assertThat(heard.arrivals())
                .extracting(arrival -> ((Arrival.Understood) arrival).id())
                .as("an insert_id is unique on a device")
                .doesNotHaveDuplicates();
    }

    @Test
    void the_code_in_the_answer_is_the_status() {
        for (Receipt.Why why : Receipt.Why.values()) {
            Answer answer = dialect.refused(Query.of(null), Refused.because(why));
            assertThat(answer.json()).startsWith("{\"code\":" + answer.status() + ",");
        }
        Letter letter = dialect.open(post("/2/httpapi", "{\"api_key\":\"k-9\",\"events\":[]}"));
        assertThat(letter.refused(Refused.unknownKey()))
                .isEqualTo(Answer.of(400, "{\"code\":400,\"error\":\"Invalid API key: k-9\"}"));
        Letter broken = dialect.open(post("/2/httpapi", "{"));
        assertThat(broken.kept(broken.read("web")).json()).startsWith("{\"code\":400,");
    }

    private Heard read(String body) {
        return dialect.open(post("/2/httpapi", body)).read("web");
    }
}
