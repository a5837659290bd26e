package cynosure.events.dialect;

import static cynosure.events.dialect.Posts.post;
import static org.assertj.core.api.Assertions.assertThat;

import cynosure.events.Arrival;
import cynosure.events.log.Receipt;
import cynosure.ids.RandomIds;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MixpanelDialectTest {

    private final MixpanelDialect dialect = new MixpanelDialect(new RandomIds());

    @Test
    void all_that_the_client_for_node_says_is_understood() {
        List<Arrival> arrivals = Posts.arrivals("mixpanel-node", dialect);

        assertThat(Posts.summary(arrivals))
                .containsExactly(
                        "share_note by m10482/null {}",
                        "share_note by m10482/null {}",
                        "open_book by null/d-1 {}",
                        "old_event by m10482/null {}",
                        "old_event by m10482/null {}",
                        "identify by m10482/null {}",
                        "identify by m10482/null {}",
                        "unclear: a value can be set, but not changed by $add",
                        "unclear: a value can be set, but not changed by $union",
                        "unclear: a value can be set, but not changed by $unset",
                        "group school school-7 {size=20}",
                        "alias anon-1 = m10482",
                        "open_book by m10482/null {}");
        assertThat(Posts.event(arrivals, "share_note").properties())
                .containsEntry("mark", "søt>?~ 🧀")
                .containsEntry("book.title", "Emil & die Detektive")
                .containsEntry("mp_lib", "node")
                .doesNotContainKeys("token", "distinct_id", "time");
        assertThat(Posts.event(arrivals, "old_event").moments().original())
                .isEqualTo("2026-03-02T19:14:00Z");
        assertThat(arrivals.toString()).doesNotContain("192.0.2.7");
    }

    @Test
    void browsers_name_the_device_until_they_say_who_it_is() {
        List<Arrival> arrivals = Posts.arrivals("mixpanel-browser", dialect);

        assertThat(Posts.summary(arrivals))
                .extracting(line -> line.replaceAll("/.{36} ", "/- "))
                .contains(
                        "page by null/- {}",
                        "share_note by null/- {}",
                        "open_book by m10482/- {}",
                        "identify by m10482/- {}",
                        "group school school-7 {size=20}")
                .noneMatch(line -> line.startsWith("unclear") && !line.endsWith("$add"));
    }

    @Test
    void each_request_names_its_key() {
        for (String client : List.of("mixpanel-node", "mixpanel-browser")) {
            assertThat(Recording.of(client))
                    .allSatisfy(
                            request ->
                                    assertThat(request.open(dialect).keys())
                                            .contains(Recording.KEY));
        }
    }

    @Test
    void times_are_seconds_or_milliseconds() {
        for (String time : List.of("1772478840", "1772478840.0", "1772478840000")) {
            Heard heard =
                    read("/track", "{\"event\":\"a\",\"properties\":{\"time\":" + time + "}}");
            assertThat(Posts.event(heard.arrivals(), "a").moments().corrected())
                    .isEqualTo("2026-03-02T19:14:00Z");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1772478840",
                "1772478840000",
                "1.77247884E9",
                "1.77247884E+12",
                "\"1772478840\"",
                "\"1772478840000\"",
                "\"2026-03-02T19:14:00Z\""
            })
    void a_time_is_the_same_however_it_is_written(String time) {
        String body = "{\"event\":\"a\",\"properties\":{\"time\":" + time + "}}";

        assertThat(Posts.event(read("/track", body).arrivals(), "a").moments().original())
                .isEqualTo("2026-03-02T19:14:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"20260302\"", "\"202603021914\"", "\"20260302191400\"", "1e999999999"})
    void digits_that_are_no_moment_of_our_days_are_not_believed(String time) {
        String body = "{\"event\":\"a\",\"properties\":{\"time\":" + time + "}}";

        assertThat(read("/track", body).troubles()).hasSize(1);
    }

    @Test
    void a_plus_in_base64_is_no_blank() {
        String json = "{\"event\":\"a\",\"properties\":{\"mark\":\"~~~???>>>\"}}";
        String base64 = Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
        assertThat(base64).contains("+").contains("/");
        List<String> bodies =
                List.of(
                        "data=" + base64,
                        "verbose=0&data=" + base64.replace("+", "%2B").replace("=", "%3D"),
                        "data=" + base64.replace("+", "-").replace("/", "_").replace("=", ""),
                        json);
        for (String body : bodies) {
            Heard heard = read("/track", body);
            assertThat(Posts.event(heard.arrivals(), "a").properties())
                    .containsEntry("mark", "~~~???>>>");
        }
        Heard inAddress = read("/track?ip=0&data=" + base64, "");
        assertThat(Posts.event(inAddress.arrivals(), "a").properties())
                .containsEntry("mark", "~~~???>>>");
    }

    @Test
    void an_insert_id_counts_with_the_event_the_user_and_the_time() {
        String lines =
                """
                {"event":"a","properties":{"$insert_id":"i","distinct_id":"u","time":1772478840}}
                {"event":"b","properties":{"$insert_id":"i","distinct_id":"u","time":1772478840}}
                {"event":"a","properties":{"$insert_id":"i","distinct_id":"v","time":1772478840}}
                {"event":"a","properties":{"$insert_id":"i","distinct_id":"u","time":1772478841}}
                """;
        List<String> ids =
                read("/import", lines).arrivals().stream()
                        .map(arrival -> ((Arrival.Understood) arrival).id())
                        .toList();

        assertThat(ids).hasSize(4).doesNotHaveDuplicates().allMatch(id -> id.startsWith("i-"));
        assertThat(read("/import", lines).arrivals())
                .extracting(arrival -> ((Arrival.Understood) arrival).id())
                .containsExactlyElementsOf(ids);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /track           | [{"event":"a"},{}] | 200 | 1
                    /track           | {}                 | 400 | 0
                    /track           | nonsense           | 400 | 0
                    /track?verbose=1 | {"event":"a"}      | 200 | {"status":1,"error":null}
                    /track?verbose=1 | {}                 | 400 | {"status":0,"error":"it has no event name in \\"event\\""}
                    /engage          | {"$set":{"a":1}}   | 400 | 0
                    /engage          | {"$distinct_id":"u","$add":{"a":1}} | 200 | 1
                    /groups          | {"$group_key":"school"} | 400 | 0
                    /import?strict=1 | {"event":"a"}      | 200 | {"code":200,"num_records_imported":1,"status":"OK"}
                    /import?strict=1 | [{"event":"a"},{"event":"b","properties":{"$insert_id":"i","time":"soon"}}] | 400 | {"code":400,"num_records_imported":1,"status":"Bad Request","error":"some data points in the request failed validation","failed_records":[{"index":1,"insert_id":"i","field":"time","message":"\\"time\\" is neither ISO 8601 nor milliseconds since 1970, or lies outside the years 1900 to 2200"}]}
                    """)
    void answers_are_as_short_as_the_client_wants_them(
            String path, String body, int status, String answer) {
        Letter letter = dialect.open(post(path, body));

        assertThat(letter.kept(letter.read("web"))).isEqualTo(Answer.of(status, answer));
    }

    @Test
    void what_is_not_kept_is_a_nought_and_says_when_to_come_back() {
        assertThat(dialect.refused(Query.of(null), Refused.because(Receipt.Why.BUSY)))
                .isEqualTo(new Answer(429, "0", 1));
        assertThat(dialect.refused(Query.of("verbose=1"), Refused.unknownKey()).json())
                .startsWith("{\"status\":0,");
        assertThat(dialect.refused(Query.of(null), Refused.unknownKey()))
                .isEqualTo(Answer.of(401, "0"));
    }

    private Heard read(String path, String body) {
        return dialect.open(post(path, body)).read("web");
    }
}
