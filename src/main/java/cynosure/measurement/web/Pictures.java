package cynosure.measurement.web;

import cynosure.compiler.Periods;
import cynosure.measurement.InWords;
import cynosure.measurement.Reading;
import cynosure.measurement.web.Measuring.Measured;
import cynosure.metric.Definition;
import cynosure.metric.Figure;
import cynosure.metric.Grain;
import cynosure.web.Numbers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts what was measured into words.
final class Pictures {

    private static final String NO_VALUE = "no value";
    private static final String NOT_YET = "not yet";

    private Pictures() {}

    static Picture of(Measured measured) {
        Definition definition = measured.definition();
        return new Picture.Drawn(
                measured.wanted().name(),
                measured.wanted().star(),
                latest(measured),
                grains(measured),
                ranges(measured),
                bound(definition),
                ChartDrawing.draw(chart(measured), period -> who(measured, period)),
                definition.divided(),
                measured.series().readings().reversed().stream()
                        .map(reading -> row(measured, reading))
                        .toList(),
                CountedWords.of(measured),
                "/measured.csv?" + measured.wanted().query(),
                "/measured/segments?" + measured.wanted().query());
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
                @Nullable Reading before = place == 0 ? null : readings.get(place - 1);
                return new Picture.Latest(
                        InWords.value(figure, reading.value()),
                        InWords.unit(measured.definition()),
                        InWords.when(measured.definition(), reading.period(), measured.grain()),
                        change(measured, before, reading.value()));
            }
        }
        return new Picture.Latest("", "", "", "");
    }

    private static String change(Measured measured, @Nullable Reading before, BigDecimal value) {
        return before == null || before.value() == null || !before.complete()
                ? ""
                : InWords.change(
                        measured.series().figure(), before.value(), value, measured.grain());
    }

    private static List<Picture.Way> grains(Measured measured) {
        @Nullable Grain own = measured.definition().grain();
        return Stream.concat(Stream.of(Grain.DAY, Grain.WEEK, Grain.MONTH), Stream.ofNullable(own))
                .distinct()
                .map(grain -> way(measured, grain, own == null || own == grain))
                .toList();
    }

    private static Picture.Way way(Measured measured, Grain grain, boolean allowed) {
        String query = measured.wanted().by(grain).query();
        String label = grain.word().substring(0, 1).toUpperCase() + grain.word().substring(1);
        return new Picture.Way(
                label,
                allowed ? "/measured?" + query : "",
                "/measured/picture?" + query,
                grain == measured.grain());
    }

    private static List<Picture.Way> ranges(Measured measured) {
        return Arrays.stream(Range.values())
                .map(
                        range -> {
                            String query = measured.wanted().over(range).query();
                            return new Picture.Way(
                                    range.label(),
                                    "/measured?" + query,
                                    "/measured/picture?" + query,
                                    range == measured.wanted().range());
                        })
                .toList();
    }

    private static String bound(Definition definition) {
        @Nullable Grain own = definition.grain();
        return own == null
                ? ""
                : "The sentence says “per "
                        + own.word()
                        + "”, so it is read by "
                        + own.word()
                        + ". To read it by another period, change those words or take them out.";
    }

    private static ChartPicture chart(Measured measured) {
        List<ChartPicture.Point> points =
                measured.series().readings().stream()
                        .map(
                                reading ->
                                        new ChartPicture.Point(
                                                reading.period(),
                                                drawn(measured, reading),
                                                reading.complete()))
                        .toList();
        return new ChartPicture(
                measured.wanted().name() + ", by " + measured.grain().word(),
                measured.grain(),
                List.of(new ChartPicture.Line("", points)),
                measured.wanted().star(),
                unit(measured));
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

    private static ChartPicture.Unit unit(Measured measured) {
        return measured.series().figure() == Figure.SHARE
                ? ChartPicture.Unit.PER_CENT
                : ChartPicture.Unit.of(InWords.unit(measured.definition()));
    }

    private static Picture.Row row(Measured measured, Reading reading) {
        return new Picture.Row(
                InWords.period(reading.period(), measured.grain()),
                value(measured, reading),
                number(reading.numerator()),
                number(reading.denominator()),
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
