package cynosure.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MistakeTest {

    private static final String HEADER = "user,time,event\n";

    @TempDir Path folder;

    private static void check(Typed typed, int exit, String... words) {
        assertThat(typed.exit()).as(typed.err()).isEqualTo(exit);
        assertThat(typed.err()).contains(words).doesNotContain("Exception", "\tat ");
        assertThat(typed.out()).isEmpty();
    }

    @Test
    void an_unknown_event_is_marked_and_the_nearest_named() {
        check(
                Typed.records("number of purchas, per month"),
                2,
                "There is no event `purchas`.",
                "  number of purchas, per month\n",
                "            ^^^^^^^\n",
                "Did you mean purchase?",
                "(metric.unknown-event)");
    }

    @Test
    void an_unknown_property_is_marked_and_the_nearest_named() {
        check(
                Typed.records("total dollar_valu of purchase, per month"),
                2,
                "        ^^^^^^^^^^^",
                "Did you mean dollar_value?");
    }

    @Test
    void a_missing_word_is_marked_where_it_is_missing() {
        check(Typed.records("number of users did purchase"), 2, "                ^");
        check(Typed.records(""), 2, "(metric.");
    }

    @Test
    void a_period_other_than_the_sentences_own_is_refused() {
        check(Typed.records("number of purchase, per month", "--every", "week"), 2, "per month");
    }

    @Test
    void words_after_options_are_checked() {
        check(Typed.records("number of purchase", "--every", "moth"), 2, "did you mean month?");
        check(Typed.records("number of purchase", "--from", "1997-13-01"), 2, "is no day");
        check(Typed.records("number of purchase", "--zone", "Europe/Berln"), 2, "Europe/Berlin");
        check(Typed.records("number of purchase", "--output", "xml"), 2, "--output", "xml");
        check(Typed.records("number of purchase", "--delimiter", "abc"), 2, "no delimiter");
        check(Typed.records("number of purchase", "--memory", "lots"), 2, "4GB or 800MB");
        check(Typed.records("number of purchase", "--by", "colour"), 2, "colour");
        check(
                Typed.records("number of purchase", "--map", "usr=customer_id"),
                2,
                "Did you mean user?");
        check(
                Typed.records("number of purchase", "--map", "user=custmer_id"),
                2,
                "Did you mean customer_id?");
        check(Typed.records("number of purchase", "--evry", "week"), 2, "--evry");
        check(Typed.of("measure"), 2, "neither a sentence nor a file");
        check(Typed.of("measure", "number of purchase"), 2, "--events");
        check(Typed.of("measre"), 2, "measure");
    }

    @Test
    void unreadable_files_are_named() throws IOException {
        check(measure(folder.resolve("none.csv")), 3, "none.csv");
        check(measure(folder.resolve("*.csv")), 3, "No file matches");
        check(measure(folder), 3, "is a folder");
        check(measure(write("empty.csv", "")), 3, "empty.csv is empty");
        check(measure(write("header.csv", HEADER)), 3, "header.csv has no rows");
        check(measure(write("prose.txt", "hello\n")), 3, "not cut into columns");
    }

    @Test
    void an_unreadable_row_is_named_with_file_and_line() throws IOException {
        Path file = write("a.csv", HEADER + "u,2026-01-05,x\nu,yesterday,x\nu,2026-01-06,x\nu\n");

        check(
                measure(file),
                3,
                "a.csv, line 3 is unreadable: \"yesterday\" in time is no time written as iso.",
                "So are 1 more rows.",
                "  u,yesterday,x");
    }

    @Test
    void unreadable_rows_are_left_out_when_asked() throws IOException {
        Path file = write("a.csv", HEADER + "u,2026-01-05,x\nu,yesterday,x\nu,2026-01-06,x\n");

        Typed typed = measure(file, "--skip-unreadable", "--output", "csv");

        assertThat(typed.exit()).isZero();
        assertThat(typed.out()).endsWith("2026-01-01,2,true\n");
        assertThat(typed.err()).contains("Left out 1 of 3 rows").contains("line 3");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Typed measure(Path file, String... more) {
        String[] words = new String[more.length + 4];
        words[0] = "measure";
        words[1] = "number of x, per month";
        words[2] = "--events";
        words[3] = file.toString();
        System.arraycopy(more, 0, words, 4, more.length);
        return Typed.of(words);
    }
}
