package cynosure.workshop.activity;

import cynosure.framework.Dimension;
import cynosure.language.Phrasebook;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The sheet that a small group fills in together: what it is told, the fields, an example that is
/// filled in, and a sheet to peek at.
///
/// @param example what stands in each field of the example; empty where there is none
/// @param exampleOf what product the example is about
public record Worksheet(
        List<String> brief,
        List<Field> fields,
        String exampleOf,
        List<String> example,
        List<Hint> cheats) {

    /// @param dimension for a field in which inputs of one dimension are named; else null
    public record Field(String label, String hint, @Nullable Dimension dimension) {}

    /// A line of the cheat sheet.
    public record Hint(String title, String words) {}

    /// The sheet of an activity; one without fields where groups fill in none.
    public static Worksheet of(Activity activity, Phrasebook book) {
        return Worksheets.of(activity, book);
    }
}
