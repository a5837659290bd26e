package cynosure.events.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.events.Arrival;
import cynosure.events.Asked;
import cynosure.events.Desk;
import cynosure.events.Importer;
import cynosure.events.Moments;
import cynosure.events.Recipe;
import cynosure.events.Source;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where people get other names, none of theirs is left anywhere beside.
class OtherNamesTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    private final Remembered privacy = new Remembered();
    private final Door door = new Door(privacy, PrivacyKey.passing(), CLOCK);

    @BeforeEach
    void say() {
        privacy.said.put(Privacy.ALL, new Rules(false, List.of(), Pseudonyms.SHARED, 0));
        privacy.said.put("shop", new Rules(false, List.of(), Pseudonyms.APART, 0));
        privacy.said.put("lab", new Rules(false, List.of(), Pseudonyms.NONE, 0));
        door.changed();
    }

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void no_id_of_a_person_is_left_in_what_an_event_is_called() {
        for (String source : List.of("web", "shop")) {
            String once = called(source, "once plan ada", "ada", null);
            assertThat(once).doesNotContain("ada");
            assertThat(called(source, "once plan ada", "ada", null)).isEqualTo(once);
            assertThat(called(source, "once size ada", "ada", null)).isNotEqualTo(once);
            assertThat(called(source, "first of d-7", null, "d-7")).doesNotContain("d-7");
            assertThat(called(source, "n-4711", "ada", "d-7")).isEqualTo("n-4711");
        }
        assertThat(called("lab", "once plan ada", "ada", null)).isEqualTo("once plan ada");
        assertThat(door.of(Privacy.FILES).id("once plan ada", "ada", null))
                .isEqualTo(called("web", "once plan ada", "ada", null));
        Arrival.Alias alias = new Arrival.Alias("web", "d-7 is ada", "d-7", "ada", noon());
        assertThat(((Arrival.Alias) through(alias)).id()).doesNotContain("d-7", "ada");
    }

    @Test
    void an_id_inside_a_text_gets_its_other_name_unless_it_is_an_ordinary_word() {
        Gate gate = door.of("web");
        String name = gate.actor("m-10482");

        assertThat(gate.value("url", "/users/m-10482/notes", "m-10482", null))
                .isEqualTo("/users/" + name + "/notes");
        assertThat(gate.value("who", "m-10482", null, "m-10482")).isEqualTo(name);
        assertThat(gate.value("url", "/admin/notes", "admin", null)).isEqualTo("/admin/notes");
        assertThat(door.of("lab").value("url", "/users/m-10482", "m-10482", null))
                .isEqualTo("/users/m-10482");
    }

    @Test
    void no_id_of_a_person_or_a_device_is_left_of_a_file(@TempDir Path folder) throws Exception {
        String rows =
                """
                {"event_type":"buy","event_time":"2026-03-02 08:00:00","user_id":"m-10482","device_id":"phone-7","$insert_id":"i-1"}
                {"event_type":"buy","event_time":"2026-03-02 09:00:00","user_id":"m-10482","device_id":"phone-7","$insert_id":"of m-10482"}
                """;
        try (Desk desk = Desk.inMemory(folder)) {
            Source file = desk.file("phones.json", rows);
            new Importer(desk.warehouse, desk.imports, door, CLOCK)
                    .bring(List.of(file), Recipe.GUESS, Asked.once().of("web"));

            assertThat(desk.rows("select count(*) from event")).containsExactly("2");
            assertThat(Everywhere.texts(desk.warehouse))
                    .noneMatch(text -> text.contains("m-10482") || text.contains("phone-7"));
        }
    }

    private String called(
            String source, String id, @Nullable String actor, @Nullable String anonymous) {
        return ((Arrival.Understood)
                        through(
                                new Arrival.Understood(
                                        source,
                                        id,
                                        "identify",
                                        actor,
                                        anonymous,
                                        Map.of(),
                                        noon(),
                                        Map.of())))
                .id();
    }

    private Arrival through(Arrival arrival) {
        return door.through(List.of(arrival), List::getFirst);
    }

    private static Moments noon() {
        return new Moments(null, NOON, NOON);
    }
}
