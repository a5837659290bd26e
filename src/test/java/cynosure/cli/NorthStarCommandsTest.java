package cynosure.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.Cynosure;
import cynosure.Settings;
import cynosure.framework.Frameworks;
import cynosure.web.Browserless;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A North Star goes out as a file, is checked and compared, and comes in again.
class NorthStarCommandsTest {

    private static final String SAMPLE = "docs/samples/northstar.yaml";

    @TempDir Path folder;

    @Test
    void what_is_imported_is_exported_the_same_and_keeps_what_was_before() throws IOException {
        Path data = folder.resolve("data");
        Path changed = folder.resolve("changed.yaml");
        Path out = folder.resolve("out.yaml");
        try (var server = Cynosure.start(new Settings("127.0.0.1", 0, data, null))) {
            Browserless.owner(server);
        }
        Files.writeString(
                changed, Files.readString(Path.of(SAMPLE)).replace("Reading members", "Readers"));

        assertThat(at(data, "import", SAMPLE).out()).isEqualTo("The first North Star\n");
        assertThat(at(data, "import", SAMPLE).out()).startsWith("Nothing changed");
        assertThat(at(data, "import", changed.toString(), "--why=Shorter").out())
                .isEqualTo("“Reading members” is now called “Readers”\n");
        assertThat(at(data, "export", "--output=" + out).exit()).isZero();
        assertThat(Files.readString(out))
                .isEqualTo(Files.readString(changed).replace("../northstar", "northstar"));
        assertThat(at(data, "export").out()).isEqualTo(Files.readString(out));
        try (var server = Cynosure.start(new Settings("127.0.0.1", 0, data, null))) {
            var history = server.context().getBean(Frameworks.class).history();
            assertThat(history).hasSize(2);
            assertThat(history.getFirst().why()).isEqualTo("Shorter");
            assertThat(Browserless.newOwner(server).open("/north-star/northstar.yaml").text())
                    .isEqualTo(Files.readString(out));
        }
    }

    @Test
    void metrics_of_dbt_come_in_and_the_whole_goes_out_as_ossie() throws IOException {
        Path data = folder.resolve("data");
        String dbt = "src/test/resources/golden/dbt/combined.yml";
        try (var server = Cynosure.start(new Settings("127.0.0.1", 0, data, null))) {
            Browserless.owner(server);
        }

        assertThat(at(data, "import", "--from=dbt", dbt).err()).contains("no North Star yet");
        at(data, "import", SAMPLE);
        assertThat(at(data, "import", SAMPLE, dbt).exit()).isEqualTo(2);
        assertThat(at(data, "import", "--from=dbt", "--only=Vists", dbt).err()).contains("Visits");
        assertThat(at(data, "import", "--from=dbt", "--only=Visits", dbt).out())
                .isEqualTo("“Visits”: number of visits\n\n“Visits” added\n");
        assertThat(at(data, "export", "--as=ossie").out())
                .startsWith("version: 0.2.0.dev0\n")
                .contains("name: visits\n", "COUNT(CASE WHEN events.name = 'visits' THEN 1 END)");
    }

    @Test
    void a_build_stops_at_a_mistake_and_if_it_wants_at_advice() throws IOException {
        Path poor = folder.resolve("poor.yaml");
        Files.writeString(
                poor,
                "version: 1\nproduct: A\ngame: attention\nmetric:\n  name: Daily active users\n");
        Path wrong = folder.resolve("wrong.yaml");
        Files.writeString(
                wrong,
                "version: 1\nproduct: A\ngame: attention\nmetric:\n  name: B\n  definition: nmber of x\n");

        assertThat(Typed.of("validate", SAMPLE).exit()).isZero();
        Typed advice = Typed.of("validate", poor.toString());
        assertThat(advice.exit()).isZero();
        assertThat(advice.out()).contains("[vanity.active-users]", "No input yet");
        assertThat(Typed.of("validate", poor.toString(), "--strict").exit()).isEqualTo(1);
        Typed refused = Typed.of("validate", wrong.toString());
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("“B”: ");
    }

    @Test
    void what_is_believed_and_worked_on_goes_along_and_a_build_hears_what_links_to_nothing()
            throws IOException {
        Path file = folder.resolve("northstar.yaml");
        Path data = folder.resolve("data");
        Files.writeString(
                file,
                Files.readString(Path.of(SAMPLE)).replace("../northstar", "northstar")
                        + """
                        vision: A place where a club reads together.
                        beliefs:
                          - id: b1
                            words: People stay for people
                            kind: worth
                        exchanges:
                          - id: m1
                            words: Somebody answers a note
                            when: habit
                            chosen: true
                            shown-by:
                              - notes-read
                        roadmap:
                          - key: LAN-12
                            title: Sync on trains
                            size: 8
                            serves:
                              - input: reading
                              - input: notes-read
                                if: trains are quiet
                          - title: Growth banner 4
                        """);
        try (var server = Cynosure.start(new Settings("127.0.0.1", 0, data, null))) {
            Browserless.owner(server);
        }

        Typed advice = Typed.of("validate", file.toString(), "--strict");
        assertThat(advice.exit()).isEqualTo(1);
        assertThat(advice.out())
                .contains(
                        "This roadmap item links to nothing: “Growth banner 4”.",
                        "[work.unlinked]",
                        "Nobody works on “Three evenings a week”, “Chapters that leave a note”.");
        assertThat(at(data, "import", file.toString()).out())
                .isEqualTo(
                        "The first North Star\nThere is a vision\n“People stay for people” is believed\n“Somebody answers a note” is a moment on the journey\n“Sync on trains” is on the roadmap\n“Growth banner 4” is on the roadmap\n");
        assertThat(at(data, "export").out()).isEqualTo(Files.readString(file));
        assertThat(at(data, "import", SAMPLE).out()).startsWith("Nothing changed");
        assertThat(at(data, "export").out()).isEqualTo(Files.readString(file));
        assertThat(Typed.of("diff", SAMPLE, file.toString()).out())
                .startsWith("There is a vision\n")
                .contains("“Sync on trains” is on the roadmap\n");
    }

    @Test
    void two_files_are_compared_in_words() throws IOException {
        Path other = folder.resolve("other.yaml");
        Files.writeString(
                other,
                Files.readString(Path.of(SAMPLE)).replace("confidence: 85", "confidence: 90"));

        assertThat(Typed.of("diff", SAMPLE, SAMPLE).exit()).isZero();
        Typed differs = Typed.of("diff", SAMPLE, other.toString());
        assertThat(differs.exit()).isEqualTo(1);
        assertThat(differs.out())
                .isEqualTo("How sure the team is of “Reading members”: 85 % → 90 %\n");
    }

    @Test
    void nobody_can_have_written_it_where_nobody_has_come_in() {
        Typed refused = at(folder.resolve("empty"), "import", SAMPLE);

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("Nobody has come in yet");
        assertThat(Typed.of("export", "--data=" + folder.resolve("empty")).exit()).isEqualTo(2);
    }

    private static Typed at(Path data, String command, String... more) {
        String[] words = new String[more.length + 2];
        words[0] = command;
        System.arraycopy(more, 0, words, 1, more.length);
        words[more.length + 1] = "--data=" + data;
        return Typed.of(words);
    }
}
