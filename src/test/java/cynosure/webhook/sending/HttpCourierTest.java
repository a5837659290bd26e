package cynosure.webhook.sending;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.webhook.Outcome;
import cynosure.webhook.Outcome.Reason;
import cynosure.webhook.Reach;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpCourierTest {

    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration LONG = Duration.ofMinutes(1);

    private final Receiver receiver = new Receiver();

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void a_message_arrives_with_its_headers_and_its_body_as_it_was_signed() throws IOException {
        try (HttpCourier courier = here(LONG)) {
            Outcome outcome =
                    courier.carry(
                            URI.create(receiver.address("/fine?a=b")),
                            Map.of("webhook-id", "msg_1", "webhook-signature", "v1,x v1,y"),
                            "{\"why\":\"Größe\"}");

            assertThat(outcome).isEqualTo(new Outcome.Answered(200, "thank you", null));
        }
        assertThat(receiver.all())
                .containsExactly(
                        new Receiver.Received(
                                "/fine", "msg_1", "", "v1,x v1,y", "{\"why\":\"Größe\"}"));
    }

    @Test
    void whatever_is_answered_is_brought_back() throws IOException {
        try (HttpCourier courier = here(LONG)) {
            assertThat(carried(courier, "/500"))
                    .isEqualTo(new Outcome.Answered(500, "out of order", null));
            assertThat(carried(courier, "/gone")).isEqualTo(new Outcome.Answered(410, "", null));
            assertThat(carried(courier, "/busy"))
                    .isEqualTo(new Outcome.Answered(429, "later, please", Duration.ofMinutes(2)));
        }
    }

    @Test
    void a_redirect_is_not_followed() throws IOException {
        try (HttpCourier courier = here(LONG)) {
            assertThat(carried(courier, "/elsewhere"))
                    .isEqualTo(new Outcome.Answered(302, "", null));
        }
        assertThat(receiver.all())
                .extracting(Receiver.Received::path)
                .containsExactly("/elsewhere");
    }

    /// The receiver writes until it is let go: without an end to reading this would not end.
    @Test
    void an_endless_answer_is_read_to_its_beginning_and_let_go() throws IOException {
        try (HttpCourier courier = here(LONG)) {
            assertThat(carried(courier, "/endless"))
                    .isInstanceOfSatisfying(
                            Outcome.Answered.class,
                            answer ->
                                    assertThat(answer.beginning())
                                            .startsWith("blah blah")
                                            .hasSize(Outcome.BEGINNING_MAX));
        }
    }

    @Test
    void no_connection_is_left_behind_however_many_messages_are_sent() throws IOException {
        try (HttpCourier courier = here(LONG)) {
            for (int sent = 0; sent <= HttpCourier.AT_ONCE_MAX; sent++) {
                assertThat(carried(courier, sent % 2 == 0 ? "/fine" : "/500"))
                        .isInstanceOf(Outcome.Answered.class);
            }
        }
    }

    @Test
    void a_packed_answer_is_not_unpacked() throws IOException {
        try (HttpCourier courier = here(LONG)) {
            assertThat(carried(courier, "/packed"))
                    .isEqualTo(new Outcome.Answered(200, "not unpacked", null));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/silent", "/dripping"})
    void who_does_not_answer_in_time_is_left(String path) throws IOException {
        try (HttpCourier courier = here(SHORT)) {
            assertThat(carried(courier, path)).isEqualTo(new Outcome.Unanswered(Reason.LATE));
        }
    }

    @Test
    void where_nobody_listens_nothing_is_reached() throws IOException {
        int free;
        try (ServerSocket once = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = once.getLocalPort();
        }
        try (HttpCourier courier = here(LONG)) {
            assertThat(courier.carry(URI.create("http://127.0.0.1:" + free), Map.of(), "{}"))
                    .isEqualTo(new Outcome.Unanswered(Reason.UNREACHED));
        }
    }

    @Test
    void a_certificate_is_asked_for_where_it_is_due() throws IOException {
        URI secured = URI.create(receiver.address("/fine").replace("http:", "https:"));
        try (HttpCourier courier = here(SHORT)) {
            assertThat(courier.carry(secured, Map.of(), "{}"))
                    .isInstanceOf(Outcome.Unanswered.class);
        }
        assertThat(receiver.all()).isEmpty();
    }

    @Test
    void a_name_that_nobody_knows_is_said_to_be_unknown() throws IOException {
        try (HttpCourier courier = with(new Reach(false))) {
            assertThat(carried(courier, "/fine")).isEqualTo(new Outcome.Unanswered(Reason.UNKNOWN));
        }
    }

    @Test
    void an_address_inside_is_not_connected_to_even_where_it_stands_in_numbers()
            throws IOException {
        try (HttpCourier courier =
                new HttpCourier(InetAddress::getAllByName, new Reach(false), LONG)) {
            for (String host :
                    List.of("127.0.0.1", "localhost", "[::ffff:127.0.0.1]", "2130706433")) {
                URI inside = URI.create("http://" + host + ":" + receiver.port() + "/fine");
                assertThat(courier.carry(inside, Map.of(), "{}"))
                        .isEqualTo(new Outcome.Unanswered(Reason.FORBIDDEN));
            }
        }
        assertThat(receiver.all()).isEmpty();
    }

    /// One harmless address among several does not open the way to the others.
    @Test
    void all_addresses_of_a_name_are_checked() throws IOException {
        try (HttpCourier courier = with(new Reach(false), "93.184.215.14", "127.0.0.1")) {
            assertThat(carried(courier, "/fine"))
                    .isEqualTo(new Outcome.Unanswered(Reason.FORBIDDEN));
        }
        assertThat(receiver.all()).isEmpty();
    }

    /// A name that answers with one address when it is asked first and with another the second time
    /// is asked only once: the connection goes where the check looked. Here the first answer is the
    /// receiver, allowed for the test; the second would be refused.
    @Test
    void a_name_is_looked_up_once_and_the_connection_goes_to_what_was_checked() throws IOException {
        Deque<String> answers = new ArrayDeque<>(List.of("127.0.0.1", "169.254.169.254"));
        CheckedNames.Names rebinding =
                host -> new InetAddress[] {InetAddress.ofLiteral(answers.remove())};
        URI named = URI.create("http://rebinding.example:" + receiver.port() + "/fine");
        try (HttpCourier courier = new HttpCourier(rebinding, new Reach(true), LONG)) {
            assertThat(courier.carry(named, Map.of(), "{}"))
                    .isEqualTo(new Outcome.Answered(200, "thank you", null));
            assertThat(answers).containsExactly("169.254.169.254");

            assertThat(courier.carry(named, Map.of(), "{}"))
                    .isEqualTo(new Outcome.Unanswered(Reason.FORBIDDEN));
        }
        assertThat(receiver.all()).hasSize(1);
    }

    private Outcome carried(HttpCourier courier, String path) {
        URI named = URI.create("http://receiver.example:" + receiver.port() + path);
        return courier.carry(named, Map.of("webhook-id", "msg_1"), "{}");
    }

    /// Every name is this machine, and that is allowed.
    private static HttpCourier here(Duration patience) {
        return new HttpCourier(
                host -> new InetAddress[] {InetAddress.getLoopbackAddress()},
                new Reach(true),
                patience);
    }

    private static HttpCourier with(Reach reach, String... addresses) {
        return new HttpCourier(
                host -> {
                    if (addresses.length == 0) {
                        throw new UnknownHostException(host);
                    }
                    return Arrays.stream(addresses)
                            .map(InetAddress::ofLiteral)
                            .toArray(InetAddress[]::new);
                },
                reach,
                LONG);
    }
}
