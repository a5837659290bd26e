package cynosure.events.table;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// The column by which a table is read on: what is new has a greater value there. A mark is such a
/// value as a number; a time is its microseconds since 1970.
///
/// @param late how far below the mark rows may still appear and are looked for: seconds of a time,
///   steps of a number
public record Watermark(String column, Kind kind, long late) {

    /// What the column holds.
    public enum Kind {
        TIME,
        NUMBER
    }

    public static final long LATE_SECONDS = 3600;
    public static final long LATE_STEPS = 1000;

    private static final long MICROS = 1_000_000;

    /// What usually comes late.
    public static Watermark usual(String column, Kind kind) {
        return new Watermark(column, kind, kind == Kind.TIME ? LATE_SECONDS : LATE_STEPS);
    }

    /// From where reading goes on when it had come to this mark; that value is read again, since
    /// more rows may have it.
    BigDecimal from(BigDecimal mark) {
        return mark.subtract(BigDecimal.valueOf(kind == Kind.TIME ? late * MICROS : late));
    }

    /// The mark that is remembered: what is dated in the future doesn't keep out what comes until
    /// then.
    BigDecimal believed(BigDecimal mark, Instant now) {
        return kind == Kind.TIME ? mark.min(mark(now)) : mark;
    }

    static BigDecimal mark(Instant at) {
        return BigDecimal.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, at));
    }

    /// The moment a mark of a time stands for.
    public static Instant moment(BigDecimal mark) {
        return Instant.EPOCH.plus(mark.longValue(), ChronoUnit.MICROS);
    }

    public Duration allowance() {
        return Duration.ofSeconds(late);
    }
}
