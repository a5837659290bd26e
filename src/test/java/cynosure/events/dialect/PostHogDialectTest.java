package cynosure.events.dialect;

import static cynosure.events.dialect.Posts.post;
import static org.assertj.core.api.Assertions.assertThat;

import cynosure.events.Arrival;
import cynosure.ids.RandomIds;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostHogDialectTest {

    private final PostHogDialect dialect = new PostHogDialect(new RandomIds());

    @Test
    void all_that_the_client_for_node_says_is_understood() {
        List<Arrival> arrivals = Posts.arrivals("posthog-node", dialect);

        assertThat(Posts.summary(arrivals))
                .containsExactly(
                        "share_note by m10482/null {school=school-7}",
                        "identify by m10482/null {}",
                        "identify by m10482/null {}",
                        "alias anon-1 = m10482",
                        "group school school-7 {size=20}",
                        "page by anon-1/null {}",
                        "open_book by m10482/null {}");
        Arrival.Understood page = Posts.event(arrivals, "page");
        assertThat(page.properties())
                .containsEntry("$current_url", "https://lantern.example/notes")
                .containsEntry("$lib", "posthog-node");
        assertThat(page.properties().toString()).doesNotContain("192.0.2.7");
        assertThat(page.moments().original()).isEqualTo("2026-03-02T19:14:00Z");
        assertThat(page.moments().sent()).isNotNull();
        assertThat(page.id()).hasSize(36);
    }

    @Test
    void browsers_are_anonymous_until_they_say_who_it_is() {
        List<Arrival> arrivals = Posts.arrivals("posthog-browser", dialect);

        assertThat(Posts.summary(arrivals))
                .extracting(line -> line.replaceAll("/.{36} ", "/- "))
                .contains(
                        "share_note by null/- {}",
                        "open_book by m10482/- {school=school-7}",
                        "page by m10482/- {school=school-7}",
                        "group school school-7 {size=20}",
                        "alias m2 = m10482",
                        "$pageleave by m10482/- {school=school-7}")
                .noneMatch(line -> line.startsWith("unclear"));
        Arrival.Understood identify =
                arrivals.stream()
                        .filter(Arrival.Understood.class::isInstance)
                        .map(Arrival.Understood.class::cast)
                        .filter(event -> event.properties().containsKey("plan"))
                        .findFirst()
                        .orElseThrow();
        assertThat(identify.name()).isEqualTo("identify");
        assertThat(identify.anonymous()).hasSize(36);
        assertThat(Posts.event(arrivals, "share_note").properties())
                .containsKeys("pages", "$current_url", "$browser")
                .doesNotContainKeys("token", "$sdk_dist_channel", "$device_id", "$insert_id");
    }

    @Test
    void each_request_of_both_clients_names_its_key() {
        for (String client : List.of("posthog-node", "posthog-browser")) {
            assertThat(Recording.of(client))
                    .filteredOn(request -> !request.method().equals("OPTIONS"))
                    .allSatisfy(
                            request ->
                                    assertThat(request.open(dialect).keys())
                                            .contains(Recording.KEY));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/flags/?v=2", "/decide/?v=3", "/array/k/config"})
    void whoever_asks_for_flags_learns_that_there_are_none(String path) {
        Letter letter = dialect.open(post(path, "{\"token\":\"k\"}"));
        Heard heard = letter.read("web");

        assertThat(heard.arrivals()).isEmpty();
        assertThat(letter.keys()).contains("k");
        assertThat(letter.kept(heard).json())
                .contains("\"hasFeatureFlags\":false", "\"sessionRecording\":false");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"distinct_id":"u"}                                           | no event name
                    {"event":"a"}                                                 | no "distinct_id"
                    {"event":"a","distinct_id":"u","timestamp":"soon"}            | neither ISO 8601
                    {"event":"a","distinct_id":"u","properties":7}                | no JSON object
                    {"event":"$create_alias","distinct_id":"u"}                   | names no "alias"
                    {"event":"$groupidentify","distinct_id":"u"}                  | "$group_type"
                    []                                                            | no JSON object
                    """)
    void what_is_no_event_is_kept_with_a_reason_and_answered_as_if_it_were(
            String event, String reason) {
        Letter letter = dialect.open(post("/batch/", "{\"batch\":[" + event + "]}"));
        Heard heard = letter.read("web");

        assertThat(heard.troubles())
                .singleElement()
                .satisfies(trouble -> assertThat(trouble.reason()).contains(reason));
        assertThat(letter.kept(heard)).isEqualTo(Answer.of(200, "{\"success\":true}"));
    }

    @Test
    void one_event_may_come_alone_and_as_a_list() {
        String one = "{\"event\":\"a\",\"properties\":{\"distinct_id\":\"u\",\"token\":\"k\"}}";
        for (String body : List.of(one, "[" + one + "]", "data=" + one.replace("\"", "%22"))) {
            Letter letter = dialect.open(post("/e/", body));
            assertThat(Posts.summary(letter.read("web").arrivals()))
                    .containsExactly("a by u/null {}");
            assertThat(letter.keys()).contains("k");
        }
    }

    @Test
    void what_an_event_tells_of_its_user_is_told_also_what_counts_once() {
        String event =
                """
                {"event":"buy","distinct_id":"u","properties":{"n":1,"$set":{"plan":"team"},"$set_once":{"first":"yes"}}}
                """;
        List<Arrival> arrivals = dialect.open(post("/batch/", event)).read("web").arrivals();

        assertThat(Posts.summary(arrivals))
                .containsExactly(
                        "buy by u/null {}", "identify by u/null {}", "identify by u/null {}");
        assertThat(arrivals)
                .extracting(arrival -> ((Arrival.Understood) arrival).properties())
                .containsExactly(
                        Map.of("n", BigDecimal.ONE),
                        Map.of("plan", "team"),
                        Map.of("first", "yes"));
        assertThat(dialect.open(post("/batch/", event)).read("web").arrivals().getLast())
                .extracting(arrival -> ((Arrival.Understood) arrival).id())
                .isEqualTo(((Arrival.Understood) arrivals.getLast()).id());
    }

    @Test
    void what_is_not_kept_says_so_in_posthogs_way() {
        assertThat(dialect.refused(Query.of(null), Refused.unknownKey()))
                .satisfies(answer -> assertThat(answer.status()).isEqualTo(401))
                .satisfies(
                        answer ->
                                assertThat(answer.json())
                                        .startsWith("{\"type\":\"authentication_error\""));
        Letter broken = dialect.open(post("/batch/", "{\"batch\""));
        assertThat(broken.kept(broken.read("web")).status()).isEqualTo(400);
    }
}
