package cynosure.events.web;

import cynosure.events.table.Watermark;
import cynosure.web.Numbers;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How far behind reading a table is. That can only be said where the column it is read on by holds
/// moments: a number says nothing of time, and a day not enough.
final class TableLag {

    private static final BigDecimal MICROS_OF_A_DAY = BigDecimal.valueOf(86_400_000_000L);

    private TableLag() {}

    /// How old the newest row is that was read, such as `12.5 min`; empty where that can't be said.
    ///
    /// @param mark up to where it was read; null before the first row
    static Optional<String> newest(
            @Nullable Watermark watermark, @Nullable BigDecimal mark, Instant now) {
        if (watermark == null
                || mark == null
                || watermark.kind() != Watermark.Kind.TIME
                || mark.remainder(MICROS_OF_A_DAY).signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(ago(Watermark.moment(mark), now));
    }

    /// How long ago a moment was, such as `2 min`; a moment that is still to come was just now.
    static String ago(Instant at, Instant now) {
        Duration since = Duration.between(at, now);
        return Numbers.duration(BigDecimal.valueOf(Math.max(0, since.toSeconds())));
    }
}
