package cynosure.measurement.web;

import cynosure.measurement.Reading;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Which reading of a series an address means.
///
/// @param period the first day of its period; the last complete one when it names none of them
/// @param segment the segment's value; null when the address names none
/// @param only `none` for what has no value, `other` for what was taken together
record Spot(@Nullable String period, @Nullable String segment, @Nullable String only) {

    /// Whether it is one segment of a split series.
    boolean segmented() {
        return segment != null || only != null;
    }

    /// The reading; never one of another segment, unless there are none of this.
    Reading in(List<Reading> readings) {
        List<Reading> own = readings.stream().filter(this::mine).toList();
        List<Reading> all = own.isEmpty() ? readings : own;
        return all.stream()
                .filter(reading -> reading.period().toString().equals(period))
                .findFirst()
                .or(
                        () ->
                                all.reversed().stream()
                                        .filter(r -> r.complete() && r.value() != null)
                                        .findFirst())
                .orElseGet(all::getLast);
    }

    private boolean mine(Reading reading) {
        return !segmented()
                || reading.folded() == Objects.equals(only, "other")
                        && Objects.equals(reading.segment(), segment);
    }

    /// How an address says which segment a reading is of.
    static Map<String, String> parameters(Reading reading) {
        if (reading.folded()) {
            return Map.of("only", "other");
        }
        return reading.segment() == null
                ? Map.of("only", "none")
                : Map.of("segment", reading.segment());
    }
}
