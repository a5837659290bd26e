package cynosure.events;

import cynosure.events.reading.Encoding;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Looks at the first rows of a table and understands what it can, as a file's are understood.
public final class TableGuess {

    private TableGuess() {}

    /// @param table its name, which can say what it holds
    /// @param key the column that tells each row from all others, null where the database names
    ///   none
    public static Preview of(String table, List<TableRow> rows, Recipe said, @Nullable String key) {
        String text = rows.stream().map(TableRow::json).collect(Collectors.joining("\n"));
        Head head = new Head(text, true, Encoding.EMPTY, "", table);
        Shape plain = new Shape(Format.JSON_LINES, null, "UTF-8", false, Export.NONE);
        Export export = said.shape().export();
        if (export == null) {
            export = Export.of(Samples.of(head, plain).columns());
        }
        Shape shape = plain.by(export);
        Samples samples = Samples.of(head, shape);
        if (samples.rows().isEmpty()) {
            Problem none =
                    Problem.of(
                            "events.table-empty",
                            "There is no row in " + table + " yet.",
                            "Look again when there is one; then it shows what stands in its columns.");
            Recipe recipe = new Recipe(shape, said.mapping());
            return new Preview(
                    new Understanding(recipe, samples.columns(), List.of(), Problems.of(none)),
                    List.of());
        }
        List<String> why = new ArrayList<>(export.known() ? export.why() : List.of());
        MappingGuess guess =
                new MappingGuess(
                        samples, export.known() ? export.mapping(said.mapping()) : said.mapping());
        Mapping mapping = guess.mapping();
        why.addAll(guess.why());
        if (mapping.id() == null
                && said.mapping().id() == null
                && key != null
                && samples.columns().contains(key)) {
            mapping = mapping.withId(key);
            why.add("The id is %s: the table's key, so each row is one event.".formatted(key));
        }
        Understanding understanding =
                new Understanding(
                        new Recipe(shape, mapping), samples.columns(), why, guess.problems());
        return Previewing.of(samples, understanding);
    }
}
