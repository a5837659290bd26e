package cynosure.measurement.web;

import cynosure.metric.Grain;
import cynosure.web.Lettering;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// The axis of time: where each period stands, and which of them are named below it.
///
/// Periods stand at equal distances, so that a short February is no steeper than a long March.
final class Timeline {

    private static final double PACE_MAX = 110;

    private final Grain grain;
    private final LocalDate first;
    private final int periods;
    private final double left;
    private final double width;

    Timeline(Grain grain, LocalDate first, LocalDate last, double left, double width) {
        this.grain = grain;
        this.first = first;
        this.left = left;
        this.width = width;
        this.periods = steps(last) + 1;
    }

    /// How wide one period is; a few do not spread over the whole width.
    double pace() {
        return Math.min(width / periods, PACE_MAX);
    }

    /// The middle of a period.
    double at(LocalDate period) {
        return left + (steps(period) + 0.5) * pace();
    }

    record Name(double x, String words) {}

    /// As many names as there is room for; the year is said where it changes.
    List<Name> names(Lettering letters) {
        double widest = letters.width(PeriodWords.whole(grain, first)) + 14;
        int stride = stride((int) Math.ceil(widest / pace()));
        List<Name> names = new ArrayList<>();
        int year = 0;
        for (int i = 0; i < periods; i++) {
            LocalDate period = period(i);
            if (named(i, period, stride)) {
                boolean sameYear = period.getYear() == year && grain != Grain.YEAR;
                String words =
                        sameYear
                                ? PeriodWords.withoutYear(grain, period)
                                : PeriodWords.whole(grain, period);
                names.add(new Name(at(period), words));
                year = period.getYear();
            }
        }
        return names;
    }

    private boolean named(int index, LocalDate period, int stride) {
        return switch (grain) {
            case DAY, WEEK -> index % stride == 0;
            case MONTH -> (period.getYear() * 12 + period.getMonthValue() - 1) % stride == 0;
            case QUARTER -> (period.getYear() * 4 + (period.getMonthValue() - 1) / 3) % stride == 0;
            case YEAR -> period.getYear() % stride == 0;
        };
    }

    private int stride(int least) {
        int[] natural =
                switch (grain) {
                    case DAY -> new int[] {1, 2, 7, 14, 28, 91, 182, 364};
                    case WEEK -> new int[] {1, 2, 4, 8, 13, 26, 52};
                    case MONTH -> new int[] {1, 2, 3, 6, 12, 24, 60};
                    case QUARTER -> new int[] {1, 2, 4, 8, 20};
                    case YEAR -> new int[] {1, 2, 5, 10};
                };
        for (int stride : natural) {
            if (stride >= least) {
                return stride;
            }
        }
        int largest = natural[natural.length - 1];
        return largest * Math.ceilDiv(least, largest);
    }

    private LocalDate period(int index) {
        return switch (grain) {
            case DAY -> first.plusDays(index);
            case WEEK -> first.plusWeeks(index);
            case MONTH -> first.plusMonths(index);
            case QUARTER -> first.plusMonths(3L * index);
            case YEAR -> first.plusYears(index);
        };
    }

    private int steps(LocalDate period) {
        long steps =
                switch (grain) {
                    case DAY -> ChronoUnit.DAYS.between(first, period);
                    case WEEK -> ChronoUnit.WEEKS.between(first, period);
                    case MONTH -> ChronoUnit.MONTHS.between(first, period);
                    case QUARTER -> ChronoUnit.MONTHS.between(first, period) / 3;
                    case YEAR -> ChronoUnit.YEARS.between(first, period);
                };
        return Math.toIntExact(steps);
    }
}
