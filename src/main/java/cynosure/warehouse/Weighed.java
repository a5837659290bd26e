package cynosure.warehouse;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What would land.
///
/// @param events how many would be new
/// @param merged how many would be left out because they are there already
/// @param first when the first of the new ones happened; null when there are none
/// @param last when the last of the new ones happened; null when there are none
/// @param names the names of events that are not known yet, a few of them
public record Weighed(
        long events,
        long merged,
        @Nullable Instant first,
        @Nullable Instant last,
        List<String> names) {

    public Weighed {
        names = List.copyOf(names);
    }
}
