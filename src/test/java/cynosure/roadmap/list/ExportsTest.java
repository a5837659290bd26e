package cynosure.roadmap.list;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.roadmap.Work;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ExportsTest {

    @Test
    void an_export_from_jira_is_known_by_its_columns() {
        ReadList list = file("jira.csv");

        assertThat(list.tracker()).isEqualTo(Tracker.JIRA);
        assertThat(list.refused()).isEmpty();
        assertThat(list.works())
                .containsExactly(
                        work("LAN-12", "Sync on trains", "In Progress", false, "Tomas", "", "8"),
                        work(
                                "LAN-13",
                                "Ask for a note, at the end of a chapter",
                                "To Do",
                                false,
                                "Ines",
                                "",
                                "3"),
                        work("LAN-9", "Mend lost notes", "Done", true, "Tomas", "", "5"));
    }

    @Test
    void an_export_from_linear_is_known_by_its_columns() {
        ReadList list = file("linear.csv");

        assertThat(list.tracker()).isEqualTo(Tracker.LINEAR);
        assertThat(list.works())
                .containsExactly(
                        work("LAN-12", "Sync on trains", "In Progress", false, "Tomas", "", "8"),
                        work("LAN-14", "A page for each club", "Backlog", false, "", "", null),
                        work("LAN-3", "Growth banner 4", "Canceled", true, "Bram", "", "1"));
    }

    @Test
    void the_table_of_a_github_project_is_known_by_its_columns() {
        ReadList list = file("github.tsv");
        String issues = "https://github.com/lantern/app/issues/";

        assertThat(list.tracker()).isEqualTo(Tracker.GITHUB);
        assertThat(list.works())
                .containsExactly(
                        work(
                                issues + "12",
                                "Sync on trains",
                                "In progress",
                                false,
                                "tomas",
                                issues + "12",
                                "8"),
                        work(
                                issues + "14",
                                "A page for each club",
                                "📋 Backlog",
                                false,
                                "",
                                issues + "14",
                                null),
                        work(
                                issues + "9",
                                "Mend lost notes",
                                "✅ Done",
                                true,
                                "tomas",
                                issues + "9",
                                "5"),
                        work(
                                "tell booksellers",
                                "Tell booksellers",
                                "In progress",
                                false,
                                "lotte",
                                "",
                                null));
    }

    @Test
    void an_export_from_trello_is_known_by_its_columns() {
        ReadList list = file("trello.csv");

        assertThat(list.tracker()).isEqualTo(Tracker.TRELLO);
        assertThat(list.works())
                .extracting(Work::key)
                .containsExactly("65f0a1", "65f0a2", "65f0a3");
        assertThat(list.works())
                .extracting(Work::status)
                .containsExactly("Doing", "Later", "Later");
        assertThat(list.works()).extracting(Work::finished).containsExactly(false, false, true);
        assertThat(list.works().getFirst().url()).isEqualTo("https://trello.com/c/aB1/12-sync");
    }

    @Test
    void an_export_from_asana_is_known_by_its_columns() {
        ReadList list = file("asana.csv");

        assertThat(list.tracker()).isEqualTo(Tracker.ASANA);
        assertThat(list.works())
                .containsExactly(
                        work(
                                "1205993847561234",
                                "Sync on trains",
                                "In progress",
                                false,
                                "Tomas",
                                "",
                                null),
                        work(
                                "1205993847561235",
                                "A page for each club",
                                "Next",
                                false,
                                "",
                                "",
                                null),
                        work(
                                "1205993847561236",
                                "Mend lost notes",
                                "In progress",
                                true,
                                "Tomas",
                                "",
                                null));
    }

    private static ReadList file(String name) {
        try (InputStream in = ExportsTest.class.getResourceAsStream("/roadmap/" + name)) {
            byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
            assertThat(new String(bytes, StandardCharsets.UTF_8)).isNotEmpty();
            return ListReader.read(name, ListReader.letters(name, bytes));
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    static Work work(
            String key,
            String title,
            String status,
            boolean finished,
            String owner,
            String url,
            String size) {
        return new Work(
                key,
                title,
                status,
                finished,
                owner,
                url,
                size == null ? null : new BigDecimal(size));
    }
}
