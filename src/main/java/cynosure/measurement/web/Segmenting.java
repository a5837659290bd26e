package cynosure.measurement.web;

import cynosure.compiler.Split;
import cynosure.measurement.Comparison;
import cynosure.measurement.InWords;
import cynosure.measurement.Reading;
import cynosure.measurement.web.Measuring.Measured;
import cynosure.metric.Grain;
import cynosure.problem.Fault;
import cynosure.problem.Problems;
import cynosure.web.Numbers;
import cynosure.web.Sparkline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
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

    private final Measuring measuring;

    Segmenting(Measuring measuring) {
        this.measuring = measuring;
    }

    SegmentsPage page(Wanted wanted) {
        if (wanted.by().isEmpty()) {
            return page(
                    wanted, List.of(), "", measuring.bar(wanted, Bars::segments), Problems.NONE);
        }
        try {
            Measured measured = measuring.measure(wanted);
            Bar bar =
                    Bars.segments(
                            wanted,
                            measured.definition(),
                            measured.grain(),
                            measured.catalog(),
                            measured.question().to());
            return page(wanted, segments(measured), measured.grain().word(), bar, Problems.NONE);
        } catch (Fault fault) {
            Bar bar = measuring.bar(wanted, Bars::segments);
            return page(wanted, List.of(), "", bar, fault.problems());
        }
    }

    private static SegmentsPage page(
            Wanted wanted,
            List<SegmentsPage.Segment> segments,
            String grain,
            @Nullable Bar bar,
            Problems problems) {
        return new SegmentsPage(
                wanted.name(),
                wanted.definition(),
                wanted.by(),
                "/measured?" + wanted.by("").query(),
                bar,
                segments,
                grain,
                wanted.compare(),
                problems);
    }

    private static List<SegmentsPage.Segment> segments(Measured measured) {
        Map<String, List<Comparison>> bySegment = new LinkedHashMap<>();
        for (Comparison one : measured.rows()) {
            bySegment
                    .computeIfAbsent(label(one.reading(), measured), _ -> new ArrayList<>())
                    .add(one);
        }
        Comparator<Map.Entry<String, List<Comparison>>> largest =
                Comparator.comparing(entry -> last(entry.getValue()));
        boolean inTime = measured.question().by() instanceof Split.FirstPeriod;
        return bySegment.entrySet().stream()
                .sorted(inTime ? Comparator.comparing(Segmenting::begins) : largest.reversed())
                .map(entry -> segment(entry.getKey(), entry.getValue(), measured))
                .toList();
    }

    /// What a segment is called.
    static String label(Reading reading, Measured measured) {
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

    private static String begins(Map.Entry<String, List<Comparison>> entry) {
        return Objects.requireNonNullElse(entry.getValue().getFirst().reading().segment(), "");
    }

    private static SegmentsPage.Segment segment(
            String label, List<Comparison> readings, Measured measured) {
        @Nullable Comparison latest = latest(readings);
        Sparkline line =
                new Sparkline(
                        readings.stream()
                                .map(one -> one.reading().value())
                                .map(value -> value == null ? null : value.doubleValue())
                                .toList());
        String shape = line.drawable() ? line.drawn("The readings of " + label) : "";
        if (latest == null) {
            return new SegmentsPage.Segment(label, "–", "", "", "", shape, "");
        }
        Reading reading = latest.reading();
        return new SegmentsPage.Segment(
                label,
                InWords.value(measured.series().figure(), reading.value()),
                InWords.when(measured.definition(), reading.period(), measured.grain()),
                Earlier.said(measured, latest.before(), reading),
                Earlier.said(measured, latest.yearBefore(), reading),
                shape,
                WhoWords.address(measured.wanted(), reading));
    }

    private static BigDecimal last(List<Comparison> readings) {
        @Nullable Comparison latest = latest(readings);
        return latest == null ? BigDecimal.ZERO : latest.reading().value();
    }

    /// The last complete reading that has a value; else the last with a value.
    private static @Nullable Comparison latest(List<Comparison> readings) {
        Comparator<Comparison> order =
                Comparator.<Comparison, Boolean>comparing(one -> one.reading().complete())
                        .thenComparing(one -> one.reading().period());
        return readings.stream()
                .filter(one -> one.reading().value() != null)
                .max(order)
                .orElse(null);
    }
}
