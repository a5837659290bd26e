package cynosure.warehouse;

import java.util.List;

/// Where events on their way in lie: a table with `name`, `actor`, `at`, `id` and columns of
/// values.
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

    static Arriving staged(List<Column> columns, Repeats repeats, int number) {
        List<String> named =
                java.util.stream.IntStream.range(0, columns.size()).mapToObj(i -> "c" + i).toList();
        return new Arriving("staging", columns, named, String.valueOf(number), repeats);
    }
}
