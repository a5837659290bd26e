package cynosure.events.table;

import cynosure.events.Recipe;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Guesses which column says how far a table was read.
///
/// Best is one that is written when the row is; a time of change comes before, since rows that are
/// changed are then read again. The event's own time is the last resort: what is told late has an
/// old one.
record WatermarkGuess(List<Field> fields, @Nullable Watermark watermark, String why) {

    private static final List<String> WRITTEN =
            List.of(
                    "updatedat",
                    "modifiedat",
                    "insertedat",
                    "loadedat",
                    "ingestedat",
                    "receivedat",
                    "createdat",
                    "id",
                    "eventid",
                    "seq",
                    "sequence");

    static WatermarkGuess of(List<Field> all, Recipe recipe) {
        List<Field> fields =
                all.stream()
                        .filter(field -> field.kind() != null)
                        .sorted(Comparator.comparingInt(field -> rank(field, recipe)))
                        .toList();
        if (fields.isEmpty()) {
            return new WatermarkGuess(
                    fields, null, "No column holds times or numbers that could grow.");
        }
        Field best = fields.getFirst();
        Watermark watermark = Watermark.usual(best.name(), Objects.requireNonNull(best.kind()));
        String why =
                rank(best, recipe) < WRITTEN.size()
                        ? "It is called like a column that grows as rows are written."
                        : best.name().equals(recipe.mapping().time())
                                ? "It is the time of the event; rows that are told later than the allowance would be missed."
                                : "It holds what can grow. Choose another if it does not grow as rows are written.";
        return new WatermarkGuess(fields, watermark, why);
    }

    private static int rank(Field field, Recipe recipe) {
        String plain = field.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        int known = WRITTEN.indexOf(plain);
        if (known >= 0) {
            return known;
        }
        if (field.name().equals(recipe.mapping().time())) {
            return WRITTEN.size();
        }
        return WRITTEN.size() + (field.kind() == Watermark.Kind.TIME ? 1 : 2);
    }
}
