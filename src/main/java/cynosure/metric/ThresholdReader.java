package cynosure.metric;

import java.util.ArrayList;
import java.util.List;

/// Reads how often: `more than 7 times`, `on at least 14 days in a row`.
final class ThresholdReader {

    private final Tokens tokens;
    private final ValueReader values;
    private final List<Token> averages = new ArrayList<>();

    ThresholdReader(Tokens tokens) {
        this.tokens = tokens;
        this.values = new ValueReader(tokens);
    }

    boolean here() {
        return tokens.at("on") || values.boundHere();
    }

    /// Where averages stand that need a window.
    List<Token> averages() {
        return List.copyOf(averages);
    }

    Threshold read(DeedReader.Whose whose) {
        Token start = tokens.peek();
        if (tokens.take("on", "average")) {
            if (whose == DeedReader.Whose.USERS) {
                averages.add(start);
            } else {
                refuseAverage(start);
            }
            Bound bound = values.neededBound();
            long count = values.count();
            times();
            tokens.expect("per");
            return new Threshold.OnAverage(bound, count, unit());
        }
        if (tokens.take("on")) {
            return onDays();
        }
        Bound bound = values.bound();
        long count = values.count();
        times();
        return new Threshold.Times(bound, count);
    }

    private Threshold onDays() {
        Bound bound = values.neededBound();
        long count = values.count();
        if (!tokens.take("day")) {
            tokens.expect("days");
        }
        boolean row = tokens.take("in", "a", "row") || tokens.take("in", "row");
        return row ? new Threshold.DaysInARow(bound, count) : new Threshold.OnDays(bound, count);
    }

    private void refuseAverage(Token start) {
        tokens.problem(
                start,
                "metric.average-needs-window",
                "An average needs a time that is the same for all, and here there is none.",
                "Say how often in all, such as `at least 8 times`.");
    }

    private void times() {
        if (!tokens.take("time")) {
            tokens.expect("times");
        }
    }

    private Timing.Unit unit() {
        tokens.mend(List.of("day", "week"));
        if (tokens.take("day")) {
            return Timing.Unit.DAY;
        }
        tokens.expect("week");
        return Timing.Unit.WEEK;
    }
}
