package cynosure.measurement.web;

import cynosure.compiler.Split;
import cynosure.measurement.InWords;
import cynosure.measurement.Reading;
import cynosure.metric.Grain;
import cynosure.problem.Fault;
import cynosure.problem.Problems;
import cynosure.warehouse.Catalog;
import cynosure.web.Numbers;
import cynosure.web.Sparkline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads a metric segment by segment.
@Component
class Segmenting {

    /// So many values are segments of their own; the rest is one.
    static final int SEGMENTS = 12;

    private final Measuring measuring;

    Segmenting(Measuring measuring) {
        this.measuring = measuring;
    }

    SegmentsPage page(Wanted wanted, String by) {
        List<String> choices = choices(measuring.catalog());
        if (by.isEmpty()) {
            return page(wanted, by, choices, List.of(), "", Problems.NONE);
        }
        try {
            Measuring.Measured measured = measuring.measure(wanted, split(by), SEGMENTS);
            return page(
                    wanted,
                    by,
                    choices,
                    segments(measured),
                    measured.grain().word(),
                    Problems.NONE);
        } catch (Fault fault) {
            return page(wanted, by, choices, List.of(), "", fault.problems());
        }
    }

    private static SegmentsPage page(
            Wanted wanted,
            String by,
            List<String> choices,
            List<SegmentsPage.Segment> segments,
            String grain,
            Problems problems) {
        return new SegmentsPage(
                wanted.name(), wanted.definition(), by, choices, segments, grain, problems);
    }

    /// The period of users' first events, and every property.
    private static List<String> choices(Catalog catalog) {
        var choices = new ArrayList<String>();
        for (Grain grain : List.of(Grain.MONTH, Grain.QUARTER, Grain.YEAR)) {
            choices.add(new Split.FirstPeriod(grain).words());
        }
        catalog.properties("").stream().sorted().forEach(choices::add);
        return choices;
    }

    private static Split split(String by) {
        return Arrays.stream(Grain.values())
                .map(Split.FirstPeriod::new)
                .filter(first -> first.words().equals(by))
                .map(Split.class::cast)
                .findFirst()
                .orElse(new Split.Property(by, null));
    }

    private static List<SegmentsPage.Segment> segments(Measuring.Measured measured) {
        Map<String, List<Reading>> bySegment = new LinkedHashMap<>();
        for (Reading reading : measured.series().readings()) {
            bySegment
                    .computeIfAbsent(label(reading, measured), _ -> new ArrayList<>())
                    .add(reading);
        }
        Comparator<Map.Entry<String, List<Reading>>> largest =
                Comparator.comparing(entry -> last(entry.getValue()));
        boolean inTime = measured.question().by() instanceof Split.FirstPeriod;
        return bySegment.entrySet().stream()
                .sorted(inTime ? Comparator.comparing(Segmenting::begins) : largest.reversed())
                .map(entry -> segment(entry.getKey(), entry.getValue(), measured))
                .toList();
    }

    private static String label(Reading reading, Measuring.Measured measured) {
        if (reading.folded()) {
            return "other (" + Numbers.whole(measured.series().others()) + " values)";
        }
        if (reading.segment() == null) {
            return "none";
        }
        return measured.question().by() instanceof Split.FirstPeriod(Grain grain)
                ? InWords.period(LocalDate.parse(reading.segment()), grain)
                : reading.segment();
    }

    private static String begins(Map.Entry<String, List<Reading>> entry) {
        return Objects.requireNonNullElse(entry.getValue().getFirst().segment(), "");
    }

    private static SegmentsPage.Segment segment(
            String label, List<Reading> readings, Measuring.Measured measured) {
        @Nullable Reading latest = latest(readings);
        Sparkline line =
                new Sparkline(
                        readings.stream()
                                .map(Reading::value)
                                .map(value -> value == null ? null : value.doubleValue())
                                .toList());
        return new SegmentsPage.Segment(
                label,
                latest == null ? "–" : InWords.value(measured.series().figure(), latest.value()),
                latest == null
                        ? ""
                        : InWords.when(measured.definition(), latest.period(), measured.grain()),
                line.drawable() ? line.drawn("The readings of " + label) : "");
    }

    private static BigDecimal last(List<Reading> readings) {
        @Nullable Reading latest = latest(readings);
        return latest == null ? BigDecimal.ZERO : latest.value();
    }

    /// The last complete reading that has a value; else the last with a value.
    private static @Nullable Reading latest(List<Reading> readings) {
        Comparator<Reading> order =
                Comparator.comparing(Reading::complete).thenComparing(Reading::period);
        return readings.stream().filter(r -> r.value() != null).max(order).orElse(null);
    }
}
