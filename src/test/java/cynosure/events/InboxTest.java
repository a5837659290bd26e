package cynosure.events;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.warehouse.Stop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {

    private static final String HEADER = "wann;wer;was\n";
    private static final String ROW = "05.01.2026 09:00;ann;visit\n";
    private static final Mapping SAID =
            Mapping.of("wer", "wann", "was").withTimeFormat("dd.MM.yyyy HH:mm");
    private static final Person ADA = new Person("ada", "Ada", Role.OWNER);

    @TempDir Path files;
    @TempDir Path folder;
    private final Kept saved = new Kept();
    private Desk desk;
    private Inbox inbox;

    @BeforeEach
    void open() {
        desk = new Desk(files);
        inbox = new Inbox(folder, desk.importer(), saved);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_file_that_has_stopped_growing_comes_in_by_its_saved_mapping() throws IOException {
        remember();
        Path file = put("a.csv", HEADER + ROW);

        assertThat(look()).isEmpty();
        Files.writeString(file, "06.01.2026 10:00;bob;visit\n", StandardOpenOption.APPEND);
        assertThat(look()).isEmpty();
        assertThat(look()).containsExactly("a.csv");

        assertThat(desk.events())
                .containsExactly("visit|ann|2026-01-05 09:00:00", "visit|bob|2026-01-06 10:00:00");
        assertThat(folder.resolve("done/a.csv")).exists();
        assertThat(file).doesNotExist();
    }

    @Test
    void the_rows_it_refused_lie_beside_it() throws IOException {
        remember();
        put("a.csv", HEADER + ROW + "never;bob;visit\n");
        look();
        look();

        assertThat(folder.resolve("done/a.csv.refused.csv"))
                .content()
                .startsWith("line,reason,row")
                .contains("never;bob;visit");
    }

    @Test
    void the_same_file_a_second_time_adds_nothing_and_both_are_kept() throws IOException {
        remember();
        for (int i = 0; i < 2; i++) {
            put("a.csv", HEADER + ROW);
            look();
            look();
        }
        assertThat(desk.events()).hasSize(1);
        assertThat(folder.resolve("done/a.csv")).exists();
        assertThat(folder.resolve("done/2-a.csv")).exists();
    }

    @Test
    void what_came_in_last_is_told_by_what_lies_there() throws IOException {
        remember();
        desk.bring(desk.file("by-hand.csv", HEADER + ROW.replace("ann", "eve")), SAID);
        assertThat(inbox.latest(desk.imports.all())).isEmpty();
        put("b.csv", HEADER + ROW);
        look();
        look();
        put("a.csv", HEADER + ROW.replace("ann", "bob"));
        look();
        look();
        desk.bring(desk.file("by-hand-again.csv", HEADER + ROW.replace("ann", "kim")), SAID);

        assertThat(inbox.latest(desk.imports.all()).orElseThrow().file()).isEqualTo("a.csv");
        Files.delete(folder.resolve("done/a.csv"));
        assertThat(inbox.latest(desk.imports.all()).orElseThrow().file()).isEqualTo("b.csv");
    }

    @Test
    void a_file_nobody_has_explained_is_refused_with_the_reason_beside_it() throws IOException {
        put("a.csv", HEADER + ROW);
        look();
        look();

        assertThat(desk.events()).isEmpty();
        assertThat(folder.resolve("refused/a.csv.reason.txt"))
                .content()
                .contains(
                        "No saved mapping is for files like a.csv, with the columns wann, wer, was.");
        assertThat(inbox.refused())
                .singleElement()
                .satisfies(one -> assertThat(one.file()).isEqualTo("a.csv"));
    }

    @Test
    void an_export_that_is_known_needs_no_mapping() throws IOException {
        put(
                "m.jsonl",
                """
                {"event":"visit","properties":{"time":1767603600,"distinct_id":"ann","$insert_id":"i-1"}}
                """);
        look();
        look();

        assertThat(desk.events()).containsExactly("visit|ann|2026-01-05 09:00:00");
    }

    @Test
    void what_is_hidden_or_still_being_fetched_is_left_alone() throws IOException {
        for (String name : List.of(".hidden.csv", "a.csv.part", "b.tmp")) {
            put(name, HEADER + ROW);
        }
        look();

        assertThat(look()).isEmpty();
        assertThat(folder.resolve("a.csv.part")).exists();
    }

    private void remember() {
        Source first = desk.file("first.csv", HEADER + ROW.replace("ann", "first"));
        saved.save(
                "Besuche", desk.preview(first, new Recipe(Shape.GUESS, SAID)).understanding(), ADA);
    }

    private List<String> look() {
        return inbox.look(new Stop());
    }

    private Path put(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /// Saved mappings in a list.
    private static final class Kept implements SavedMappings {

        private final List<SavedMapping> all = new ArrayList<>();

        @Override
        public List<SavedMapping> all() {
            return all;
        }

        @Override
        public Optional<SavedMapping> of(String signature) {
            return all.stream().filter(one -> one.signature().equals(signature)).findFirst();
        }

        @Override
        public void save(String name, Understanding understanding, Person by) {
            all.add(
                    new SavedMapping(
                            name,
                            name,
                            Signature.of(understanding),
                            Signature.columns(understanding),
                            understanding.recipe(),
                            Desk.NOW));
        }

        @Override
        public void forget(String id) {
            all.removeIf(one -> one.id().equals(id));
        }
    }
}
