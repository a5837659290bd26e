package cynosure.objective;

import cynosure.web.Dates;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// The days for which something is aimed at.
///
/// @param to the last day, included
public record Frame(LocalDate from, LocalDate to) {

    private static final int SCALE = 10;

    /// The quarter of the year in which a day lies.
    public static Frame quarter(LocalDate day) {
        LocalDate first = day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
        return new Frame(first, first.plusMonths(3).minusDays(1));
    }

    /// The frame that follows: the next quarter after a quarter, else as many days.
    public Frame next() {
        return isQuarter()
                ? quarter(to.plusDays(1))
                : new Frame(to.plusDays(1), to.plusDays(days()));
    }

    public boolean isQuarter() {
        return equals(quarter(from));
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /// The first day after it.
    public LocalDate end() {
        return to.plusDays(1);
    }

    public boolean begun(LocalDate today) {
        return !today.isBefore(from);
    }

    public boolean over(LocalDate today) {
        return today.isAfter(to);
    }

    public boolean meets(Frame other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    /// Which part of it has passed when a day begins, from 0 to 1.
    public BigDecimal passed(LocalDate day) {
        long passed = Math.clamp(ChronoUnit.DAYS.between(from, day), 0, days());
        return BigDecimal.valueOf(passed)
                .divide(BigDecimal.valueOf(days()), SCALE, RoundingMode.HALF_UP);
    }

    /// As people say it: `October to December 2026`, or its first and last day.
    public String words() {
        if (isQuarter()) {
            String last = Dates.day(to);
            String first = Dates.day(from).split(" ")[1];
            return first + " to " + last.substring(last.indexOf(' ') + 1);
        }
        return Dates.day(from) + " to " + Dates.day(to);
    }
}
