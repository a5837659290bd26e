package cynosure.cli;

import cynosure.warehouse.Catalog;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The days on which there is something to measure.
///
/// @param first the day of the first event or, without events, of the first number brought in
/// @param last the day of the last; both null when there is nothing
record Days(@Nullable LocalDate first, @Nullable LocalDate last) {

    static final Days NONE = new Days(null, null);

    static Days of(Catalog catalog, ZoneId zone) {
        Instant first = Objects.requireNonNull(catalog.first());
        Instant last = Objects.requireNonNull(catalog.last());
        return new Days(LocalDate.ofInstant(first, zone), LocalDate.ofInstant(last, zone));
    }

    /// These, or else those of the numbers.
    Days or(List<LocalDate> numbers) {
        return first != null || numbers.isEmpty()
                ? this
                : new Days(
                        numbers.stream().min(LocalDate::compareTo).orElseThrow(),
                        numbers.stream().max(LocalDate::compareTo).orElseThrow());
    }
}
