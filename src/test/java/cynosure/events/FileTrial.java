package cynosure.events;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.events.Interpreter.Meaning;
import cynosure.events.reading.Row;
import cynosure.fuzz.Scratch;
import cynosure.fuzz.Trial;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// A file to import, from its first byte to its last event: packing, archive, encoding, form, rows,
/// times. Each row is an event or has a reason why not; a file that can't be read is refused in one
/// sentence; and read twice it says the same.
public final class FileTrial implements Trial {

    /// Which rows begin on which lines must be told; how many more rows change nothing.
    private static final int ROWS_MAX = 20_000;

    private final String name;

    private FileTrial(String name) {
        this.name = name;
    }

    /// @param name what the person calls the file
    public static Trial named(String name) {
        return new FileTrial(name);
    }

    @Override
    public void of(byte[] bytes) {
        if (forAnotherProcess(bytes)) {
            return;
        }
        Scratch.with(
                bytes,
                file -> {
                    Source source = new Source(file, name);
                    assertThat(said(source)).isEqualTo(said(source));
                });
    }

    static boolean forAnotherProcess(byte[] bytes) {
        return bytes.length > 3
                && new String(bytes, 0, 4, StandardCharsets.US_ASCII).equals("PAR1");
    }

    private static List<String> said(Source source) {
        try {
            Preview preview = Previewing.of(source, Recipe.GUESS);
            Understanding understood = preview.understanding();
            assertThat(preview.lines()).hasSizeLessThanOrEqualTo(Preview.ROWS);
            understood.problems().forEach(FileTrial::check);
            List<String> said = new ArrayList<>(understood.why());
            if (understood.problems().none()) {
                said.addAll(rows(source, understood.recipe()));
            }
            return said;
        } catch (Fault refused) {
            refused.problems().forEach(FileTrial::check);
            return List.of(refused.problems().first().toString());
        }
    }

    private static List<String> rows(Source source, Recipe recipe) {
        List<String> rows = new ArrayList<>();
        Survey survey = new Survey(recipe.shape());
        try (Opened file = Opened.read(source, recipe.shape())) {
            Interpreter interpreter =
                    new Interpreter(
                            recipe.mapping(), file.columns(), false, recipe.shape().deviceColumn());
            String part = "";
            long line = 0;
            for (Row row = file.next(); row != null && rows.size() < ROWS_MAX; row = file.next()) {
                long last = part.equals(file.part()) ? line : 0;
                boolean further = row.line() > last || recipe.shape().typed() && row.line() == last;
                assertThat(further).as("lines in their order").isTrue();
                part = file.part();
                line = row.line();
                rows.add(line + " " + said(row, interpreter, survey, file.columns()));
            }
        }
        return rows;
    }

    private static String said(
            Row row, Interpreter interpreter, Survey survey, List<String> columns) {
        return switch (row) {
            case Row.Refused(long line, String reason, String text) -> {
                assertThat(reason).isNotBlank();
                yield reason + ": " + text;
            }
            case Row.Read read -> {
                assertThat(Stream.of(read.values()).skip(columns.size()))
                        .as("values without a column")
                        .allMatch(Objects::isNull);
                survey.see(read, columns);
                yield switch (interpreter.of(read)) {
                    case Meaning.Unclear(String reason) -> reason + ": " + read.text().get();
                    case Meaning.Happened happened -> happened.toString();
                };
            }
        };
    }

    static void check(Problem problem) {
        assertThat(problem.code()).matches("events\\.[a-z-]+");
        assertThat(problem.sentence())
                .isNotBlank()
                .doesNotContain("Exception", "java.", "tools.jackson");
    }
}
