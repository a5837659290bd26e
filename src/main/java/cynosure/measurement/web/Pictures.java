package cynosure.measurement.web;

import cynosure.compiler.Periods;
import cynosure.measurement.AtLimits;
import cynosure.measurement.Comparison;
import cynosure.measurement.InWords;
import cynosure.measurement.Reading;
import cynosure.measurement.web.Measuring.Measured;
import cynosure.metric.Definition;
import cynosure.metric.Figure;
import cynosure.web.Numbers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Puts what was measured into words.
final class Pictures {

    private static final String NO_VALUE = "no value";
    private static final String NOT_YET = "not yet";

    private Pictures() {}

    static Picture of(Measured measured) {
        Definition definition = measured.definition();
        @Nullable String plan = measured.series().plan();
        return new Picture.Drawn(
                measured.wanted().name(),
                measured.wanted().star(),
                latest(measured),
                Bars.chart(
                        measured.wanted(),
                        definition,
                        measured.grain(),
                        measured.catalog(),
                        measured.question().to()),
                plan == null ? "" : plan,
                measured.wanted().compare() ? measured.grain().word() + " before" : "",
                plan == null ? ChartDrawing.draw(marked(measured), p -> who(measured, p)) : "",
                definition.divided(),
                IntStream.range(0, measured.series().readings().size())
                        .mapToObj(place -> row(measured, place))
                        .toList()
                        .reversed(),
                CountedWords.of(measured),
                "/measured.csv?" + measured.wanted().query(),
                AtLimits.has(definition)
                        ? "/measured/limits?" + measured.wanted().alone().query()
                        : "",
                measured.caveats());
    }

    /// The drawing by itself.
    static String alone(Measured measured) {
        return ChartDrawing.draw(chart(measured));
    }

    private static ChartDrawing.Link who(Measured measured, LocalDate period) {
        return new ChartDrawing.Link(
                WhoWords.address(measured.wanted(), period),
                WhoWords.piece(measured.wanted(), period));
    }

    private static Picture.Latest latest(Measured measured) {
        List<Reading> readings = measured.series().readings();
        Figure figure = measured.series().figure();
        for (int place = readings.size() - 1; place >= 0; place--) {
            Reading reading = readings.get(place);
            if (reading.complete() && reading.value() != null) {
                return new Picture.Latest(
                        InWords.value(figure, reading.value()),
                        InWords.unit(measured.definition()),
                        InWords.when(measured.definition(), reading.period(), measured.grain()),
                        change(measured, place, before(measured, place)));
            }
        }
        return new Picture.Latest("", "", "", "");
    }

    private static @Nullable Reading before(Measured measured, int place) {
        if (!measured.compared().isEmpty()) {
            return measured.compared().get(place).before();
        }
        return place == 0 ? null : measured.series().readings().get(place - 1);
    }

    private static String change(Measured measured, int place, @Nullable Reading before) {
        Reading reading = measured.series().readings().get(place);
        List<String> changes = new ArrayList<>();
        changes.add(since(measured, before, reading, measured.grain().word() + " before"));
        if (!measured.compared().isEmpty()) {
            @Nullable Reading year = measured.compared().get(place).yearBefore();
            changes.add(since(measured, year, reading, "year before"));
        }
        changes.removeIf(String::isEmpty);
        return String.join(", ", changes);
    }

    private static String since(
            Measured measured, @Nullable Reading before, Reading reading, String than) {
        String change = Earlier.change(measured, before, reading);
        return change.isEmpty() ? "" : change + " on the " + than;
    }

    /// Its readings with what happened meanwhile.
    static ChartPicture marked(Measured measured) {
        return chart(measured).marked(measured.landmarks());
    }

    private static ChartPicture chart(Measured measured) {
        return new ChartPicture(
                measured.wanted().name() + ", by " + measured.grain().word(),
                measured.grain(),
                List.of(line(measured, "")),
                measured.wanted().star(),
                unit(measured),
                yearBefore(measured));
    }

    /// Its readings as one line of a chart.
    static ChartPicture.Line line(Measured measured, String label) {
        return new ChartPicture.Line(
                label,
                measured.series().readings().stream()
                        .map(
                                reading ->
                                        new ChartPicture.Point(
                                                reading.period(),
                                                drawn(measured, reading),
                                                reading.complete()))
                        .toList());
    }

    /// The year before, each reading where the one of this year stands; null when nothing is
    /// compared.
    private static ChartPicture.@Nullable Line yearBefore(Measured measured) {
        if (measured.compared().isEmpty()) {
            return null;
        }
        List<ChartPicture.Point> points =
                measured.compared().stream()
                        .map(
                                one ->
                                        new ChartPicture.Point(
                                                one.reading().period(),
                                                one.yearBefore() == null
                                                                || one.yearBefore().value() == null
                                                        ? null
                                                        : one.yearBefore().value().doubleValue(),
                                                true))
                        .toList();
        return new ChartPicture.Line("a year before", points);
    }

    private static @Nullable Double drawn(Measured measured, Reading reading) {
        @Nullable BigDecimal value = reading.value();
        return value == null || awaitsItsEnd(measured, reading) ? null : value.doubleValue();
    }

    /// A rolling window is read as of the end of its period: before that day, it looks into days
    /// that have yet to come, and what it counts there would be taken for a fall.
    private static boolean awaitsItsEnd(Measured measured, Reading reading) {
        LocalDate next = Periods.next(reading.period(), measured.grain());
        return measured.definition().window() != null && next.isAfter(measured.today());
    }

    static ChartPicture.Unit unit(Measured measured) {
        return measured.series().figure() == Figure.SHARE
                ? ChartPicture.Unit.PER_CENT
                : ChartPicture.Unit.of(InWords.unit(measured.definition()));
    }

    private static Picture.Row row(Measured measured, int place) {
        Reading reading = measured.series().readings().get(place);
        @Nullable Comparison earlier =
                measured.compared().isEmpty() ? null : measured.compared().get(place);
        return new Picture.Row(
                InWords.period(reading.period(), measured.grain()),
                value(measured, reading),
                number(reading.numerator()),
                number(reading.denominator()),
                earlier == null ? "" : Earlier.said(measured, earlier.before(), reading),
                earlier == null ? "" : Earlier.said(measured, earlier.yearBefore(), reading),
                reading.whyIncomplete(),
                WhoWords.address(measured.wanted(), reading.period()),
                WhoWords.piece(measured.wanted(), reading.period()));
    }

    private static String value(Measured measured, Reading reading) {
        if (awaitsItsEnd(measured, reading)) {
            return NOT_YET;
        }
        @Nullable BigDecimal value = reading.value();
        return value == null ? NO_VALUE : InWords.value(measured.series().figure(), value);
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : Numbers.decimal(number);
    }
}
