package cynosure.events.table;

import cynosure.events.TableRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A table that can be read just now. Whatever goes wrong is a fault that says where and what next.
interface OpenTable extends AutoCloseable {

    List<Field> fields();

    /// The one column that tells each row from all others, where the database says so.
    Optional<String> key();

    /// The first rows, in whatever order.
    Stream head(int rows);

    /// The rows from a mark on, that one included, by their marks. Rows without a mark are left
    /// out.
    ///
    /// @param from null for all
    Stream rows(Watermark watermark, @Nullable BigDecimal from);

    /// How many rows have no mark and are never read.
    long without(Watermark watermark);

    @Override
    void close();

    /// Rows one after the other.
    interface Stream extends AutoCloseable {

        /// The next row, or null when there is none.
        @Nullable TableRow next();

        @Override
        void close();
    }
}
