package cynosure.events.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.events.Arrival;
import cynosure.events.Moments;
import cynosure.ids.RandomIds;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnDialectTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final OwnDialect dialect = new OwnDialect(new RandomIds());

    @Test
    void an_event_is_an_object_with_what_who_when_and_properties() {
        Arrival.Understood event =
                understood(
                        """
                        {"id":"n-1","event":"share_note","user":4711,"time":"2026-03-01T10:00:00+01:00",
                         "properties":{"pages":2.50,"public":true,"book":{"title":"Emil","year":1929},
                                       "tags":["a",1],"none":null,"empty":""}}
                        """);

        assertThat(event.source()).isEqualTo("web");
        assertThat(event.id()).isEqualTo("n-1");
        assertThat(event.name()).isEqualTo("share_note");
        assertThat(event.actor()).isEqualTo("4711");
        assertThat(event.moments().corrected()).isEqualTo("2026-03-01T09:00:00Z");
        assertThat(event.properties())
                .containsOnlyKeys("pages", "public", "book.title", "book.year", "tags")
                .containsEntry("public", true)
                .containsEntry("book.title", "Emil")
                .containsEntry("book.year", new BigDecimal(1929))
                .containsEntry("tags", "[\"a\",1]");
    }

    @Test
    void without_a_time_it_is_now_and_without_an_id_it_gets_one() {
        Arrival.Understood event = understood("{\"event\":\"open_book\"}");

        assertThat(event.moments().corrected()).isEqualTo(NOON);
        assertThat(event.id()).isNotBlank();
        assertThat(event.actor()).isNull();
        assertThat(understood("{\"event\":\"open_book\"}").id()).isNotEqualTo(event.id());
    }

    @Test
    void an_event_may_name_the_device_and_the_groups_it_was_done_for() {
        Arrival.Understood event =
                understood(
                        """
                        {"event":"open_book","anonymous":"d-7",
                         "groups":{"account":"acme","school":12,"none":null}}
                        """);

        assertThat(event.actor()).isNull();
        assertThat(event.anonymous()).isEqualTo("d-7");
        assertThat(event.groups()).isEqualTo(Map.of("account", "acme", "school", "12"));
    }

    @Test
    void two_ids_of_one_person_and_what_is_known_of_a_group_stand_in_an_events_place() {
        Moments noon = new Moments(null, NOON, null);
        assertThat(read("{\"id\":\"1\",\"alias\":\"d-7\",\"user\":\"ada\"}").arrivals())
                .containsExactly(new Arrival.Alias("web", "1", "d-7", "ada", noon));
        assertThat(
                        read("{\"id\":\"2\",\"group\":{\"account\":\"acme\"},\"properties\":{\"plan\":\"team\"}}")
                                .arrivals())
                .containsExactly(
                        new Arrival.GroupTold(
                                "web", "2", "account", "acme", noon, Map.of("plan", "team")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"alias\":\"d-7\"}",
                "{\"group\":{}}",
                "{\"group\":\"acme\"}",
                "{\"group\":{\"a\":\"1\",\"b\":\"2\"}}",
                "{\"event\":\"open\",\"groups\":[\"acme\"]}",
                "{\"event\":\"open\",\"groups\":{\"account\":true}}",
                "{\"event\":\"open\",\"anonymous\":{}}"
            })
    void half_a_word_about_people_and_groups_is_refused(String body) {
        assertThat(read(body).understood()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"event\":\"a\"},{\"event\":\"b\"}]",
                "{\"event\":\"a\"}\n{\"event\":\"b\"}\n",
                "{\"event\":\"a\"}\r\n\r\n{\"event\":\"b\"}",
                "{\"events\":[{\"event\":\"a\"},{\"event\":\"b\"}]}",
                "\uFEFF[{\"event\":\"a\"},{\"event\":\"b\"}]"
            })
    void many_are_a_list_or_one_a_line_or_in_an_envelope(String body) {
        assertThat(read(body).arrivals())
                .extracting(arrival -> ((Arrival.Understood) arrival).name())
                .containsExactly("a", "b");
    }

    @Test
    void an_envelope_that_says_when_it_was_sent_puts_the_clock_right() {
        Arrival.Understood event =
                (Arrival.Understood)
                        read("{\"sent\":\"2031-01-01T00:10:00Z\",\"events\":[{\"event\":\"a\",\"time\":1924992510000}]}")
                                .arrivals()
                                .getFirst();

        assertThat(event.moments().original()).isEqualTo("2031-01-01T00:08:30Z");
        assertThat(event.moments().corrected()).isEqualTo("2026-03-01T11:58:30Z");
    }

    @Test
    void what_is_no_event_is_told_with_its_place_and_the_others_are_taken() {
        Heard heard =
                read(
                        """
                        [{"event":"a"},{"user":"ada"},7,{"event":"b","time":"soon"},
                         {"event":"c","properties":[1]},{"event":{"name":"d"}},{"event":"e"}]
                        """);

        assertThat(heard.understood()).isEqualTo(2);
        assertThat(heard.troubles())
                .extracting(trouble -> trouble.index() + ": " + trouble.reason())
                .containsExactly(
                        "1: it has no event name in \"event\"",
                        "2: it is no JSON object",
                        "3: \"time\" is neither ISO 8601 nor milliseconds since 1970, or lies outside the years 1900 to 2200",
                        "4: \"properties\" is no JSON object",
                        "5: \"event\" is neither text nor a number");
        assertThat(kept(heard).status()).isEqualTo(200);
        assertThat(kept(heard).json())
                .startsWith("{\"accepted\":2,\"refused\":[{\"index\":1,\"reason\":");
    }

    @Test
    void a_text_that_breaks_off_keeps_what_came_before() {
        Heard heard = read("[{\"event\":\"a\"},{\"event\":\"b");

        assertThat(heard.understood()).isEqualTo(1);
        assertThat(heard.troubles()).singleElement().extracting("index").isEqualTo(1);
        assertThat(((Arrival.Unclear) heard.arrivals().getLast()).raw()).contains("\"b");
    }

    @Test
    void what_could_not_be_read_is_kept_as_a_body_that_is_read_by_itself_and_once() {
        Heard broken =
                read("[[{\"event\":\"a\"}, {\"event\":\"b\"}, {\"x\":NaN}, {\"event\":\"c\"}]]");
        assertThat(broken.understood()).isEqualTo(2);
        assertThat(((Arrival.Unclear) broken.arrivals().getLast()).raw())
                .isEqualTo("[[{\"x\":NaN}, {\"event\":\"c\"}]]");

        Heard late =
                read(
                        "{\"sent\":\"2026-03-01T12:00:00Z\",\"events\":[{\"evnt\":\"a\"},{\"event\":\"b\"}]}");
        assertThat(((Arrival.Unclear) late.arrivals().getFirst()).raw())
                .isEqualTo("{\"sent\":\"2026-03-01T12:00:00Z\",\"events\":[{\"evnt\":\"a\"}]}");
    }

    @Test
    void what_is_left_of_a_body_in_wide_letters_is_read_by_itself_too() {
        String text = "[{\"event\":\"ä\"},{\"event\":";
        for (var letters :
                List.of(
                        StandardCharsets.UTF_16,
                        StandardCharsets.UTF_16LE,
                        Charset.forName("UTF-32BE"))) {
            Heard heard = open(text.getBytes(letters)).read("web");
            assertThat(heard.understood()).isEqualTo(1);
            assertThat(((Arrival.Unclear) heard.arrivals().getLast()).raw())
                    .isEqualTo("[{\"event\":");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello",
                "{\"event\":\"a\",\"event\":\"b\"}",
                "{\"event\":\"a\",\"properties\":{\"x\":NaN}}",
                "{\"event\":\"a\",\"properties\":{\"x\":1e99999999999}}",
                "{\"event\":\"a\",\"properties\":{\"x\":1e-99999999999}}",
                "{\"event\":\"a\",\"time\":\"0000-01-01\"}",
                "{\"event\":\"a\",\"time\":1e99}",
                "{\"event\":\"a\",\"time\":\"9999-01-01T00:00:00Z\"}",
                "{\"event\":\"   \"}"
            })
    void nonsense_is_answered_with_400_and_kept_with_a_reason(String body) {
        Heard heard = read(body);

        assertThat(heard.understood()).isZero();
        assertThat(heard.troubles()).hasSize(1);
        assertThat(kept(heard).status()).isEqualTo(400);
    }

    @Test
    void too_deep_too_long_and_too_many_are_refused_one_by_one() {
        assertThat(
                        reason(
                                "{\"event\":\"a\",\"properties\":"
                                        + "{\"a\":".repeat(30)
                                        + "1"
                                        + "}".repeat(31)))
                .contains("nested too deeply");
        assertThat(reason("{\"event\":\"" + "x".repeat(1_001) + "\"}"))
                .contains("thousand letters");
        assertThat(reason("{\"event\":\"a\",\"id\":\"" + "x".repeat(10_000) + "\"}"))
                .contains("\"id\" is longer");
        assertThat(reason("{\"event\":\"a\",\"properties\":{\"" + "x".repeat(501) + "\":1}}"))
                .contains("longer than 500");
        assertThat(
                        reason(
                                "{\"event\":\"a\",\"properties\":{\"x\":\""
                                        + "x".repeat(300_000)
                                        + "\"}}"))
                .contains("256,000");
        StringBuilder many = new StringBuilder("{\"event\":\"a\",\"properties\":{\"x\":1");
        for (int i = 0; i < 1_000; i++) {
            many.append(",\"p").append(i).append("\":1");
        }
        assertThat(reason(many.append("}}").toString())).contains("a thousand properties");
    }

    @Test
    void strange_letters_and_numbers_are_data() {
        Arrival.Understood event =
                understood(
                        "{\"event\":\"🧀 \\u202e\",\"user\":\"a\\u0000b\",\"properties\":{\"half\":\"\\ud83e\",\"huge\":1e400,\"tiny\":1e-999999999,\"big\":12345678901234567890123456789}}");

        assertThat(event.name()).isEqualTo("🧀 \u202e");
        assertThat(event.properties()).containsEntry("half", "?").containsEntry("huge", "1E+400");
    }

    @Test
    void a_body_in_another_unicode_is_read_too() {
        Charset wide = StandardCharsets.UTF_16BE;
        byte[] body = "[{\"event\":\"ä\"}]".getBytes(wide);

        assertThat(open(body).read("web").understood()).isEqualTo(1);
    }

    @Test
    void whatever_bytes_come_there_is_an_answer() {
        Random random = new Random(3);
        byte[] good =
                "[{\"event\":\"a\",\"properties\":{\"x\":[1,2]}},{\"event\":\"b\"}]"
                        .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 5_000; i++) {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            for (byte b : good) {
                if (random.nextInt(30) > 0) {
                    body.write(random.nextInt(20) == 0 ? random.nextInt(256) : b);
                }
            }
            Heard heard = open(body.toByteArray()).read("web");
            assertThat(kept(heard).status()).isIn(200, 400);
        }
    }

    private String reason(String body) {
        return read(body).troubles().getFirst().reason();
    }

    private Arrival.Understood understood(String body) {
        return (Arrival.Understood) read(body).arrivals().getFirst();
    }

    private Heard read(String body) {
        return open(body.getBytes(StandardCharsets.UTF_8)).read("web");
    }

    private Answer kept(Heard heard) {
        return open(new byte[0]).kept(heard);
    }

    private Letter open(byte[] body) {
        return dialect.open(Posts.post("/collect", body, NOON));
    }
}
