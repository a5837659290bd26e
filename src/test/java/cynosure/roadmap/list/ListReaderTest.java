package cynosure.roadmap.list;

import static cynosure.roadmap.list.ExportsTest.work;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cynosure.problem.Fault;
import cynosure.roadmap.Limits;
import cynosure.roadmap.Work;
import java.nio.charset.Charset;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListReaderTest {

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void any_usual_encoding_is_read_with_and_without_its_mark(String encoding) {
        String table = "Título;Title;Who\r\n1;Lesen für alle – überall;Jörg\r\n";
        Charset charset = Charset.forName(encoding);
        String bare = ListReader.letters("list.csv", table.getBytes(charset));

        assertThat(ListReader.read("list.csv", bare).works().getFirst().title())
                .isEqualTo("Lesen für alle – überall");
        if (encoding.startsWith("UTF")) {
            byte[] marked = ("\ufeff" + table).getBytes(charset);
            assertThat(ListReader.letters("list.csv", marked)).isEqualTo(table);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void any_usual_separator_is_found(String sign) {
        String table =
                "Key,Title,Size,Link\nA-1,First,2.5,https://a.example/1\nA-2,Second,,javascript:alert(1)\n"
                        .replace(",", sign);
        ReadList list = ListReader.read("list.csv", table);

        assertThat(list.tracker()).isEqualTo(Tracker.TABLE);
        assertThat(list.works())
                .containsExactly(
                        work("A-1", "First", "", false, "", "https://a.example/1", "2.5"),
                        work("A-2", "Second", "", false, "", "", null));
    }

    @Test
    void a_pasted_list_is_one_item_a_line_without_its_bullets() {
        ReadList list =
                ListReader.read(
                        "What you pasted",
                        """
                        - Sync on trains
                        * [x] Mend lost notes
                        2. A page, for each; club

                        •\tTell booksellers
                        sync  on Trains
                        """);

        assertThat(list.tracker()).isEqualTo(Tracker.LINES);
        assertThat(list.works())
                .extracting(Work::title)
                .containsExactly(
                        "Sync on trains",
                        "Mend lost notes",
                        "A page, for each; club",
                        "Tell booksellers");
        assertThat(list.works())
                .extracting(Work::finished)
                .containsExactly(false, true, false, false);
        assertThat(list.refused())
                .containsExactly(
                        new ReadList.Refused(
                                6, "“sync on Trains” stands in line 1 already", "sync  on Trains"));
    }

    @Test
    void every_row_that_can_not_be_read_is_named_and_the_others_are_read() {
        ReadList list =
                ListReader.read(
                        "list.csv",
                        "Key,Title,Status\nA-1,First,Open\nA-2,Second\n,,Open\nA-1,Again,Open\nA-3,%s,Open\nA-4,Fourth,Open\n"
                                .formatted("x".repeat(301)));

        assertThat(list.works()).extracting(Work::key).containsExactly("A-1", "A-4");
        assertThat(list.refused())
                .extracting(ReadList.Refused::line)
                .containsExactly(3L, 4L, 5L, 6L);
        assertThat(list.refused())
                .extracting(ReadList.Refused::reason)
                .containsExactly(
                        "it has 2 values where the file has 3 columns",
                        "it has no title",
                        "“Again” stands in line 2 already",
                        "the title has 301 characters; 300 fit");
    }

    @Test
    void a_quote_that_is_never_closed_is_named_and_makes_no_item() {
        ReadList list =
                ListReader.read(
                        "list.csv", "Key,Title\nA-1,First\nA-2,\"Second\nA-3,Third\nA-4,Fourth\n");

        assertThat(list.works()).extracting(Work::key).containsExactly("A-1", "A-2");
        assertThat(list.works().getLast().title()).contains("Second A-3,Third");
    }

    @Test
    void a_formula_is_a_title_like_any_other_and_what_we_defused_comes_back_as_it_was() {
        ReadList list =
                ListReader.read(
                        "list.csv",
                        "Key,Title\nA-1,\"=HYPERLINK(\"\"https://a.example\"\",\"\"x\"\")\"\nA-2,'+1 for readers\n");

        assertThat(list.works())
                .extracting(Work::title)
                .containsExactly("=HYPERLINK(\"https://a.example\",\"x\")", "+1 for readers");
    }

    @Test
    void a_list_that_is_too_long_is_refused_whole() {
        String rows =
                IntStream.range(0, 100_000)
                        .mapToObj(i -> "A-" + i + ",Item " + i)
                        .collect(Collectors.joining("\n", "Key,Title\n", "\n"));

        assertRefused("roadmap.too-many", () -> ListReader.read("list.csv", rows));
        byte[] huge = new byte[Limits.BYTES_MAX + 1];
        assertRefused("roadmap.too-large", () -> ListReader.letters("list.csv", huge));
    }

    @Test
    void of_many_rows_that_can_not_be_read_the_first_are_named_and_all_are_counted() {
        ReadList list = ListReader.read("list.csv", "Key,Title\n" + "A-1\n".repeat(100_000));

        assertThat(list.works()).isEmpty();
        assertThat(list.refused()).hasSize(1_000);
        assertThat(list.refusals()).isEqualTo(100_000);
    }

    @Test
    void what_is_no_list_is_refused_with_the_reason() {
        assertRefused("roadmap.empty", () -> ListReader.read("list.csv", " \n\r\n\t"));
        assertRefused("roadmap.empty", () -> ListReader.read("list.csv", "Key,Title\n"));
        assertRefused(
                "roadmap.no-title", () -> ListReader.read("list.csv", "Colour,Price\nred,3\n"));
        byte[] noise = new byte[4096];
        new Random(7).nextBytes(noise);
        assertRefused("events.not-text", () -> ListReader.letters("list.csv", noise));
    }

    @Test
    void an_item_without_a_key_is_known_by_its_title_however_it_is_written() {
        ReadList list = ListReader.read("list.csv", "Key,Title\n,Sync on trains\n");

        assertThat(list.works().getFirst().key()).isEqualTo(Work.keyOf("  Sync  on TRAINS "));
        assertThat(list.works().getFirst().shownKey()).isEmpty();
    }

    private static void assertRefused(String code, Runnable reading) {
        assertThatThrownBy(reading::run)
                .isInstanceOfSatisfying(
                        Fault.class,
                        fault -> assertThat(fault.problems().first().code()).isEqualTo(code));
    }
}
