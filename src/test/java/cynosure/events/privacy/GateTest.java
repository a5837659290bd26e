package cynosure.events.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.events.Arrival;
import cynosure.events.Moments;
import cynosure.events.privacy.Noticed.What;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Who was forgotten does not come back in what others send.
class GateTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Moments AT_NOON = new Moments(null, NOON, NOON);

    private final PrivacyKey key = PrivacyKey.passing();
    private final Noticed noticed = new Noticed();
    private final Set<String> forgotten =
            Stream.of("m10482", "ann@b.de", "auth0|5f7c8ec7")
                    .map(key::mark)
                    .collect(Collectors.toSet());
    private final Gate gate =
            new Gate(
                    "web",
                    new Rules(false, List.of(), Pseudonyms.NONE, 0),
                    key,
                    () -> forgotten,
                    noticed,
                    Clock.fixed(NOON, ZoneOffset.UTC));

    @Test
    void another_word_takes_the_place_of_an_id_in_a_longer_text() {
        assertThat(value("https://a.example/people/m10482?from=x#m10482"))
                .isEqualTo("https://a.example/people/deleted?from=x#deleted");
        assertThat(value("to <ann@b.de>, not to mary.ann@b.de or m10482@b.de."))
                .isEqualTo("to <deleted>, not to mary.ann@b.de or m10482@b.de.");
        assertThat(value("[\"auth0|5f7c8ec7\",\"m104829\",\"m10482-b\"]"))
                .isEqualTo("[\"deleted\",\"m104829\",\"m10482-b\"]");
        assertThat(value("thanks @m10482: ann@b.de.")).isEqualTo("thanks @deleted: deleted.");
        assertThat(value("m10482")).isNull();
        assertThat(noticed.take())
                .containsExactly(new Noticed.Count("web", What.FORGOTTEN, "page", 5));
    }

    @Test
    void the_id_of_who_did_it_stays_as_it_is() {
        assertThat(gate.value("mail", "web:m10482", "web:m10482", null)).isEqualTo("web:m10482");
        assertThat(gate.value("mail", "web:m10482", "bo", null)).isEqualTo("web:deleted");
    }

    @Test
    void nor_do_names_tell_of_them() {
        Arrival.Understood event =
                (Arrival.Understood)
                        gate.through(
                                        new Arrival.Understood(
                                                "web",
                                                "view:m10482:7",
                                                "looked at m10482",
                                                "bo",
                                                null,
                                                Map.of("account", "of m10482", "team", "blue"),
                                                AT_NOON,
                                                Map.of("seen.m10482", true, "n", 1)))
                                .orElseThrow();

        assertThat(event.id()).doesNotContain("10482").isEqualTo(gate.id("view:m10482:7", "", ""));
        assertThat(event.name()).isEqualTo("looked at deleted");
        assertThat(event.groups()).isEqualTo(Map.of("account", "of deleted", "team", "blue"));
        assertThat(event.properties()).containsOnlyKeys("n");
        assertThat(gate.id("view:7", "bo", null)).isEqualTo("view:7");
        assertThat(gate.raw("{\"url\":\"/people/m10482?x\"}")).isEmpty();
        assertThat(gate.raw("{\"url\":\"/people/m104829?x\"}")).isPresent();
    }

    private Object value(String text) {
        return gate.value("page", text, "bo", null);
    }
}
