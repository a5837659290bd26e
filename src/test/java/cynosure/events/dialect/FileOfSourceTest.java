package cynosure.events.dialect;

import static cynosure.events.dialect.Posts.post;
import static org.assertj.core.api.Assertions.assertThat;

import cynosure.events.Arrival;
import cynosure.events.Asked;
import cynosure.events.Outcome;
import cynosure.events.Recipe;
import cynosure.events.Source;
import cynosure.events.WithDesk;
import cynosure.ids.RandomIds;
import cynosure.warehouse.Delivery;
import cynosure.warehouse.Staging;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A file whose events a source sends, too: each of them counts once.
class FileOfSourceTest extends WithDesk {

    private static final String FILE =
            """
            time,user,event,message_id
            2026-03-01 08:00:00,ada,open_book,m1
            2026-03-01 09:00:00,ada,open_book,m2
            2026-03-01 09:00:00,ada,open_book,
            2026-03-01 09:00:00,ada,open_book,
            """;

    @Test
    void what_came_in_the_file_is_not_counted_when_it_is_sent() {
        assertThat(bring("a.csv", FILE, "web")).isEqualTo(4);

        assertThat(send("web", "m1", "m3")).isEqualTo(1);
        assertThat(events()).isEqualTo(5);
    }

    @Test
    void what_was_sent_is_not_counted_when_it_comes_in_a_file() {
        assertThat(send("web", "m1", "m3")).isEqualTo(2);

        assertThat(desk.importer().rehearse(List.of(file("t.csv", FILE)), Recipe.GUESS, of("web")))
                .singleElement()
                .satisfies(tried -> assertThat(tried.events()).isEqualTo(3));
        assertThat(bring("a.csv", FILE, "web")).isEqualTo(3);
        assertThat(events()).isEqualTo(5);
    }

    @Test
    void another_source_may_have_the_same_ids() {
        send("app", "m1", "m2");

        assertThat(bring("a.csv", FILE, "web")).isEqualTo(4);
        assertThat(send("app", "m1", "m4")).isEqualTo(1);
        assertThat(events()).isEqualTo(7);
    }

    @Test
    void a_file_of_no_source_and_one_of_a_source_share_their_ids() {
        assertThat(bring("a.csv", FILE, null)).isEqualTo(4);

        assertThat(bring("b.csv", FILE.replace("ada", "bo"), "web")).isEqualTo(2);
    }

    @Test
    void exports_have_the_ids_that_their_clients_send() {
        bring(
                "amplitude.json",
                """
                {"event_type":"open_book","event_time":"2026-03-01 08:00:00","user_id":"m10482","device_id":"device-1","$insert_id":"i-1"}
                {"event_type":"open_book","event_time":"2026-03-01 08:00:00","user_id":"m10482","device_id":null,"$insert_id":"i-1"}
                """,
                "web");
        bring(
                "mixpanel.json",
                """
                {"event":"open_book","properties":{"time":1772352000,"distinct_id":"ann","$insert_id":"i-2"}}
                {"event":"open_book","properties":{"time":1772352000,"distinct_id":"ann","$insert_id":"i-3"}}
                """,
                "web");
        bring(
                "millis.json",
                """
                {"event":"open_book","properties":{"time":1772352000123,"distinct_id":"ann","$insert_id":"i-4"}}
                """,
                "web");

        List<String> sent =
                List.of(
                        id(
                                new AmplitudeDialect(new RandomIds()),
                                "/2/httpapi",
                                """
                                {"api_key":"k","events":[{"event_type":"open_book","user_id":"m10482","device_id":"device-1","insert_id":"i-1"}]}
                                """),
                        id(
                                new AmplitudeDialect(new RandomIds()),
                                "/2/httpapi",
                                """
                                {"api_key":"k","events":[{"event_type":"open_book","user_id":"m10482","insert_id":"i-1"}]}
                                """),
                        id(
                                new MixpanelDialect(new RandomIds()),
                                "/track",
                                """
                                [{"event":"open_book","properties":{"time":1772352000,"distinct_id":"ann","$insert_id":"i-2","token":"k"}}]
                                """),
                        id(
                                new MixpanelDialect(new RandomIds()),
                                "/track",
                                """
                                [{"event":"open_book","properties":{"time":1772352000.404,"distinct_id":"ann","$insert_id":"i-3","token":"k"}}]
                                """),
                        id(
                                new MixpanelDialect(new RandomIds()),
                                "/import",
                                """
                                [{"event":"open_book","properties":{"time":1772352000123,"distinct_id":"ann","$insert_id":"i-4","token":"k"}}]
                                """));

        assertThat(desk.rows("select id from delivery")).containsExactlyInAnyOrderElementsOf(sent);
    }

    private static String id(Dialect dialect, String address, String body) {
        List<Arrival> heard = dialect.open(post(address, body)).read("web").arrivals();
        return Posts.event(heard, "open_book").id();
    }

    private static Asked of(@Nullable String source) {
        return Asked.once().of(source);
    }

    private Source file(String name, String text) {
        return desk.file(name, text);
    }

    private long bring(String name, String text, @Nullable String source) {
        Outcome outcome = desk.bring(file(name, text), Recipe.GUESS, of(source));
        return ((Outcome.Imported) outcome).record().rows();
    }

    private long events() {
        return desk.warehouse.catalog().count();
    }

    private long send(String source, String... ids) {
        long[] landed = new long[1];
        try (Staging staging = desk.warehouse.stageDeliveries(List.of())) {
            for (String id : ids) {
                staging.add(
                        new Delivery(source, id, null, Posts.NOON, null, null),
                        "open_book",
                        "ada",
                        null,
                        Posts.NOON,
                        new Object[0]);
            }
            landed[0] = staging.land((connection, all) -> {}).events();
        }
        return landed[0];
    }
}
