package cynosure.warehouse;

import java.util.List;
import java.util.stream.IntStream;

/// Where events on their way in lie: a table with columns of values, and before them
///
/// | column | in an event | in an `alias` | in what is told of a `group` |
/// |---|---|---|---|
/// | `kind` | null | `alias` | `group` |
/// | `name` | its name | null | the type of group |
/// | `actor` | the user, or null | the user | null |
/// | `other` | the anonymous id, or null | the previous id | the group's id |
/// | `at`, `id` | when; the sender's id, or null | the same | the same |
///
/// @param table safe to stand in query text
/// @param columns what the columns of values hold
/// @param named what those columns are called in the table, in the same order
/// @param number what says which landing a row belongs to, as query text
/// @param repeats which rows are left out because they were there before
record Arriving(
        String table, List<Column> columns, List<String> named, String number, Repeats repeats) {

    /// The name of what is told of an actor rather than done by one.
    static final String TELLING = "identify";

    Arriving {
        columns = List.copyOf(columns);
        named = List.copyOf(named);
    }

    /// Who has sent a row, as query text; null where nobody says so.
    String source() {
        return repeats == Repeats.BY_DELIVERY ? "s.source" : "null::varchar";
    }

    static Arriving staged(List<Column> columns, Repeats repeats, int number) {
        List<String> named = IntStream.range(0, columns.size()).mapToObj(i -> "c" + i).toList();
        return new Arriving("staging", columns, named, String.valueOf(number), repeats);
    }
}
