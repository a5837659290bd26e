package cynosure.compiler;

import java.util.List;

/// A query ready to run.
///
/// Its result has the columns `period` (date, first day of the period), `segment` (text; null
/// without a split and for what has no such value), `folded` (boolean: the segment of all values
/// that are none of their own), `value`, `numerator`, `denominator` (the last two null unless the
/// definition divides) and `left_out` (how many could not be judged yet; null where none ever is),
/// ordered by period and segment. Every period asked for has a row.
///
/// @param sql the text, with `?` for each parameter and a comment a step
/// @param parameters text, numbers, booleans, local dates and UTC local date-times, in order
public record Query(String sql, List<Object> parameters) {

    public Query {
        parameters = List.copyOf(parameters);
    }
}
