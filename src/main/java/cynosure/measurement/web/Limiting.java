package cynosure.measurement.web;

import cynosure.measurement.AtLimits;
import cynosure.measurement.InWords;
import cynosure.measurement.LimitWords;
import cynosure.measurement.Measurements;
import cynosure.measurement.Reading;
import cynosure.measurement.Series;
import cynosure.measurement.web.Measuring.Measured;
import cynosure.metric.Printer;
import cynosure.metric.Threshold;
import cynosure.problem.Fault;
import cynosure.problem.Problems;
import cynosure.warehouse.Stop;
import cynosure.warehouse.Warehouse;
import cynosure.web.Numbers;
import cynosure.web.Sparkline;
import cynosure.web.Svg;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads a metric at other limits than its own.
@Component
class Limiting {

    private static final int WIDTH = 120;

    private final Measuring measuring;
    private final AtLimits atLimits;
    private final Clock clock;

    Limiting(Measuring measuring, Warehouse warehouse, Measurements measurements, Clock clock) {
        this.measuring = measuring;
        this.atLimits = new AtLimits(warehouse, measurements);
        this.clock = clock;
    }

    /// @param words the limits as somebody wrote them; empty for those around the metric's own
    LimitsPage page(Wanted asked, String words) {
        Wanted wanted = asked.alone();
        try {
            Measured measured = measuring.measure(wanted);
            AtLimits.refuseWithout(measured.definition());
            Threshold own = AtLimits.own(measured.definition());
            List<BigDecimal> limits =
                    words.isBlank() ? LimitWords.around(own) : LimitWords.read(words, own);
            return page(measured, own, limits);
        } catch (Fault fault) {
            return page(wanted, words, "", "", List.of(), fault.problems());
        }
    }

    private LimitsPage page(Measured measured, Threshold own, List<BigDecimal> limits) {
        Series series =
                atLimits.series(
                        measured.definition(),
                        measured.question(),
                        limits,
                        clock.instant(),
                        new Stop());
        Map<String, List<Reading>> byLimit =
                series.readings().stream()
                        .collect(
                                Collectors.groupingBy(
                                        reading -> Objects.requireNonNull(reading.segment()),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        @Nullable LocalDate last = last(series.readings());
        BigDecimal most =
                series.readings().stream()
                        .filter(reading -> reading.period().equals(last))
                        .map(Reading::value)
                        .max(BigDecimal::compareTo)
                        .orElse(BigDecimal.ONE);
        List<LimitsPage.Row> rows =
                limits.stream()
                        .map(
                                limit ->
                                        row(
                                                measured,
                                                own,
                                                limit,
                                                byLimit.get(limit.toPlainString()),
                                                last,
                                                most))
                        .toList();
        String when =
                last == null ? "" : InWords.when(measured.definition(), last, measured.grain());
        return page(
                measured.wanted(),
                LimitWords.print(limits),
                when,
                own.bound().words(),
                rows,
                Problems.NONE);
    }

    private static LimitsPage page(
            Wanted wanted,
            String limits,
            String when,
            String bound,
            List<LimitsPage.Row> rows,
            Problems problems) {
        return new LimitsPage(
                wanted.name(),
                wanted.definition(),
                "/measured?" + wanted.query(),
                wanted.parameters(),
                limits,
                when,
                bound,
                rows,
                problems);
    }

    private static LimitsPage.Row row(
            Measured measured,
            Threshold own,
            BigDecimal limit,
            List<Reading> readings,
            @Nullable LocalDate last,
            BigDecimal most) {
        @Nullable BigDecimal value =
                readings.stream()
                        .filter(reading -> reading.period().equals(last))
                        .map(Reading::value)
                        .findFirst()
                        .orElse(null);
        Sparkline line =
                new Sparkline(
                        readings.stream()
                                .map(reading -> reading.complete() ? reading.value() : null)
                                .map(one -> one == null ? null : one.doubleValue())
                                .toList());
        String sentence = Printer.print(AtLimits.at(measured.definition(), limit));
        String said = Numbers.decimal(limit);
        return new LimitsPage.Row(
                said,
                value == null ? "–" : InWords.value(measured.series().figure(), value),
                value == null ? "" : bar(value, most),
                line.drawable() ? line.drawn("The past at " + said) : "",
                "/measured?" + measured.wanted().saying(sentence).query(),
                limit.compareTo(own.limit()) == 0);
    }

    /// The last complete period; else the last there is.
    private static @Nullable LocalDate last(List<Reading> readings) {
        return readings.reversed().stream()
                .filter(Reading::complete)
                .findFirst()
                .or(() -> readings.reversed().stream().findFirst())
                .map(Reading::period)
                .orElse(null);
    }

    private static String bar(BigDecimal value, BigDecimal most) {
        double width = most.signum() == 0 ? 0 : WIDTH * value.doubleValue() / most.doubleValue();
        return new Svg()
                .open(
                        "svg",
                        "class",
                        "one-limit",
                        "viewBox",
                        "0 0 " + WIDTH + " 12",
                        "aria-hidden",
                        "true")
                .add("rect", "width", Math.max(width, 1), "height", 12, "rx", 2)
                .close()
                .toString();
    }
}
