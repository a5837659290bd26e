package cynosure.cli.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cynosure.metric.Grain;
import cynosure.problem.Fault;
import cynosure.problem.Place;
import cynosure.problem.Problem;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files of metrics, good and bad.
class MetricsFileTest {

    private static final String ONE = "metrics: [{name: A, definition: number of x}]\n";

    @TempDir Path folder;

    @Test
    void a_file_says_what_is_measured_on_what() throws IOException {
        MetricsFile file =
                read("""
                                zone: Europe/Berlin
                                week: sunday
                                from: 2026-01-01
                                events:
                                  files: [a/*.csv, b.csv]
                                  user: who
                                  delimiter: ";"
                                series: {nps: n.csv}
                                metrics:
                                  - name: A
                                    definition: '[B] per account'
                                    every: week
                                    by: first month
                                  - name: B
                                    definition: number of x
                                """)
                        .file();

        assertThat(file.weekStart()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(file.from()).isEqualTo("2026-01-01");
        assertThat(file.events().files()).containsExactly(folder + "/a/*.csv", folder + "/b.csv");
        assertThat(file.events().parts()).containsEntry("user", "who").hasSize(1);
        assertThat(file.series()).containsEntry("nps", folder.resolve("n.csv"));
        assertThat(file.metrics().getFirst().every()).isEqualTo(Grain.WEEK);
        assertThat(file.metrics().getFirst().definition().text()).isEqualTo("[B] per account");
        assertThat(new FileBook(file).sentence("B")).hasValue("number of x");
    }

    @Test
    void every_mistake_is_told_at_once_with_its_line_and_the_nearest_word() throws IOException {
        List<String> told =
                read(
                                """
                                zone: Europe/Berlim
                                evnets: {}
                                from: yesterday
                                week: tuesday
                                events:
                                  delimiter: ten
                                metrics:
                                  - name: A
                                    definition: number of x
                                    evry: week
                                  - name: A
                                    definition: number of y
                                    every: mnth
                                  - definition: number of z
                                  - name: C
                                    definition: [A]
                                  - just a word
                                """)
                        .problems()
                        .all()
                        .stream()
                        .map(MetricsFileTest::shortly)
                        .toList();

        assertThat(told)
                .containsExactly(
                        "1 yaml.value Europe/Berlin",
                        "2 yaml.key events",
                        "3 yaml.value -",
                        "4 yaml.value -",
                        "6 yaml.value -",
                        "10 yaml.key every",
                        "11 yaml.twice -",
                        "13 yaml.value month",
                        "14 yaml.missing -",
                        "16 yaml.value -",
                        "17 yaml.value -");
    }

    @Test
    void a_key_said_twice_is_told() throws IOException {
        assertThat(read("zone: UTC\nzone: UTC\n" + ONE).problems())
                .extracting(MetricsFileTest::shortly)
                .containsExactly("2 yaml.twice -");
    }

    @Test
    void what_is_no_yaml_is_told_with_its_line() throws IOException {
        Problem tab = refused("metrics:\n\t- name: A\n");
        assertThat(tab.place().line()).isEqualTo(2);
        assertThat(tab.sentence()).endsWith("it is indented with a tab.");
        assertThat(tab.next()).isEqualTo("Indent with blanks.");

        Problem bracket = refused("metrics:\n  - name: A\n    definition: [B] per account\n");
        assertThat(bracket.place().line()).isBetween(3, 4);
        assertThat(bracket.next()).contains("stands in single quotes");

        assertThat(refused("a: b\n---\nc: d\n").code()).isEqualTo("yaml.syntax");
        assertThat(refused("a: \0\n").code()).isEqualTo("yaml.syntax");
        assertThat(refused("a: \"\\x").code()).isEqualTo("yaml.syntax");
        assertThat(refused("a: !!javax.script.ScriptEngineManager [x]\nb: *none\n").code())
                .isEqualTo("yaml.syntax");
        assertThat(refused("").code()).isEqualTo("yaml.metrics");
    }

    @Test
    void a_file_that_nests_without_end_or_names_itself_over_and_over_is_refused()
            throws IOException {
        assertThat(refused("a: " + "[".repeat(100_000)).code()).isEqualTo("yaml.syntax");
        assertThat(refused("- ".repeat(100_000)).code()).isEqualTo("yaml.syntax");
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            String before = "*a" + (i - 1) + ",";
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, before.repeat(10)));
        }
        assertThat(refused(bomb.toString()).code()).isEqualTo("yaml.syntax");
        assertThat(read("metrics: &m\n  - name: A\n    definition: *m\n").problems()).isNotEmpty();
        assertThat(read("? [a, b]\n: c\n" + ONE).problems())
                .extracting(Problem::code)
                .containsExactly("yaml.key");
    }

    @Test
    void a_file_of_a_hundred_megabytes_is_refused_without_being_read() throws IOException {
        Path file = folder.resolve("big.yaml");
        try (var big = new RandomAccessFile(file.toFile(), "rw")) {
            big.setLength(100L * 1024 * 1024);
        }
        assertThat(fault(file).problems().first().code()).isEqualTo("yaml.large");
        assertThat(fault(folder).problems().first().code()).isEqualTo("yaml.unreadable");
        assertThat(fault(folder.resolve("none")).kind()).isEqualTo(Fault.Kind.UNREADABLE);
        Path latin = Files.write(folder.resolve("l.yaml"), new byte[] {'a', ':', ' ', (byte) 0xe9});
        assertThat(fault(latin).problems().first().next()).isEqualTo("Save it as UTF-8.");
    }

    @Test
    void a_place_in_a_sentence_is_a_place_in_the_file() throws IOException {
        MetricsFile file =
                read("""
                                metrics:
                                  - name: A
                                    definition: number off x
                                  - name: B
                                    definition: "number off x"
                                  - name: C
                                    definition: >-
                                      number off
                                      x
                                """)
                        .file();
        List<Integer> columns =
                file.metrics().stream()
                        .map(MetricsFile.Metric::definition)
                        .map(
                                said ->
                                        said.problem(
                                                        Problem.of("a.b", "no", "")
                                                                .at(
                                                                        new Place(
                                                                                "sentence",
                                                                                1,
                                                                                8,
                                                                                3,
                                                                                said.text())))
                                                .place())
                        .map(place -> place.text().indexOf("off") + 1 - place.column())
                        .toList();

        assertThat(columns).containsOnly(0);
    }

    private MetricsFileReader.Told read(String text) throws IOException {
        return MetricsFileReader.read(Files.writeString(folder.resolve("m.yaml"), text));
    }

    private Problem refused(String text) throws IOException {
        return fault(Files.writeString(folder.resolve("m.yaml"), text)).problems().first();
    }

    private static Fault fault(Path file) {
        return catchThrowableOfType(Fault.class, () -> MetricsFileReader.read(file));
    }

    private static String shortly(Problem problem) {
        return "%d %s %s"
                .formatted(
                        problem.place().line(),
                        problem.code(),
                        problem.nearest() == null ? "-" : problem.nearest());
    }
}
