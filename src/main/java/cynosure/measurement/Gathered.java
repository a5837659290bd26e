package cynosure.measurement;

import cynosure.compiler.Period;
import cynosure.metric.Measure.Gathering;
import cynosure.warehouse.SeriesNumber;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The numbers of a series that was brought in, so that those of a period can be made one.
///
/// They lie in the order of their days; those of one day in the order of the file, or of their
/// times where it told times.
final class Gathered {

    private static final MathContext DIGITS = new MathContext(16);

    private final List<LocalDate> days;
    private final List<BigDecimal> values = new ArrayList<>();
    private final List<BigDecimal> sums = new ArrayList<>(List.of(BigDecimal.ZERO));

    Gathered(List<SeriesNumber> numbers, ZoneId zone) {
        Comparator<SeriesNumber> byTime =
                Comparator.comparing(
                        SeriesNumber::at, Comparator.nullsFirst(Comparator.naturalOrder()));
        List<SeriesNumber> inOrder =
                numbers.stream()
                        .sorted(
                                Comparator.<SeriesNumber, LocalDate>comparing(
                                                number -> number.day(zone))
                                        .thenComparing(byTime))
                        .toList();
        this.days = inOrder.stream().map(number -> number.day(zone)).toList();
        for (SeriesNumber number : inOrder) {
            values.add(number.value());
            sums.add(sums.getLast().add(number.value()));
        }
    }

    /// The day of the first number; null when there is none.
    @Nullable LocalDate first() {
        return days.isEmpty() ? null : days.getFirst();
    }

    /// The day of the last number; null when there is none.
    @Nullable LocalDate last() {
        return days.isEmpty() ? null : days.getLast();
    }

    /// What the numbers from one day to another, the latter excluded, come to; null when there are
    /// none.
    @Nullable BigDecimal value(Gathering gathering, LocalDate since, LocalDate before) {
        int from = index(since);
        int to = index(before);
        if (from >= to) {
            return null;
        }
        BigDecimal total = sums.get(to).subtract(sums.get(from));
        return switch (gathering) {
            case LATEST -> values.get(to - 1);
            case TOTAL -> total;
            case AVERAGE -> plain(total.divide(BigDecimal.valueOf(to - from), DIGITS));
        };
    }

    /// The first day a period's reading looks at.
    static LocalDate since(Period period, int windowDays) {
        return windowDays == 0 ? period.first() : period.next().minusDays(windowDays);
    }

    /// Without zeros at its end and without an exponent.
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /// How many numbers lie before this day.
    private int index(LocalDate day) {
        int low = 0;
        int high = days.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days.get(middle).isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
