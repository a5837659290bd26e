package cynosure.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.metric.Definition;
import cynosure.metric.Explainer;
import cynosure.metric.Parsed;
import cynosure.metric.Parser;
import cynosure.metric.Printer;
import cynosure.reference.EventTable;
import cynosure.reference.Reference;
import cynosure.reference.Row;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every file under `golden` is true. `-Dcynosure.golden=write` writes the queries anew, and
/// nothing but the queries: explanations and rows are written by hand.
class GoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    @Test
    void there_is_a_file_for_every_form() throws Exception {
        assertThat(files().count()).isGreaterThanOrEqualTo(45);
    }

    @ParameterizedTest
    @MethodSource("files")
    void the_story_is_true(Path file) throws Exception {
        Golden golden = Golden.read(file);
        Parsed parsed = Parser.parse(golden.block("sentence"));
        assertThat(parsed.problems()).isEmpty();
        Definition definition = parsed.definition();
        assertThat(Printer.print(definition)).isEqualTo(golden.block("sentence"));
        Question question = golden.question();
        assertThat(Compiler.check(definition, question)).isEmpty();
        assertThat(golden.told(reference(golden, definition, question)))
                .as("the reference")
                .isEqualTo(golden.block("rows"));
        try (var table = new EventTable(golden.events())) {
            Query query = Compiler.compile(definition, question, table);
            assertThat(golden.told(table.run(query))).isEqualTo(golden.block("rows"));
            Query trino = Compiler.compile(definition, question, table, Engine.TRINO);
            if ("write".equals(System.getProperty("cynosure.golden"))) {
                Golden written = golden.with("sql", query.sql()).with("trino", trino.sql());
                Files.writeString(file, written.text());
            }
            assertThat(query.sql().strip()).isEqualTo(Golden.read(file).block("sql"));
            assertThat(trino.sql().strip()).isEqualTo(Golden.read(file).block("trino"));
        }
        assertThat(Explainer.explain(definition)).isEqualTo(golden.explanation());
    }

    /// In the order of a result, without the segments in which nothing is ever counted.
    private static List<Row> reference(Golden golden, Definition definition, Question question) {
        List<Row> rows = Reference.rows(golden.events(), definition, question);
        Set<String> counted =
                rows.stream()
                        .filter(row -> row.value() != null && row.value().doubleValue() != 0)
                        .map(row -> "" + row.segment())
                        .collect(Collectors.toSet());
        Comparator<Row> inOrder =
                Comparator.comparing(Row::period)
                        .thenComparing(
                                Row::segment, Comparator.nullsFirst(Comparator.naturalOrder()));
        return rows.stream()
                .filter(row -> question.by() == null || counted.contains("" + row.segment()))
                .sorted(inOrder)
                .toList();
    }

    static Stream<Path> files() throws Exception {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> all =
                    files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
            return all.stream();
        }
    }
}
