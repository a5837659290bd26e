package cynosure.measurement;

import cynosure.compiler.Periods;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A series with each of its readings compared.
///
/// @param comparisons one for each reading of the series, in the same order
public record Compared(Series series, List<Comparison> comparisons) {

    public Compared {
        comparisons = List.copyOf(comparisons);
    }

    /// @param all the readings of the time asked for and of the year before it
    /// @param first the first day asked for
    /// @param known before which day nothing is known; null when nothing is known at all
    static Compared of(Series all, LocalDate first, @Nullable LocalDate known) {
        Map<Composed.Spot, Reading> readings = new HashMap<>();
        for (Reading reading : all.readings()) {
            LocalDate next = Periods.next(reading.period(), all.grain());
            if (known != null && next.isAfter(known)) {
                readings.put(Composed.Spot.of(reading), reading);
            }
        }
        List<Reading> asked =
                all.readings().stream()
                        .filter(reading -> !reading.period().isBefore(first))
                        .toList();
        List<Comparison> comparisons =
                asked.stream()
                        .map(
                                reading ->
                                        new Comparison(
                                                reading,
                                                at(
                                                        Comparison.before(
                                                                reading.period(), all.grain()),
                                                        reading,
                                                        readings),
                                                at(
                                                        Comparison.yearBefore(
                                                                reading.period(), all.grain()),
                                                        reading,
                                                        readings)))
                        .toList();
        return new Compared(all.with(asked), comparisons);
    }

    private static @Nullable Reading at(
            @Nullable LocalDate period, Reading reading, Map<Composed.Spot, Reading> readings) {
        return period == null
                ? null
                : readings.get(new Composed.Spot(period, reading.folded(), reading.segment()));
    }
}
