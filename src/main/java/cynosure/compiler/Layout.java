package cynosure.compiler;

import cynosure.metric.Vocabulary.Kind;
import java.util.Optional;

/// Where measured events lie in the warehouse: one table, one row an event.
///
/// Its fixed columns are `name` (text), `actor` (text, null when missing) and `at` (timestamp in
/// UTC, microseconds). A property has at most one column a kind of value; all columns but those of
/// the row's own properties are null.
public interface Layout {

    /// The table's name, safe to stand in query text.
    String table();

    /// The column that holds values of this kind for this property, safe to stand in query text;
    /// empty when no such value was ever seen.
    Optional<String> column(String property, Kind kind);
}
