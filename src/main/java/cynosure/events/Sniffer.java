package cynosure.events;

import cynosure.events.reading.Row;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Looks at the beginning of a file and understands what it can: how it is written and which column
/// is what. Whatever was said stands; the rest is guessed, and every guess is explained.
final class Sniffer {

    static final String NO_ROWS = "events.no-rows";

    private Sniffer() {}

    static Understanding understand(Source source, Recipe said) {
        return understand(Head.of(source, said.shape().encoding()), source, said);
    }

    static Understanding understand(Head head, Source source, Recipe said) {
        ShapeGuess shapes = new ShapeGuess(source, head, said.shape());
        Shape shape = shapes.shape();
        Samples samples = Samples.of(head, shape);
        if (samples.rows().isEmpty()) {
            return new Understanding(
                    new Recipe(shape, said.mapping()),
                    samples.columns(),
                    shapes.why(),
                    Problems.of(noRows(source)));
        }
        if (samples.rows().stream().allMatch(Row.Refused.class::isInstance)) {
            Row.Refused first = (Row.Refused) samples.rows().getFirst();
            return new Understanding(
                    new Recipe(shape, said.mapping()),
                    samples.columns(),
                    shapes.why(),
                    Reading.nothingReadable(source, first.line(), first.reason()).problems());
        }
        Export export = Objects.requireNonNull(shape.export());
        MappingGuess mappings =
                new MappingGuess(
                        samples, export.known() ? export.mapping(said.mapping()) : said.mapping());
        Mapping mapping = mappings.mapping();
        List<String> why = new ArrayList<>(shapes.why());
        why.addAll(mappings.why());
        if (mappings.problems().none()) {
            why.addAll(Commas.of(samples, shape, mapping).why());
        }
        return new Understanding(
                new Recipe(shape, mapping), samples.columns(), why, mappings.problems());
    }

    /// A file with a header and nothing under it, such as a day on which nothing happened.
    static Problem noRows(Source source) {
        return Problem.of(
                NO_ROWS,
                source.name() + " has no rows.",
                "Choose a file with a row for each event.");
    }
}
