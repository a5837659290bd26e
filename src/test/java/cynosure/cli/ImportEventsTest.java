package cynosure.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.Cynosure;
import cynosure.Settings;
import cynosure.events.Arrival;
import cynosure.events.Collector;
import cynosure.events.EventSources;
import cynosure.events.Moments;
import cynosure.people.People;
import cynosure.people.Person;
import cynosure.web.Browserless;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files of events come into an installation from a terminal.
class ImportEventsTest {

    private static final Instant AT = Instant.parse("2026-01-05T09:00:00Z");

    @TempDir Path folder;
    private String shop = "";

    @BeforeEach
    void make() {
        try (Cynosure.Running server = start()) {
            Browserless.owner(server);
            Person owner = server.context().getBean(People.class).members().getFirst();
            EventSources sources = server.context().getBean(EventSources.class);
            shop = sources.add("Web shop", List.of(), owner).id();
            sources.add("Till", List.of(), owner);
            sources.add("Till", List.of(), owner);
            send(server, "m1");
        }
    }

    @Test
    void an_id_counts_once_whether_it_came_in_a_file_or_was_sent() throws IOException {
        String file = file("a.csv", "user,time,event,message_id\na,2026-01-05,buy,m1\n");
        String more =
                file(
                        "b.csv",
                        Files.readString(Path.of(file)) + "b,2026-01-06,buy,m2\nc,never,buy,m3\n");

        Typed first = bring(file, "--source", "web shop");
        Typed second = bring(file, more, "--source", "Web shop");

        assertThat(first.err()).isEmpty();
        assertThat(first.out()).isEqualTo(file + ": 0 events added, 1 there before.\n");
        assertThat(second.out())
                .startsWith(
                        file
                                + ": nothing added, its content came in before.\n"
                                + more
                                + ": 1 event added, 1 there before, 1 row refused; the first is line 4: ");
        try (Cynosure.Running server = start()) {
            send(server, "m2");
        }
        assertThat(Typed.of("events", "--data", data(), "--output", "csv").out())
                .contains("buy,,,2,");
    }

    @Test
    void without_a_source_it_is_another_event_and_what_is_said_of_columns_holds()
            throws IOException {
        String file = file("a.csv", "who,day,number\na,05.01.2026,1\n");

        Typed typed =
                bring(
                        file,
                        "--map",
                        "user=who,time=day",
                        "--time-format=dd.MM.yyyy",
                        "--event=return");

        assertThat(typed.out()).isEqualTo(file + ": 1 event added.\n");
        assertThat(Typed.of("events", "return", "--data", data(), "--output", "csv").out())
                .contains("return,number,number,1,,");
    }

    @Test
    void a_source_that_is_none_is_answered_with_those_there_are() throws IOException {
        String file = file("a.csv", "user,time,event\na,2026-01-05,buy\n");

        Typed unknown = bring(file, "--source", "Web shpo");
        Typed several = bring(file, "--source", "Till");
        Typed noEvents = Typed.of("import", "a.yaml", "--source", "Till", "--data", data());

        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err())
                .contains(
                        "There is no source \"Web shpo\".",
                        "Did you mean Web shop?",
                        "These exist: Web shop, Till.");
        assertThat(several.err()).contains("2 sources are called \"Till\".", "by its id");
        assertThat(noEvents.err()).contains("Add --from events");
        assertThat(Typed.of("events", "--data", data(), "--output", "csv").out())
                .contains("buy,,,1,");
    }

    private void send(Cynosure.Running server, String id) {
        server.context()
                .getBean(Collector.class)
                .keep(
                        List.of(
                                new Arrival.Understood(
                                        shop,
                                        id,
                                        "buy",
                                        "a",
                                        null,
                                        Map.of(),
                                        new Moments(null, AT, AT),
                                        Map.of())),
                        "");
    }

    private Typed bring(String... words) {
        return Typed.of(
                Stream.concat(Stream.of("import", "--data", data()), Stream.of(words))
                        .toArray(String[]::new));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private Cynosure.Running start() {
        return Cynosure.start(new Settings("127.0.0.1", 0, Path.of(data()), null));
    }
}
