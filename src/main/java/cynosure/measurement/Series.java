package cynosure.measurement;

import cynosure.compiler.Query;
import cynosure.metric.Figure;
import cynosure.metric.Grain;
import java.util.List;

/// A metric's readings, period by period, and within a period segment by segment.
///
/// @param figure what kind of number they are
/// @param divided whether each has a numerator and a denominator
/// @param counted the query that gave them, to show how this was counted
/// @param others how many values of the property it is split by were folded into one segment
public record Series(
        Grain grain,
        Figure figure,
        boolean divided,
        List<Reading> readings,
        Query counted,
        long others) {

    public Series {
        readings = List.copyOf(readings);
    }
}
