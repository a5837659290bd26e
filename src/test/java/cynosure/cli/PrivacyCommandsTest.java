package cynosure.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.Cynosure;
import cynosure.Settings;
import cynosure.events.Arrival;
import cynosure.events.Collector;
import cynosure.events.Moments;
import cynosure.web.Browserless;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivacyCommandsTest {

    private static final String ID = "terminal-person-1";

    @TempDir Path folder;

    @Test
    void nobody_is_deleted_without_being_sure() {
        Typed typed = Typed.of("privacy", "forget", ID, "--data", folder.toString());
        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err()).contains("Say --yes when you are sure.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_person_is_told_what_is_known_and_deleted_with_proof() throws IOException {
        Path data = folder.resolve("data");
        try (Cynosure.Running server = Cynosure.start(new Settings("127.0.0.1", 0, data, null))) {
            Browserless.owner(server);
            Moments now = new Moments(null, Instant.now(), null);
            Collector collector = server.context().getBean(Collector.class);
            collector.keep(
                    List.of(
                            new Arrival.Understood(
                                    "web", "t1", "sing", ID, null, Map.of(), now, Map.of())),
                    "");
            collector.flush();
        }
        Path file = folder.resolve("person.jsonl");
        assertThat(typed("export", data, "--to", file.toString()).out()).startsWith("2 lines in ");
        assertThat(Files.readString(file)).contains("\"event\":\"sing\"");

        Typed forgotten = typed("forget", data, "--yes");
        assertThat(forgotten.exit()).isZero();
        assertThat(forgotten.out())
                .contains("deleted: 1 event, 1 id, 0 files")
                .contains("nothing found")
                .doesNotContain(ID);

        assertThat(typed("export", data).err()).contains("Nobody is known by this id.");
    }

    private static Typed typed(String what, Path data, String... more) {
        List<String> words = new ArrayList<>(List.of("privacy", what, ID));
        words.addAll(List.of("--data", data.toString()));
        words.addAll(List.of(more));
        return Typed.of(words.toArray(String[]::new));
    }
}
