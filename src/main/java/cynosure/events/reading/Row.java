package cynosure.events.reading;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One row of a file: read, or refused with the reason.
public sealed interface Row {

    /// Where it begins, from 1.
    long line();

    /// A row that was read.
    ///
    /// @param values one for each column known so far, in their order: text in CSV; text, number or
    ///   flag in JSON; null when absent or empty
    /// @param text the row as it stood in the file, made only when someone wants to see it
    record Read(long line, @Nullable Object[] values, Supplier<String> text) implements Row {

        public @Nullable Object value(int column) {
            return column >= 0 && column < values.length ? values[column] : null;
        }
    }

    /// A row that could not be read.
    record Refused(long line, String reason, String text) implements Row {}
}
