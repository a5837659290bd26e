package cynosure.events;

import cynosure.events.Interpreter.Meaning;
import cynosure.events.reading.Numbers;
import cynosure.events.reading.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The columns in which numbers have a comma where others have a point, as far as the first rows of
/// a file say.
///
/// @param columns those whose values are numbers
/// @param why what was understood, as sentences
record Commas(Set<String> columns, List<String> why) {

    static final Commas NONE = new Commas(Set.of(), List.of());

    /// @param mapping with all that has to be said
    static Commas of(Samples samples, Shape shape, Mapping mapping) {
        if (!shape.decimalCommas()) {
            return NONE;
        }
        Interpreter interpreter =
                new Interpreter(mapping, samples.columns(), false, shape.deviceColumn());
        Survey survey = new Survey(shape);
        for (Row row : samples.rows()) {
            if (row instanceof Row.Read read && interpreter.of(read) instanceof Meaning.Happened) {
                survey.see(read, samples.columns());
            }
        }
        Set<String> columns = new TreeSet<>();
        List<String> why = new ArrayList<>();
        for (String column : survey.columns()) {
            if (!mapping.takes(column)) {
                switch (survey.commas(column)) {
                    case POINTS -> {
                        columns.add(column);
                        why.add(points(column, samples));
                    }
                    case DOUBTFUL -> why.add(doubtful(column, samples));
                    case TEXT -> {}
                }
            }
        }
        return new Commas(columns, why);
    }

    /// A value as it is shown.
    String text(String column, Object value) {
        String text = Cell.text(value);
        return columns.contains(column) ? Numbers.pointed(text) : text;
    }

    private static String points(String column, Samples samples) {
        String example = example(column, samples);
        return "Numbers in %s have a decimal comma: %s is %s."
                .formatted(column, example, Numbers.pointed(example));
    }

    private static String doubtful(String column, Samples samples) {
        return "Whether the comma of %s in %s is a decimal point can't be told, so it is text."
                .formatted(example(column, samples), column);
    }

    private static String example(String column, Samples samples) {
        return samples.of(column).stream()
                .filter(value -> value.indexOf(',') >= 0)
                .findFirst()
                .orElse("");
    }
}
