package cynosure.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A file's first rows, as they stand and as they were understood.
public record Preview(Understanding understanding, List<Line> lines) {

    /// How many rows a preview shows.
    public static final int ROWS = 50;

    /// @param number where it stands in the file
    /// @param raw the row as it stands
    /// @param event what was understood; null when the row would be refused
    /// @param refused why it would be refused; null when it would not
    public record Line(long number, String raw, @Nullable Event event, @Nullable String refused) {}
}
