package cynosure.events;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A row of a table that lies elsewhere.
///
/// @param json all its columns, as one JSON object
/// @param mark how far along the table it stands; null when nobody asked
public record TableRow(String json, @Nullable BigDecimal mark) {

    public TableRow {
        json = json.replace('\n', ' ').replace('\r', ' ');
    }
}
