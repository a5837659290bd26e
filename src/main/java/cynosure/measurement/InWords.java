package cynosure.measurement;

import cynosure.compiler.Periods;
import cynosure.metric.Definition;
import cynosure.metric.Figure;
import cynosure.metric.Grain;
import cynosure.metric.Measure;
import cynosure.metric.Timing;
import cynosure.web.Dates;
import cynosure.web.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Readings as people say them: the number with its unit, the period it was read for.
public final class InWords {

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private InWords() {}

    /// `1,284` · `4.2 %` · `37.25`
    public static String value(Figure figure, BigDecimal value) {
        return switch (figure) {
            case SHARE, SCORE -> Numbers.share(value);
            case DURATION -> Numbers.duration(value);
            case COUNT, TOTAL, AVERAGE, RATIO -> Numbers.decimal(value);
        };
    }

    /// What is counted, where that can be said; else empty.
    public static String unit(Definition definition) {
        return definition.measure() instanceof Measure.UserCount ? "users" : "";
    }

    /// The period as a name: `March 2026` · `week of 2 March 2026`.
    public static String period(LocalDate first, Grain grain) {
        return switch (grain) {
            case DAY -> Dates.day(first);
            case WEEK -> "week of " + Dates.day(first);
            case MONTH -> MONTH.format(first);
            case QUARTER -> "Q" + ((first.getMonthValue() + 2) / 3) + " " + first.getYear();
            case YEAR -> Integer.toString(first.getYear());
        };
    }

    /// When a reading holds: `in March 2026` · `over the 7 days to 8 March 2026`.
    public static String when(Definition definition, LocalDate first, Grain grain) {
        if (definition.timing() instanceof Timing.OverLast(int count, Timing.Unit unit)) {
            String length =
                    count == 1 ? "the " + unit.word() : "the " + count + " " + unit.word() + "s";
            return "over " + length + " to " + Dates.day(Periods.next(first, grain).minusDays(1));
        }
        return switch (grain) {
            case DAY -> "on " + period(first, grain);
            case WEEK -> "in the " + period(first, grain);
            case MONTH, QUARTER, YEAR -> "in " + period(first, grain);
        };
    }

    /// A change against the period before: `+8 % on the month before`, for a share in points; empty
    /// where there was nothing to compare with.
    public static String change(Figure figure, BigDecimal before, BigDecimal after, Grain grain) {
        String change = change(figure, before, after);
        return change.isEmpty() ? "" : change + " on the " + grain.word() + " before";
    }

    /// A change alone: `+8 %`, for a share in points.
    public static String change(Figure figure, BigDecimal before, BigDecimal after) {
        if (figure == Figure.SHARE) {
            BigDecimal points =
                    after.subtract(before).multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP);
            return (points.signum() > 0 ? "+" : "") + Numbers.decimal(points) + " points";
        }
        return before.signum() == 0 ? "" : Numbers.change(before, after);
    }
}
