package cynosure.events;

import cynosure.events.reading.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The rows of several files as rows of one table, which has every column that any of them has.
final class OneTable {

    private final List<String> columns = new ArrayList<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private int[] targets = new int[16];
    private int seen;
    private boolean moved;

    /// The columns so far; they grow with the files.
    List<String> columns() {
        return columns;
    }

    /// From now on rows come from another file.
    void begin() {
        seen = 0;
        moved = false;
    }

    /// Takes in the columns of the file that is being read.
    void see(List<String> names) {
        while (seen < names.size()) {
            String name = names.get(seen);
            int place = places.computeIfAbsent(name, unknown -> columns.size());
            if (place == columns.size()) {
                columns.add(name);
            }
            if (seen == targets.length) {
                targets = Arrays.copyOf(targets, 2 * seen);
            }
            targets[seen] = place;
            moved |= place != seen;
            seen++;
        }
    }

    Row row(Row row, List<String> names) {
        see(names);
        return row instanceof Row.Read read && moved ? moved(read) : row;
    }

    private Row moved(Row.Read row) {
        @Nullable Object[] values = new Object[columns.size()];
        for (int i = 0; i < row.values().length && i < seen; i++) {
            values[targets[i]] = row.values()[i];
        }
        return new Row.Read(row.line(), values, row.text());
    }
}
