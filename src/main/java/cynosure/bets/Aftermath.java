package cynosure.bets;

import cynosure.bets.Baseline.Point;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the number did since a bet was placed, read from the baseline's own sentence.
///
/// @param before the readings that were taken down at the start, oldest first
/// @param since the complete readings after them, oldest first
public record Aftermath(List<Point> before, List<Point> since) {

    public Aftermath {
        before = List.copyOf(before);
        since = List.copyOf(since);
    }

    /// @param readings of the baseline's sentence, oldest first; those of periods that the baseline
    ///   has already are left as they were taken down
    public static Aftermath of(Baseline baseline, List<Point> readings) {
        List<Point> before = baseline.points();
        return new Aftermath(
                before,
                readings.stream()
                        .filter(
                                reading ->
                                        before.isEmpty()
                                                ? !reading.period().isBefore(baseline.day())
                                                : reading.period()
                                                        .isAfter(before.getLast().period()))
                        .toList());
    }

    /// The last reading before the start; empty where there was none.
    public Optional<Point> start() {
        return before.isEmpty() ? Optional.empty() : Optional.of(before.getLast());
    }

    /// The last complete reading since; empty while there is none.
    public Optional<Point> end() {
        return since.isEmpty() ? Optional.empty() : Optional.of(since.getLast());
    }

    /// From the last reading before the start to the last complete one since.
    public Optional<BigDecimal> move() {
        return start().flatMap(first -> end().map(last -> last.value().subtract(first.value())));
    }

    /// What the number alone says of a forecast; empty where it can't tell.
    public Optional<Settlement.Outcome> verdict(@Nullable Forecast forecast) {
        return forecast == null || !forecast.ranged()
                ? Optional.empty()
                : move().map(
                                move ->
                                        forecast.reachedBy(move)
                                                ? Settlement.Outcome.WON
                                                : Settlement.Outcome.LOST);
    }

    /// All readings, oldest first.
    public List<Point> all() {
        List<Point> all = new ArrayList<>(before);
        all.addAll(since);
        return all;
    }
}
