package cynosure.compiler;

import java.util.List;

/// A query ready to run.
///
/// Its result has the columns `period` (date, first day of the period), `segment` (text; null
/// without a split), `value`, `numerator`, `denominator` (the last two null unless the definition
/// is a share, ratio or average), ordered by period and segment. Every period asked for has a row.
///
/// @param sql the text, with `?` for each parameter and a comment a step
/// @param parameters text, numbers, booleans, local dates and UTC local date-times, in order
public record Query(String sql, List<Object> parameters) {

    public Query {
        parameters = List.copyOf(parameters);
    }
}
