package cynosure.events;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a table of a Segment warehouse tells, by its name. Tables of tracked events say it
/// themselves, row by row.
final class WarehouseTable {

    private static final Map<String, String> EVENTS =
            Map.of(
                    "identifies", "identify",
                    "pages", "page",
                    "screens", "screen",
                    "groups", "group",
                    "aliases", "alias");

    private WarehouseTable() {}

    /// @param file its name, such as `2026/identifies_000.csv.gz`
    static Optional<String> eventOf(String file) {
        String last = file.substring(file.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return EVENTS.entrySet().stream()
                .filter(table -> last.startsWith(table.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
