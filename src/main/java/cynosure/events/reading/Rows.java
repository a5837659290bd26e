package cynosure.events.reading;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rows of a file, one after the other.
public interface Rows extends Closeable {

    /// The next row, or null when there is none.
    @Nullable Row next() throws IOException;

    /// The names of the columns. In JSON there can be more of them with every row.
    List<String> columns();

    /// The names of the columns as the file itself has them.
    default List<String> raw() {
        return columns();
    }
}
