package cynosure.measurement;

import cynosure.compiler.Query;
import cynosure.metric.Figure;
import cynosure.metric.Grain;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A metric's readings, period by period, and within a period segment by segment.
///
/// @param figure what kind of number they are
/// @param divided whether each has a numerator and a denominator
/// @param counted the queries that gave them, to show how this was counted; a composite has one for
///   each metric it is made of, and numbers that were brought in have none
/// @param others how many values of the property it is split by were folded into one segment
/// @param plan what a metric that is not yet measured says instead of readings; null for all others
public record Series(
        Grain grain,
        Figure figure,
        boolean divided,
        List<Reading> readings,
        List<Query> counted,
        long others,
        @Nullable String plan) {

    public Series {
        readings = List.copyOf(readings);
        counted = List.copyOf(counted);
    }

    /// The same with other readings.
    public Series with(List<Reading> others) {
        return new Series(grain, figure, divided, others, counted, this.others, plan);
    }

    /// The same, where so many values were folded before it was read.
    Series folding(long values) {
        return new Series(grain, figure, divided, readings, counted, values, plan);
    }

    /// A metric that has a plan and no readings yet.
    static Series planned(Grain grain, String plan) {
        return new Series(grain, Figure.TOTAL, false, List.of(), List.of(), 0, plan);
    }
}
